# Les liens qui prennent fin, dans la fenêtre.

# Dans les menus et sur les boutons.
link-new = Nouveau lien…
link-ends = Fin du lien…
# La question avant un nouveau lien.
link-new-title = Créer un nouveau lien vers ce build ?
link-new-why = L’ancien lien et son code cessent aussitôt de fonctionner. Les téléchargements en cours se terminent.
link-new-verb = Nouveau lien
# La boîte de dialogue sur la fin d’un lien.
link-ends-title = Quand le lien prend fin
link-ends-date = Date
link-ends-choice = { $choice ->
    [never] Jamais
    [week] Dans 7 jours
    [month] Dans 30 jours
    [quarter] Dans 90 jours
   *[other] Autre
}
link-ends-day = Jour, heure ou durée
link-ends-day-hint = Par exemple 2026-12-31, 7d ou 12h
link-ends-on = Prend fin le { $when }
link-ends-unreadable = Ce n’est ni un jour, ni une heure, ni une durée
link-ends-past = C’est dans le passé
link-ends-installations = Installations
link-ends-any = Sans limite
link-ends-number = Écrivez un nombre à partir de 1, ou rien
link-ends-counts = Compte les paquets qu’un téléphone a reçus en entier. Avec ce lien : { $delivered ->
    [0] aucun
    [one] un
   *[other] { COUNT($delivered) }
}.
# Badges et lignes.
link-has-ended = Lien plus valable
link-ends-at = Fin du lien : { $when }
link-used = { COUNT($delivered) } sur { COUNT($most) } installations
no-code-link-ended = { $reason ->
    [installations] Le lien n’est plus valable : ses installations sont épuisées
   *[date] Le lien n’est plus valable : sa date est atteinte
}

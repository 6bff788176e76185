# Les liens qui prennent fin, sur la ligne de commande.

link-row-ends = Fin du lien
link-row-installs = Installations
link-never = jamais
link-delivered-any = { COUNT($delivered) }, sans limite
link-delivered-of = { COUNT($delivered) } sur { COUNT($most) }
link-is-over = { $when } (n’est plus valable)
link-was-renewed = L’ancien lien n’est plus valable.
link-not-kept = La fenêtre n’a pas encore pu l’enregistrer : après un redémarrage, ce sera peut-être comme avant.
link-until-expected = un jour tel que 2026-12-31, une heure avec son décalage telle que 2026-12-31T18:00:00+01:00, ou une durée telle que 7d est attendu
link-until-past = c’est dans le passé
link-installations-expected = un nombre à partir de 1, ou any, est attendu

# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Airlift n’a vérifié qu’une partie du texte
    .why = Il est trop long, ou a trop de parties, pour un message ou une page avec un lien d’installation.
    .fix = Collez la partie qui contient le lien.
many-links =
    .title = Airlift n’a vérifié que les 100 premiers liens
    .why = Le texte a plus de 100 liens d’installation.
    .fix = Collez la partie qui compte.
no-link =
    .title = { $empty ->
        [true] Il n’y a pas de texte
       *[false] Il n’y a pas de lien d’installation dans ce texte
    }
    .why = Un lien d’installation commence par itms-services://?action=download-manifest.
    .fix = Trouvez ce qui l’a retiré : apps de mail, apps de chat et éditeurs de pages retirent de tels liens.
link-well-formed =
    .title = Le lien est bien formé

# The link itself
link-scheme-misspelt =
    .title = Le lien commence par « { $scheme } »
    .why = iOS ne connaît que itms-services ; un lien qui commence autrement ne fait rien ou montre une erreur.
    .fix = Écrivez itms-services, avec le trait d’union et le s final.
link-other-scheme =
    .title = « { $scheme } » n’est pas un lien d’installation
    .why = iOS n’installe sans fil que par des liens itms-services ; celui-ci est pour un autre programme.
    .fix = Utilisez un lien itms-services vers le manifeste.
link-no-slashes =
    .title = Il manque les deux barres obliques après itms-services:
    .why = iOS ne lit les paramètres qu’après itms-services://.
    .fix = Écrivez itms-services://?action=…
link-no-colon =
    .title = Il manque les deux-points après itms-services
    .why = Sans eux, le téléphone prend le lien pour le nom d’une page.
    .fix = Écrivez itms-services://?action=…
link-ampersand-escaped =
    .title = Le lien contient &amp; au lieu de &
    .why = { $code ->
        [true] Le code d’un programme n’est pas du HTML : iOS reçoit un paramètre nommé « amp;url », et pas d’url.
       *[false] Hors du HTML, &amp; ne devient pas & : iOS reçoit un paramètre nommé « amp;url », et pas d’url.
    }
    .fix = Écrivez ici un simple & ; &amp; est pour les attributs HTML.
link-ampersand-escaped-twice =
    .title = L’esperluette (&) a été échappée deux fois
    .why = Un navigateur décode &amp;amp; une fois : iOS reçoit un paramètre nommé « amp;url », et pas d’url.
    .fix = Échappez-la une fois en HTML, et pas du tout ailleurs.
link-ampersand-mangled =
    .title = Le lien contient « { $piece } » au lieu de &
    .why = Un programme a décodé ou retiré une partie de &amp; : iOS ne trouve pas d’url.
    .fix = Écrivez &url=
link-semicolon =
    .title = Un point-virgule sépare les paramètres
    .why = iOS l’accepte, et les liens d’Expo l’utilisent ; d’autres programmes qui lisent le lien ne trouvent peut-être pas d’url.
    .fix = Écrivez &, qui marche partout.
link-no-action =
    .title = Le lien ne dit pas quoi faire
    .why = Sans action=download-manifest, iOS l’ignore.
    .fix = Écrivez itms-services://?action=download-manifest&url=…
link-other-action =
    .title = L’action est « { $action } »
    .why = Seuls les liens avec download-manifest installent une app.
    .fix = Écrivez action=download-manifest.
link-no-url =
    .title = Le lien ne nomme pas de manifeste
    .why = Son paramètre url manque ou est vide : iOS n’a rien à récupérer.
    .fix = Ajoutez &url= et l’adresse du manifeste.

# The manifest’s address in it
link-url-relative =
    .title = L’adresse du manifeste est incomplète
    .why = iOS ne sait pas sur quelle page est le lien : il ne peut pas ajouter https:// et le serveur.
    .fix = Écrivez l’adresse complète, qui commence par https://.
link-url-http =
    .title = L’adresse du manifeste est en http
    .why = iOS la refuse et dit que le certificat n’est pas valide, ou que la connexion est impossible.
    .fix = Servez le manifeste en https.
link-url-scheme =
    .title = L’adresse du manifeste commence par « { $scheme } »
    .why = iOS ne récupère les manifestes qu’en https.
    .fix = Servez le manifeste en https.
link-url-host =
    .title = L’adresse du manifeste n’a pas de serveur valable
    .why = Le nom ou l’adresse après https:// est impossible, ou le port n’est pas un nombre de 1 à 65535.
    .fix = Écrivez le nom ou l’adresse du serveur.
link-encoded-twice =
    .title = L’adresse du manifeste est encodée en pourcent deux fois
    .why = iOS la décode une fois et obtient https%3A%2F%2F…, qui n’est pas une adresse.
    .fix = Encodez-la une fois.
link-not-encoded =
    .title = L’adresse du manifeste contient « { $character } » et n’est pas encodée en pourcent
    .why = iOS peut prendre le reste pour un paramètre du lien et n’utiliser que la moitié de l’adresse.
    .fix = Encodez toute l’adresse en pourcent.
link-blank =
    .title = { $broken ->
        [true] Le lien est coupé sur deux lignes
       *[false] Le lien contient des espaces
    }
    .why = Toucher n’utilise que la partie avant la première espace ou le premier saut de ligne.
    .fix = Écrivez le lien sur une ligne, sans espaces.
link-space-decoded =
    .title = Une fois décodée, l’adresse du manifeste contient une espace
    .why = iOS décode %20 en espace, et le résultat n’est pas une adresse.
    .fix = Encodez toute l’adresse en pourcent, pour que l’espace devienne %2520, ou renommez le fichier.
link-non-ascii =
    .title = L’adresse du manifeste a des lettres hors de a–z
    .why = Les versions plus anciennes d’iOS ne peuvent pas s’en servir comme adresse.
    .fix = Encodez en pourcent ces lettres dans l’adresse, puis toute l’adresse, ou renommez le fichier.
link-placeholder =
    .title = « { $piece } » est encore un texte à remplacer
    .why = Il est à la place d’un serveur ou d’un fichier : les téléphones demandent quelque chose qui n’existe pas.
    .fix = Écrivez la vraie valeur.
link-template =
    .title = Un programme remplit une partie du lien
    .why = Airlift ne sait pas ce que le programme y écrit.
    .fix = Vérifiez aussi le lien terminé.
link-program-code =
    .title = Le lien se termine en code de programme
    .why = Le programme ajoute le reste à l’exécution ; sans lui, le lien ne marche pas.
    .fix = Vérifiez le lien terminé, et encodez en pourcent ce que le programme ajoute.
link-wrapped =
    .title = { $known ->
        [true] Le lien est dans un lien de { $service }
       *[false] Le lien est dans un autre lien
    }
    .why = Toucher ouvre d’abord une page web. Dans les apps de chat, cette page ne transmet souvent pas le lien à iOS.
    .fix = Donnez aux testeurs le lien intérieur, ou mettez-le sur votre propre page.
link-scheme-cut =
    .title = Le début du lien manque : itms-services:
    .why = Un navigateur prend le reste pour une adresse sur le serveur de la page.
    .fix = Ajoutez itms-services: devant, ou mettez un lien vers une page d’installation si l’éditeur le retire.
link-curly-quotes =
    .title = Le lien est entre guillemets courbes
    .why = Les navigateurs les prennent pour une partie de l’adresse ; ils viennent des traitements de texte.
    .fix = Utilisez des guillemets droits.
link-unseen-characters =
    .title = Le lien contient des caractères invisibles
    .why = Les caractères sans largeur et les traits d’union insécables n’ont pas leur place dans une adresse, et iOS ne connaît pas un tel schéma.
    .fix = Saisissez à nouveau le lien, ou copiez l’original.
link-in-chat-markup =
    .title = Le lien est écrit dans le balisage de Slack
    .why = La partie après | est le texte du lien, et & s’y écrit &amp;.
link-encoded-whole =
    .title = Le lien entier est encodé en pourcent
    .why = iOS ne peut même pas lire son schéma : toucher ne fait rien.
    .fix = Encodez en pourcent seulement l’adresse du manifeste.
link-bare-host =
    .title = « { $host } » est un nom sans domaine
    .why = Il ne marche que là où ce nom est connu ; les téléphones sur un autre réseau ou par VPN ne le trouvent pas.
    .fix = Écrivez le nom complet ou une adresse.
address-wrapped =
    .title = L’adresse est dans un lien de { $service }
    .why = Airlift a vérifié l’adresse intérieure à la place : { $inner }.
share-page =
    .title = L’adresse est une page de { $service } sur le fichier
    .why = { $direct ->
        [true] Les téléphones reçoivent cette page au lieu du fichier.
       *[false] Les téléphones reçoivent cette page au lieu du fichier, et { $service } n’a pas d’adresse directe pour lui.
    }
    .fix = { $direct ->
        [true] Utilisez l’adresse du fichier même.
       *[false] Mettez le fichier sur un serveur web ou un stockage d’objets.
    }
share-redirect =
    .title = { $service } redirige cette adresse vers une autre
    .why = L’installateur ne suit pas toujours les redirections.
    .fix = { $direct ->
        [true] Utilisez l’adresse à laquelle elle mène.
       *[false] Mettez le fichier là où les téléphones peuvent le télécharger sans redirection.
    }
signed-url =
    .title = { $minutes ->
        [0] L’adresse marche jusqu’à { $at }
        [one] L’adresse marche { COUNT($minutes) } minute, jusqu’à { $at }
       *[other] L’adresse marche { COUNT($minutes) } minutes, jusqu’à { $at }
    }
    .why = Elle est signée ; ensuite, son serveur la refuse, même quand un téléphone reprend un téléchargement.
    .fix = Signez-la pour plus longtemps, ou utilisez une adresse permanente.
signed-url-expired =
    .title = L’adresse a expiré : { $at }
    .why = Elle est signée, et son serveur la refuse maintenant.
    .fix = Créez un nouveau lien.
link-doubled =
    .title = Le lien se contient lui-même
    .why = Il a un autre lien d’installation à la place de l’adresse du manifeste.
    .fix = Écrivez le début une seule fois.
link-shortened =
    .title = { $host } raccourcit les adresses
    .why = Il répond par une redirection, que l’installateur ne suit pas toujours.
    .fix = Utilisez l’adresse à laquelle elle mène.
link-to-package =
    .title = Le lien mène au paquet au lieu du manifeste
    .why = iOS a d’abord besoin d’un manifeste : une liste de propriétés qui nomme le paquet.
    .fix = Créez un manifeste pour le paquet, et faites-y mener le lien.
link-this-computer =
    .title = { $host } désigne le téléphone même
    .why = Le lien mène à l’appareil qui l’ouvre, et iOS refuse un manifeste qui en vient.
    .fix = Utilisez l’adresse de l’ordinateur sur le réseau.
link-private-address =
    .title = { $host } ne marche que sur son propre réseau
    .why = Les téléphones doivent être sur le même Wi-Fi et faire confiance au certificat du serveur.
    .fix = Utilisez une adresse publique pour d’autres réseaux.
link-query =
    .title = L’adresse du manifeste contient une chaîne de requête
    .why = Elle marche si toute l’adresse est encodée ; certaines versions d’iOS la retireraient.
    .fix = Mettez-la dans le chemin pour plus de sûreté.
link-too-long =
    .title = Le lien dépasse 16 Ko
    .why = Les serveurs acceptent des adresses d’environ 8 Ko au plus ; Airlift n’a pas vérifié où il mène.
    .fix = Utilisez une adresse plus courte pour le manifeste.
link-quoted-printable =
    .title = Le lien vient du texte brut d’un e-mail
    .why = Là, = s’écrit =3D, et les longues lignes se terminent par =.
    .fix = Copiez le lien depuis le message ouvert.
link-trailing-mark =
    .title = Le lien se termine par « { $mark } »
    .why = Ce signe est celui de la phrase autour du lien, mais les programmes l’incluent souvent dans le lien.
    .fix = Mettez une espace devant.
link-credentials =
    .title = L’adresse du manifeste contient un nom ou un mot de passe
    .why = L’installateur ne les envoie pas, et quiconque reçoit le lien peut les lire.
    .fix = Utilisez plutôt un chemin secret.

# Where it stands
link-no-target =
    .title = Le lien n’a pas de target="_top"
    .why = Si une autre page montre cette page dans un cadre, toucher ne fait rien.
    .fix = Ajoutez target="_top".
link-new-window =
    .title = Le lien ouvre une nouvelle fenêtre
    .why = Safari montre une page vide, ou bloque la fenêtre.
    .fix = Utilisez target="_top" au lieu de _blank.
link-in-frame =
    .title = Le lien est l’adresse d’un cadre
    .why = Safari ne transmet les liens d’installation à iOS que depuis la page même.
    .fix = Utilisez un lien ordinaire, à toucher.
link-not-in-href =
    .title = Le lien est dans « { $name } »
    .why = Il ne marche que si un programme de la page le suit.
    .fix = Mettez-le dans le href d’un lien ordinaire.
link-in-amp-email =
    .title = AMP pour e-mail ne permet pas les liens d’installation
    .why = Son validateur n’accepte que http, https et mailto ; avec d’autres liens, les apps de mail montrent la version simple.
    .fix = Mettez plutôt un lien vers la page d’installation.
link-in-message =
    .title = Le lien est dans un e-mail
    .why = Beaucoup d’apps de mail retirent les liens de ce schéma, ou les montrent en simple texte.
    .fix = Envoyez plutôt l’adresse de la page d’installation.

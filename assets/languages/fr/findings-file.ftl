# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } est vide
    .why = Le fichier n’a pas de contenu : il n’a pas été écrit en entier.
    .fix = Exportez à nouveau l’app et déposez le nouveau .ipa.
not-a-zip =
    .title = { $name } n’est pas un .ipa
    .why = Un .ipa est une archive zip, et ce fichier n’en est pas une.
    .fix = Choisissez le .ipa exporté par Xcode, fastlane ou votre serveur de builds.
something-else =
    .title = { $name } { $kind ->
        [web-page] est une page web
        [lfs-pointer] est un pointeur Git LFS
        [profile] est un profil d’approvisionnement
        [certificate] est un certificat
        [picture] est une image
        [property-list] est une liste de propriétés
        [program] est un programme sans son app
        [archive] est une archive d’un autre type
        [android] est un paquet Android
        [debug-symbols] contient des symboles de débogage
        [xcode-archive] est une archive Xcode
        [holds-build] contient un .ipa
        [bare-app] contient une app sans dossier Payload
        [app-contents] contient les fichiers d’une app sans le dossier de l’app
       *[rooted-payload] contient /Payload, avec une barre oblique devant
    }
    .why = { $kind ->
        [web-page] Elle a été enregistrée à la place du fichier ; le serveur demande peut-être de se connecter d’abord.
        [lfs-pointer] Git garde le vrai fichier ailleurs et ne l’a pas récupéré.
        [profile] Il dit qui peut installer une app, mais n’est pas une app.
        [certificate] Il dit qui a signé, mais n’est pas une app.
        [picture] Elle ne contient pas d’app.
        [property-list] Elle décrit une app ou un export, mais n’est pas une app.
        [program] Les téléphones installent des apps entières, avec Info.plist, profil et signature.
        [archive] Un .ipa est une archive zip ; les téléphones ne savent pas décompresser les autres types.
        [android] Les iPhone et iPad n’installent que des fichiers .ipa.
        [debug-symbols] Ils expliquent les plantages, mais ne sont pas une app.
        [xcode-archive] Xcode la crée avant l’export ; elle n’est pas signée pour les testeurs.
        [holds-build] Le build qui s’y trouve est « { $inside } ».
        [bare-app] Les téléphones cherchent « { $inside } » dans un dossier nommé Payload.
        [app-contents] Les téléphones cherchent un dossier au nom de l’app dans un dossier nommé Payload.
       *[rooted-payload] Les téléphones cherchent Payload au sommet de l’archive, sans barre oblique.
    }
    .fix = { $kind ->
        [web-page] Ouvrez l’adresse dans un navigateur, connectez-vous et téléchargez le fichier même.
        [lfs-pointer] Exécutez : git lfs pull
        [profile] Choisissez le .ipa ; airlift-cli inspect lit aussi le profil.
        [certificate] Choisissez le .ipa qu’il a signé.
        [picture] Choisissez le .ipa exporté par Xcode, fastlane ou votre serveur de builds.
        [property-list] Choisissez le .ipa à côté ; Airlift vérifie les manifestes avec « Vérifier un lien… ».
        [program] Exportez l’app entière depuis Xcode.
        [archive] Décompressez-la et choisissez le .ipa qu’elle contient.
        [android] Choisissez le build pour iOS.
        [debug-symbols] Choisissez le .ipa exporté à côté.
        [xcode-archive] Dans l’Organizer de Xcode, choisissez Distribute App, ou exécutez : xcodebuild -exportArchive
        [holds-build] Extrayez le .ipa et déposez-le ; dans un terminal : unzip { $name }
        [bare-app] Mettez l’app dans un dossier nommé Payload et compressez-le : mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] Compressez Payload avec le dossier de l’app dedans, ou exportez à nouveau l’app depuis Xcode.
       *[rooted-payload] Décompressez-le et compressez le dossier Payload : zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } est coupé
    .why = La fin de l’archive manque ; une copie ou un téléchargement s’est peut-être arrêté.
    .fix = Copiez ou téléchargez à nouveau le fichier.
zip-damaged =
    .title = { $name } est endommagé
    .why = L’archive se contredit : { $detail }.
    .fix = Exportez à nouveau l’app et déposez le nouveau .ipa.
zip-encrypted =
    .title = { $name } est protégé par un mot de passe
    .why = iOS et Airlift ne peuvent pas ouvrir une archive chiffrée.
    .fix = Créez l’archive sans mot de passe.
zip-too-many-entries =
    .title = { $name } contient trop de fichiers
    .why = Son archive annonce { COUNT($count) } entrées ; aucune app n’en a autant.
    .fix = Vérifiez d’où vient le fichier.
no-payload =
    .title = { $name } ne contient pas d’app
    .why = C’est une archive zip sans app dans un dossier Payload.
    .fix = Exportez un .ipa depuis l’Organizer de Xcode au lieu de compresser un projet.
payload-empty =
    .title = { $name } ne contient pas d’app
    .why = Son dossier Payload est vide.
    .fix = Exportez à nouveau l’app et déposez le nouveau .ipa.
payload-in-folder =
    .title = { $name } a été compressé un dossier trop haut
    .why = Payload est dans « { $folder } », mais iOS le cherche au sommet de l’archive.
    .fix = Compressez le dossier Payload même, et nommez l’archive .ipa.
no-info-plist =
    .title = L’app dans { $name } n’a pas d’Info.plist
    .why = Sans lui, iOS ne sait rien de l’app.
    .fix = Exportez à nouveau l’app et déposez le nouveau .ipa.
info-plist-damaged =
    .title = L’Info.plist dans { $name } est endommagé
    .why = Impossible de le lire : { $detail }.
    .fix = Exportez à nouveau l’app et déposez le nouveau .ipa.
no-bundle-identifier =
    .title = L’app dans { $name } n’a pas d’identifiant
    .why = Son Info.plist n’a pas de CFBundleIdentifier, et iOS n’installe pas une app sans lui.
    .fix = Définissez l’identifiant (Bundle ID) dans le projet et exportez à nouveau.
read-failed =
    .title = { $name } n’a pas pu être lu
    .why = Réponse du système : { $detail }.
    .fix = Vérifiez le disque ou le volume réseau, puis déposez à nouveau le fichier.

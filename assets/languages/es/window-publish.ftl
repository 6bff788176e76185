# Publish…: the sheet that puts a build where phones beyond this network find it.

# A row of the build’s menu, and of the menu bar.
publishing-open = Publicar…
publishing-title = Publicar { $name }
publishing-where = Dónde
publishing-folder-card = Una carpeta para un sitio estático
publishing-folder-card-note = Un servidor web sirve lo que hay allí
publishing-bucket-card = Un bucket compatible con S3
publishing-bucket-card-note = Amazon, R2, MinIO y otros
publishing-add = Añadir un destino
publishing-kind = { $kind ->
    [folder] Carpeta para un sitio estático
    [s3] Bucket compatible con S3
    [gcs] Bucket, Google Cloud Storage
    [azure] Contenedor, Azure Blob Storage
   *[webdav] Carpeta WebDAV
}
publishing-no-keys = sin claves
publishing-to = Destino
publishing-to-hint = s3://bucket/prefix o una carpeta
publishing-to-flaw = { $flaw ->
    [incomplete] Falta el bucket, el contenedor o el host
    [secret] Las claves no van en la dirección: escríbelas debajo
    [name] Los nombres solo admiten letras, cifras y . - _
    [option] Detrás del ? solo pueden ir endpoint y region
   *[scheme] Elige una carpeta o empieza por s3://, gs://, az:// o davs://
}
publishing-choose-folder = Elegir carpeta…
publishing-choose-folder-title = Elige la carpeta donde publicar
publishing-user = Clave de acceso o usuario
publishing-secret = Clave secreta o contraseña
publishing-keys-note = Se guardan en este ordenador, donde solo tú puedes leerlas. Deja ambas vacías para usar las claves del entorno.
publishing-forget = Olvidar { $name }
publishing-forget-title = ¿Olvidar { $name }?
publishing-forget-why = Su dirección y sus claves se eliminan de este ordenador. Lo publicado allí se queda.
publishing-forget-verb = Olvidar
publishing-link = Enlace
publishing-address = Dirección pública
publishing-address-note = { $kind ->
    [folder] Lo que abren los teléfonos; lleva a la carpeta
   *[storage] Lo que abren los teléfonos; lleva al almacenamiento
}
publishing-address-flaw = { $flaw ->
    [missing] Escribe primero la dirección pública
    [https] Debe empezar por https://
    [dots] El bucket tiene puntos: los teléfonos lo rechazan
   *[wrong] Esto no es una dirección
}
publishing-who = Quién puede encontrarlo
publishing-private = Enlace privado
publishing-plain = Ruta legible
publishing-private-note = Nadie lo adivina; quien lo tiene puede instalar
publishing-plain-note = Como kestrel/5.2.0-1187: cualquiera puede adivinarla
publishing-until = Hasta
publishing-until-note = Nunca más que la firma de la build
publishing-profile-ends = fin del perfil
publishing-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
publishing-no-end = Sin fin
publishing-files = Lo que se sube
publishing-about = unos { $size }
publishing-package = Paquete
publishing-manifest = Manifiesto
publishing-icons = Iconos
publishing-page = Página de instalación
publishing-page-note = En todos los idiomas de Airlift
publishing-order-note = La página se sube al final: ningún enlace queda a medias.
publishing-publish = Publicar
publishing-anyway = Publicar de todos modos
publishing-anyway-title = Los teléfonos rechazarán esta build
publishing-anyway-why = { $why }. La página lo dirá.
publishing-file-gone = Falta el archivo de esta build
publishing-going-to = Subiendo a { $name }
publishing-amount = { SIZE($done, $total) } de { SIZE($total) }
publishing-rate = { SIZE($rate) }/s
publishing-seconds-left = quedan { $seconds } s
publishing-minutes-left = quedan { $minutes } min
publishing-waiting = { $after ->
    [page] En todos los idiomas
    [last] Al final, lleva a la build más nueva
   *[package] Después del paquete
}
publishing-there = Subido y comprobado
publishing-already-there = Ya estaba
publishing-app-page = Todas las builds
publishing-try = Prueba como teléfono
publishing-try-note = Por la dirección pública
publishing-trying = { $count ->
    [one] { $count } paso hasta ahora
   *[other] { $count } pasos hasta ahora
}
publishing-goes-on = Ciérralo y sigue; la barra superior muestra el progreso.
publishing-stop = Detener…
publishing-stop-title = ¿Detener la publicación?
publishing-stop-why = Ninguna página lleva a lo que ya está allí. La próxima vez continuará desde ahí.
publishing-stop-verb = Detener
# What the top bar says while the sheet is closed.
publishing-bar = Publicando { PERCENT($n) }
publishing-bar-trying = Probando como teléfono
publishing-bar-done = Publicado
publishing-bar-failed = Error al publicar
publishing-bar-withdrawn = Retirado
publishing-tried = Prueba como teléfono: { $passed } de { $count } superadas
publishing-untried = Publicado, pero no probado como teléfono
publishing-show-steps = Ver pasos
publishing-hide-steps = Ocultar pasos
publishing-anywhere = Se abre en cualquier lugar, sin configuración: la dirección tiene un certificado público.
publishing-no-code = Sin código mientras los teléfonos fallarían.
publishing-show-code = Mostrarlo de todos modos
publishing-open-page = Abrir página
publishing-change = Cambiar destino…
publishing-withdraw = Retirar…
publishing-withdraw-title = ¿Retirar esta build?
publishing-withdraw-why = Sus archivos se eliminan allí, y su página lo dice. Los teléfonos que la instalaron la conservan.
publishing-withdraw-verb = Retirar
publishing-withdrawing = Retirando…
publishing-withdrawn = La build se retiró: sus archivos están eliminados y su página lo dice.
# Said aloud.
publishing-announced-done = { $name } está publicada. { $result }

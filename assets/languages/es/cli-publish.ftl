# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = Publicando { $name }: { $percent } %
publish-done = { $build } publicada
# Labels, at most 13 characters.
publish-all-builds = Todas
publish-ends = Termina
publish-no-end = sin fin
publish-nothing = Airlift no ha publicado nada en { $to }
publish-withdrawn = { $build } retirada
publish-nothing-to-withdraw = No hay nada que retirar allí
publish-state = { $state ->
    [begun] interrumpida
    [ended] terminada
    [withdrawn] retirada
   *[published] publicada
}
publish-tried = Probado como un dispositivo:
publish-destination-expected = { $flaw ->
    [empty] una carpeta, o s3://BUCKET, gs://BUCKET, az://CUENTA/CONTENEDOR o davs://HOST/RUTA
    [incomplete] falta el bucket, el contenedor o el host
    [secret] las claves y contraseñas van en el entorno, no en la dirección
    [name] los nombres solo tienen letras, cifras y . - _
    [option] tras el ? solo pueden ir endpoint y region
   *[scheme] s3://, gs://, az://, davs:// o una carpeta
}
publish-who-may-read = { $kind ->
    [s3] Los dispositivos no tienen claves. Permite que todos lean los objetos (s3:GetObject en la política del bucket, Block Public Access desactivado) o pon un dominio público delante del bucket.
    [gcs] Los dispositivos no tienen claves. Permite que todos lean los objetos: allUsers con el rol Storage Object Viewer.
    [azure] Los dispositivos no tienen claves. Pon el acceso anónimo del contenedor en Blob.
   *[web] Los dispositivos no tienen claves. El servidor web debe responder a GET y HEAD sin contraseña.
}

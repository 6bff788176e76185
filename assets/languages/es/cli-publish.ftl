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

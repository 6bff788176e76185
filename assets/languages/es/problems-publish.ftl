# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = El almacenamiento pide claves
    .why = No se dieron claves para { $to }.
    .fix = Defínelas en el entorno, por ejemplo AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, o guárdalas con el destino.
problem-publish-keys =
    .title = El almacenamiento no acepta las claves
    .why = { $to } no las conoce, o son para otra cosa. Respondió: { $detail }
    .fix = Comprueba las claves y su cuenta.
problem-publish-refused =
    .title = El almacenamiento lo rechazó
    .why = Las claves no pueden hacer esto en { $to }. Respondió: { $detail }
    .fix = Permite a estas claves listar, leer, escribir y borrar objetos allí.
problem-publish-clock =
    .title = El reloj de este ordenador está mal
    .why = { $to } rechaza firmas cuya hora difiere en minutos de la suya.
    .fix = Pon en hora el reloj de este ordenador y publica de nuevo.
problem-publish-region =
    .title = El bucket está en otra región
    .why = { $to } no está donde dice el destino. Respondió: { $detail }
    .fix = Añade la región al destino, por ejemplo ?region=eu-central-1.
problem-publish-no-place =
    .title = Ese lugar no existe
    .why = No se encontró { $to }. Respondió: { $detail }
    .fix = Comprueba el nombre y crea el bucket, el contenedor o la carpeta.
problem-publish-full =
    .title = No queda espacio
    .why = { $to } está lleno. Respondió: { $detail }
    .fix = Haz sitio allí o retira compilaciones antiguas y publica de nuevo: sigue donde se quedó.
problem-publish-unreachable =
    .title = El almacenamiento no responde
    .why = { $to } no respondió tras varios intentos: { $detail }
    .fix = Comprueba la red y publica de nuevo: sigue donde se quedó.
problem-publish-not-alike =
    .title = Un archivo no es como se subió
    .why = { $path } en { $to } tiene bytes distintos de los enviados.
    .fix = Publica de nuevo. Si se repite, algo cambia los archivos por el camino.
problem-publish-changed =
    .title = { $name } cambió mientras se leía
    .why = El archivo no es como al empezar a publicar.
    .fix = Espera a que esté completo y publica de nuevo.
problem-publish-disk =
    .title = No se pudo leer o escribir un archivo
    .why = El sistema dijo: { $detail }
    .fix = Comprueba el disco y los permisos de la carpeta.
problem-publish-failed =
    .title = No se pudo publicar
    .why = { $to } respondió: { $detail }
    .fix = Inténtalo de nuevo. Lo publicado antes sigue funcionando.
problem-publish-blocked =
    .title = Los dispositivos rechazarán { $name }
    .why = { $why }
    .fix = Compila y firma de nuevo, o publícala de todos modos con --anyway.
problem-publish-no-base-url =
    .title = Falta la dirección pública
    .why = { $to } es una carpeta: Airlift no sabe en qué dirección la encuentran los dispositivos.
    .fix = Añade --base-url con la dirección https que sirve la carpeta.
problem-publish-not-https =
    .title = Los dispositivos instalan solo por https
    .why = La dirección pública { $url } no empieza por https://.
    .fix = Indica una dirección https con --base-url.
problem-publish-dots-in-bucket =
    .title = El nombre del bucket tiene puntos
    .why = Los dispositivos rechazan { $url }: el certificado de Amazon no cubre nombres con un punto más.
    .fix = Usa un bucket sin puntos, un dominio propio con --base-url, o https://s3.REGION.amazonaws.com/BUCKET como dirección pública.
problem-publish-no-destination =
    .title = { $to } no es un destino
    .why = { $flaw ->
        [empty] una carpeta, o s3://BUCKET, gs://BUCKET, az://CUENTA/CONTENEDOR o davs://HOST/RUTA
        [incomplete] falta el bucket, el contenedor o el host
        [secret] las claves y contraseñas van en el entorno, no en la dirección
        [name] los nombres solo tienen letras, cifras y . - _
        [option] tras el ? solo pueden ir endpoint y region
       *[scheme] s3://, gs://, az://, davs:// o una carpeta
    }
    .fix = Indica una carpeta, o una dirección como s3://builds/ios.

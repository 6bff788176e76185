# What is said of an install link, and of the text that it stands in. The name of a message is the code of its rule; see
# `findings-package.ftl`.

# The text
text-cut =
    .title = Airlift solo comprobó parte del texto
    .why = Es demasiado largo, o tiene demasiadas partes, para un mensaje o una página con un enlace de instalación.
    .fix = Pega la parte que tiene el enlace.
many-links =
    .title = Airlift solo comprobó los 100 primeros enlaces
    .why = El texto tiene más de 100 enlaces de instalación.
    .fix = Pega la parte que importa.
no-link =
    .title = { $empty ->
        [true] No hay texto
       *[false] No hay ningún enlace de instalación en este texto
    }
    .why = Un enlace de instalación empieza por itms-services://?action=download-manifest.
    .fix = Averigua qué lo quitó: los programas de correo, las apps de chat y los editores de páginas quitan estos enlaces.
link-well-formed =
    .title = El enlace está bien formado

# The link itself
link-scheme-misspelt =
    .title = El enlace empieza por «{ $scheme }»
    .why = iOS solo conoce itms-services; un enlace con otro comienzo no hace nada o muestra un error.
    .fix = Escribe itms-services, con el guion y la s final.
link-other-scheme =
    .title = «{ $scheme }» no es un enlace de instalación
    .why = iOS solo instala de forma inalámbrica desde enlaces itms-services; este es de otro programa.
    .fix = Usa un enlace itms-services al manifiesto.
link-no-slashes =
    .title = Faltan las dos barras después de itms-services:
    .why = iOS solo lee los parámetros después de itms-services://.
    .fix = Escribe itms-services://?action=…
link-no-colon =
    .title = Faltan los dos puntos después de itms-services
    .why = Sin ellos, el teléfono toma el enlace por el nombre de una página.
    .fix = Escribe itms-services://?action=…
link-ampersand-escaped =
    .title = El enlace contiene &amp; en lugar de &
    .why = { $code ->
        [true] El código de un programa no es HTML: iOS recibe un parámetro llamado «amp;url» y ningún url.
       *[false] Fuera de HTML, &amp; no se convierte en &: iOS recibe un parámetro llamado «amp;url» y ningún url.
    }
    .fix = Escribe aquí un & simple; &amp; es para atributos de HTML.
link-ampersand-escaped-twice =
    .title = El signo & se escapó dos veces
    .why = Un navegador decodifica &amp;amp; una vez, así que iOS recibe un parámetro llamado «amp;url» y ningún url.
    .fix = Escápalo una vez en HTML, y ninguna en otros lugares.
link-ampersand-mangled =
    .title = El enlace contiene «{ $piece }» en lugar de &
    .why = Un programa decodificó o quitó parte de &amp;, así que iOS no encuentra ningún url.
    .fix = Escribe &url=
link-semicolon =
    .title = Un punto y coma separa los parámetros
    .why = iOS lo acepta, y los enlaces de Expo lo usan; otros programas que leen el enlace pueden no encontrar ningún url.
    .fix = Escribe &, que funciona en todas partes.
link-no-action =
    .title = El enlace no dice qué hacer
    .why = Sin action=download-manifest, iOS lo ignora.
    .fix = Escribe itms-services://?action=download-manifest&url=…
link-other-action =
    .title = La action es «{ $action }»
    .why = Solo los enlaces con download-manifest instalan una app.
    .fix = Escribe action=download-manifest.
link-no-url =
    .title = El enlace no nombra ningún manifiesto
    .why = Su parámetro url falta o está vacío, así que iOS no tiene nada que descargar.
    .fix = Añade &url= y la dirección del manifiesto.

# The manifest’s address in it
link-url-relative =
    .title = La dirección del manifiesto está incompleta
    .why = iOS no sabe en qué página está el enlace, así que no puede añadir https:// y el servidor.
    .fix = Escribe la dirección completa, desde https://.
link-url-http =
    .title = La dirección del manifiesto es http
    .why = iOS la rechaza y dice que el certificado no es válido, o que no puede conectar.
    .fix = Sirve el manifiesto por https.
link-url-scheme =
    .title = La dirección del manifiesto empieza por «{ $scheme }»
    .why = iOS solo descarga manifiestos por https.
    .fix = Sirve el manifiesto por https.
link-url-host =
    .title = La dirección del manifiesto no tiene un servidor válido
    .why = El nombre o la dirección después de https:// no es posible, o el puerto no es un número de 1 a 65535.
    .fix = Escribe el nombre o la dirección del servidor.
link-encoded-twice =
    .title = La dirección del manifiesto está codificada dos veces con %
    .why = iOS la decodifica una vez y obtiene https%3A%2F%2F…, que no es una dirección.
    .fix = Codifícala una sola vez.
link-not-encoded =
    .title = La dirección del manifiesto contiene «{ $character }» y no está codificada con %
    .why = iOS puede tomar el resto por un parámetro del enlace y usar solo la mitad de la dirección.
    .fix = Codifica con % la dirección completa.
link-blank =
    .title = { $broken ->
        [true] El enlace está partido en dos líneas
       *[false] El enlace contiene espacios
    }
    .why = Al tocarlo solo se usa la parte anterior al primer espacio o salto de línea.
    .fix = Escribe el enlace en una línea, sin espacios.
link-space-decoded =
    .title = La dirección del manifiesto contiene un espacio al decodificarla
    .why = iOS decodifica %20 como espacio, y el resultado no es una dirección.
    .fix = Codifica con % la dirección completa, para que el espacio sea %2520, o cambia el nombre del archivo.
link-non-ascii =
    .title = La dirección del manifiesto tiene letras fuera de a–z
    .why = Las versiones antiguas de iOS no pueden usarla como dirección.
    .fix = Codifica con % esas letras de la dirección y luego la dirección completa, o cambia el nombre del archivo.
link-placeholder =
    .title = «{ $piece }» es aún un marcador
    .why = Está donde debe ir un servidor o un archivo, así que los teléfonos piden algo que no existe.
    .fix = Escribe el valor real.
link-template =
    .title = Un programa rellena parte del enlace
    .why = Airlift no sabe qué escribe ahí el programa.
    .fix = Comprueba también el enlace terminado.
link-program-code =
    .title = El enlace termina en código de programa
    .why = El programa añade el resto al ejecutarse; sin ello, el enlace no funciona.
    .fix = Comprueba el enlace terminado, y codifica con % lo que añade el programa.
link-wrapped =
    .title = { $known ->
        [true] El enlace está dentro de un enlace de { $service }
       *[false] El enlace está dentro de otro enlace
    }
    .why = Al tocarlo se abre antes una página web. En las apps de chat, esa página a menudo no pasa el enlace a iOS.
    .fix = Da a los probadores el enlace interior, o ponlo en tu propia página.
link-scheme-cut =
    .title = Falta el comienzo del enlace: itms-services:
    .why = Un navegador toma el resto por una dirección del servidor de la página.
    .fix = Añade itms-services: delante, o enlaza a una página de instalación si el editor lo quita.
link-curly-quotes =
    .title = El enlace está entre comillas tipográficas
    .why = Los navegadores las toman por parte de la dirección; vienen de procesadores de texto.
    .fix = Usa comillas rectas.
link-unseen-characters =
    .title = El enlace contiene caracteres invisibles
    .why = Los caracteres de ancho cero y los guiones de no separación no deben estar en una dirección, e iOS no conoce ese esquema.
    .fix = Escribe el enlace de nuevo, o copia el original.
link-in-chat-markup =
    .title = El enlace está escrito con las marcas de Slack
    .why = La parte que sigue a | es el texto del enlace, y & se escribe como &amp;.
link-encoded-whole =
    .title = Todo el enlace está codificado con %
    .why = iOS ni siquiera puede leer su esquema, así que tocarlo no hace nada.
    .fix = Codifica con % solo la dirección del manifiesto.
link-bare-host =
    .title = «{ $host }» es un nombre sin dominio
    .why = Solo funciona donde se conoce este nombre; los teléfonos en otra red o por VPN no lo encuentran.
    .fix = Escribe el nombre completo o una dirección.
address-wrapped =
    .title = La dirección está dentro de un enlace de { $service }
    .why = Airlift comprobó en su lugar la dirección interior: { $inner }.
share-page =
    .title = La dirección es una página de { $service } sobre el archivo
    .why = { $direct ->
        [true] Los teléfonos reciben esa página en lugar del archivo.
       *[false] Los teléfonos reciben esa página en lugar del archivo, y { $service } no tiene una dirección directa del archivo.
    }
    .fix = { $direct ->
        [true] Usa la dirección del propio archivo.
       *[false] Pon el archivo en un servidor web o en un almacenamiento de objetos.
    }
share-redirect =
    .title = { $service } redirige esta dirección a otra
    .why = El instalador no siempre sigue las redirecciones.
    .fix = { $direct ->
        [true] Usa la dirección a la que lleva.
       *[false] Pon el archivo donde los teléfonos puedan descargarlo sin redirección.
    }
signed-url =
    .title = { $minutes ->
        [0] La dirección funciona hasta { $at }
        [one] La dirección funciona 1 minuto, hasta { $at }
       *[other] La dirección funciona { COUNT($minutes) } minutos, hasta { $at }
    }
    .why = Está firmada; después, su servidor la rechaza, incluso cuando un teléfono reanuda una descarga.
    .fix = Fírmala para más tiempo, o usa una dirección permanente.
signed-url-expired =
    .title = La dirección caducó: { $at }
    .why = Está firmada, y su servidor la rechaza ahora.
    .fix = Crea un enlace nuevo.
link-doubled =
    .title = El enlace se contiene a sí mismo
    .why = Tiene otro enlace de instalación en lugar de la dirección del manifiesto.
    .fix = Escribe el comienzo una sola vez.
link-shortened =
    .title = { $host } acorta direcciones
    .why = Responde con una redirección, que el instalador no siempre sigue.
    .fix = Usa la dirección a la que lleva.
link-to-package =
    .title = El enlace lleva al paquete en lugar del manifiesto
    .why = iOS necesita antes un manifiesto: una lista de propiedades que nombra el paquete.
    .fix = Crea un manifiesto para el paquete y enlaza a él.
link-this-computer =
    .title = { $host } se refiere al propio teléfono
    .why = El enlace lleva al dispositivo que lo abre, e iOS rechaza un manifiesto de ahí.
    .fix = Usa la dirección del ordenador en la red.
link-private-address =
    .title = { $host } solo funciona en su propia red
    .why = Los teléfonos deben estar en la misma red Wi-Fi y confiar en el certificado del servidor.
    .fix = Usa una dirección pública para otras redes.
link-query =
    .title = La dirección del manifiesto tiene una consulta
    .why = Funciona si se codifica la dirección completa; se dice que algunas versiones de iOS la quitan.
    .fix = Para mayor seguridad, pásala a la ruta.
link-too-long =
    .title = El enlace tiene más de 16 KB
    .why = Los servidores aceptan direcciones de hasta unos 8 KB; Airlift no comprobó adónde lleva.
    .fix = Usa una dirección más corta para el manifiesto.
link-quoted-printable =
    .title = El enlace viene del texto en bruto de un correo
    .why = Ahí, = se escribe como =3D, y las líneas largas terminan en =.
    .fix = Copia el enlace del mensaje abierto.
link-trailing-mark =
    .title = El enlace termina en «{ $mark }»
    .why = Es de la frase que rodea el enlace, pero los programas a menudo lo incluyen en él.
    .fix = Pon un espacio delante.
link-credentials =
    .title = La dirección del manifiesto contiene un nombre o una contraseña
    .why = El instalador no los envía, y los puede leer todo el que reciba el enlace.
    .fix = Usa en su lugar una ruta secreta.

# Where it stands
link-no-target =
    .title = El enlace no tiene target="_top"
    .why = Si otra página muestra esta en un marco, tocarlo no hace nada.
    .fix = Añade target="_top".
link-new-window =
    .title = El enlace abre una ventana nueva
    .why = Safari muestra una página vacía, o bloquea la ventana.
    .fix = Usa target="_top" en lugar de _blank.
link-in-frame =
    .title = El enlace es la dirección de un marco
    .why = Safari pasa a iOS los enlaces de instalación solo desde la propia página.
    .fix = Usa un enlace corriente que se pueda tocar.
link-not-in-href =
    .title = El enlace está en «{ $name }»
    .why = Solo funciona si un programa de la página lo sigue.
    .fix = Ponlo en el href de un enlace corriente.
link-in-amp-email =
    .title = AMP para correo no permite enlaces de instalación
    .why = Su validador solo acepta http, https y mailto; con otros enlaces, los programas de correo muestran la versión sencilla.
    .fix = Enlaza en su lugar a la página de instalación.
link-in-message =
    .title = El enlace está en un correo electrónico
    .why = Muchos programas de correo quitan los enlaces con este esquema, o los muestran como simple texto.
    .fix = Envía en su lugar la dirección de la página de instalación.

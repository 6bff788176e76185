# The dialog about the certificate.

# Opens the dialog.
certificate-open = Certificado…
# Its title.
certificate-title = Certificado
# While there is no certificate.
certificate-none-yet = Airlift crea un certificado en cuanto este ordenador está en una red.
# Where it comes from.
certificate-own = Creado y renovado por Airlift en este ordenador
# While files are read.
certificate-reading = Leyendo el certificado…
# Button that opens the file dialog.
certificate-import = Importar…
# Title of that dialog.
certificate-import-title = Elegir una cadena de certificados
# Its filter.
certificate-filter = Certificados
# Button that opens the file dialog for a key.
certificate-choose-key = Elegir su clave…
# Title of that dialog.
certificate-key-title = Elegir la clave del certificado
# Its filter.
certificate-key-filter = Claves
# Button that imports with the password that was typed.
certificate-import-now = Importar
# Name of the password field.
certificate-password = Contraseña
# Button that goes back to the authority.
certificate-use-own = Usar el de Airlift
# Button that signs a new leaf.
certificate-renew = Renovar el certificado
# Button that copies the fingerprint.
certificate-copy = Copiar huella digital SHA-256
# Title above the names of a certificate.
certificate-name-in-links = Nombre en los enlaces
# Name of the field for a name below a wildcard.
certificate-name-below = Nombre de este ordenador
# Button that takes that name.
certificate-use-name = Usar nombre

certificate-accepted = Los teléfonos que confían en su emisor aceptan este certificado
certificate-refused-by-phones = Los teléfonos rechazan este certificado
certificate-brought = Importado de { LIST($files) }; se vuelve a cargar al renovarse
certificate-issuer = Emitido por { SAID($issuer) }
certificate-for = Para { LIST($names, commas: 1) }
certificate-expired-on = Caducó el { DATE($day) }
certificate-valid-until = Válido hasta el { DATE($day) }, { $left ->
        [0] queda menos de un día
        [one] queda 1 día
       *[other] quedan { $left } días
    }
certificate-password-for = { $file } está protegido con una contraseña. Airlift no la guarda.
certificate-key-for = { $file } no tiene clave. Elige el archivo de la clave, como privkey.pem.
certificate-type-name = El certificado es para { $wildcard }: escribe el nombre que lleva a este ordenador.
certificate-rules = Reglas de Apple: { $broken ->
        [0] se cumplen las { $all }
        [one] falla 1
       *[other] fallan { $broken }
    }
certificate-rule = { $holds ->
        [true] Superada
       *[false] Fallida
    }: { $title }. { $found }

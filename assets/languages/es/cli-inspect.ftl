# `inspect`: what is inside a file.

inspect-changed-meanwhile = El archivo cambió durante la comprobación; ejecuta esto de nuevo
# On one line, again and again.
inspect-verifying = Verificando: { PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = Veredicto
inspect-label-identifier = Identificador
inspect-label-file = Archivo
inspect-label-size = Tamaño
inspect-label-matching = Coinciden
inspect-label-programs = Programas
inspect-label-changed = Cambiados
inspect-label-missing = Faltan
inspect-label-added = Añadidos
inspect-label-unreadable = Ilegibles
inspect-label-not-judged = Sin comparar
inspect-label-needs = Necesita
inspect-label-runs-on = Para
inspect-label-architecture = Arquitectura
inspect-label-built-with = Hecha con
inspect-label-sdk = SDK
inspect-label-macos = En macOS
inspect-label-languages = Idiomas
inspect-label-names = Otros nombres
inspect-label-icon = Icono
inspect-label-signed-for = Firmada para
inspect-label-profile = Perfil
inspect-label-uuid = UUID
inspect-label-team = Equipo
inspect-label-devices = Dispositivos
inspect-label-issued = Emitido
inspect-label-expires = Caduca
inspect-label-device = Dispositivo
inspect-label-sound = Intactos
inspect-label-broken = No extraíbles
inspect-label-wrong-checksums = Suma errónea
inspect-label-endless = Fin incierto
inspect-label-installs-until = Válida hasta
inspect-label-may-sign = Puede firmar
inspect-label-program = Programa
inspect-label-capabilities = Funciones
inspect-label-must-lack = Excluye
inspect-label-background = Segundo plano
inspect-label-schemes = Esquemas URL
inspect-label-plain-http = HTTP sin TLS

# Headings.
inspect-verification = Cada archivo comparado con la firma
inspect-package = Cada archivo del paquete descomprimido
inspect-entitlements = Derechos (entitlements)
inspect-app = App
inspect-signing = Firma
inspect-requirements = Requisitos
inspect-permissions = Permisos
inspect-inside = En el interior
inspect-room = Partes más grandes
inspect-duplicates = Duplicados: { SIZE($bytes) } de más
inspect-uncompressed = Guardado sin compresión: { SIZE($bytes) }
inspect-leftovers = Archivos innecesarios

# A finding.
inspect-finding = { $severity ->
        [blocks] Impide la instalación
        [risks] Puede fallar
        [note] A tener en cuenta
       *[passed] Superado
    }: { $title }
# How many of a list are not told.
inspect-more = y { $count } más
inspect-size = { SIZE($download) } de descarga, { SIZE($installed) } en el teléfono
inspect-matching = { $files ->
        [one] 1 archivo
       *[other] { $files } archivos
    }, { SIZE($bytes) } en total
inspect-programs = { $programs } con { $pages ->
        [one] 1 página
       *[other] { $pages } páginas
    }
inspect-needs = { $system } { $minimum } o posterior
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px, { $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] desarrollo
        [ad-hoc] distribución ad hoc
        [enterprise] distribución interna (Enterprise)
        [app-store] App Store o TestFlight
       *[none] nada: sin perfil
    }
inspect-any-device = todos
inspect-certificate-until = { $subject }, hasta el { DATE($day) }
inspect-device-listed = { $udid }: { $listed ->
        [yes] en la lista
        [malformed] no es un UDID, que tiene 24 o 40 cifras hexadecimales
       *[no] no está en la lista
    }
inspect-installs-until = { DATE($day) }, cuando caduca { $of ->
        [profile] el perfil
        [certificate] el certificado de firma
       *[bundle] el perfil o el certificado de una extensión
    }
inspect-certificates-alike = { $certificate } ({ $count ->
        [one] 1 certificado
       *[other] { $count } certificados
    })
inspect-program = { $architecture }: { $state }
inspect-program-for = { $architecture }, { $platform }: { $state }
inspect-program-from = { $architecture }, { $platform } { $minimum } o posterior: { $state }
inspect-signature-not-read = firma no leída: { SAID($reason) }
inspect-not-signed = sin firmar
inspect-signed = { $how ->
        [by] firmado por { $signer }
        [ad-hoc] firmado sin certificado
       *[somehow] firmado
    }{ $authority ->
        [other] , no de Apple
        [invalid] , la firma está dañada
        [unsigned] { "" }
       *[apple] { "" }
    } ({ LIST($hashes) }{ $has_der ->
        [true] , derechos (entitlements) en DER
       *[false] { "" }
    })

# Where plain HTTP is allowed.
inspect-http-anywhere = en todas partes
inspect-http-web-content = en contenido web
inspect-http-local-network = en la red local
# A usage description without text.
inspect-empty = (vacío)

# What is inside.
inspect-bundle = { $path }: { LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version }: { LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] extensión
        [watch-app] app para Apple Watch
        [app-clip] App Clip
        [framework] framework
        [library] biblioteca
       *[on-demand-resources] recursos bajo demanda
    }
inspect-share = { $percent ->
        [0] <1 %
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] programa
        [framework] código
        [extension] extensión o app
        [assets] catálogo de recursos
        [media] multimedia
        [localization] textos
        [signature] firma
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }  ({ $kind ->
        [debug-symbols] símbolos de depuración
        [swift-module] módulo de Swift
        [headers] cabeceras
        [static-library] biblioteca estática
       *[system-litter] residuos del sistema
    })

# `check`: what is wrong, and how far a phone would get.

check-no-such-code = No existe este código: { $code }
check-source = Fuente: { $source }.
check-testers-may-see = Lo que pueden ver los probadores: «{ $symptom }»
check-no-certificate = No hay ningún certificado en este archivo ({ $path })
check-file-needs-no-window = Para comprobar un archivo sin la ventana: airlift-cli check --self ARCHIVO
check-shelf-empty = La lista está vacía: añade antes una compilación
check-cannot-be-served = Airlift no puede servir el archivo
check-stopped = Se detuvo antes del final

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }.
check-place = Línea { $line }, columna { $column }
check-link = Línea { $line }: { $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title }: { $piece }
check-with-place = { $title } (línea { $line }, columna { $column })
check-took = { SAID($title) } ({ $took } ms)

# The last line.
check-not-judged = Sin comprobar: Airlift no pudo descargar desde la dirección
check-nothing-wrong = No se encontraron problemas
check-may-fail = { $risks ->
        [one] 1 problema puede
       *[other] { $risks } problemas pueden
    } hacer que falle
check-blocked = { $blocks ->
        [one] 1 problema impide
       *[other] { $blocks } problemas impiden
    } la instalación
check-some-blocked = Impide la instalación: { $blocks } de { $problems ->
        [one] 1 problema
       *[other] { $problems } problemas
    }

# What a tester saw.
check-no-such-symptom = No coincide ningún problema conocido. Escribe el texto exacto del teléfono.
check-cause = { SAID($cause) } ({ $state ->
        [excluded] descartada
        [open] posible
        [proven] encontrada
       *[suspected] probable
    })
check-ruled-out = Descartadas:
check-follows-first = Airlift solo sigue los { $taken } primeros de { $count } enlaces

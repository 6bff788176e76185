# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = Conectividad
# The row that opens the dialog; the link too.
reach-open = Conectividad…
# Section.
reach-addresses = Direcciones de este ordenador
# Section.
reach-name = Nombre en la red
# Section.
reach-proxy = Túnel o proxy inverso
# The choice that is nobody's.
reach-airlift-chooses = Airlift elige la mejor dirección
# Name of that row.
reach-let-airlift-choose = Dejar que Airlift elija la dirección
# What that choice does.
reach-airlift-chooses-why = Cambia cuando este ordenador se conecta a otra red
# What choosing the name means.
reach-name-why = El nombre de este ordenador: no cambia aunque cambie la dirección. Funciona en Safari, pero las redes de oficina suelen bloquearlo.
# The choice was made at start.
reach-set-at-start = Fijada al iniciar Airlift; no cambia mientras se ejecuta.
# Links go elsewhere.
reach-behind-proxy = Los enlaces usan la dirección pública de abajo, así que los teléfonos no necesitan ninguna de estas.
# Field.
reach-public-url = Dirección pública
# What it is for.
reach-proxy-why = Si ya tienes uno: los teléfonos confían en su certificado y no necesitan configuración. Reenvía todo al puerto HTTP sin cifrar de Airlift en este ordenador:
# Uses what was typed.
reach-use = Usar en los enlaces
# Ends that.
reach-stop = Dejar de usarla
# Copies where the proxy is to be pointed.
reach-copy-upstream = Copiar dirección de destino
# Copies the line for the proxy.
reach-copy-line = Copiar para este proxy
# Copies the firewall's command.
reach-copy-command = Copiar comando
# A button; the system asks before anything changes.
reach-open-firewall = Dejar entrar teléfonos…
# Being found out.
reach-looking-at-firewall = Buscando un cortafuegos…
# None was found.
reach-no-firewall = No se encontró ningún cortafuegos del sistema. Si otro programa de seguridad tiene uno, permite Airlift en él.
# What stands in links because it was named when Airlift was started.
reach-in-links = En los enlaces
# What stands in links because the person chose it.
reach-in-links-by-hand = En los enlaces · la elegiste tú
# What stands in links because nobody chose.
reach-in-links-found = En los enlaces · la eligió Airlift

reach-cause-guest = Wi-Fi de invitados, o una red que separa los dispositivos
    .how = Las redes de invitados y el «aislamiento de clientes» dejan a los teléfonos llegar a internet, pero no a este ordenador. Usa otra red Wi-Fi o un punto de acceso.
reach-cause-other-network = El teléfono está en otra red
    .how = Usa datos móviles u otra red Wi-Fi con otras direcciones. En el teléfono, Ajustes › Wi-Fi muestra cuál.
reach-cause-vpn = Una VPN, Relay privado de iCloud o un proxy en el teléfono
    .how = Llevan el tráfico del teléfono fuera de esta red. Desactívalos durante la instalación.
reach-cause-sleep = Este ordenador está en reposo
    .how = Un ordenador en reposo no responde. Mantenlo activo.
reach-cause-proxy-off = El proxy no se ejecuta o reenvía a otro lugar
    .how = Debe ejecutarse en este ordenador y reenviar todas las rutas a la dirección de abajo.
reach-cause-proxy-page = El proxy muestra antes su propia página
    .how = Las páginas de inicio de sesión y la de aviso de ngrok gratuito responden en lugar de Airlift. iOS no las muestra: se detiene.
reach-cause-name = En el teléfono, el nombre lleva a otro lugar
    .how = Abre la dirección pública en Safari en el teléfono: debe mostrar el texto de Airlift «Aquí no hay nada».
reach-no-address = Este ordenador no tiene ninguna dirección a la que pueda llegar un teléfono
reach-way-out = { $kind ->
        [wifi] Wi-Fi, con la que se sale a internet: los teléfonos de esta red Wi-Fi llegan a ella
        [ethernet] Red por cable, con la que se sale a internet: los teléfonos llegan a ella si la Wi-Fi es de la misma red
       *[other] Red con la que se sale a internet: los teléfonos de la misma red llegan a ella
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi, sin uso para internet: los teléfonos de esta red Wi-Fi llegan a ella
        [ethernet] Red por cable, sin uso para internet: los teléfonos llegan a ella si la Wi-Fi es de la misma red
       *[other] Red sin uso para internet: los teléfonos de la misma red llegan a ella
    }
reach-hotspot = El punto de acceso de un iPhone: ese teléfono y los demás conectados a él llegan a ella
reach-another = Otra dirección de { $name }
reach-ipv6 = La dirección IPv6 de { $name }: los teléfonos llegan a ella si IPv6 está activado
reach-vpn-for-all = Una VPN que lleva todo el tráfico: solo llegan a ella los teléfonos de la misma VPN
reach-vpn = Una VPN: solo llegan a ella los teléfonos de la misma VPN
reach-virtual = Una red de máquinas virtuales de este ordenador: los teléfonos no llegan a ella
reach-container = Una red de contenedores de este ordenador, como la de Docker: los teléfonos no llegan a ella
reach-self-assigned = Autoasignada, porque la red no dio ninguna dirección: los teléfonos rara vez llegan a ella
reach-loopback = Solo este ordenador
reach-phone-came = Llegó un teléfono { $ago }
reach-nobody-came = Aún no ha llegado ningún teléfono a { $address }
reach-nobody-came-sentence = Aún no ha llegado ningún teléfono a { $address }.
reach-use-in-links = Usar { $what } en los enlaces
reach-announce = Anunciar { $name } en esta red
reach-name-odd = Airlift no puede anunciar el nombre de este ordenador: usa solo letras, cifras y guiones.
reach-not-announced-proxy = { $name } no se anuncia: los enlaces usan la dirección pública.
reach-not-announced-certificate = { $name } no se anuncia: tu propio certificado no es para ese nombre.
reach-not-announced-start = { $name } no se anuncia: Airlift se inició para una sola dirección o sin el anuncio.
reach-announced-off = Los teléfonos encuentran { $name } solo si el sistema lo anuncia.
reach-announced-starting = Comprobando si { $name } está libre…
reach-announced = Airlift anuncia { $name } en esta red, por multidifusión.
reach-announced-by-system = El sistema anuncia { $name }; Airlift añade su página de configuración.
reach-announced-taken = Otro ordenador se llama { $name }: cambia el nombre de este para usarlo en los enlaces.
reach-announced-forbidden = macOS bloquea Airlift en esta red: activa Airlift en Ajustes del Sistema › Privacidad y seguridad › Red local.
reach-announced-failed = El sistema no permite el anuncio: { $detail }
reach-firewall = { $passes ->
        [no] { $name } bloquea los teléfonos
        [unknown] { $name } está activado y puede bloquear los teléfonos
       *[yes] { $name } está activado y deja entrar a los teléfonos
    }
reach-firewall-passes = Permite las conexiones de Airlift; comprueba antes las demás causas.
reach-firewall-terminal = Escribe esto en un terminal para abrir los puertos { $https } y { $http }:
reach-firewall-root = Solo root puede leer sus reglas. Esto abre los puertos { $https } y { $http } hasta el próximo reinicio:
reach-firewall-macos = Permite airlift en Ajustes del Sistema › Red › Firewall › Opciones, o escribe esto en Terminal:
reach-firewall-windows = Permite Airlift en Seguridad de Windows › Firewall y protección de red › Permitir una aplicación, o escribe esto en un terminal abierto como administrador:
reach-caddy-caveat = Obtiene su certificado automáticamente si el nombre lleva a este ordenador desde internet, o mediante un desafío DNS.
reach-nginx-caveat = Añádelo al bloque server que tiene tu certificado. Sin búfer, las descargas muestran su progreso real.
reach-cloudflared-caveat = Los paquetes salen de tu red, a tu velocidad de subida. Sin una cuenta, la dirección cambia en cada inicio y no tiene ruta. Cloudflare no debe guardar estas páginas en caché.
reach-tailscale-caveat = Los teléfonos deben estar en tu tailnet. La dirección es el nombre ts.net de este ordenador, que el certificado hace público.
reach-ngrok-caveat = Los paquetes salen de tu red. Las cuentas gratuitas muestran antes una página de aviso que iOS no puede pasar: para instalar hace falta una cuenta de pago. La dirección no tiene ruta.

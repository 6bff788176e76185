# Lo que los teléfonos y los lectores de Latinoamérica llaman de otro modo; todo lo demás está en ../es/pages.ftl.
# Source of `m-` keys: Apple, support.apple.com/es-co/HT212510 and es-cl/120340 (Configuración; Protección del dispositivo en caso de robo);
# public guides (Configuración de confianza de certificados). To be looked up on a phone: that, VPN y admon. de dispositivos, Modo hermético.

m-settings = Configuración
m-trust = Configuración de confianza de certificados
m-management = VPN y admon. de dispositivos
m-lockdown = Modo hermético
m-stolen = Protección del dispositivo en caso de robo

page-fingerprint-how = { m-settings } la muestra en «{ m-more }». Debe ser la misma que en la pantalla de la computadora. Si no lo es, no instales el perfil.
page-unreachable-how = Esta página se abre, pero no su versión segura (HTTPS). Desactiva VPN, proxy y bloqueadores de anuncios en este { $device } y sigue conectado a esta red Wi-Fi. En la computadora, puede que un cortafuegos bloquee el puerto { $port }.
page-gone = Esta computadora ya no responde
page-remove-how = { m-settings } › { m-general } › *{ $management }* › Airlift › { m-remove }. El { $device } deja entonces de confiar en esta computadora.
page-not-set-up-how = La instalación fallará hasta que confíe en esta computadora.
page-moved = La dirección de esta computadora cambió
page-android-how = Escanea el código de la pantalla de la computadora con un iPhone o iPad.
page-lost-how = Este enlace no es válido o ya no lo es. Escanea otra vez el código de la pantalla de la computadora.

page-reason-profile-expired = Su perfil de aprovisionamiento está vencido. El desarrollador debe compilarla de nuevo.
page-reason-signer-expired = Su certificado de firma está vencido. El desarrollador debe firmarla de nuevo.

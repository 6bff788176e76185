# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = Reachability
# The row that opens the dialog; the link too.
reach-open = Reachability…
# Section.
reach-addresses = Addresses of this computer
# Section.
reach-name = Name on the network
# Section.
reach-proxy = Tunnel or reverse proxy
# The choice that is nobody's.
reach-airlift-chooses = Airlift chooses the best address
# Name of that row.
reach-let-airlift-choose = Let Airlift choose the address
# What that choice does.
reach-airlift-chooses-why = Changes when this computer joins another network
# What choosing the name means.
reach-name-why = This computer’s name: stays the same when the address changes. Works in Safari, but office networks often block it.
# The choice was made at start.
reach-set-at-start = Set when Airlift was started; fixed while it runs.
# Links go elsewhere.
reach-behind-proxy = Links use the public address below, so phones need none of these.
# Field.
reach-public-url = Public address
# What it is for.
reach-proxy-why = If you already run one: phones trust its certificate and need no set-up. It forwards everything to Airlift’s plain HTTP port on this computer:
# Uses what was typed.
reach-use = Use in links
# Ends that.
reach-stop = Stop using it
# Copies where the proxy is to be pointed.
reach-copy-upstream = Copy upstream address
# Copies the line for the proxy.
reach-copy-line = Copy for this proxy
# Copies the firewall's command.
reach-copy-command = Copy command
# A button; the system asks before anything changes.
reach-open-firewall = Let phones in…
# Being found out.
reach-looking-at-firewall = Looking for a firewall…
# None was found.
reach-no-firewall = No system firewall found. If other security software has one, allow Airlift there.
# What stands in links because it was named when Airlift was started.
reach-in-links = In links
# What stands in links because the person chose it.
reach-in-links-by-hand = In links · you chose it
# What stands in links because nobody chose.
reach-in-links-found = In links · Airlift chose it

reach-cause-guest = Guest Wi-Fi, or a network that keeps devices apart
    .how = Guest networks and “client isolation” let phones reach the internet but not this computer. Use another Wi-Fi, or a hotspot.
reach-cause-other-network = The phone is on another network
    .how = It uses mobile data, or another Wi-Fi with other addresses. Settings > Wi-Fi on the phone shows which one.
reach-cause-vpn = A VPN, iCloud Private Relay or a proxy on the phone
    .how = They send the phone’s traffic around this network. Turn them off while installing.
reach-cause-sleep = This computer sleeps
    .how = A computer in sleep mode does not answer. Keep it awake.
reach-cause-proxy-off = The proxy is not running, or forwards elsewhere
    .how = It must run on this computer and forward every path to the address below.
reach-cause-proxy-page = The proxy shows its own page first
    .how = Sign-in pages and free ngrok’s warning page answer instead of Airlift. iOS does not show them; it stops.
reach-cause-name = On the phone, the name leads elsewhere
    .how = Open the public address in Safari on the phone: it must show Airlift’s text “Nothing here.”
reach-no-address = This computer has no address that a phone could reach
reach-way-out = { $kind ->
        [wifi] Wi-Fi, used for the internet: phones on this Wi-Fi reach it
        [ethernet] Wired network, used for the internet: phones reach it when the Wi-Fi belongs to the same network
       *[other] Network, used for the internet: phones on the same network reach it
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi, not used for the internet: phones on this Wi-Fi reach it
        [ethernet] Wired network, not used for the internet: phones reach it when the Wi-Fi belongs to the same network
       *[other] Network, not used for the internet: phones on the same network reach it
    }
reach-hotspot = An iPhone’s hotspot: that phone and others on it reach it
reach-another = Another address of { $name }
reach-ipv6 = The IPv6 address of { $name }: phones reach it if IPv6 is on
reach-vpn-for-all = A VPN that takes all traffic: only phones in the same VPN reach it
reach-vpn = A VPN: only phones in the same VPN reach it
reach-virtual = A network of virtual machines on this computer: phones cannot reach it
reach-container = A network of containers on this computer, such as Docker’s own: phones cannot reach it
reach-self-assigned = Self-assigned, as the network gave no address: phones rarely reach it
reach-loopback = This computer only
reach-phone-came = A phone came { $ago }
reach-nobody-came = No phone has reached { $address } yet
reach-nobody-came-sentence = No phone has reached { $address } yet.
reach-use-in-links = Use { $what } in links
reach-announce = Announce { $name } on this network
reach-name-odd = Airlift cannot announce this computer’s name: use only letters, digits and hyphens.
reach-not-announced-proxy = { $name } is not announced: links use the public address.
reach-not-announced-certificate = { $name } is not announced: your own certificate is not for it.
reach-not-announced-start = { $name } is not announced: Airlift was started for one address, or without the announcement.
reach-announced-off = Phones find { $name } only if the system announces it.
reach-announced-starting = Checking whether { $name } is free…
reach-announced = Airlift announces { $name } on this network, by multicast.
reach-announced-by-system = The system announces { $name }; Airlift adds its set-up page.
reach-announced-taken = Another computer is named { $name }: rename this computer to use its name in links.
reach-announced-forbidden = macOS blocks Airlift on this network: turn Airlift on in System Settings > Privacy & Security > Local Network.
reach-announced-failed = The system does not allow the announcement: { $detail }
reach-firewall = { $passes ->
        [no] { $name } blocks phones
        [unknown] { $name } is on and may block phones
       *[yes] { $name } is on and lets phones in
    }
reach-firewall-passes = It allows Airlift’s connections; check the other causes first.
reach-firewall-terminal = Enter this in a terminal to open the ports { $https } and { $http }:
reach-firewall-root = Only root can read its rules. This opens the ports { $https } and { $http } until the next restart:
reach-firewall-macos = Allow airlift in System Settings > Network > Firewall > Options, or enter this in Terminal:
reach-firewall-windows = Allow Airlift in Windows Security > Firewall & network protection > Allow an app, or enter this in a terminal opened as administrator:
reach-caddy-caveat = Gets its certificate automatically if the name leads to this computer from the internet, or by a DNS challenge.
reach-nginx-caveat = Add it to the server block with your certificate. Without buffering, downloads show their true progress.
reach-cloudflared-caveat = Packages leave your network, at your upload speed. Without an account the address changes with every start, and it has no path. Cloudflare must not cache these pages.
reach-tailscale-caveat = Phones must be in your tailnet. The address is this computer’s ts.net name, which the certificate makes public.
reach-ngrok-caveat = Packages leave your network. Free accounts show a warning page first, which iOS cannot pass: installing needs a paid account. The address has no path.

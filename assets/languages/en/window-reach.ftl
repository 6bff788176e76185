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
reach-airlift-chooses-why = Follows when this computer joins another network
# What choosing the name means.
reach-name-why = This computer’s name: stays the same when the address changes. Works in Safari; networks of offices often block the multicast that it needs.
# The choice was made at start.
reach-set-at-start = Set when Airlift was started, and stays so while it runs.
# Links go elsewhere.
reach-behind-proxy = Links use the public address below, so phones need none of these.
# Field.
reach-public-url = Public address
# What it is for.
reach-proxy-why = For people who run one already: phones trust its certificate and need no set-up. It passes everything on to Airlift’s plain port on this computer:
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
reach-looking-at-firewall = Looking which firewall is on…
# None was found.
reach-no-firewall = No firewall of this system was found. A security program of another maker may still have one: let it allow Airlift.
# What stands in links because it was named when Airlift was started.
reach-in-links = In links
# What stands in links because the person chose it.
reach-in-links-by-hand = In links · you chose it
# What stands in links because nobody chose.
reach-in-links-found = In links · Airlift chose it

reach-cause-guest = Guest Wi-Fi, or a network that keeps devices apart
    .how = Guest networks and “client isolation” let phones reach the internet but not this computer. Use another Wi-Fi, or a hotspot.
reach-cause-other-network = The phone is on another network
    .how = On mobile data, or on a second Wi-Fi with other addresses. Settings > Wi-Fi on the phone shows the one it is on.
reach-cause-vpn = A VPN, iCloud Private Relay or a proxy on the phone
    .how = They carry the phone’s traffic past this network. Switch them off while installing.
reach-cause-sleep = This computer sleeps
    .how = A sleeping computer answers nobody. Keep it awake while phones download.
reach-cause-proxy-off = The proxy does not run, or is pointed elsewhere
    .how = It must run on this computer and pass every path on to the address below.
reach-cause-proxy-page = A page of the proxy’s own comes first
    .how = Sign-in pages and the warning page of free ngrok answer instead of Airlift; iOS shows neither and gives up.
reach-cause-name = The name leads elsewhere from the phone
    .how = Open the public address in Safari on the phone: it must show Airlift’s words “Nothing here.”
reach-no-address = This computer has no address that a phone could reach
reach-way-out = { $kind ->
        [wifi] Wi-Fi, and the way to the internet: phones on this Wi-Fi reach it
        [ethernet] Wired network, and the way to the internet: phones reach it when the Wi-Fi belongs to the same network
       *[other] Network, and the way to the internet: phones on the same network reach it
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi beside the way to the internet: phones on this Wi-Fi reach it
        [ethernet] Wired network beside the way to the internet: phones reach it when the Wi-Fi belongs to the same network
       *[other] Network beside the way to the internet: phones on the same network reach it
    }
reach-hotspot = An iPhone’s hotspot: that phone and others on it reach it
reach-another = Another address of { $name }
reach-ipv6 = The IPv6 address of { $name }: phones reach it where IPv6 is on
reach-vpn-for-all = A VPN that takes all traffic: only phones in the same VPN reach it
reach-vpn = A VPN: only phones in the same VPN reach it
reach-virtual = A network of virtual machines on this computer: no phone is in it
reach-container = A network of containers on this computer, such as Docker’s own: no phone is in it
reach-self-assigned = No address came from the network, so the computer made one up: phones rarely reach it
reach-loopback = This computer alone
reach-phone-came = A phone came { $ago }
reach-nobody-came = No phone has reached { $address } yet
reach-nobody-came-sentence = No phone has reached { $address } yet.
reach-use-in-links = Use { $what } in links
reach-announce = Announce { $name } on this network
reach-name-odd = This computer’s name has other characters than letters, digits and hyphens: it cannot be announced.
reach-not-announced-proxy = { $name } is not announced: links use the public address.
reach-not-announced-certificate = { $name } is not announced: your own certificate is not for it.
reach-not-announced-start = { $name } is not announced: Airlift was started for one address, or without the announcement.
reach-announced-off = Phones find { $name } only where the system announces it.
reach-announced-starting = Looking whether { $name } is free…
reach-announced = Airlift answers for { $name }, by multicast on this network.
reach-announced-by-system = The system answers for { $name }; Airlift adds its set-up page to what people can browse for.
reach-announced-taken = Another computer has the name { $name }: rename this one to use it in links.
reach-announced-forbidden = macOS keeps Airlift from this network: turn it on in System Settings > Privacy & Security > Local Network.
reach-announced-failed = The system does not allow the announcement: { $detail }
reach-firewall = { $passes ->
        [no] { $name } keeps phones out
        [unknown] { $name } is on and may keep phones out
       *[yes] { $name } is on and lets phones in
    }
reach-firewall-passes = It allows Airlift’s connections; look at the other causes first.
reach-firewall-terminal = This opens the ports { $https } and { $http }, in a terminal:
reach-firewall-root = Its rules are loaded at start and only root can read them. This opens the ports { $https } and { $http } until then, in a terminal:
reach-firewall-macos = Allow airlift in System Settings > Network > Firewall > Options, or enter this in Terminal:
reach-firewall-windows = Allow Airlift in Windows Security > Firewall & network protection > Allow an app, or enter this in a terminal opened as administrator:
reach-caddy-caveat = Gets its certificate by itself when the name leads to this computer from the internet, or by a DNS challenge.
reach-nginx-caveat = Goes into the server block that has your certificate. Without buffering, downloads show their true progress.
reach-cloudflared-caveat = Packages leave your network, at the speed of your uplink. Without an account the address changes with every start, and it has no path. Cloudflare’s caching rules must leave these pages alone.
reach-tailscale-caveat = Phones must be in your tailnet. The address is this computer’s ts.net name, which the certificate makes public.
reach-ngrok-caveat = Packages leave your network. Free accounts show a warning page first, which iOS cannot pass: installing needs a paid one. The address has no path.

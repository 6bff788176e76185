# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = General
settings-network = Network
settings-about = About
settings-window = Window
settings-language = Language
settings-language-why = For this window. Testers’ pages follow each phone.
settings-as-system = Same as the system · { $language }
settings-size = Size of everything
settings-size-why = Text, controls and codes
settings-contrast = Increase contrast
settings-contrast-why = Darker lines and quiet texts. The system’s setting counts as well.
settings-motion = Reduce motion
settings-motion-why = Nothing turns while a file is read. The system’s setting counts as well.
settings-phones = While phones download
settings-keep-awake-why = The screen also stays on while a code is shown full screen.
settings-when-closed = When the window closes
settings-when-closed-why = While no phone downloads, Airlift quits at once.
when-closed = { $choice ->
    [finish] Quit when they are done
    [quit] Quit at once
   *[ask] Ask
}
settings-data = Data
settings-data-folder = Data folder
settings-data-why = Names, notes, deliveries and Airlift’s keys. Builds stay where they are.
settings-show = Show
settings-open = Open…
settings-ports = Ports
settings-https-port = HTTPS port
settings-https-port-why = For packages, manifests and pages. Applies at the next start.
settings-http-port = HTTP port
settings-http-port-why = For the set-up of phones. Applies at the next start.
settings-port-wrong = From 1 to 65535
settings-pages-only = Install page over HTTPS only
settings-pages-only-why = Phones that are not set up cannot read it then. Applies at the next start.
settings-reach = Addresses and trust
settings-reach-why = Address in links, name on the network, public address, firewall
settings-certificate-why = Airlift’s certificate, or your own
about-copy = Copy diagnostics
about-diagnostics-why = Diagnostics contain version, system, network state and the last errors; no names, no addresses, no UDIDs.
about-rename = Edit the title
about-shortcuts = Keyboard shortcuts
about-tabs = Overview to Activity
about-larger = Everything larger
about-smaller = Everything smaller
about-licences = Airlift is free software under MIT or Apache 2.0. Fonts, icons and libraries have their own licenses.

# `identity`: the authority that phones trust, and the certificate that they see.

identity-reset-means = Airlift hat eine neue Zertifizierungsstelle erstellt. Schon eingerichtete Testgeräte vertrauen ihr nicht: Richte jedes neu ein. Das alte Profil lässt sich in Einstellungen › Allgemein › VPN und Geräteverwaltung entfernen. Builds, Links und Einstellungen bleiben. Läuft Airlift gerade, starte es neu, um die neue Zertifizierungsstelle zu verwenden.
# Labels: at most 13 characters.
identity-label-authority = Aussteller
identity-label-valid = Gültig
identity-label-vouches-for = Signiert für
identity-label-phones-see = Geräte sehen
identity-valid = { DATE($from) } bis { DATE($until) }
identity-fingerprint = SHA-256-Fingerabdruck:
# What phones see.
identity-own = Zertifikate dieser Zertifizierungsstelle
identity-imported = ein importiertes Zertifikat, ausgestellt von { $issuer } ({ LIST($files, commas: 1) })
identity-imported-unreadable = Zertifikate dieser Zertifizierungsstelle, weil Airlift das importierte nicht lesen kann:
# A rule of Apple's, and what was found.
identity-rule = { SAID($title) }: { SAID($found) } ({ $source })
identity-rules-matter = Geräte lehnen ein Zertifikat ab, das eine dieser Regeln verletzt.

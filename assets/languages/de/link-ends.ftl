# Links, die enden, auf der Befehlszeile.

link-row-ends = Link endet
link-row-installs = Installationen
link-never = nie
link-delivered-any = { COUNT($delivered) }, beliebig viele erlaubt
link-delivered-of = { COUNT($delivered) } von { COUNT($most) }
link-is-over = { $when } (gilt nicht mehr)
link-was-renewed = Der alte Link gilt nicht mehr.
link-not-kept = Das Fenster konnte das noch nicht sichern: Nach einem Neustart ist es vielleicht wie zuvor.
link-until-expected = erwartet wird ein Tag wie 2026-12-31, eine Zeit mit Abstand zu UTC wie 2026-12-31T18:00:00+01:00 oder eine Dauer wie 7d
link-until-past = das liegt in der Vergangenheit
link-installations-expected = erwartet wird eine Zahl ab 1 oder any

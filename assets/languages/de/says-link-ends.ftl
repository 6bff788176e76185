# Links, die enden: was Airlift einmal sagt und was Geräte damit gemacht haben.

notice-link-renewed = { $name } hat einen neuen Link: Der alte gilt nicht mehr
notice-link-ended = Der Link zu { $name } gilt nicht mehr
notice-link-used-up = Der Link zu { $name } gilt nicht mehr: Alle erlaubten Installationen wurden ausgeliefert
stage-ended-link = Kam mit einem Link, der nicht mehr gilt
step-ended-link = Kam mit einem Link, der nicht mehr gilt
cause-link-ended = Der Link gilt nicht mehr
    .advice = Schicke den Link, den Airlift jetzt zeigt.

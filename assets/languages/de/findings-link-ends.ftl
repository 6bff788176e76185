# Ein Gerät, das mit einem Link kam, der nicht mehr gilt.

link-ended =
    .title = Es kam mit einem Link, der nicht mehr gilt
    .why = Der Link wurde ersetzt, sein Datum ist erreicht oder seine Installationen sind aufgebraucht. Auf der Seite steht das; beim Direktlink sagt iOS nur, dass es keine Verbindung herstellen kann.
    .fix = Schicke den jetzigen Link, oder erstelle einen neuen.

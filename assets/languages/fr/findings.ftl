# What is said of findings as such.

finding-of-a-later-airlift = Une version plus récente d’Airlift a trouvé « { $code } » ici

# What follows the sentence of a finding that several parts of an app share; findings say { parts-named }.
parts-named = { $count ->
    [0] { "" }
    [1] { "" }
   *[other] { " " }Ce sont { LIST($parts, quoted: 1, commas: 1) }.
}

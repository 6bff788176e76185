# What is said of findings as such.

finding-of-a-later-airlift = A newer version of Airlift found “{ $code }” here

# What follows the sentence of a finding that several parts of an app share; findings say { parts-named }.
parts-named = { $count ->
    [0] { "" }
    [1] { "" }
   *[other] { " " }They are { LIST($parts, quoted: 1, commas: 1) }.
}

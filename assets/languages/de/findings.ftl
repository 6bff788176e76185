# What is said of findings as such.

finding-of-a-later-airlift = Eine neuere Version von Airlift hat hier „{ $code }“ gefunden

# What follows the sentence of a finding that several parts of an app share; findings say { parts-named }.
parts-named = { $count ->
    [0] { "" }
    [1] { "" }
   *[other] { " " }Betroffen: { LIST($parts, quoted: 1, commas: 1) }.
}

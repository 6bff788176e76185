# What is said of findings as such.

finding-of-a-later-airlift = 较新版本的 Airlift 在此发现了“{ $code }”

# What follows the sentence of a finding that several parts of an app share; findings say { parts-named }.
parts-named = { $count ->
    [0] { "" }
    [1] { "" }
   *[other] 它们是：{ LIST($parts, quoted: 1, commas: 1) }。
}

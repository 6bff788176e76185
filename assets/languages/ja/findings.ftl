# What is said of findings as such.

finding-of-a-later-airlift = 新しいバージョンのAirliftがここで「{ $code }」を検出しました

# What follows the sentence of a finding that several parts of an app share; findings say { parts-named }.
parts-named = { $count ->
    [0] { "" }
    [1] { "" }
   *[other] 該当するもの：{ LIST($parts, quoted: 1, commas: 1) }。
}

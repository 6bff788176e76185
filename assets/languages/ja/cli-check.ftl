# `check`: what is wrong, and how far a phone would get.

check-no-such-code = このコードはありません：{ $code }
check-source = 出典：{ $source }。
check-testers-may-see = テスターに表示される可能性があるもの：「{ $symptom }」
check-no-certificate = このファイルに証明書がありません（{ $path }）
check-file-needs-no-window = ウインドウなしでファイルをチェックするには：airlift-cli check --self FILE
check-shelf-empty = リストが空です。先にビルドを追加してください
check-cannot-be-served = Airliftはこのファイルを配信できません
check-stopped = 途中で停止しました

# A text as a sentence, for documents in which several follow each other.
check-sentence = { $text }。
check-place = { $line }行{ $column }桁
check-link = { $line }行：{ $link }
# What was found, with the broken piece, and where.
check-with-piece = { $title }：{ $piece }
check-with-place = { $title }（{ $line }行{ $column }桁）
check-took = { SAID($title) }（{ $took }ミリ秒）

# The last line.
check-not-judged = 未確認：アドレスからダウンロードできませんでした
check-nothing-wrong = 問題は見つかりませんでした
check-may-fail = { COUNT($risks) }件の問題で失敗の可能性
check-blocked = { COUNT($blocks) }件の問題でインストール不可
check-some-blocked = { COUNT($problems) }件中{ $blocks }件の問題でインストール不可

# What a tester saw.
check-no-such-symptom = 該当する既知の問題がありません。端末の表示をそのまま入力してください。
check-cause = { SAID($cause) }（{ $state ->
        [excluded] 除外済み
        [open] 可能性あり
        [proven] 該当
       *[suspected] 可能性が高い
    }）
check-ruled-out = 除外済み：
check-follows-first = { $count }個のリンクのうち、最初の{ $taken }個だけをたどります

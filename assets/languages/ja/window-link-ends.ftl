# 終了するリンク：ウインドウ。

# メニューとボタン。
link-new = 新しいリンク…
link-ends = リンクの終了…
# 新しいリンクの前の質問。
link-new-title = このビルドの新しいリンクを作成しますか？
link-new-why = 古いリンクとそのコードはすぐに使えなくなります。進行中のダウンロードは最後まで続きます。
link-new-verb = 新しいリンク
# リンクがいつ終了するかのダイアログ。
link-ends-title = リンクの終了
link-ends-date = 日付
link-ends-choice = { $choice ->
    [never] なし
    [week] 7日後
    [month] 30日後
    [quarter] 90日後
   *[other] その他
}
link-ends-day = 日、時刻、期間
link-ends-day-hint = 例：2026-12-31、7d、12h
link-ends-on = { $when }に終了
link-ends-unreadable = 日、時刻、期間のいずれでもありません
link-ends-past = 過去の日時です
link-ends-installations = インストール回数
link-ends-any = 制限なし
link-ends-number = 1以上の数を入力するか、空にしてください
link-ends-counts = 端末がすべて受け取ったパッケージを数えます。このリンクでは{ $delivered ->
    [0] まだありません
   *[other] これまでに{ COUNT($delivered) }回です
}。
# バッジと行。
link-has-ended = リンクは終了
link-ends-at = リンクは{ $when }に終了
link-used = インストール{ COUNT($delivered) }／{ COUNT($most) }回
no-code-link-ended = { $reason ->
    [installations] リンクは終了しました：インストール回数を使い切りました
   *[date] リンクは終了しました：期限が来ました
}

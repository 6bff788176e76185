# 終了するリンク：コマンドライン。

link-row-ends = リンクの終了
link-row-installs = インストール
link-never = なし
link-delivered-any = { COUNT($delivered) }回（制限なし）
link-delivered-of = { COUNT($delivered) }／{ COUNT($most) }回
link-is-over = { $when }（終了しました）
link-was-renewed = 古いリンクは終了しました。
link-not-kept = ウインドウはまだ保存できていません：再起動すると元に戻る可能性があります。
link-until-expected = 2026-12-31のような日、2026-12-31T18:00:00+01:00のような時差付きの時刻、または7dのような期間を指定してください
link-until-past = 過去の日時です
link-installations-expected = 1以上の数、またはanyを指定してください

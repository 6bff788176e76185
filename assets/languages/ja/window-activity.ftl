# The Activity tab, and the question whether to quit while phones download.

# The tab.
activity = アクティビティ
# Nothing to list.
activity-no-deliveries = このビルドを開いた端末はまだありません
# What to do about that.
activity-no-deliveries-why = 端末でコードをスキャンすると、経過がここに表示されます。
# Opens the menu of exports.
activity-export = 書き出す…
# In that menu.
activity-this-build = このビルド
# In that menu.
activity-all-builds = すべてのビルド
# In that menu.
activity-as-csv = CSV（表計算用）…
# In that menu.
activity-as-json = JSON（スクリプト用）…
# Title of the dialog that asks where an export goes.
activity-export-title = 配信履歴を書き出す
# Asks whether to forget.
activity-forget = 配信履歴を消去…
# Title of that question.
activity-forget-title = 配信履歴を消去しますか？
# What would happen.
activity-forget-why = このビルドの完了した配信履歴を消去します。この操作は取り消せません。残しておきたい場合は、先に書き出してください。
# Does it.
activity-forget-now = 消去
# Leaves things as they are.
activity-cancel = キャンセル
# A phone whose model is not known.
activity-phone = 端末
# Ends the program, whatever runs.
activity-quit-now = 今すぐ終了
# Ends it as soon as nothing runs.
activity-quit-when-done = 完了後に終了
# Goes on waiting.
activity-keep-waiting = 待ち続ける
# What quitting means.
activity-quit-why = 今終了するとダウンロードが止まります。ダウンロードの完了後に終了することもできます。それまで新しい端末は開始できません。
# While it waits.
activity-waiting-why = ダウンロードが完了すると、Airliftは終了します。今終了すると、ダウンロードが止まります。

activity-deliveries = 配信{ COUNT($count) }件
activity-still-downloading = { $count ->
        [0] 最後のダウンロードが完了しました
       *[other] { COUNT($count) }台がダウンロード中
    }
activity-quits-when-done = { $count ->
        [0] Airliftはまもなく終了します
       *[other] { COUNT($count) }件のダウンロードが完了するとAirliftは終了します · { PERCENT($percent) }
    }
activity-delivered-at-rate = { SAID($outcome) } · { SIZE($size) } · { SIZE($rate) }/秒
activity-delivered = { SAID($outcome) } · { SIZE($size) }
activity-tries = 試行{ $count }回
activity-sent = { SIZE($size) }送信済み

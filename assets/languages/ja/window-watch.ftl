# Watched folders: the entry that adds one, and the list in the settings.

watch-folder = フォルダを監視…
watch-folder-title = 監視するフォルダを選択
watched-label = 監視フォルダ
watched-why = 監視フォルダ内の新しいビルドと作り直したビルドは、完全にそろうと自動的に追加されます。
watched-add = フォルダを追加
# How a folder is followed; `$detail` is what the system said, in English
watched-state = { $how ->
        [events] 変更をすぐに反映
        [network-drive] ネットワークドライブ上にあるため、数秒ごとに確認
        [many-folders] フォルダが非常に多いため、数秒ごとに確認
        [no-events] システムが変更を知らせないため、数秒ごとに確認：{ $detail }
       *[beginning] 確認中…
    }
# `$pattern` is such as *.ipa
watched-only = { $pattern }のみ
watched-stop = 監視をやめる

# `manifest`: the document for a server of one's own.

manifest-changed-meanwhile = ハッシュの計算中にファイルが変更されました。もう一度実行してください
# What `--set` takes, behind what it is.
manifest-assignment-expected = フィールド名、=、テキスト
manifest-platforms-expected = プラットフォームは{ LIST($platforms, commas: 1) }です
manifest-fields-expected = フィールドは{ LIST($fields, commas: 1) }です

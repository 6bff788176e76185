# Checks, symptoms, the link doctor, sharing, and ways to distribute.

# Segment of the Checks tab in a narrow window.
checks-findings = 検出項目
# What the number beside the tab counts.
checks-count-notes = 参考情報：{ COUNT($notes) }件
checks-count-risks = 失敗の可能性：{ COUNT($risks) }件
checks-count-blocks = インストール不可：{ COUNT($blocks) }件{ $risks ->
        [0] {""}
       *[other] 、失敗の可能性：{ COUNT($risks) }件
    }
# Segment of the Checks tab in a narrow window.
checks-what-was-seen = 表示内容
# Title of the symptom pane.
checks-what-did-the-tester-see = テスターに何が表示されましたか？
# Hint of its field.
checks-symptom-hint = エラーの文言または動作
# While nothing was typed.
checks-symptom-how = 端末に表示されたメッセージ、または起きたことを入力してください。このビルドで最も可能性の高い原因から順に表示します。
# Nothing known is described so.
checks-no-such-symptom = 一致する既知の問題はありません。端末の表示をそのまま入力してください。
# Shows every symptom.
checks-more-symptoms = さらに表示…
# Shows the usual symptoms only.
checks-fewer = 一部のみ表示
# Title of the causes.
checks-likely-causes = 考えられる原因
# Title of the causes that cannot be.
checks-ruled-out = 除外済み
# No cause is left.
checks-all-ruled-out = 既知の原因はすべて除外されました。「端末として試す」でさらにわかることがあります。
# A phone that does not say what it is.
checks-a-phone = 端末
# Leads.
checks-show-the-finding = 検出項目を表示
# Leads.
checks-show-activity = アクティビティを表示
# Leads.
checks-show-certificate = 証明書を表示
# Leads.
checks-look-udid-up = UDIDを調べる
# Leads.
checks-check-the-link = リンクを確認
# Leads.
checks-show-manifest = マニフェストを表示
# Copies what testers have to do.
checks-copy-steps = 手順をコピー
# Copies Apple's hosts.
checks-copy-hosts = ホストをコピー
# Copies the device that the profile lacks.
checks-copy-missing-udid = 不足しているUDIDをコピー
# Copies the devices that the profile lacks.
checks-copy-missing-udids = 不足しているUDIDをコピー
# Signs a new server certificate.
checks-renew-certificate = 証明書を更新
# Puts the build's value back.
checks-use-own-value = アプリの値を使用
# Shows the manifest.
checks-edit-manifest = マニフェストを編集
# Shows the profile's devices.
checks-show-devices = デバイスを表示
# Compares the ways to distribute.
checks-compare-ways = 配付方法を比較
# Shows the code for setting a phone up.
checks-show-set-up-code = セットアップコードを表示
# Shows the certificate's rules.
checks-show-rules = ルールを表示
# Shows the ways to this computer.
checks-show-reach = 接続性を表示
# Compares every file with the signature.
checks-verify-files = ファイルを検証
# Copies a finding's code.
checks-copy-code = コードをコピー
# Beneath it.
checks-drop-to-check-why = リンクやマニフェストの問題点を表示します。
# Title of the link doctor.
check-a-link = リンクを確認
# Opens the link doctor.
check-a-link-open = リンクを確認…
# Hint and name of its field.
checks-doctor-hint = インストールリンク、マニフェスト、ページ、メッセージを貼り付けるか、ファイルをドロップ
# Beside its buttons while it is empty.
checks-doctor-accepts = .plist、.html、.eml、.txtのファイルも使えます
# Beside its buttons for an address.
checks-doctor-address = アドレスです：開くと、そこに何があるかがわかります
# Beside its buttons while a long text is judged.
checks-doctor-looking = テキストを確認中…
# What it does, while it is empty.
checks-doctor-does = AirliftはiOSと同じようにリンクを読み取り、問題点を示して、修正したリンクを提案します。続けて「端末と同様に開く」を使うと、端末と同じようにサーバに問い合わせ、どの手順が失敗するかを表示します。
# Lets the person choose a file.
checks-open-file = ファイルを開く…
# Title of that dialog.
checks-open-file-title = ファイルを確認
# Name of its filter.
checks-open-file-filter = マニフェスト、ページ、メッセージ、テキスト
# Plays the phone from there.
checks-follow-like-a-phone = 端末と同様に開く
# Plays it again.
checks-follow-again = もう一度開く
# Why it cannot.
checks-nothing-to-follow = 端末が取得できるアドレスがありません
# Why it cannot.
checks-following-already = 開いています…
# Above the corrected link.
checks-corrected-link = 修正したリンク
# Copies it.
checks-copy-corrected = 修正したリンクをコピー
# Title of the dialog.
checks-share-title = 共有
# Opens it.
checks-share-row = 共有…
# Copies the text.
checks-copy-snippet = コピー
# Saves the text.
checks-save-snippet = 保存…
# Title of the dialog.
checks-ways-title = 配付方法
# Opens it.
checks-compare-ways-row = 配付方法…
# This build can go this way.
checks-this-build = このビルド
# It can with something around it.
checks-with-more = 追加の手順が必要
# It must be exported again.
checks-export-again = 書き出し直しが必要
# Name of the field for a device's name.
checks-device-name = デバイス名（例：MayaのiPhone 12）
# Keeps a device in mind.
checks-remember-device = 記憶する
# Why it cannot.
checks-name-first = 先にデバイス名を入力してください
# Forgets a device.
checks-forget-device = このデバイスの記憶を消去
# A device that is in the profile.
checks-in-profile = プロファイルにあり
# A device that is not.
checks-not-in-profile = プロファイルになし

checks-drop-to-check = ドロップして{ $name }を確認
checks-reading = すべてのファイルを読み取り中：{ $percent }%
checks-checked = 最終チェック：{ $ago }
checks-details-of = 詳細：{ $title }
checks-rests-on = 出典：{ $source }。
checks-testers-may-see = テスターに表示される可能性：{ LIST($seen, quoted: 1, commas: 1) }。
checks-belongs-to = 「{ $name }」として記憶済み
checks-named-devices = テスターのデバイス{ COUNT($count) }台
checks-line-and-column = { $line }行{ $column }列
checks-manifest-of = 「{ $title }」のマニフェスト
checks-manifest = マニフェスト
checks-links-found = { $count ->
        [0] インストールリンクなし
       *[other] インストールリンク{ COUNT($count) }件
    }
checks-lies-at = { $url }：{ $what ->
        [page] Webページがあります
        [manifest] マニフェストがあります
        [package] パッケージがあります
       *[other] ページもマニフェストもありません
    }（{ $hops ->
        [0] {""}
       *[other] リダイレクト{ COUNT($hops) }回、
    }ステータス{ $status }）

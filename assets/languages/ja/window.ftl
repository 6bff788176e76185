# The window: what its parts are called and say.

# Tooltip of the gear.
settings = 設定
# Title in the settings menu.
appearance = 外観
# Light or dark as the system.
theme-system = システムに合わせる
# Always light.
theme-light = ライト
# Always dark.
theme-dark = ダーク
# A switch: the computer does not go to sleep by itself then.
keep-awake = 端末のためにスリープしない
# What the system shows of who keeps it awake.
keep-awake-reason = 端末がビルドをダウンロード中です
# Hint of the search field.
search = ビルドを検索
# Nothing matches the search.
nothing-found = 一致するビルドはありません
# Empties the search field.
clear-search = 検索を消去
# Opens the file dialog.
add-builds = ビルドを追加…
# The menu bar of macOS: Apple's own words.
menu-file = ファイル
menu-edit = 編集
menu-window = ウインドウ
menu-close = ウインドウを閉じる
menu-quit = Airliftを終了
menu-undo = 取り消す
menu-redo = やり直す
menu-cut = カット
menu-copy = コピー
menu-paste = ペースト
menu-select-all = すべてを選択
menu-minimise = しまう
# Title of that dialog.
choose-builds = ビルドを選択
# Name of the file filter.
builds-filter = iOSビルド
# Name of the sidebar's list.
show-builds = すべてのビルドを表示
# Tooltip of the mark of a build whose file is gone.
mark-missing = ファイルがありません
# Tooltip of the mark of a build whose file is broken.
mark-broken = 読み取れません
# Tooltip of the spinner.
mark-reading = 読み取り中…
# Tabs.
overview = 概要
# Tabs.
manifest = マニフェスト
# Tabs.
checks = チェック
# Tooltip of the three dots.
more = その他
# Copies the link of the code that is shown.
copy-link = リンクをコピー
# Shows the code.
show-qr = QRコードを表示
# Inspects the file again.
recheck = ファイルを再チェック
# The same, in the Checks tab.
check-again = 再チェック
# Takes the build off the shelf.
remove = 取り除く
# Finds the file of a missing build.
locate = 場所を指定…
# Title of that dialog.
locate-title = このビルドは今どこにありますか？
# Copies the identifier.
copy-identifier = 識別子をコピー
# The banner over a missing file.
file-missing = ファイルが元の場所にないため、端末はダウンロードできません
# Verdict of a missing file.
verdict-missing = ファイルがありません
# Verdict of a broken file.
verdict-broken = 読み取れません
# Verdict while a changed file is read.
verdict-reading = ファイルが変わりました：再チェック中
# Cards.
signing = 署名
# Cards.
app = アプリ
# Cards.
contents = 内容
# Cards.
notes = テスターへのメモ
# Facts.
profile = プロファイル
# Facts.
type = 種類
# Facts.
team = チーム
# Facts.
certificate = 証明書
# Facts.
version = バージョン
# Facts.
build = ビルド
# Facts.
needs = 必要なOS
# Facts.
runs-on = 対応デバイス
# Facts.
size-label = サイズ
# Facts.
sha256 = SHA-256
# Facts.
architecture = アーキテクチャ
# Facts.
built-with = ビルド環境
# Facts.
sdk = SDK
# Facts.
extensions = 機能拡張
# Facts.
frameworks = フレームワーク
# Facts.
languages = 言語
# A fact that the package does not tell.
unknown = 記載なし
# There are none of these.
none = なし
# The hash of the package is not known yet.
not-hashed = 未計算
# The signing card of a build without a profile.
no-profile = このビルドにはプロビジョニングプロファイルがありません
# Opens the notes for editing.
edit-notes = メモを編集
# Hint in the empty notes.
notes-hint = テスト内容：インストールページに表示されます
# Ends editing the notes.
save-notes = 保存
# Ends editing without saving.
cancel = キャンセル
# Findings.
blocks = インストール不可
# Findings.
may-fail = 失敗の可能性
# Findings.
good-to-know = 参考情報
# Findings.
passed = 合格
# Nothing to report.
no-findings = このビルドについて報告することはありません
# Manifest.
files = ファイル
# Manifest.
undo = 取り消す
# Manifest.
redo = やり直す
# Manifest.
import = 読み込む…
# Manifest.
export = 書き出す…
# Title of the import dialog.
import-title = 読み込むマニフェストを選択
# Title of the export dialog.
export-title = マニフェストを書き出す
# Name of the manifest filter.
manifest-filter = マニフェスト
# Why Undo cannot be used.
nothing-to-undo = 取り消す操作はありません
# Why Redo cannot be used.
nothing-to-redo = やり直す操作はありません
# Chunk hashes.
hashes = ブロックハッシュ（SHA-256、10 MiB）
# What they are good for.
hashes-why = Wi-Fiが弱いとき、壊れた部分だけを再読み込みします。
# Back to the build's own values.
reset-all = すべてリセット
# Back to the build's own value.
reset = ビルドの値に戻す
# Mends a note.
use-own = アプリの値を使用
# The form, where form and preview do not fit side by side.
form = フォーム
# The preview, where form and preview do not fit side by side.
preview = XML
# Copies the preview.
copy-xml = マニフェストをコピー
# The right panel.
install = インストール
# Segments.
install-page-name = ページ
# Segments.
direct-link = 直接リンク
# Segments.
set-up-phone = セットアップ
# Hints.
install-page-hint = 「インストール」ボタンのあるページを開きます。新しい端末には先にセットアップの手順を表示します。
# Hints.
direct-link-hint = インストールの確認をすぐに開きます。すでにAirliftを信頼している端末用です。
# Hint, when the code leads elsewhere.
direct-link-through-page = 直接リンクが長すぎて端末で読み取れません。このコードはインストールページを開きます。
# Hints.
set-up-hint = 1台につき1回：Airliftの証明書をインストールします。このフィンガープリントを「設定」の表示と比べてください。
# Shows the poster.
full-screen = フルスクリーン
# Name of the fingerprint.
fingerprint = SHA-256フィンガープリント
# Copies the fingerprint.
copy-fingerprint = フィンガープリントをコピー
# There is no fingerprint of ours.
own-certificate = 独自の証明書を使用中です：端末のセットアップは不要です。
# Saves the code.
save-png = PNGで保存…
# Saves the code.
save-svg = SVGで保存…
# Title of the dialogs that save the code.
save-code-title = QRコードを保存
# Instead of a code.
no-code-starting = 準備中…
# Instead of a code.
no-code-missing = ファイルがありません：場所を指定するとコードが表示されます
# Instead of a code.
no-code-broken = ファイルを読み取れません：インストールするものがありません
# Instead of a code.
no-code-reading = 変更されたファイルを確認中…
# Instead of a code.
no-code-network = ネットワーク未接続：端末と同じWi-Fiに接続してください
# Instead of a code.
no-code-long = リンクが長すぎてコードにできません：リンクをコピーしてください
# Closes the drawer.
close = 閉じる
# The list of phones.
phones = 端末
# No phone yet.
no-phones = 端末がコードをスキャンすると、ここに表示されます。
# Leads to the set-up segment.
show-how = 方法を見る
# Poster.
poster-scan = iPhoneのカメラでスキャンします。
# Poster.
poster-tap = 「インストール」をタップし、ホーム画面を開きます。
# Poster.
poster-wifi = このコンピュータと同じWi-Fiを使います。
# Poster.
poster-first = この端末は初めてですか？
# Poster.
poster-first-how =
    先にこの小さいコードをスキャンします。
    セットアップは約1分です。
# Poster.
poster-set-up-scan = プロファイルをダウンロードし、「設定」でインストールします。
# Poster.
poster-set-up-trust = 「情報」でAirliftの信頼をオンにします。
# Poster.
esc = Esc
# Poster.
to-close = で閉じる
# Empty state.
drop-here = .ipaをここにドロップ
# Empty state.
drop-why = ビルドの入ったフォルダもドロップできます。データがネットワークの外に出ることはありません。
# Empty state where the desktop delivers no drops.
choose-here = .ipaを選択
# Empty state where the desktop delivers no drops.
no-drops = ここではドラッグ＆ドロップが使えません：ファイルを選択してください
# Empty state, in Windows as administrator.
no-drops-as-administrator = Airliftを管理者として実行している間、Windowsはドラッグ＆ドロップを止めます：ファイルを選択してください
# Empty state.
choose-ipa = .ipaを選択…
# Empty state.
try-sample = サンプルを試す
# Drop overlay.
drop-join = 追加して確認します。
# Drop overlay.
drop-joins = 追加して確認します。
# Drop overlay.
drop-other = Airliftが開くのは.ipaファイルです
# Drop overlay.
drop-other-why = ここにドロップしても何も起こりません。
# Endpoint menu.
address-in-links = リンクのアドレス
# The address cannot be changed.
set-at-start = Airliftの起動時に指定
# Endpoint menu.
airlift-chooses = Airliftが選択
# Endpoint menu.
phones-may-not-reach = 通常、端末はここに接続できません。
# Endpoint menu.
public-address-in-use = リンクにはプロキシの公開アドレスを使用しています。
# Endpoint menu.
name-caveat = Safariで使えますが、社内ネットワークではよくブロックされます。
# Instead of a code.
no-set-up-code = セットアップするものはありません
# Endpoint menu.
named-by-certificate = リンクには証明書の名前を使用しています。
# The right panel, behind a proxy.
no-set-up = リンクにはプロキシのアドレスを使用しています。端末はプロキシを信頼しているため、セットアップは不要です。
# Endpoint menu.
no-address = このコンピュータには、端末が接続できるアドレスがありません。
# Notices.
undo-remove = 取り消す
show-build = 表示
# Facts of a provisioning profile that was dropped.
profile-name = 名前
profile-app-id = アプリID
profile-team = チーム
profile-devices = デバイス
profile-all-devices = すべてのデバイス
profile-until = 有効期限
profile-certificate = 証明書
profile-more = ほか{ COUNT($count) }件
# Takes the build out of an archive that holds it, and adds it.
take-out = 取り出して追加
# Text rather than a file is being dragged.
drop-no-file = これはファイルではありません
# A link rather than a file is being dragged.
drop-web = これはWebアドレスです：先にファイルをダウンロードしてください
# Tabs.
devices = デバイス
# Cards.
permissions = アクセス許可
# The app states no usage description.
no-permissions = 目的の説明文なし：アプリが個人データを求めると、iOSがアプリを終了します
# A usage description without text.
empty-permission = 目的の説明文なし：求めた時点でiOSがアプリを終了します
# Cards.
requirements = 必要条件
# Facts.
hardware = 必須
# Facts.
must-lack = 除外
# Facts.
background = バックグラウンド
# Facts.
opens-links = 開くリンク
# Facts.
connections = 接続
# Cards.
look-closer = 詳しく見る
# Opens a property list.
show-info = Info.plistを表示
# Opens a property list.
show-entitlements = エンタイトルメントを表示
# Opens a property list.
show-profile = プロファイルを表示
# Opens the choice of another build.
compare-with = 比較…
# Cards.
signature = 署名
# Facts.
identifier = 識別子
# Facts.
signed-by = 署名者
# Facts.
signed-at = 署名日
# Facts.
trust = 発行元
# Facts.
hashes-used = ハッシュ
# Facts.
cd-hash = CDHash
# Facts; title of a property list.
entitlements = エンタイトルメント
# Signed without a certificate.
nobody = 証明書なし
# The program carries no signature.
no-signature = プログラムにコード署名がありません
# There is no program whose signature could be told.
no-program = Airliftはプログラムを読み取れませんでした
# Compares the files with the signature.
verify = 署名を検証
# The same once more.
verify-again = もう一度検証
# What verifying does.
verify-why = すべてのファイルを署名と照合します
# Part of a package that could not be compared.
not-checked = 未確認
# Sizes; facts.
on-phone = 端末上
# Sizes; facts.
download = ダウンロード
# Parts that were put together because each is too small to draw.
smaller-parts = 小さな部分
# Cards.
duplicates = 重複ファイル
# Cards.
uncompressed = 圧縮なし
# Cards.
leftovers = 不要なファイル
# What leftovers are.
leftovers-why = デベロッパにのみ必要です
# Cards.
inside = 内部
# No bundle inside the app.
nothing-inside = 機能拡張、フレームワーク、ライブラリはありません
# Hint of a search field.
search-bundles = 機能拡張とフレームワークを検索
# Nothing matches what was typed.
nothing-matches = 一致するものはありません
# State of a bundle.
own-profile = 固有のプロファイルあり
# State of a bundle.
no-own-profile = 固有のプロファイルなし
# State of a bundle.
signed = 署名済み
# State of a bundle.
part-not-signed = 署名なし
# Facts.
path = パス
# Facts.
extension-point = 拡張対象
# Facts.
needs-system = 最低OS
# Hint of the field on the Devices tab.
paste-udid = 検索、またはUDIDを貼り付け
# The same where there is no list to search.
paste-udid-only = UDIDを貼り付け
# What was pasted was a UDID once.
udid-of-other-length = UDIDではありません：英数字が{ $digits }文字です（正しくは24または40）
udid-with-letter = UDIDではありません：UDIDに「{ $letter }」は含まれません
udid-copy-again = 端末の「設定」、Finder、またはXcodeからもう一度コピーしてください。
# Copies a list.
copy-all = すべてコピー
# Answers.
device-listed = この端末はプロファイルに含まれています
# Answers.
device-covered = この端末は対象です：プロファイルはすべてのデバイスを許可しています
# Answers.
device-not-listed = プロファイルにありません：この端末にはインストールできません
# What to do then.
device-not-listed-fix = デバイスをAppleのデベロッパアカウントに追加し、プロファイルを更新して書き出し直してください。
# States of the Devices tab.
devices-any = すべてのデバイス
# States of the Devices tab.
any-device-why = エンタープライズのプロファイルにはデバイスの一覧がありません：社内のどの端末にもインストールできます。
# States of the Devices tab.
store-devices = デバイスなし
# States of the Devices tab.
store-devices-why = App Storeのプロファイルにはデバイスの一覧がありません：端末はここからではなく、TestFlightかApp Storeからこのビルドを入手します。
# States of the Devices tab.
no-devices = デバイスなし
# States of the Devices tab.
no-devices-why = プロファイルにデバイスがないため、このビルドはどの端末にもインストールできません。
# States of the Devices tab.
no-profile-why = プロファイルがないとデバイスの一覧もありません：このビルドはどの端末にもインストールできません。
# Property lists.
search-keys = キーと値を検索
# Property lists.
reading-list = 読み取り中…
# Property lists.
list-empty = リストは空です
# Property lists.
copy-value = 値をコピー
# Property lists.
copy-key-path = キーのパスをコピー
# Property lists.
copy-as-xml = XMLとしてコピー
# Title of the comparison.
compare = 比較
# Comparison.
copy-as-text = テキストとしてコピー
# Comparison.
other-build = 別のビルド…
# Hint of a search field.
search-other = ほかのビルドを検索
# Comparison.
swap = ビルドを入れ替える
# Comparison.
added = 追加
# Comparison.
removed = 削除
# Comparison.
changed = 変更
# Comparison.
no-difference = 違いは見つかりませんでした
# Comparison.
no-other-build = リストにほかのビルドはありません
# Header.
name-language = ほかの言語での名前
# Header.
own-name = アプリ本来の名前
# Menu row that opens the self-test.
try-as-phone = 端末として試す…
# Title of the self-test.
try-as-phone-title = 端末として試す
# Rehearsal.
run-again = 再実行
# Rehearsal.
self-test-begins = 開始中…
# Rehearsal.
nothing-to-try = このビルドは配信されていません
# Why that may be, and what to do.
nothing-to-try-why = ファイルがないか読み取り中、またはネットワークに接続していません。「チェック」と右上の状態で確認してから、再実行してください。
# Rehearsal, of a line that was not come to.
not-tried = 未実行
# Rehearsal, read aloud.
line-passed = 合格
# Rehearsal, read aloud.
line-risky = 端末で失敗する可能性があります
# Rehearsal, read aloud.
line-failed = 端末で失敗します

# The endpoint, in the top bar. "Install" names the action, so this says what the computer does.
endpoint-starting = 起動中…
endpoint-no-network = ネットワーク未接続
endpoint-strained = 新しい端末は待機が必要
endpoint-runs = { $place ->
        [proxy] プロキシ経由で
        [wifi] Wi-Fiで
        [ethernet] Ethernetで
        [loopback] このコンピュータ内だけで
        [link-local] 自己割り当てアドレスで
       *[network] ネットワークで
    }{ $serving ->
        [true] 配信中
       *[false] 待機中
    }
interface-wifi = Wi-Fi
interface-ethernet = Ethernet
interface-other = ネットワーク
interface-vpn = VPN
interface-virtual = 仮想マシン
interface-container = コンテナ
interface-link-local = 自己割り当て
interface-loopback = このコンピュータのみ
# 8443 is taken: using 8444
taken-port = ポート{ $taken }は使用中：{ $used }を使用します
# 41 done · The package downloads as it should
self-test-running = { $done }件完了 · { $trying }
# 206, bytes 0 to 65556 · 0.4 s
found-in = { $found } · { $seconds }秒
# A name with its shortcut, for a tooltip.
with-shortcut = { $name }（{ $shortcut }）

# How a build is signed, and what it needs.
signing-development = 開発
signing-ad-hoc = Ad Hoc
signing-enterprise = エンタープライズ
signing-app-store = App Store
signing-none = 署名なし
signing-badge-all = { $kind } · 全デバイス
signing-badge = { $kind } · { COUNT($devices) }台
system-or-later = { $system } { $minimum }以降
two-languages = { $first }、{ $second }
two-languages-and-more = { $first }、{ $second } + { $more }

# The line under the app's identifier, and tooltips of marks.
# The build that Airlift makes to be tried.
verdict-sample = サンプル：端末にはインストールできません
verdict-ready = インストール可能
verdict-ready-but = インストール可能
verdict-lacking = { $how ->
        [all] { $known ->
            [1] 既知のデバイスは対象外
           *[other] 既知のデバイス{ COUNT($known) }台すべて対象外
        }
       *[some] 既知のデバイス{ COUNT($known) }台中{ COUNT($count) }台は対象外
    }
lacking-device = { LIST($names) }はこのプロファイルにありません。テスターには表示されません。
lacking-devices = 既知のデバイス{ COUNT($count) }台がこのプロファイルにありません。テスターには表示されません。
show-devices = デバイスを表示
phones-of-build = このビルド
phones-of-all = すべてのビルド
verdict-risky-one = 失敗の可能性：{ $title }
verdict-risky = 失敗の可能性：{ COUNT($count) }件のリスク
verdict-blocked = { COUNT($count) }件の問題でインストール不可
verdict-mark-blocked = 不可

# Fields of the manifest.
field-title = タイトル
field-subtitle = サブタイトル
field-bundle-identifier = バンドル識別子
field-platform = プラットフォーム
field-package = パッケージ
field-icon-57 = アイコン、57 px
field-icon-512 = アイコン、512 px
field-hashes = ブロックハッシュ
platform-ios = iOSとiPadOS
fields-differ = { $count ->
        [0] すべてのフィールドがビルドと一致しています
       *[other] { COUNT($count) }個のフィールドがビルドと異なります
    }
warnings = 警告{ COUNT($count) }件
hashing = 計算中 · { PERCENT($percent) }

# Phones, drops, builds.
phones-today = 今日{ COUNT($count) }台
older-phones = 以前の{ COUNT($count) }台を表示
drop-builds = ドロップして{ COUNT($count) }個のビルドを追加
drop-folder = ドロップして{ $name }内のビルドを追加
drop-folders = ドロップして{ COUNT($count) }個のフォルダ内のビルドを追加
drop-gone = { $name }はもうありません
and-more = ほか{ COUNT($count) }件
no-version = バージョンなし
copy-address = アドレスをコピー：{ $label }
issued = { $date }発行
expired-on = {" "}· { $of ->
        [profile] プロファイルは
        [certificate] 証明書は
       *[bundle] 機能拡張は
    }{ $date }に期限切れ
expires-on = {" "}· { $of ->
        [profile] プロファイルは
        [certificate] 証明書は
       *[bundle] 機能拡張は
    }{ $date }まで有効
xcode = Xcode { $version }
code-of = QRコード：{ $name }
step-drop = ドロップ
    .how = Airliftがビルドを確認し、配信を始めます。
step-scan = スキャン
    .how = 同じWi-FiでiPhoneのカメラをコードに向けます。
step-install = インストール
    .how = 1回タップすれば、ホーム画面にアプリが入ります。

# Property lists, sizes, signatures, comparisons.
file-count = { COUNT($count) }個のファイル
property-list = プロビジョニングプロファイル
list-rows = プロパティリスト、{ COUNT($count) }行
found-count = { COUNT($count) }件見つかりました
size-map = サイズのマップ、{ COUNT($count) }個の部分
size-tile = { $path }：{ $size }、{ $kind }
size-part =
    { $path }
    { $size } · { $kind }
show-all = { COUNT($count) }件すべてを表示
and-more-files = ほか{ COUNT($count) }個のファイル
could-be-saved = { SIZE($size) }節約できます
stored-whole = ダウンロードのうち{ SIZE($size) }
size-times = { COUNT($count) }個 × { SIZE($size) }
transport-https-only = HTTPSのみ
transport-open = すべての接続先で平文HTTP
transport-web = Webビューで平文HTTP
transport-local = ローカルネットワークで平文HTTP
transport-exceptions = { $more ->
        [0] 例外：{ $first }
       *[other] 例外：{ $first }、ほか{ COUNT($more) }件
    }
authority-ad-hoc = 証明書なしの署名
authority-other = Apple以外
authority-invalid = 無効な署名
signature-not-read = Airliftはプログラムの署名を読み取りませんでした：{ SAID($why) }
entitlements-both = XMLとDER
entitlements-xml = XMLのみ
entitlements-der = DERのみ
slice-sdk = {" "}· SDK { $version }
slice-encrypted = {" "}· 暗号化済み
slice-not-signed = {" "}· 署名なし
verifying-begins = 確認中…
verifying = 確認中 · { PERCENT($percent) }
verified-all = { COUNT($count) }個のファイルが一致しています
verified-some = { COUNT($differing) }個のファイルが不一致、{ COUNT($matching) }個が一致
missing = 欠落
difference-not-signed = 署名なし
devices-count = { COUNT($count) }台
devices-shown = { COUNT($all) }台中{ COUNT($shown) }台
copy-of = { $text }をコピー
compare-this-with = { $name } { $version }と比較
compare-which = { $name } { $version }と比較…
language-of-region = { $name }（{ $region }）
name-in = { $language }での名前

# Times.
ago-now = たった今
ago-minutes = { COUNT($count) }分前
ago-hours = { COUNT($count) }時間前
ago-yesterday = 昨日
ago-yesterday-inline = 昨日
ago-days = { COUNT($count) }日前
ago-weeks = { COUNT($count) }週間前
life-left = { $days ->
        [0] 残り1日未満
       *[other] 残り{ COUNT($days) }日
    }
life-expires = { $of ->
        [profile] { $days ->
            [0] 1日以内に期限切れ
           *[other] あと{ COUNT($days) }日で期限切れ
        }
        [certificate] { $days ->
            [0] 証明書が1日以内に期限切れ
           *[other] 証明書があと{ COUNT($days) }日で期限切れ
        }
       *[bundle] { $days ->
            [0] 機能拡張が1日以内に期限切れ
           *[other] 機能拡張があと{ COUNT($days) }日で期限切れ
        }
    }
life-expired = { $of ->
        [profile] { $days ->
            [0] 期限が切れたところです
           *[other] { COUNT($days) }日前に期限切れ
        }
        [certificate] { $days ->
            [0] 証明書の期限が切れたところです
           *[other] 証明書が{ COUNT($days) }日前に期限切れ
        }
       *[bundle] { $days ->
            [0] 機能拡張の期限が切れたところです
           *[other] 機能拡張が{ COUNT($days) }日前に期限切れ
        }
    }
life-left-years = 残り{ COUNT($years) }年
life-expires-years = { $of ->
        [profile] あと{ COUNT($years) }年で期限切れ
        [certificate] 証明書があと{ COUNT($years) }年で期限切れ
       *[bundle] 機能拡張があと{ COUNT($years) }年で期限切れ
    }
life-expired-years = { $of ->
        [profile] { COUNT($years) }年前に期限切れ
        [certificate] 証明書が{ COUNT($years) }年前に期限切れ
       *[bundle] 機能拡張が{ COUNT($years) }年前に期限切れ
    }

# What a bundle, a part of an app and a leftover is.
bundle-extension = 機能拡張
bundle-watch-app = Watchアプリ
bundle-app-clip = App Clip
bundle-framework = フレームワーク
bundle-library = ライブラリ
bundle-on-demand-resources = オンデマンドリソース
part-program = プログラム
part-framework = フレームワーク
part-extension = 機能拡張
part-assets = アセットカタログ
part-media = メディアとフォント
part-localization = 言語
part-signature = 署名
part-other = その他
leftover-debug-symbols = デバッグシンボル
leftover-swift-module = Swiftモジュール
leftover-headers = ヘッダ
leftover-static-library = 静的ライブラリ
leftover-system-litter = システムの残骸ファイル

# A value of a property list in one line.
list-items = { COUNT($count) }項目
list-keys = { COUNT($count) }個のキー
list-bytes = { COUNT($count) }バイト

# What a phone is doing.
stage-since = { $ago } · { SAID($what) }
stage-at-rate = { SAID($what) } · { SIZE($rate) }/秒

# The build's menu: its file in the system's file manager, and where it is.
show-in-folder = フォルダに表示
copy-path = パスをコピー

# How much of something is done, or how large it is.
percent-done = { PERCENT($n) }
# A manifest that was imported has several apps.
which-app-of-manifest = どのAppですか？
apps-in-manifest = { $count ->
   *[other] マニフェストには{ COUNT($count) }個のAppがあり、このビルドに当たるものを特定できません。
}

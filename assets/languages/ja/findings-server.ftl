# What is said of a server when Airlift plays the phone. The name of a message is the code of its rule. Its value is the step while it is
# tried and when a phone gets past it; `.title` is what is said when it does not. What was found and what to do stand in
# `says-self-test.ftl` and `says-certificate.ftl`.

# Reaching it
manifest-url = リンク先はiOSが受け付けるアドレス
    .title = マニフェストのアドレスが不完全か、httpsではないか、クエリを含んでいます
name-resolves = 名前からアドレスがわかる
    .title = サーバの名前からアドレスがわかりません
address-for-phones = 端末がアドレスを使える
    .title = 端末がアドレスを使えません
connect-set-up = セットアップ用アドレスが応答する
    .title = セットアップ用アドレスが応答しません
connect = 安全なアドレスが応答する
    .title = 安全なアドレスが応答しません

# Setting a phone up
set-up-page = セットアップページがSafariで開く
    .title = セットアップページが開きません
set-up-link = ページにセットアッププロファイルがある
    .title = ページにセットアッププロファイルがありません
profile-type = セットアッププロファイルのタイプが正しく、Safariが受け取る
    .title = セットアッププロファイルが誤ったタイプで配信されています
profile-inline = セットアッププロファイルが「ファイル」ではなく「設定」に入る
    .title = セットアッププロファイルが「設定」ではなく「ファイル」に入ります
profile-reads = セットアッププロファイルが完全
    .title = セットアッププロファイルが不完全です
profile-authority = セットアッププロファイルにこのコンピュータの認証局がある
    .title = セットアッププロファイルにあるのは別の認証局です
plain-refuses-tls = セットアップ用アドレスへのHTTPSが滞らない
    .title = セットアップ用アドレスへのHTTPSが滞ります

# TLS and certificates
tls = サーバがTLSを使う
    .title = サーバがTLSを使っていません
tls-version = TLS 1.2以降
    .title = サーバが対応するのは1.2より古いTLSだけです
forward-secrecy = 前方秘匿性のある鍵（ECDHE）
    .title = サーバが前方秘匿性のある鍵交換に対応していません
key-proof = サーバに証明書の鍵がある
    .title = サーバに証明書の鍵がありません
readable = すべての証明書を読み取れる
    .title = 読み取れない証明書があります
host-named = 証明書の代替名にリンクのアドレスまたは名前がある
    .title = 証明書の代替名にリンクのアドレスまたは名前がありません
chain-complete = チェーンが、端末の信頼するルートにつながる
    .title = チェーンが、端末の信頼するルートにつながりません：自己署名か、中間証明書が欠けています
chain-order = チェーンの順序が正しく、ほかの証明書がない
    .title = チェーンの順序が正しくありません
signatures = すべての署名が本物
    .title = チェーンに本物ではない署名があります
begun = チェーンのすべての証明書の有効期間が始まっている
    .title = まだ有効ではない証明書があります
unexpired = チェーンに期限切れの証明書がない
    .title = 期限切れの証明書があります
validity-length = 証明書の有効期間が長すぎない
    .title = 証明書の有効期間が長すぎます
key-strength = 鍵が2048ビット以上のRSA、または256ビット以上の楕円曲線
    .title = 弱すぎる鍵があります
signature-hash = ルートより下のすべての証明書の署名がSHA-2
    .title = 古いハッシュで署名された証明書があります
server-usage = 証明書がサーバ用（拡張鍵用途）
    .title = 証明書がサーバ用ではありません
leaf-key-usage = 証明書の鍵でハンドシェイクに署名できる（鍵用途）
    .title = 証明書の鍵ではハンドシェイクに署名できません
authorities = 証明書に署名しているのは認証局だけ
    .title = 認証局ではない署名者があります
path-length = チェーンの長さが認証局の許す範囲内
    .title = チェーンが認証局の許す長さを超えています
name-constraints = 認証局がその名前に署名できる
    .title = 認証局がその名前に署名できません
critical-extensions = 重要な拡張がすべて端末に認識される
    .title = 端末が認識しない重要な拡張があります
root-named = ルートに共通名があり、「設定」に表示される
    .title = ルートに共通名がないため、「設定」に表示されません
transparency = システムのルートの場合、公開ログに記録されている
    .title = 公開ログへの記録が必要な証明書が、記録されていません
trust-probe = 端末がこのコンピュータを信頼したことがページに伝わる
    .title = 端末がこのコンピュータを信頼したことがページに伝わりません

# The install page and the manifest
install-page = インストールページがSafariで開く
    .title = インストールページが開きません
install-link = ページのボタンがマニフェストにつながる
    .title = ページのリンクがマニフェストにつながりません
manifest-status = マニフェストがリダイレクトなしで届く
    .title = マニフェストがないか、サーバがリダイレクトで応答します
manifest-type = マニフェストがXMLとして配信される
    .title = マニフェストが誤ったタイプで配信されています
manifest-length = マニフェストの長さが予告どおり
    .title = マニフェストが予告より短いか、圧縮されているか、長さなしで送られています
manifest-reads = マニフェストがプロパティリスト
    .title = マニフェストがプロパティリストではありません
manifest-keys = Appleが求めるキーがマニフェストにすべてある
    .title = Appleが求めるキーがマニフェストに揃っていません
manifest-kinds = マニフェストのすべてのkindがiOSに認識される
    .title = マニフェストにパッケージがないか、iOSが認識しないkindがあります
manifest-urls = マニフェストのすべてがhttpsのアドレス
    .title = マニフェストにhttpsのアドレスがないものがあります
manifest-server = マニフェストにあるサーバが応答する
    .title = マニフェストにあるサーバが応答しないか、端末がその証明書を拒否します

# Icons and package
package-head = iOSがダウンロード前にパッケージについて問い合わせできる
    .title = サーバがパッケージへのHEADを拒否します
package-length = サーバがパッケージの長さを送る
    .title = サーバがパッケージの長さを送りません
package-type = パッケージが正しいタイプで配信される
    .title = パッケージが誤ったタイプで配信されています
package-encoding = パッケージがそのまま送られる（再圧縮や分割なし）
    .title = パッケージが再圧縮されているか、分割して送られています
package-ranges = 止まったダウンロードを再開できる：サーバが部分取得に対応
    .title = サーバが部分取得に対応していないため、止まったダウンロードを再開できません
package-version = サーバがパッケージの版を区別する
    .title = サーバがパッケージの版を区別しません
icon-57 = 小さいアイコンが57ピクセルのPNG
    .title = 小さいアイコンがないか、57ピクセルのPNGではありません
icon-512 = 大きいアイコンが512ピクセルのPNG
    .title = 大きいアイコンがないか、512ピクセルのPNGではありません
package-same = HEADとGETが一致する
    .title = パッケージについてHEADとGETが一致しません
package-beginning = 端末がパッケージの先頭を取得できる
    .title = 端末がパッケージの先頭を取得できません
package-end = 端末がパッケージの末尾を取得できる
    .title = 端末がパッケージの末尾を取得できません
package-stale = 以前のビルドの一部がこのビルドとつながらない
    .title = 以前のビルドの一部がこのビルドとつながってしまいます
package-past-end = サーバが末尾より先の部分を拒否する
    .title = サーバが末尾より先の部分を拒否しません
package-zip = パッケージが完全なアーカイブ
    .title = パッケージが完全なアーカイブではありません：途中で切れているか、別の種類のファイルです
package-app = 中のアプリがマニフェストに書かれたものと同じ
    .title = 中のアプリがマニフェストに書かれたものと異なります
package-whole = パッケージを最後までダウンロードできる
    .title = パッケージを最後までダウンロードできません
package-hashes = マニフェストのハッシュがパッケージと一致する
    .title = マニフェストのハッシュがパッケージと一致しません

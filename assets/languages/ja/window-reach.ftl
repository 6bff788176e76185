# The dialog about reachability.

# Title, and the row that opens the dialog.
reachability = 接続性
# The row that opens the dialog; the link too.
reach-open = 接続性…
# Section.
reach-addresses = このコンピュータのアドレス
# Section.
reach-name = ネットワーク上の名前
# Section.
reach-proxy = トンネルまたはリバースプロキシ
# The choice that is nobody's.
reach-airlift-chooses = Airliftが最適なアドレスを選択
# Name of that row.
reach-let-airlift-choose = アドレスの選択をAirliftに任せる
# What that choice does.
reach-airlift-chooses-why = このコンピュータが別のネットワークに接続すると変わります
# What choosing the name means.
reach-name-why = このコンピュータの名前：アドレスが変わっても同じです。Safariで使えますが、社内ネットワークではよくブロックされます。
# The choice was made at start.
reach-set-at-start = Airliftの起動時に指定されました。実行中は変更できません。
# Links go elsewhere.
reach-behind-proxy = リンクには下の公開アドレスを使用しているため、端末にこれらは不要です。
# Field.
reach-public-url = 公開アドレス
# What it is for.
reach-proxy-why = すでにお使いの場合：端末はその証明書を信頼しているため、セットアップは不要です。すべてのリクエストを、このコンピュータにあるAirliftの平文HTTPポートへ転送します：
# Uses what was typed.
reach-use = リンクに使用
# Ends that.
reach-stop = 使用をやめる
# Copies where the proxy is to be pointed.
reach-copy-upstream = 転送先アドレスをコピー
# Copies the line for the proxy.
reach-copy-line = このプロキシ用にコピー
# Copies the firewall's command.
reach-copy-command = コマンドをコピー
# A button; the system asks before anything changes.
reach-open-firewall = 端末を許可…
# Being found out.
reach-looking-at-firewall = ファイアウォールを確認中…
# None was found.
reach-no-firewall = システムのファイアウォールは見つかりませんでした。ほかのセキュリティソフトウェアにファイアウォールがある場合は、そこでAirliftを許可してください。
# What stands in links because it was named when Airlift was started.
reach-in-links = リンクに使用中
# What stands in links because the person chose it.
reach-in-links-by-hand = リンクに使用中 · 手動で選択
# What stands in links because nobody chose.
reach-in-links-found = リンクに使用中 · Airliftが選択

reach-cause-guest = ゲストWi-Fi、またはデバイスどうしを分離するネットワーク
    .how = ゲストネットワークや「クライアント分離」では、端末はインターネットには接続できても、このコンピュータには接続できません。別のWi-Fiかインターネット共有を使ってください。
reach-cause-other-network = 端末が別のネットワークにある
    .how = モバイルデータ通信を使っているか、アドレスの異なる別のWi-Fiに接続しています。端末の「設定」›「Wi-Fi」で確認できます。
reach-cause-vpn = 端末のVPN、iCloudプライベートリレー、またはプロキシ
    .how = 端末の通信がこのネットワークを通らなくなります。インストールの間はオフにしてください。
reach-cause-sleep = このコンピュータがスリープしている
    .how = スリープ中のコンピュータは応答しません。スリープしないようにしてください。
reach-cause-proxy-off = プロキシが動いていないか、別の場所に転送している
    .how = プロキシはこのコンピュータで動作し、すべてのパスを下のアドレスに転送する必要があります。
reach-cause-proxy-page = プロキシが先に独自のページを表示する
    .how = サインインページや無料版ngrokの警告ページが、Airliftの代わりに応答します。iOSはそれらを表示せずに停止します。
reach-cause-name = 端末では、この名前が別の場所を指している
    .how = 端末のSafariで公開アドレスを開いてください。Airliftの「ここには何もありません」が表示されるはずです。
reach-no-address = このコンピュータには、端末が接続できるアドレスがありません
reach-way-out = { $kind ->
        [wifi] Wi-Fi、インターネットに使用中：このWi-Fiの端末が接続できます
        [ethernet] 有線ネットワーク、インターネットに使用中：Wi-Fiが同じネットワークに属していれば端末が接続できます
       *[other] ネットワーク、インターネットに使用中：同じネットワークの端末が接続できます
    }
reach-beside = { $kind ->
        [wifi] Wi-Fi、インターネットには不使用：このWi-Fiの端末が接続できます
        [ethernet] 有線ネットワーク、インターネットには不使用：Wi-Fiが同じネットワークに属していれば端末が接続できます
       *[other] ネットワーク、インターネットには不使用：同じネットワークの端末が接続できます
    }
reach-hotspot = iPhoneのインターネット共有：そのiPhoneと、そこに接続した端末が接続できます
reach-another = { $name }の別のアドレス
reach-ipv6 = { $name }のIPv6アドレス：IPv6がオンなら端末が接続できます
reach-vpn-for-all = すべての通信を通すVPN：同じVPNの端末だけが接続できます
reach-vpn = VPN：同じVPNの端末だけが接続できます
reach-virtual = このコンピュータの仮想マシンのネットワーク：端末は接続できません
reach-container = このコンピュータのコンテナ（Dockerなど）のネットワーク：端末は接続できません
reach-self-assigned = 自己割り当て（ネットワークからアドレスが割り当てられていません）：端末はほとんど接続できません
reach-loopback = このコンピュータのみ
reach-phone-came = 端末の接続：{ $ago }
reach-nobody-came = { $address }に接続した端末はまだありません
reach-nobody-came-sentence = { $address }に接続した端末はまだありません。
reach-use-in-links = { $what }をリンクに使用
reach-announce = このネットワークに{ $name }を通知
reach-name-odd = Airliftはこのコンピュータの名前を通知できません：英数字とハイフンだけを使ってください。
reach-not-announced-proxy = { $name }は通知されていません：リンクには公開アドレスを使用しています。
reach-not-announced-certificate = { $name }は通知されていません：独自の証明書がこの名前に対応していません。
reach-not-announced-start = { $name }は通知されていません：Airliftは特定のアドレス用に、または通知なしで起動されました。
reach-announced-off = システムが通知している場合にのみ、端末は{ $name }を見つけられます。
reach-announced-starting = { $name }が使えるか確認中…
reach-announced = Airliftがマルチキャストで、このネットワークに{ $name }を通知しています。
reach-announced-by-system = システムが{ $name }を通知し、Airliftがセットアップページを加えています。
reach-announced-taken = 別のコンピュータの名前が{ $name }です：リンクに名前を使うには、このコンピュータの名前を変更してください。
reach-announced-forbidden = macOSがこのネットワークでAirliftをブロックしています：「システム設定」›「プライバシーとセキュリティ」›「ローカルネットワーク」でAirliftをオンにしてください。
reach-announced-failed = システムが通知を許可していません：{ $detail }
reach-firewall = { $passes ->
        [no] { $name }が端末をブロックしています
        [unknown] { $name }がオンのため、端末をブロックする可能性があります
       *[yes] { $name }はオンですが、端末を許可しています
    }
reach-firewall-passes = Airliftの接続を許可しています。先にほかの原因を確認してください。
reach-firewall-terminal = ポート{ $https }と{ $http }を開くには、ターミナルに次を入力します：
reach-firewall-root = ルールを読み取れるのはrootだけです。次のコマンドで、再起動するまでポート{ $https }と{ $http }を開きます：
reach-firewall-macos = 「システム設定」›「ネットワーク」›「ファイアウォール」›「オプション」でairliftを許可するか、「ターミナル」に次を入力します：
reach-firewall-windows = 「Windows セキュリティ」›「ファイアウォールとネットワーク保護」›「ファイアウォールによるアプリケーションの許可」でAirliftを許可するか、管理者として開いたターミナルに次を入力します：
reach-caddy-caveat = この名前がインターネットからこのコンピュータに通じているか、DNSチャレンジを使えば、証明書は自動で取得されます。
reach-nginx-caveat = 証明書のあるserverブロックに追加します。バッファリングなしなら、ダウンロードの進み具合が正しく表示されます。
reach-cloudflared-caveat = パッケージはネットワークの外に出て、アップロードの速度で送られます。アカウントがない場合、アドレスは起動のたびに変わり、パスはありません。Cloudflareがこれらのページをキャッシュしないようにしてください。
reach-tailscale-caveat = 端末が同じtailnetにある必要があります。アドレスはこのコンピュータのts.netの名前で、証明書によって公開されます。
reach-ngrok-caveat = パッケージはネットワークの外に出ます。無料アカウントでは先に警告ページが表示され、iOSはそこから進めません：インストールには有料アカウントが必要です。アドレスにパスはありません。

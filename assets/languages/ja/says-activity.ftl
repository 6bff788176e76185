# What phones do: where a delivery stands, and its steps. They claim only what is known: a file was delivered; that it was installed
# cannot be seen from here.

stage-page = インストールページを開きました
stage-set-up = セットアップページを開きました
stage-on-android = iOSアプリはインストールできません
stage-on-computer = コンピュータでページを開きました
stage-profile = セットアッププロファイルあり：「設定」でインストールし、信頼をオンにしてください
stage-trusts = セットアップ済み
stage-prompt = 「インストール」をタップしてください
stage-not-answered = キャンセルしたか、インストールの確認に応答していません
stage-agreed = 承認済み：まもなくダウンロードが始まります
stage-not-started = 承認済みですが開始していません：グレーのアイコンを削除してやり直してください
stage-stalled = 停滞中 · { SIZE($done, $size) }／{ SIZE($size) }
stage-downloading = ダウンロード中 · { SIZE($done, $size) }／{ SIZE($size) }
stage-delivered = 配信完了
stage-file-gone = 停止：このコンピュータのファイルが変更されたか、なくなりました
stage-ended-before = ダウンロードの開始前にAirliftが終了しました
stage-ended = Airliftが終了しました：{ SIZE($done, $size) }／{ SIZE($size) }
stage-may-resume = 停止：{ SIZE($done, $size) }／{ SIZE($size) }、多くの場合5分以内に再開します
stage-broke-off = 停止：{ SIZE($done, $size) }／{ SIZE($size) }
stage-refused = { $profile ->
        [true] Airliftを信頼していません：スイッチをオンにしてください
       *[false] Airliftをまだ信頼していません
    }

step-of-page = インストールページを開きました
step-of-set-up-page = セットアップページを開きました
step-of-profile = セットアッププロファイルをダウンロードしました
step-of-trust = Airliftを信頼しています
step-refused = Airliftの証明書を拒否しました
step-refused-with = Airliftの証明書を拒否しました（{ $alert }）
step-manifest = マニフェストを取得しました：iOSがインストールの確認を表示しました
step-not-answered = 1分間応答がありません
step-agreed = インストールの確認で承認しました
step-not-started = 1分間パッケージを要求していません
step-began = ダウンロードを開始しました
step-interrupted = { SIZE($size) }で{ $cause ->
        [phone-left] 停止しました
        [file-gone] 停止しました：ファイルが変更されたか、なくなりました
       *[airlift-ended] Airliftが終了しました
    }
step-resumed = { SIZE($size) }から再開しました
step-replaced = ファイルが変更されました：最初からやり直しました
step-moved = アドレスが変わりました（以前：{ $from }）
step-delivered = 配信完了：端末がインストール中です

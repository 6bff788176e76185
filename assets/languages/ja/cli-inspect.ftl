# `inspect`: what is inside a file.

inspect-changed-meanwhile = チェック中にファイルが変更されました。もう一度実行してください
# On one line, again and again.
inspect-verifying = 検証中：{ PERCENT($percent) }

# Labels: at most 13 characters.
inspect-label-verdict = 判定
inspect-label-identifier = 識別子
inspect-label-file = ファイル
inspect-label-size = サイズ
inspect-label-matching = 一致
inspect-label-programs = プログラム
inspect-label-changed = 変更
inspect-label-missing = 欠落
inspect-label-added = 追加
inspect-label-unreadable = 読み取り不可
inspect-label-not-judged = 未判定
inspect-label-needs = 必要
inspect-label-runs-on = 対応デバイス
inspect-label-architecture = アーキテクチャ
inspect-label-built-with = ビルド環境
inspect-label-sdk = SDK
inspect-label-macos = macOS
inspect-label-languages = 言語
inspect-label-names = 別名
inspect-label-icon = アイコン
inspect-label-signed-for = 署名の用途
inspect-label-profile = プロファイル
inspect-label-uuid = UUID
inspect-label-team = チーム
inspect-label-devices = デバイス
inspect-label-issued = 発行日
inspect-label-expires = 期限
inspect-label-device = デバイス
inspect-label-sound = 正常
inspect-label-broken = 展開不可
inspect-label-wrong-checksums = チェックサム不一致
inspect-label-endless = 終端不明
inspect-label-installs-until = 有効期限
inspect-label-may-sign = 署名可能
inspect-label-program = プログラム
inspect-label-capabilities = 機能
inspect-label-must-lack = 除外する機能
inspect-label-background = バックグラウンド
inspect-label-schemes = URLスキーム
inspect-label-plain-http = 平文HTTP

# Headings.
inspect-verification = すべてのファイルを署名と比較
inspect-package = パッケージのすべてのファイルを展開
inspect-entitlements = エンタイトルメント
inspect-app = アプリ
inspect-signing = 署名
inspect-requirements = 必要条件
inspect-permissions = アクセス許可
inspect-inside = 内部
inspect-room = サイズの大きい部分
inspect-duplicates = 重複：{ SIZE($bytes) }が余分
inspect-uncompressed = 圧縮なしで格納：{ SIZE($bytes) }
inspect-leftovers = 不要なファイル

# A finding.
inspect-finding = { $severity ->
        [blocks] インストール不可
        [risks] 失敗の可能性
        [note] 参考情報
       *[passed] 合格
    }：{ $title }
# How many of a list are not told.
inspect-more = ほか{ $count }件
inspect-size = ダウンロード{ SIZE($download) }、端末上{ SIZE($installed) }
inspect-matching = { COUNT($files) }個のファイル、{ SIZE($bytes) }を比較
inspect-programs = { $programs }個（{ COUNT($pages) }ページ）
inspect-needs = { $system } { $minimum }以降
inspect-xcode = Xcode { $version }
inspect-icon = { $width } × { $height } px、{ $source }

# Signing.
inspect-signed-for = { $kind ->
        [development] 開発
        [ad-hoc] Ad Hoc配付
        [enterprise] エンタープライズ配付
        [app-store] App StoreまたはTestFlight
       *[none] なし：プロファイルがありません
    }
inspect-any-device = すべて
inspect-certificate-until = { $subject }、{ DATE($day) }まで
inspect-device-listed = { $udid }：{ $listed ->
        [yes] 登録あり
        [malformed] UDIDではありません（UDIDは24桁または40桁の16進数）
       *[no] 登録なし
    }
inspect-installs-until = { DATE($day) }（{ $of ->
        [profile] プロファイルの期限
        [certificate] 署名証明書の期限
       *[bundle] 機能拡張のプロファイルまたは証明書の期限
    }）
inspect-certificates-alike = { $certificate }（証明書{ COUNT($count) }個）
inspect-program = { $architecture }：{ $state }
inspect-program-for = { $architecture }、{ $platform }：{ $state }
inspect-program-from = { $architecture }、{ $platform } { $minimum }以降：{ $state }
inspect-signature-not-read = 署名を読み取れません：{ SAID($reason) }
inspect-not-signed = 署名なし
inspect-signed = { $how ->
        [by] { $signer }による署名
        [ad-hoc] 証明書なしの署名
       *[somehow] 署名あり
    }{ $authority ->
        [other] 、Appleの発行ではない
        [invalid] 、署名が壊れている
        [unsigned] { "" }
       *[apple] { "" }
    }（{ LIST($hashes) }{ $has_der ->
        [true] 、DER形式のエンタイトルメント
       *[false] { "" }
    }）

# Where plain HTTP is allowed.
inspect-http-anywhere = すべて
inspect-http-web-content = Webコンテンツ
inspect-http-local-network = ローカルネットワーク
# A usage description without text.
inspect-empty = （空）

# What is inside.
inspect-bundle = { $path }：{ LIST($facts, commas: 1) }
inspect-bundle-version = { $path } { $version }：{ LIST($facts, commas: 1) }
inspect-bundle-kind = { $kind ->
        [extension] 機能拡張
        [watch-app] Watchアプリ
        [app-clip] App Clip
        [framework] フレームワーク
        [library] ライブラリ
       *[on-demand-resources] オンデマンドリソース
    }
inspect-share = { $percent ->
        [0] <1%
       *[other] { PERCENT($percent) }
    }
inspect-part-kind = { $kind ->
        [program] プログラム
        [framework] コード
        [extension] 機能拡張またはアプリ
        [assets] アセットカタログ
        [media] メディア
        [localization] テキスト
        [signature] 署名
       *[other] { "" }
    }
inspect-duplicate = { $count } × { SIZE($bytes) }  { LIST($paths, commas: 1) }
inspect-leftover = { $path }（{ $kind ->
        [debug-symbols] デバッグシンボル
        [swift-module] Swiftモジュール
        [headers] ヘッダ
        [static-library] スタティックライブラリ
       *[system-litter] システムの不要ファイル
    }）

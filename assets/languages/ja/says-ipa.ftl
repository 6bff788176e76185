# What is said of packages apart from findings, and parts of what findings say.

# Why a code signature was not read, to follow “because”
code-unread-too-much-code = パッケージのコードが、Airliftの確認できる量を超えています
code-unread-cut-off = 署名の手前でファイルが終わっています
code-unread-overlaps = 署名がファイルの別の部分と重なっています
code-unread-no-program = プログラムではありません
code-unread-detail = { $detail }

# Parts of a bundle that its code signature vouches for
signed-part = { $part ->
    [envelope] ハッシュの一覧
    [alternate] 2つ目のハッシュの一覧
    [info-plist] Info.plist
    [requirements] 要件
    [resources] ファイルの一覧（CodeResources）
   *[entitlements] エンタイトルメント
}

# Facts of a profile
profile-part = { $part ->
    [uuid] UUID
    [created] 作成日
    [expires] 有効期限
    [devices] デバイス
   *[certificates] 証明書
}

# Several of these, one after the other
parts-joined = { SAID($first) }、{ SAID($rest) }

# Topics in which two builds differ
compare-topic-app = アプリ
compare-topic-signing = 署名
compare-topic-entitlements = エンタイトルメント
compare-topic-devices = デバイス
compare-topic-permissions = アクセス許可
compare-topic-requirements = 必要条件
compare-topic-bundles = 内部の機能拡張とアプリ
compare-topic-frameworks = フレームワークとライブラリ
compare-topic-languages = 言語
compare-topic-sizes = サイズ
compare-topic-findings = 検出項目

# What differs between two builds
compare-name = 名前
compare-identifier = 識別子
compare-version = バージョン
compare-build = ビルド
compare-minimum-system = 最低OS
compare-runs-on = 対応デバイス
compare-architectures = アーキテクチャ
compare-sdk = SDK
compare-xcode = Xcode
compare-macos = ビルドしたmacOS
compare-kind = 種類
compare-profile = プロファイル
compare-profile-uuid = プロファイルのUUID
compare-team = チーム
compare-signed-by = 署名者
compare-expires = 有効期限
compare-all-devices = すべてのデバイス
compare-download = ダウンロード
compare-installed = 端末上

# What an app asks of a phone, or may do there
compare-needs = 必須：{ $name }
compare-must-lack = 除外：{ $name }
compare-background-mode = バックグラウンドモード：{ $name }
compare-url-scheme = URLスキーム：{ $name }
compare-http-exception = HTTPの例外：{ $name }
compare-plain-http-anywhere = すべての接続先で平文HTTP
compare-plain-http-in-web-content = Webコンテンツで平文HTTP
compare-plain-http-on-the-local-network = ローカルネットワークで平文HTTP
compare-replacement = { $how ->
        [replaces] 古いビルドがある端末では、新しいビルドに置き換わります。
        [beside] 別のアプリです。端末に両方をインストールできます。
        [refused] 古いビルドがある端末は、新しいビルドを拒否します。2つのビルドは異なるアプリケーション識別子で署名されています。先に古いビルドを削除してください。そのデータは失われます。
       *[unknown] 新しいビルドが古いビルドに置き換わるかどうかは、Airliftにはわかりません。片方の署名にアプリケーション識別子がありません。
    }

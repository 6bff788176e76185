# The settings: what its sections, rows and buttons are called, and what a row does.

settings-general = 一般
settings-network = ネットワーク
settings-about = 情報
settings-window = ウインドウ
settings-language = 言語
settings-language-why = このウインドウの言語です。テスターのページは各端末に合わせます。
settings-as-system = システムに合わせる · { $language }
settings-size = 表示サイズ
settings-size-why = テキスト、ボタン、コード
settings-contrast = コントラストを上げる
settings-contrast-why = 線と控えめな文字を濃くします。システムの設定も反映されます。
settings-motion = 視差効果を減らす
settings-motion-why = ファイルの読み込み中に何も回転しません。システムの設定も反映されます。
settings-phones = 端末のダウンロード中
settings-keep-awake-why = コードのフルスクリーン表示中は画面もオフになりません。
settings-when-closed = ウインドウを閉じるとき
settings-when-closed-why = ダウンロード中のデバイスがなければ、すぐに終了します。
when-closed = { $choice ->
    [finish] 完了後に終了
    [quit] すぐに終了
   *[ask] 確認する
}
settings-data = データ
settings-data-folder = データフォルダ
settings-data-why = 名前、メモ、配信履歴、Airliftの鍵。ビルドは元の場所のままです。
settings-show = 表示
settings-open = 開く…
settings-ports = ポート
settings-https-port = HTTPSポート
settings-https-port-why = パッケージ、マニフェスト、ページ用。次回の起動から有効です。
settings-http-port = HTTPポート
settings-http-port-why = 端末のセットアップ用。次回の起動から有効です。
settings-port-wrong = 1〜65535
settings-pages-only = インストールページはHTTPSのみ
settings-pages-only-why = セットアップ前の端末では読めません。次回の起動から有効です。
settings-reach = アドレスと信頼
settings-reach-why = リンクのアドレス、ネットワーク上の名前、公開アドレス、ファイアウォール
settings-certificate-why = Airliftの証明書または独自の証明書
about-copy = 診断情報をコピー
about-diagnostics-why = 診断情報はバージョン、システム、ネットワークの状態、最近のエラーのみで、名前、アドレス、UDIDは含みません。
about-rename = タイトルを編集
about-shortcuts = キーボードショートカット
about-tabs = 概要からアクティビティまで
about-larger = 拡大
about-smaller = 縮小
about-licences = AirliftはMITまたはApache 2.0の自由なソフトウェアです。フォント、アイコン、ライブラリにはそれぞれのライセンスがあります。

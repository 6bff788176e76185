# 終了するリンク：Airliftが一度だけ伝えることと、端末がしたこと。

notice-link-renewed = { $name }のリンクが新しくなりました：古いリンクは終了しました
notice-link-ended = { $name }へのリンクは終了しました
notice-link-used-up = { $name }へのリンクは終了しました：許可された回数のインストールを配信しました
stage-ended-link = 終了したリンクでアクセスしました
step-ended-link = 終了したリンクでアクセスしました
cause-link-ended = リンクが終了しています
    .advice = Airliftに現在表示されているリンクを送ってください。

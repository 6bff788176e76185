# What pipelines and pull requests get.

# A place of Share.
snippet-markdown-link = Markdownリンク
    .hint = Wiki用のリンクだけです。Markdownの表示ではインストールリンクが取り除かれるため、ページを開きます。
# Facts of a build, behind each other.
snippet-size = { SIZE($size) }
snippet-until = { DATE($day) }までインストール可能
# Where a version would stand.
snippet-no-version = バージョンなし
# The control port.
control-no-description = 本文は、buildsと、tags、notesまたはその両方を含むJSONでなければなりません

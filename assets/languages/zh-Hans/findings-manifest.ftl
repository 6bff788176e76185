# What is said of a manifest, ours or anybody's. The name of a message is the code of its rule; see `findings-package.ftl`.
#
# Fields of our own manifest and keys of anybody's share their rules: `$place` is `field` for the former, and then `.note` stands
# beside the field.

# Said of several
-ios-cannot-use = iOS 会显示“Invalid manifest”或“Unable to Download App”，或者没有任何反应。
-make-it-again = 请用能写属性列表的程序重新生成清单。
-ios-reads-it-first = iOS 会先读取清单，再请求 App。
-correct-the-field = 请在清单中更正此栏。

# Beside the fields
-beside-title-empty = iOS 的安装提示需要标题
-beside-title-short = iOS 要求标题至少两个字符
-beside-identifier-empty = iOS 需要 App 的标识符
-beside-identifier-form = 只能包含字母、数字、点和连字符，例如 com.example.app
-beside-version-empty = 没有版本，iOS 无法识别更新
-beside-version-differs = 与 App 自己的版本不同
-beside-url-empty = iOS 需要以 https:// 开头的地址
-beside-url-relative = 必须是以 https:// 开头的完整地址
-beside-url-http = iOS 拒绝 http：地址必须以 https:// 开头
-beside-url-scheme = 地址必须以 https:// 开头
-beside-url-host = 地址中没有有效的服务器
-beside-url-space = 空格请写为 %20
-beside-url-non-ascii = a–z 以外的字母请使用百分号编码
-beside-url-escaped = & 请直接书写：Airlift 会在文件中将其转义
-beside-control-character = 包含 XML 禁止的不可见字符

# The file
manifest-too-large =
    .title = 文件太大，不可能是清单
    .why = 清单只有几 KB；此文件超过 4 MB。
    .fix = 请选取清单，而不是安装包。
manifest-partly-judged =
    .title = Airlift 只检查了前 { $count } 个资源、变体和键
    .why = 清单中每种通常只有几个。
    .fix = 请先修正这些，然后重新检查。
more-findings =
    .title = 以上各类检查结果另有 { COUNT($count) } 项
    .why = Airlift 只列出每类的前 20 项。
    .fix = 请先修正这些，然后重新检查。
manifest-empty =
    .title = 清单是空的
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
manifest-is-package =
    .title = 这是归档，而不是清单
    .why = iOS 首先需要指明安装包的属性列表。
    .fix = 请链接到清单，并在清单中指明安装包。
manifest-is-page =
    .title = 这是网页，而不是清单
    .why = 服务器需要密码或找不到文件时，会发送网页。
    .fix = 请让服务器将清单发送给任何知道其地址的人。
manifest-not-xml =
    .title = 清单是属性列表，但不是 XML 格式
    .why = Apple 的文档规定清单为 XML，服务器以 text/xml 发送。
    .fix = 请用 plutil -convert xml1 转换。
manifest-not-a-plist =
    .title = { $flaw ->
        [text] 这不是属性列表
        [root] 文件以 <{ $name }> 开头，而不是 <plist>
        [deep] 属性列表无效：嵌套层级过深
        [attributes] 属性列表无效：属性过多
        [integer] 属性列表无效：“{ $name }”不是整数
        [element] 属性列表无效：其中不应有 <{ $name }>
        [key] 属性列表无效：<{ $name }> 之前缺少 <key>
       *[value] 属性列表无效：键“{ $name }”没有值
    }
    .why = { -ios-cannot-use }
    .fix = { $flaw ->
        [text] { -make-it-again }
        [root] { -make-it-again }
        [attributes] { -make-it-again }
       *[value] 请在每个键之后写一个值，在每个值之前写一个键。
    }
xml-malformed =
    .title = XML 格式不正确：{ $detail }
    .why = { -ios-cannot-use }
    .fix = { -make-it-again }
xml-ampersand =
    .title = “{ $piece }”包含未转义的 &
    .why = 在 XML 中，& 表示实体的开始，因此 iOS 无法读取文件：“Invalid manifest”。
    .fix = 请将文件中的每个 & 写为 &amp;。
xml-before-declaration =
    .title = <?xml 之前有内容
    .why = XML 不允许在此之前有任何内容，空行也不行；严格的读取程序会拒绝此文件。
    .fix = 请让模板以 <?xml 开头。
xml-encoding =
    .title = { $found ->
        [utf-8] 文件声明为 { $name }，但实际是 UTF-8
        [bytes] 文件声明为 { $name }；第 { $byte } 个字节不是 UTF-8
       *[utf-16] 文件是 UTF-16，服务器和工具常会误读
    }
    .why = 含有 a–z 以外字母的名称会显示错误，或者 iOS 无法读取文件。
    .fix = 请存储为 UTF-8。
xml-byte-order-mark =
    .title = 文件以字节顺序标记开头
    .why = UTF-8 不需要它，而且有些程序无法处理。
    .fix = 请存储为不带 BOM 的 UTF-8。
manifest-root =
    .title = 清单的根不是字典
    .why = { -ios-cannot-use }
    .fix = 请将 items 放入 <dict> 中。

# Keys
manifest-is-other-list =
    .title = 这是{ $kind ->
        [export-options] { " " }Xcode 的 ExportOptions.plist
        [app-thinning] { " " }Xcode 的 app-thinning.plist
        [distribution-summary] { " " }Xcode 的 DistributionSummary.plist
        [info-plist] { " " }App 的 Info.plist
        [profile] 预置描述文件内的列表
       *[entitlements] 授权 (entitlements) 列表
    }，而不是清单
    .why = { $kind ->
        [export-options] 它说明构建版本如何导出；手机根据 manifest.plist 安装。
        [app-thinning] 它说明导出包含哪些变体；手机根据 manifest.plist 安装。
        [distribution-summary] 它说明导出了什么；手机根据 manifest.plist 安装。
        [info-plist] 它从内部描述 App；手机根据清单安装。
        [profile] 它说明谁可以安装；手机根据清单安装。
       *[entitlements] 它说明 App 可以做什么；手机根据清单安装。
    }
    .fix = { $kind ->
        [export-options] 请使用同一文件夹中的 manifest.plist。如果导出时填写了地址，Xcode 会添加它。
        [app-thinning] 请使用同一文件夹中的 manifest.plist。如果导出时填写了地址，Xcode 会添加它。
        [distribution-summary] 请使用同一文件夹中的 manifest.plist。如果导出时填写了地址，Xcode 会添加它。
       *[other] 请让 Airlift 生成清单：airlift-cli manifest App.ipa
    }
thinned-variants =
    .title = { COUNT($count) } 组机型有各自的安装包
    .why = { LIST($variants) }。其他机型使用 assets 下的安装包。
package-of-other-name =
    .title = 清单指向“{ $found }”
    .why = Airlift 将其与名称不同的“{ $package }”进行比较。
    .fix = 请确认地址指向此安装包。
items-missing =
    .title = 缺少键 items
    .why = { -ios-cannot-use }
    .fix = 请添加键 items，其值为包含一个字典的数组。
items-empty =
    .title = items 是空的
    .why = 没有可安装的内容。
    .fix = 请添加包含 assets 和 metadata 的字典。
several-documents =
    .title = 文件中依次包含多个清单
    .why = 脚本将内容追加到了已有文件（用了 >> 而不是 >），手机一个也无法读取。
    .fix = 请只保留一个，并让脚本替换文件。
several-items =
    .title = 清单会安装 { COUNT($count) } 个 App
    .why = iOS 只询问一次，然后全部安装。
assets-missing =
    .title = 缺少键 assets
    .why = { -ios-cannot-use }
    .fix = 请添加包含安装包的键 assets。
assets-empty =
    .title = assets 是空的
    .why = 没有可下载的内容。
    .fix = 请添加安装包。
package-missing =
    .title = assets 中缺少安装包
    .why = iOS 会查找 kind 为 software-package 的资源。
    .fix = 请添加一个资源，写明 kind software-package 和安装包的地址。
several-packages =
    .title = 一个项目包含 { COUNT($count) } 个安装包
    .why = 一个项目就是一个 App，且没有说明 iOS 应使用哪个安装包。
    .fix = 请为每个 App 建立一个项目。
asset-kind-missing =
    .title = 有一个资源没有 kind
    .why = { -ios-cannot-use }
    .fix = 请添加 kind：software-package、display-image 或 full-size-image。
asset-kind-unknown =
    .title = iOS 不认识 kind“{ $kind }”
    .why = iOS 会忽略此资源及其文件。
    .fix = { $guessed ->
        [true] 请写为 { $meant }。
       *[false] 请移除此资源，或使用 software-package、display-image 或 full-size-image。
    }
asset-url-missing =
    .title = { SAID($what) }没有地址
    .why = { -ios-cannot-use }
    .fix = 请添加 url，地址以 https:// 开头。
metadata-missing =
    .title = 缺少键 metadata
    .why = { -ios-cannot-use }
    .fix = 请添加 metadata，其中包含 bundle-identifier、kind 和 title。
metadata-kind-missing =
    .title = metadata 没有 kind
    .why = { -ios-cannot-use }
    .fix = 请添加 kind，值为 software。
metadata-kind =
    .title = metadata 中的 kind 是“{ $kind }”
    .why = iOS 只安装 software。
    .fix = 请写为 software。
key-type =
    .title = { $key } 必须是{ $wanted ->
        [array] 数组，而不是{ $is ->
            [boolean] 布尔值
            [data] 数据
            [date] 日期
            [dictionary] 字典
            [integer] 整数
            [number] 数字
            [string] 字符串
           *[other] 其他类型的值
        }
        [dictionaries] 字典数组
        [dictionary] 字典
        [string] 字符串，而不是{ $is ->
            [array] 数组
            [boolean] 布尔值
            [data] 数据
            [date] 日期
            [dictionary] 字典
            [integer] 整数
            [number] 数字
           *[other] 其他类型的值
        }
       *[strings] 字符串数组
    }
    .why = { -ios-cannot-use }
    .fix = 请更正此值。
number-for-text =
    .title = { $key } 是数字
    .why = Apple 的规范要求字符串。
    .fix = 请写为 <string>。
key-misspelt =
    .title = iOS 不认识键“{ $key }”
    .why = 可能应该是 { $meant }，而 iOS 找不到它。
    .fix = 请写为 { $meant }。
key-twice =
    .title = { $key } 出现了两次
    .why = 不同程序会采用不同的一个。
    .fix = 请移除其中一个。
key-removed =
    .title = Apple 已取消 { $key }
    .why = iOS 会忽略它。
    .fix = 请将其移除。

# What the app is called
title-empty =
    .note = { -beside-title-empty }
    .title = { $place ->
        [field] 清单，标题：{ -beside-title-empty }
       *[file] 清单没有标题
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 的安装提示需要标题。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请添加 title，写上 App 的名称。
    }
title-short =
    .note = { -beside-title-short }
    .title = { $place ->
        [field] 清单，标题：{ -beside-title-short }
       *[file] 标题“{ $title }”只有一个字符
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] Apple 要求至少两个字符。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请使用更长的标题。
    }
identifier-empty =
    .note = { -beside-identifier-empty }
    .title = { $place ->
        [field] 清单，Bundle ID：{ -beside-identifier-empty }
       *[file] 清单没有 bundle-identifier
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 会将其与 App 的标识符比较，如果不同，就会删除 App。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请添加 App 自己的标识符。
    }
identifier-form =
    .note = { -beside-identifier-form }
    .title = { $place ->
        [field] 清单，Bundle ID：{ -beside-identifier-form }
       *[file] “{ $id }”不是 Bundle ID
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 标识符只包含字母、数字、点和连字符，例如 com.example.app。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请写上 App 自己的标识符。
    }
identifier-system =
    .title = “{ $id }”看起来像是 Apple 自己的 App
    .why = iOS 不会替换系统 App。
    .fix = 请使用自己的标识符。
identifier-differs =
    .note = 与 App 自己的标识符不同：iOS 9 及更高版本会拒绝。
    .title = 清单的标识符与 App 的不同
    .why = 手机会下载 App，然后将其删除：标识符是 { $own }，而不是 { $id }。
    .fix = 请在清单中使用 App 自己的标识符。
version-empty =
    .note = { -beside-version-empty }
    .title = { $place ->
        [field] 清单，版本：{ -beside-version-empty }
       *[file] 清单没有版本
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 没有版本，iOS 无法识别更新。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请添加 bundle-version。
    }
version-differs =
    .note = { -beside-version-differs }
    .title = { $place ->
        [field] 清单，版本：{ -beside-version-differs }
       *[file] 清单中的版本是 { $version }，App 的版本是 { $own }
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 不会比较版本，但人会。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请写上 App 自己的版本。
    }
placeholder-text =
    .title = “{ $shown }”仍是占位符
    .why = 看起来像是示例清单中的文本。
    .fix = 请写上实际的值。
control-character =
    .note = { -beside-control-character }
    .title = 清单，{ SAID($what) }：{ -beside-control-character }
    .why = { -ios-reads-it-first }
    .fix = { -correct-the-field }

# Addresses
url-placeholder =
    .title = { SAID($what) }的地址中仍有占位符
    .why = 占位符处应为服务器或文件。
    .fix = 请写上实际的值。
url-template =
    .title = { SAID($what) }的地址由程序填写
    .why = Airlift 不知道程序会写入什么。
    .fix = 请同时检查最终的清单。
url-empty =
    .note = { -beside-url-empty }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-empty }
       *[file] { SAID($what) }的地址是空的
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 没有可获取的内容。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请写上以 https:// 开头的完整地址。
    }
url-relative =
    .note = { -beside-url-relative }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-relative }
       *[file] { SAID($what) }的地址不完整
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 不知道应向哪台服务器请求。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请写上以 https:// 开头的完整地址。
    }
url-http =
    .note = { -beside-url-http }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-http }
       *[file] { SAID($what) }的地址是 http
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 需要 https；使用 http 时会显示“Unable to Download App”，或没有任何反应。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请通过 https 提供。
    }
url-scheme =
    .note = { -beside-url-scheme }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-scheme }
       *[file] { SAID($what) }的地址不以 https:// 开头
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 只通过 https 获取。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请通过 https 提供。
    }
url-host =
    .note = { -beside-url-host }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-host }
       *[file] { SAID($what) }的地址中没有有效的服务器
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] https:// 之后的名称或地址不可能存在，或者端口不是端口号。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请写上服务器的名称或地址。
    }
url-space =
    .note = { -beside-url-space }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-space }
       *[file] { SAID($what) }的地址包含空格
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] iOS 无法将其用作地址。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请将空格写为 %20，或重新命名文件。
    }
url-non-ascii =
    .note = { -beside-url-non-ascii }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-non-ascii }
       *[file] { SAID($what) }的地址中有 a–z 以外的字母
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 旧版 iOS 无法将其用作地址。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请使用百分号编码，或重新命名文件。
    }
url-escaped =
    .note = { -beside-url-escaped }
    .title = { $place ->
        [field] 清单，{ SAID($what) }：{ -beside-url-escaped }
       *[file] { SAID($what) }的地址包含 &amp;amp;
    }
    .why = { $place ->
        [field] { -ios-reads-it-first }
       *[file] 它被转义了两次：手机会请求包含“amp;”的地址。
    }
    .fix = { $place ->
        [field] { -correct-the-field }
       *[file] 请将每个 & 只写一次 &amp;。
    }
url-credentials =
    .title = { SAID($what) }的地址包含用户名或密码
    .why = 安装程序不会发送它们。
    .fix = 请改用不公开的路径。
url-this-computer =
    .title = { SAID($what) }的地址指向手机自身
    .why = 在手机上，localhost 就是手机自身。
    .fix = 请使用服务器在网络中的地址。
url-no-path =
    .title = { SAID($what) }的地址只有服务器，没有文件
    .why = 手机得到的会是服务器的首页。
    .fix = 请写上文件的完整地址。
url-not-ipa =
    .title = 安装包的地址不以 .ipa 结尾
    .why = 它可能是其他文件，例如内含 .ipa 的归档，或者类型错误。
    .fix = 请直接链接到 .ipa，并以 application/octet-stream 提供。
url-query =
    .title = { SAID($what) }的地址包含查询参数
    .why = 据报告，某些版本的 iOS 会移除它。
    .fix = 为稳妥起见，请将其移到路径中。
url-too-long =
    .title = { SAID($what) }的地址超过 16 KB
    .why = 服务器接受的地址最长约为 8 KB。
    .fix = 请使用更短的地址。
url-same =
    .title = 安装包和图标的地址相同
    .why = 其中一个是错误的。
    .fix = 请为它们分别设定地址。
images-same =
    .title = 两个图标的地址相同
    .why = Apple 要求 57 × 57 和 512 × 512 像素；一张图片不可能同时满足两者。
    .fix = 请为每种尺寸各制作一个图标。
image-not-png =
    .title = { SAID($what) }的文件名不以 .png 结尾
    .why = Apple 要求 PNG；使用其他格式时，手机会显示占位图标。
    .fix = 请转换为 PNG。

# Hashes
hashes-twice =
    .title = 清单同时包含两种哈希
    .why = iOS 使用 SHA-256，忽略 MD5。
    .fix = 请移除 md5s。
hashes-missing =
    .title = 清单有 { $size }，但没有 { $hashes }
    .why = 两者缺一不可。
    .fix = 请添加 { $hashes }，或移除 { $size }。
hash-size =
    .title = { $size } 缺失，或不是大于 0 的数字
    .why = iOS 无法得知哈希分块的大小。
    .fix = 请将 { $size } 写为整数，例如 10485760。
hash-form =
    .title = { $hashes } 中有一项不是哈希
    .why = 这种哈希有 { $digits } 位十六进制数字。
    .fix = 请重新计算哈希。
hash-count =
    .title = 哈希有 { COUNT($listed) } 个，分块有 { COUNT($pieces) } 个
    .why = 这些哈希属于另一个安装包，因此手机会删除已下载的内容。
    .fix = 请重新计算哈希。
hash-differs =
    .title = 分块 { $piece } 的哈希与安装包不一致
    .why = 手机会删除该分块并重新下载，直到停止尝试。
    .fix = 请重新计算哈希。

# All is well
manifest-well-formed =
    .title = 清单包含 iOS 需要的所有内容

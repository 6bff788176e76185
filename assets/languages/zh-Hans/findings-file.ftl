# Why a file is no build at all. The name of a message is the code of its rule; `$name` is the file’s name.

empty-file =
    .title = { $name } 是空文件
    .why = 文件没有内容：它没有完整写入。
    .fix = 请重新导出 App，然后拖入新的 .ipa。
not-a-zip =
    .title = { $name } 不是 .ipa
    .why = .ipa 是 zip 归档，而此文件不是。
    .fix = 请选取由 Xcode、fastlane 或构建服务器导出的 .ipa。
something-else =
    .title = { $name } { $kind ->
        [web-page] 是网页
        [lfs-pointer] 是 Git LFS 指针
        [profile] 是预置描述文件
        [certificate] 是证书
        [picture] 是图片
        [property-list] 是属性列表
        [program] 是没有 App 的程序
        [archive] 是另一种归档
        [android] 是 Android 安装包
        [debug-symbols] 包含调试符号
        [xcode-archive] 是 Xcode 归档
        [holds-build] 包含 .ipa
        [bare-app] 包含 App，但没有 Payload 文件夹
        [app-contents] 包含 App 的文件，但没有 App 文件夹
       *[rooted-payload] 包含 /Payload，前面带有斜杠
    }
    .why = { $kind ->
        [web-page] 存储的是网页而不是文件；服务器可能要求先登录。
        [lfs-pointer] Git 将真正的文件保存在别处，尚未获取。
        [profile] 它说明谁可以安装 App，但本身不是 App。
        [certificate] 它说明由谁签名，但本身不是 App。
        [picture] 其中没有 App。
        [property-list] 它描述 App 或导出，但本身不是 App。
        [program] 手机安装的是完整的 App，包含 Info.plist、描述文件和签名。
        [archive] .ipa 是 zip 归档；手机无法解压其他类型。
        [android] iPhone 和 iPad 只能安装 .ipa 文件。
        [debug-symbols] 它们用于分析崩溃，但本身不是 App。
        [xcode-archive] Xcode 在导出前生成它；它没有为测试者签名。
        [holds-build] 其中的构建版本是“{ $inside }”。
        [bare-app] 手机会在名为 Payload 的文件夹中查找“{ $inside }”。
        [app-contents] 手机会在名为 Payload 的文件夹中查找以 App 命名的文件夹。
       *[rooted-payload] 手机会在归档顶层查找不带斜杠的 Payload。
    }
    .fix = { $kind ->
        [web-page] 请在浏览器中打开该地址，登录，然后下载文件本身。
        [lfs-pointer] 请运行：git lfs pull
        [profile] 请选取 .ipa；airlift-cli inspect 也会读取描述文件。
        [certificate] 请选取用它签名的 .ipa。
        [picture] 请选取由 Xcode、fastlane 或构建服务器导出的 .ipa。
        [property-list] 请选取它旁边的 .ipa；Airlift 用“检查链接…”来检查清单。
        [program] 请从 Xcode 导出完整的 App。
        [archive] 请将其解压，然后选取其中的 .ipa。
        [android] 请选取适用于 iOS 的构建版本。
        [debug-symbols] 请选取与它一起导出的 .ipa。
        [xcode-archive] 请在 Xcode 的 Organizer 中选择 Distribute App，或运行：xcodebuild -exportArchive
        [holds-build] 请解压 .ipa 并拖入；在终端中：unzip { $name }
        [bare-app] 请将 App 放入名为 Payload 的文件夹并压缩该文件夹：mkdir Payload && mv *.app Payload/ && zip -qry App.ipa Payload
        [app-contents] 请压缩包含 App 文件夹的 Payload，或从 Xcode 重新导出 App。
       *[rooted-payload] 请将其解压，然后压缩 Payload 文件夹：zip -qry App.ipa Payload
    }
zip-truncated =
    .title = { $name } 不完整
    .why = 归档的末尾缺失；拷贝或下载可能中断了。
    .fix = 请重新拷贝或下载文件。
zip-damaged =
    .title = { $name } 已损坏
    .why = 归档自相矛盾：{ $detail }。
    .fix = 请重新导出 App，然后拖入新的 .ipa。
zip-encrypted =
    .title = { $name } 受密码保护
    .why = iOS 和 Airlift 无法打开加密的归档。
    .fix = 请制作不带密码的归档。
zip-too-many-entries =
    .title = { $name } 包含的文件过多
    .why = 其归档声称有 { COUNT($count) } 个条目；没有 App 会有这么多。
    .fix = 请检查文件的来源。
no-payload =
    .title = { $name } 中没有 App
    .why = 它是 zip 归档，但 Payload 文件夹中没有 App。
    .fix = 请从 Xcode 的 Organizer 导出 .ipa，而不要压缩项目。
payload-empty =
    .title = { $name } 中没有 App
    .why = 其 Payload 文件夹是空的。
    .fix = 请重新导出 App，然后拖入新的 .ipa。
payload-in-folder =
    .title = { $name } 压缩时多了一层文件夹
    .why = Payload 位于“{ $folder }”中，但 iOS 会在归档顶层查找它。
    .fix = 请压缩 Payload 文件夹本身，并将归档的扩展名设为 .ipa。
no-info-plist =
    .title = { $name } 中的 App 没有 Info.plist
    .why = 没有它，iOS 对此 App 一无所知。
    .fix = 请重新导出 App，然后拖入新的 .ipa。
info-plist-damaged =
    .title = { $name } 中的 Info.plist 已损坏
    .why = 无法读取：{ $detail }。
    .fix = 请重新导出 App，然后拖入新的 .ipa。
no-bundle-identifier =
    .title = { $name } 中的 App 没有标识符
    .why = 其 Info.plist 中没有 CFBundleIdentifier，而 iOS 不会安装没有标识符的 App。
    .fix = 请在项目中设定 Bundle ID，然后重新导出。
read-failed =
    .title = 无法读取 { $name }
    .why = 系统提示：{ $detail }。
    .fix = 请检查磁盘或网络驱动器，然后重新拖入文件。

# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = 正在发布 { $name }：{ $percent }%
publish-done = 已发布 { $build }
# Labels, at most 13 characters.
publish-all-builds = 所有版本
publish-ends = 到期
publish-no-end = 无期限
publish-nothing = { $to } 中没有由 Airlift 发布的内容
publish-withdrawn = 已撤回 { $build }
publish-nothing-to-withdraw = 那里没有可撤回的内容
publish-state = { $state ->
    [begun] 已中断
    [ended] 已到期
    [withdrawn] 已撤回
   *[published] 已发布
}
publish-tried = 以设备身份试用：
publish-destination-expected = { $flaw ->
    [empty] 文件夹，或 s3://BUCKET、gs://BUCKET、az://ACCOUNT/CONTAINER、davs://HOST/PATH
    [incomplete] 缺少存储桶、容器或主机
    [secret] 密钥和密码应放在环境变量中，而不是地址里
    [name] 名称只能包含字母、数字和 . - _
    [option] ? 之后只能是 endpoint 和 region
   *[scheme] s3://、gs://、az://、davs:// 或文件夹
}

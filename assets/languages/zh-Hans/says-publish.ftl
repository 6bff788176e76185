# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] 设备没有密钥。请允许所有人读取对象（在存储桶策略中允许 s3:GetObject，并关闭 Block Public Access），或在存储桶前使用公开域名。
    [gcs] 设备没有密钥。请允许所有人读取对象：为 allUsers 授予 Storage Object Viewer 角色。
    [azure] 设备没有密钥。请将容器的匿名访问设为“Blob”。
   *[web] 设备没有密钥。请让 Web 服务器无需密码即可响应 GET 和 HEAD。
}

# 会失效的链接：Airlift 只说一次的话，以及手机的操作。

notice-link-renewed = { $name } 有了新链接：旧链接已失效
notice-link-ended = { $name } 的链接已失效
notice-link-used-up = { $name } 的链接已失效：允许的安装次数已用完
stage-ended-link = 使用了已失效的链接
step-ended-link = 使用了已失效的链接
cause-link-ended = 链接已失效
    .advice = 请发送 Airlift 当前显示的链接。

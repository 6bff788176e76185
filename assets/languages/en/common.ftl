# What window and terminal say alike.

# 29.9 of 48.2 MB
size-of-whole = { $done } of { SIZE($size) }

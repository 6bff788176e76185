# What is said of findings as such.

finding-of-a-later-airlift = A later Airlift found “{ $code }” here

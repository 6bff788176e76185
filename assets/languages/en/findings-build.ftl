# What is said of a build with its manifest. The name of a message is the code of its rule; see `findings-package.ftl`.

# What was looked at and is well
manifest-fits =
    .title = The manifest fits the app

# What is said of a package and how it is signed. The name of a message is the code of its rule, and its texts are `.title` (what
# happened, in one line, no full stop), `.why` (why it matters, one sentence) and `.fix` (what to do, one sentence).

# Icons
icon-missing =
    .title = The package has no icon
    .why = Neither the names in its Info.plist nor the usual ones are there, and { $catalog ->
        [true] its Assets.car holds none
       *[false] it has no Assets.car
    }, so a drawn one stands in; the app installs all the same.
icon-unreadable =
    .title = The icon could not be read
    .why = “{ $name }” cannot be shown: { $reason }. A drawn one stands in; the app installs all the same.
icon-not-square =
    .title = The icon is not square
    .why = It has { $width } × { $height } pixels, and phones distort it to fit; while it installs it has white edges.
    .fix = Give the app a square icon.
icon-transparent =
    .title = The icon is transparent in places
    .why = Phones put black behind it, and while it installs it has white there; the App Store refuses such an icon.
    .fix = Give the app an icon without transparency; phones round its corners themselves.
icon-empty =
    .title = The icon is empty
    .why = Every pixel of it is transparent, so testers see a blank square.
    .fix = Give the app an icon that shows something.
alternate-icon-missing =
    .title = An alternate icon has no picture
    .why = The app offers { LIST($names, quoted: 1, commas: 1) }, but the package holds no picture for it, so it cannot be chosen.
    .fix = Add the picture to the app, or take the name out of CFBundleAlternateIcons.

# The terminal: what its commands say alike.

# A build, in one line.
cli-build = { $name } { $version } ({ $build })
# A text and what is known of it, such as a team and its identifier.
cli-in-brackets = { $text } ({ $inside })
# A day.
cli-day = { DATE($day) }
# What phones will make of a build.
cli-verdict = { $verdict ->
        [ready] ready to install
        [risky] may fail
       *[blocked] will not install
    }
# Labels of links. Labels have at most 13 characters.
cli-install-page = Install page
cli-newest-build = Newest build
cli-direct-link = Direct link
cli-set-up-phone = Set up phone
# The endpoint.
cli-not-started-in-time = The server did not start in time
# Files.
cli-not-written = Airlift could not write the file: { $error } ({ $path })
cli-sample-written = Sample build written; phones will not install it ({ $path })
# What an argument must be, behind what it is.
cli-no-data-folder = No Airlift window is running: there is no data folder { $path }
cli-output-lost = Airlift could not write some of the output: is the disk full?
cli-host-expected = an address such as 192.168.1.24, or a name such as studio.local
cli-announce-expected = yes or no
cli-scope-expected = a network such as 203.0.113.0/24, an address, or a name such as builds.example.com
cli-reading-package = Reading every file: { $percent }%

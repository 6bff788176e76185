# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = Correct this computer’s clock. If it is right, quit Airlift and run airlift-cli identity reset; then set up every phone again.
authority-over =
    .title = Airlift’s authority expired on { DATE($day) }
    .why = Phones no longer trust its certificates: “Cannot connect to server”.
    .fix = { -reset-authority }
authority-not-begun =
    .title = Airlift’s authority is not valid before { DATE($day) }
    .why = It was made when the clock was ahead. Until that day, phones do not trust its certificates: “Cannot connect to server”.
    .fix = { -reset-authority }
authority-ends-soon =
    .title = Airlift’s authority expires { $days ->
        [0] within a day
        [one] in 1 day
       *[other] in { $days } days
    }
    .why = From { DATE($day) }, phones will show “Cannot connect to server”.
    .fix = Quit Airlift when nobody needs it and run airlift-cli identity reset. Then set up every phone again.
certificate-expired =
    .title = { $brought ->
        [true] Your certificate
       *[false] Airlift’s certificate
    } expired on { DATE($day) }
    .why = Phones show “Cannot connect to server”.
    .fix = { $brought ->
        [true] Renew it where you got it. Airlift then uses the new file automatically.
       *[false] Renew it here. Phones that already trust Airlift need nothing new.
    }
certificate-expires-soon =
    .title = { $brought ->
        [true] Your certificate
       *[false] Airlift’s certificate
    } expires { $days ->
        [0] within a day
        [one] in 1 day
       *[other] in { $days } days
    }
    .why = From { DATE($day) }, phones will show “Cannot connect to server”.
    .fix = { $brought ->
        [true] Renew it where you got it. Airlift then uses the new file automatically.
       *[false] Renew it here. Phones that already trust Airlift need nothing new.
    }
certificate-refused =
    .title = Phones refuse the certificate
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }One more rule failed.
       *[other] { " " }{ $more } more rules failed.
    }
    .fix = Use a certificate that passes all of Apple’s rules.
certificate-good =
    .title = The certificate passes all { COUNT($rules) } of Apple’s rules
no-network =
    .title = This computer is not on a network
    .why = Phones cannot reach it.
    .fix = Connect it to the Wi-Fi that the phones use.
only-this-computer =
    .title = Links use { $host }, which only this computer can reach
    .why = On a phone, that is the phone itself.
    .fix = Start Airlift with an address of the network, or without --host.
no-more-connections =
    .title = New phones have to wait
    .why = The system does not allow Airlift more connections.
    .fix = Close programs that use many files, or wait until downloads are done.
set-up-needed =
    .title = A new phone must be set up once
    .why = Until it trusts this computer, it shows “Cannot connect to server”.
    .fix = Scan the set-up code with the phone and follow the steps there.
nobody-came =
    .title = No phone has reached { $host } yet
    .why = { $count ->
        [0] A guest network, a firewall or another network may block phones.
       *[other] { LIST($firewalls) }, turned on here, may block phones. A guest network may too.
    }
    .fix = Open “Reachability” if a phone tried and failed.
was-reached =
    .title = Phones reach this computer

# What is said of this computer's endpoint: its certificate, the network, and the way to it.

-reset-authority = Set this computer’s clock right. If it is right, quit Airlift and run airlift-cli identity reset; every phone must then be set up once more.
authority-over =
    .title = Airlift’s authority ended on { DATE($day) }
    .why = Phones trust no certificate of it any more: “Cannot connect to server”.
    .fix = { -reset-authority }
authority-not-begun =
    .title = Airlift’s authority begins only on { DATE($day) }
    .why = It was made by a clock ahead of this one, and phones trust no certificate of it before: “Cannot connect to server”.
    .fix = { -reset-authority }
authority-ends-soon =
    .title = Airlift’s authority ends { $days ->
        [0] within a day
        [one] in 1 day
       *[other] in { $days } days
    }
    .why = From { DATE($day) } on, phones will answer “Cannot connect to server”.
    .fix = When it suits everybody, quit Airlift and run airlift-cli identity reset; every phone must then be set up once more.
certificate-expired =
    .title = { $brought ->
        [true] Your certificate
       *[false] Airlift’s certificate
    } expired on { DATE($day) }
    .why = Phones answer “Cannot connect to server”.
    .fix = { $brought ->
        [true] Renew it where it came from; Airlift takes the new file over by itself.
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
    .why = From { DATE($day) } on, phones will answer “Cannot connect to server”.
    .fix = { $brought ->
        [true] Renew it where it came from; Airlift takes the new file over by itself.
       *[false] Renew it here. Phones that already trust Airlift need nothing new.
    }
certificate-refused =
    .title = Phones refuse the certificate
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }One more rule is broken.
       *[other] { " " }{ $more } more rules are broken.
    }
    .fix = Look at the certificate’s rules, and use one that keeps them all.
certificate-good =
    .title = The certificate keeps all { COUNT($rules) } of Apple’s rules
no-network =
    .title = This computer is not on a network
    .why = Phones have no way to it.
    .fix = Connect it to the Wi-Fi that the phones use.
only-this-computer =
    .title = Links name { $host }, which only this computer reaches
    .why = A phone would ask itself.
    .fix = Start Airlift with an address of the network, or without --host.
no-more-connections =
    .title = New phones have to wait
    .why = The system gives Airlift no more connections.
    .fix = Close programs that use many files, or wait until downloads are over.
set-up-needed =
    .title = A new phone must be set up once
    .why = Until it trusts this computer it answers “Cannot connect to server”.
    .fix = Let the phone scan the set-up code; the page there leads through it.
nobody-came =
    .title = No phone has reached { $host } yet
    .why = { $count ->
        [0] Guest networks keep phones from computers; so may a firewall or another network.
       *[other] { LIST($firewalls) } is switched on here, and may keep phones away; so do guest networks.
    }
    .fix = If a phone tried and failed, look at Reachability.
was-reached =
    .title = Phones reach this computer

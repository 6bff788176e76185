# What is said of this computer's endpoint.

certificate-refused =
    .title = Phones refuse the certificate
    .why = { SAID($first) }.{ $more ->
        [0] { "" }
        [one] { " " }One more rule is broken.
       *[other] { " " }{ COUNT($more) } more rules are broken.
    }
    .fix = Look at the certificate’s rules, and use one that keeps them all.

# What went wrong while publishing: `$to` is the destination, `$detail` what it said, in its own words.

problem-publish-no-keys =
    .title = The storage wants keys
    .why = No keys were given for { $to }.
    .fix = Set them in the environment, such as AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or save them with the destination.
problem-publish-keys =
    .title = The storage does not accept the keys
    .why = { $to } does not know them, or they are for something else. It said: { $detail }
    .fix = Check the keys and their account.
problem-publish-refused =
    .title = The storage refused
    .why = The keys may not do this at { $to }. It said: { $detail }
    .fix = Allow these keys to list, read, write and delete objects there.
problem-publish-clock =
    .title = This computer’s clock is wrong
    .why = { $to } refuses signatures whose time differs by minutes from its own.
    .fix = Set the clock of this computer, then publish again.
problem-publish-region =
    .title = The bucket is in another region
    .why = { $to } is not where the destination says. It said: { $detail }
    .fix = Add the region to the destination, such as ?region=eu-central-1.
problem-publish-no-place =
    .title = There is no such place
    .why = { $to } was not found. It said: { $detail }
    .fix = Check the name, and create the bucket, container or folder.
problem-publish-full =
    .title = There is no room left
    .why = { $to } is full. It said: { $detail }
    .fix = Make room there, or withdraw old builds, then publish again: it goes on where it stopped.
problem-publish-unreachable =
    .title = The storage does not answer
    .why = { $to } did not answer after several tries: { $detail }
    .fix = Check the network, then publish again: it goes on where it stopped.
problem-publish-not-alike =
    .title = A file is not as it was uploaded
    .why = { $path } at { $to } has other bytes than were sent.
    .fix = Publish again. If this happens again, something between here and the storage changes files.
problem-publish-changed =
    .title = { $name } changed while it was read
    .why = The file is not as it was when publishing began.
    .fix = Wait until it is complete, then publish again.
problem-publish-disk =
    .title = A file could not be read or written
    .why = The system said: { $detail }
    .fix = Check the disk and the folder’s permissions.
problem-publish-failed =
    .title = Publishing failed
    .why = { $to } said: { $detail }
    .fix = Try again. What was published before still works.
problem-publish-blocked =
    .title = Phones will refuse { $name }
    .why = { $why }
    .fix = Build and sign it again, or publish it anyway with --anyway.
problem-publish-no-base-url =
    .title = The public address is missing
    .why = { $to } is a folder: Airlift does not know the address under which phones reach it.
    .fix = Add --base-url with the https address that serves the folder.
problem-publish-not-https =
    .title = Phones install over https only
    .why = The public address { $url } does not begin with https://.
    .fix = Give an https address with --base-url.
problem-publish-dots-in-bucket =
    .title = The bucket’s name has dots
    .why = Phones refuse { $url }: Amazon’s certificate does not cover host names with a dot more.
    .fix = Use a bucket without dots, a domain of your own with --base-url, or https://s3.REGION.amazonaws.com/BUCKET as the public address.
problem-publish-no-destination =
    .title = { $to } is no destination
    .why = { $flaw ->
        [empty] a folder, or s3://BUCKET, gs://BUCKET, az://ACCOUNT/CONTAINER or davs://HOST/PATH
        [incomplete] the bucket, container or host is missing
        [secret] keys and passwords belong in the environment, not in the address
        [name] names may only have letters, digits and . - _
        [option] only endpoint and region may stand behind the ?
       *[scheme] s3://, gs://, az://, davs:// or a folder
    }
    .fix = Type a folder, or an address such as s3://builds/ios.

# `publish`, `published` and `unpublish`: builds beyond this network.

publish-going = Publishing { $name }: { $percent }%
publish-done = Published { $build }
# Labels, at most 13 characters.
publish-all-builds = All builds
publish-ends = Ends
publish-no-end = no end
publish-nothing = Nothing of ours is published at { $to }
publish-withdrawn = Withdrawn { $build }
publish-nothing-to-withdraw = Nothing there to withdraw
publish-state = { $state ->
    [begun] broken off
    [ended] ended
    [withdrawn] withdrawn
   *[published] published
}
publish-tried = Tried as a phone:
publish-destination-expected = { $flaw ->
    [empty] a folder, or s3://BUCKET, gs://BUCKET, az://ACCOUNT/CONTAINER or davs://HOST/PATH
    [incomplete] the bucket, container or host is missing
    [secret] keys and passwords belong in the environment, not in the address
    [name] names may only have letters, digits and . - _
    [option] only endpoint and region may stand behind the ?
   *[scheme] s3://, gs://, az://, davs:// or a folder
}

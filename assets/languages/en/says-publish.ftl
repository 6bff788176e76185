# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] Phones have no keys. Let everybody read objects there (s3:GetObject in the bucket policy, Block Public Access off), or put a public domain before the bucket.
    [gcs] Phones have no keys. Let everybody read objects there: allUsers with the role Storage Object Viewer.
    [azure] Phones have no keys. Set the container’s anonymous access to Blob.
   *[web] Phones have no keys. Let the web server answer GET and HEAD there without a password.
}

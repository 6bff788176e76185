# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] iPhones haben keine Schlüssel. Lass dort alle Objekte lesen (s3:GetObject in der Bucket-Policy, „Block Public Access“ aus) oder setze eine öffentliche Domain vor den Bucket.
    [gcs] iPhones haben keine Schlüssel. Lass dort alle Objekte lesen: allUsers mit der Rolle „Storage Object Viewer“.
    [azure] iPhones haben keine Schlüssel. Stelle den anonymen Zugriff des Containers auf „Blob“.
   *[web] iPhones haben keine Schlüssel. Lass den Webserver dort GET und HEAD ohne Passwort beantworten.
}

# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] Les appareils n’ont pas de clés. Laissez tout le monde lire les objets (s3:GetObject dans la stratégie du bucket, « Block Public Access » désactivé), ou placez un domaine public devant le bucket.
    [gcs] Les appareils n’ont pas de clés. Laissez tout le monde lire les objets : allUsers avec le rôle Storage Object Viewer.
    [azure] Les appareils n’ont pas de clés. Réglez l’accès anonyme du conteneur sur Blob.
   *[web] Les appareils n’ont pas de clés. Le serveur web doit répondre à GET et HEAD sans mot de passe.
}

# What is said of publishing by the window and the command line alike.

publish-who-may-read = { $kind ->
    [s3] Los dispositivos no tienen claves. Permite que todos lean los objetos (s3:GetObject en la política del bucket, Block Public Access desactivado) o pon un dominio público delante del bucket.
    [gcs] Los dispositivos no tienen claves. Permite que todos lean los objetos: allUsers con el rol Storage Object Viewer.
    [azure] Los dispositivos no tienen claves. Pon el acceso anónimo del contenedor en Blob.
   *[web] Los dispositivos no tienen claves. El servidor web debe responder a GET y HEAD sin contraseña.
}

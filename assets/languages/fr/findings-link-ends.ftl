# Un téléphone venu avec un lien qui n’est plus valable.

link-ended =
    .title = Il est venu avec un lien qui n’est plus valable
    .why = Le lien a été remplacé, sa date est atteinte, ou ses installations sont épuisées. La page le dit ; avec le lien direct, iOS dit seulement qu’il ne peut pas se connecter.
    .fix = Envoyez le lien actuel, ou créez-en un nouveau.

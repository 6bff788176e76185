# Les liens qui prennent fin : ce qu’Airlift dit une fois, et ce que les téléphones en ont fait.

notice-link-renewed = { $name } a un nouveau lien : l’ancien n’est plus valable
notice-link-ended = Le lien vers { $name } n’est plus valable
notice-link-used-up = Le lien vers { $name } n’est plus valable : toutes les installations permises ont été livrées
stage-ended-link = Est venu avec un lien qui n’est plus valable
step-ended-link = Est venu avec un lien qui n’est plus valable
cause-link-ended = Le lien n’est plus valable
    .advice = Envoyez le lien qu’Airlift affiche maintenant.

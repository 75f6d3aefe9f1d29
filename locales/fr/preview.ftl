# Une ébauche telle que la page serait, pour quiconque a le lien.

# $page est le titre de la page.
preview-of = Ébauche : { $page }
preview-draft = Ceci est une ébauche, pas la page publiée
preview-draft-lead = La page pourrait avoir cette apparence. Rien ici n’est en vigueur : seule la page publiée compte. Sur une ébauche, on ne peut rien enregistrer, suivre ni commenter.
# $hour est un jour, une heure et un fuseau.
preview-until = Ce lien fonctionne jusqu’à cette date : { $hour }. Il cesse plus tôt si l’ébauche est publiée ou abandonnée.
# $name est le nom de la fiche.
preview-title = Aperçu : { $name }
preview-lead = Un lien montre la page entière telle qu’elle serait, dans les deux langues, à quiconque l’a reçu, même sans ouvrir de session. Il montre toujours l’ébauche telle qu’elle est enregistrée à ce moment.
# $days est un nombre de jours.
preview-how-long = Un lien fonctionne pendant { $days } jours. Il cesse plus tôt si l’ébauche est publiée ou abandonnée, ou si quelqu’un de l’équipe y met fin.
preview-make = Créer un lien
preview-links = Liens qui fonctionnent
preview-none = Aucun lien ne fonctionne en ce moment.
preview-past = Liens antérieurs
# $date est le jour où le lien a été créé.
preview-made-yours = Créé par vous le { $date }
# $name est le nom d’une personne de l’équipe, $date le jour où le lien a été créé.
preview-made-by = Créé par { $name } le { $date }
# $date est le jour où le lien a été créé.
preview-made-theirs = Créé par une autre personne de l’équipe le { $date }
# $hour est un jour, une heure et un fuseau.
preview-works-until = fin : { $hour }
preview-end = Mettre fin à ce lien
# $made dit qui a créé le lien, et quand.
preview-end-label = Mettre fin à ce lien : { $made }
preview-over = Délai écoulé
# $date est un jour.
preview-ended-on = Fin le { $date }
preview-was-made = Le lien se trouve ci-dessous. Copiez son adresse et donnez-la à qui doit voir l’ébauche.
preview-was-ended = Le lien ne fonctionne plus. Qui l’ouvre maintenant ne trouve rien.
preview-unkept = Nous ne pouvons pas le faire pour l’instant. Réessayez dans une minute.
preview-go = Lien d’aperçu

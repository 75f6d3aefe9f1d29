# Les responsables de contenu d’une organisation : services et dossiers dans les deux langues.

# $organization est le nom de l’organisation.
editing-title = Contenu : { $organization }
editing-content = Contenu
editing-lead = Services et dossiers dans les deux langues, côte à côte. Une autre personne relit chaque changement, puis les deux langues sont publiées en même temps.
editing-waits = Ce qui attend
editing-nothing-waits = Rien n’attend. Pour modifier un dossier ou un service, choisissez-le ci-dessous.
editing-for-you = À vous de réviser
editing-for-others = En attente de révision par une autre personne
editing-yours = Modifié par vous
editing-theirs = Modifié par une autre personne de l’équipe
editing-collections = Dossiers et guides
editing-services = Services
editing-none = Rien pour l’instant.
editing-state-draft = Ébauche
editing-state-review = En révision
editing-state-published = En ligne
editing-state-withdrawn = Ébauche abandonnée
editing-aged-english = Anglais à mettre à jour
editing-aged-french = Français à mettre à jour
# Ce que le public voit sur la page. $date est le jour où l’autre langue a changé.
editing-aged = La version française de cette page est en cours de mise à jour. La version anglaise a changé le { $date }.
# $name est le nom de la fiche.
editing-edit-title = Modifier : { $name }
editing-public = Page publique
editing-history = Versions antérieures
# $language est le nom de l’autre langue.
editing-turn = Écrire d’abord en { $language }
editing-english = anglais
editing-french = français
editing-critical = les deux langues à la fois
editing-changed = modifié
editing-waits-here = L’autre langue a été modifiée et publiée. Celle-ci reste à mettre à jour.
editing-part-name = Nom
editing-part-summary = Résumé
editing-part-lead = Introduction
editing-part-who = À qui cela s’adresse
editing-part-need = Ce qu’il vous faut
editing-part-steps = Étapes
editing-part-cost = Coût
editing-part-time = Délais et dates limites
editing-part-address = Adresse de sa page dans votre propre site
editing-part-aliases = Mots que les gens emploient
editing-part-audiences = Public visé : volets du portail
editing-part-topics = Thèmes
# $number est le rang de la ligne téléphonique.
editing-part-number = Téléphone { $number } : numéro
# $number est le rang de la ligne téléphonique.
editing-part-label = Téléphone { $number } : qui répond
# $number est le rang de la ligne téléphonique.
editing-part-hours = Téléphone { $number } : heures
# $number est le rang de la section.
editing-part-title = Section { $number } : titre
# $number est le rang de la section.
editing-part-text = Section { $number } : texte
# $number est le rang de la section.
editing-part-items = Section { $number } : services
editing-hint-lines = Un élément par ligne.
editing-hint-steps = Le titre sur une ligne, l’explication sur la suivante. Une ligne vide entre deux étapes.
editing-hint-address = Elle commence par https://. Chaque langue a sa propre page.
editing-up = Monter
editing-down = Descendre
# $name est le nom du service qui change de place.
editing-up-label = Monter : { $name }
# $name est le nom du service qui change de place.
editing-down-label = Descendre : { $name }
editing-save = Enregistrer l’ébauche
editing-send = Enregistrer et envoyer en révision
editing-empty = Écrivez quelque chose ici
# $most est le plus grand nombre de caractères, $count est leur nombre actuel.
editing-long = Raccourcissez ce texte : au plus { $most } caractères, et il en compte { $count }
editing-number-wrong = Inscrivez un numéro de téléphone, par exemple 1-800-622-6232
editing-address-wrong = Inscrivez l’adresse complète de la page, qui commence par https://
editing-nothing-ticked = Cochez au moins une case
editing-step-alone = Donnez un titre à chaque étape et, sur la ligne suivante, son explication
editing-items-wrong = Seuls les services de l’organisation responsable et des organisations collaboratrices peuvent y figurer
editing-behind-english = Le français a changé. Modifiez aussi l’anglais : les deux sont publiés ensemble, ou aucun
editing-behind-french = L’anglais a changé. Modifiez aussi le français : les deux sont publiés ensemble, ou aucun
editing-leaves-english = Seul le français change. La page anglaise dira qu’elle est en cours de mise à jour.
editing-leaves-french = Seul l’anglais change. La page française dira qu’elle est en cours de mise à jour.
editing-sent-back = La révision a renvoyé cette ébauche :
editing-conflict = Une autre personne a enregistré cette fiche depuis que vous l’avez ouverte. Rien de ce que vous avez écrit n’est perdu, et rien n’est encore enregistré. Là où son texte diffère, il se trouve sous le vôtre. Enregistrez de nouveau pour garder le vôtre.
editing-saved-otherwise = Enregistré par une autre personne :
editing-in-review = Cette fiche est passée en révision depuis que vous l’avez ouverte. Votre texte est encore ci-dessous; il n’a pas été enregistré.
editing-to-review = Voir la révision
editing-unchanged = Rien n’a encore changé : il n’y a donc rien à réviser.
editing-unkept = Nous ne pouvons pas enregistrer pour l’instant. Votre texte est encore ici : réessayez dans une minute.
editing-withdraw-hint = Cette ébauche ne sert plus? Ce qui est publié reste tel quel.
editing-withdraw = Abandonner l’ébauche
# $name est le nom de la fiche.
editing-review-title = Réviser : { $name }
editing-before = Avant
editing-after = Après
editing-same = Inchangé
editing-no-difference = Il n’y a aucune différence.
editing-publish = Publier dans les deux langues
editing-reason = Ce qu’il faut changer
editing-reason-hint = La personne qui a écrit le texte le lira.
editing-reason-missing = Dites ce qu’il faut changer
editing-reason-unsent = Vous avez écrit ce qu’il faut changer. Renvoyez l’ébauche, ou videz la case pour publier
editing-reject = Renvoyer
editing-recall = Reprendre pour modifier
editing-waits-for-others = Vous avez modifié cette fiche : une autre personne la révise.
editing-own = Vous avez vous-même modifié cette fiche. Une autre personne doit la réviser.
editing-changed-since = Cette fiche a changé depuis que vous l’avez ouverte. Ce que vous voyez ici maintenant est ce que vous publieriez.
editing-one-sided = Un renseignement sur lequel les gens s’appuient ne serait publié que dans une langue. Renvoyez l’ébauche, pour que les deux disent la même chose.
# $name est le nom de la fiche.
editing-history-title = Versions antérieures : { $name }
editing-no-history = Rien n’a encore changé ici.
# $number est le numéro de la version.
editing-version = Version { $number }
editing-version-first = Avant le premier changement
# $n choisit le pluriel, $count est le nombre de champs modifiés.
editing-fields =
    { $n ->
        [one] { $count } champ
       *[other] { $count } champs
    }
# $name est le nom de la fiche, $version dit de quelle version il s’agit.
editing-revision-title = { $name } : { $version }
editing-is-now = Voilà ce qui est publié maintenant.
editing-compare-lead = Avant : ce qui est publié maintenant. Après : ce qui serait rétabli.
editing-restore-hint = Une ébauche sera créée. Une autre personne la révisera avant la publication.
editing-restore = Rétablir sous forme d’ébauche
editing-taken = Il y a déjà une ébauche de cette fiche. Publiez-la ou abandonnez-la d’abord.
editing-to-draft = Voir l’ébauche
editing-missed = Mots qui n’ont rien donné
# $days est un nombre de jours.
editing-missed-lead = Ce que les gens ont cherché en vain dans tout le portail au cours des { $days } derniers jours. Des mots s’affichent ici quand plusieurs recherches les contiennent; les numéros et les adresses n’y figurent jamais.
editing-missed-next = Un de vos services répond-il à l’une de ces recherches? Ouvrez le service et ajoutez les mots sous « Mots que les gens emploient ».
editing-missed-none = Aucun mot n’a été cherché en vain par plusieurs personnes. Il ne reste rien à faire.
editing-missed-words = Mots
editing-missed-language = Langue
editing-missed-searches = Recherches
editing-missed-last = Dernier jour
editing-state-scheduled = Publication prévue
editing-for-its-hour = Révisée, publiée à l’heure prévue
editing-comment = Commenter
# $field est le nom d’un champ avec sa langue, par exemple « Coût, français ».
editing-comment-on = Votre commentaire sur : { $field }
editing-comment-add = Ajouter le commentaire
editing-comment-yours-field = Votre commentaire
editing-comment-hint = Toute l’équipe de contenu de l’organisation peut le lire. Il reste avec l’ébauche et n’est jamais publié.
editing-comment-missing = Écrivez votre commentaire
editing-comment-sent = Un commentaire a déjà été envoyé avec ce formulaire. Envoyez de nouveau celui-ci pour l’ajouter.
editing-comment-answer = Répondre ou marquer comme réglé
# $field est le nom d’un champ avec sa langue, par exemple « Coût, français ».
editing-comment-answer-label = Répondre ou marquer comme réglé : { $field }
editing-comment-do-done = Marquer comme réglé
editing-comment-done = Réglé
editing-comment-yours = Vous
editing-comment-theirs = Une autre personne de l’équipe
editing-comments = Commentaires
editing-comments-none = Personne n’a encore commenté ce champ.
# $field est le nom d’un champ avec sa langue, par exemple « Coût, français ».
editing-comments-title = Commentaires : { $field }
# $n choisit le pluriel, $count est le nombre de commentaires à traiter.
editing-comments-open =
    { $n ->
        [one] { $count } commentaire
       *[other] { $count } commentaires
    }
editing-not-published = N’a pas été publiée à l’heure prévue
editing-was-sent-back = Renvoyée par la révision
editing-hour = Publier plus tard : jour et heure
# $zone est le nom d’un fuseau horaire.
editing-hour-hint = Par exemple, 2027-03-01 08:00 ({ $zone }). Les deux langues sont publiées ensemble.
editing-hour-wrong = Inscrivez le jour et l’heure, par exemple 2027-03-01 08:00
editing-hour-skipped = Cette heure n’existe pas ce jour-là : les horloges avancent. Inscrivez une heure plus tard
editing-hour-past = Cette heure est déjà passée. Inscrivez une heure à venir
editing-hour-far = Cette date est dans plus de deux ans. Vérifiez l’année
editing-hour-unsent = Vous avez inscrit une heure. Publiez à cette heure, ou videz la case pour publier maintenant
# $moment est un jour, une heure et un fuseau.
editing-hour-first = { $moment } (cette heure revient deux fois ce jour-là : la première)
# $moment est un jour, une heure et un fuseau.
editing-hour-second = { $moment } (cette heure revient deux fois ce jour-là : la seconde)
editing-schedule = Publier à cette heure
# $hour est un jour, une heure et un fuseau.
editing-scheduled = Les deux langues seront publiées le { $hour }.
editing-reviewed-by-you = Vous l’avez révisée.
editing-reviewed-by-other = Une autre personne de l’équipe l’a révisée.
editing-unschedule = Arrêter la publication
editing-unschedule-hint = L’ébauche revient en révision. Rien n’est publié avant une nouvelle décision.
editing-hindered-overtaken = Cette ébauche n’a pas été publiée à l’heure prévue : autre chose a été publié ici après la révision. Relisez ce qui s’y trouve maintenant, puis renvoyez votre ébauche en révision.
editing-hindered-one-sided = Cette ébauche n’a pas été publiée à l’heure prévue : un renseignement sur lequel les gens s’appuient n’aurait changé que dans une langue. Écrivez aussi l’autre, puis renvoyez l’ébauche en révision.
editing-end = Retirer du portail
# $name est le nom de la fiche.
editing-end-title = Retirer : { $name }
editing-end-lead = Une page retirée n’est plus affichée dans les listes ni trouvée par la recherche. Les gens qui la suivent sont avisés. Une autre personne de l’équipe décide avant que quoi que ce soit change, et le retrait peut être annulé.
editing-end-instead = Ce qui la remplace, s’il y a lieu
editing-end-instead-hint = L’adresse d’un service ou d’un dossier du portail, ou son numéro, par exemple ST033. L’ancienne adresse y mène. Laissez la case vide si rien ne la remplace : l’ancienne adresse dira alors que la page a été retirée.
editing-end-instead-wrong = Aucun service ni dossier du portail ne correspond. Copiez l’adresse de sa page
editing-end-instead-itself = C’est la page que vous retirez. Indiquez-en une autre
editing-end-hour = Moment du retrait : jour et heure
# $zone est le nom d’un fuseau horaire.
editing-end-hour-hint = Par exemple, 2027-03-01 08:00 ({ $zone }). Laissez la case vide pour la retirer dès l’accord de l’autre personne.
editing-end-ask = Demander la décision
editing-end-leads = L’ancienne adresse mène à :
editing-end-gone = L’ancienne adresse dit que la page a été retirée.
editing-end-at-once = Le retrait a lieu dès qu’une autre personne l’approuve.
# $hour est un jour, une heure et un fuseau.
editing-end-at = Le retrait a lieu le { $hour }.
editing-end-for-you = Une autre personne de l’équipe demande de retirer cette page du portail. La décision vous revient.
editing-end-for-others = Vous avez demandé de retirer cette page du portail. La décision revient à une autre personne.
editing-end-approved = Le retrait est décidé.
editing-end-done = Cette page a été retirée du portail. Une fois rétablie, elle dira ce qu’elle disait auparavant.
editing-end-approve = Retirer la page
editing-end-refuse = Garder la page
editing-end-stop = Annuler le retrait
editing-end-return = Rétablir la page
editing-end-changed = Une autre personne a agi avant vous, ou la situation a changé depuis que vous avez ouvert la page. Voici où les choses en sont.
editing-end-own = Vous avez fait vous-même cette demande. La décision revient à une autre personne.
editing-ended = Retraits
editing-end-note-asked = Décision à prendre
editing-end-note-approved = Retrait prévu
editing-end-note-done = Retiré
editing-begin = Ajouter un service
editing-begin-lead = Ce que votre organisation offre au public et qui ne figure pas encore dans ce portail. Le service reste à l’état d’ébauche jusqu’à ce qu’une autre personne l’ait relu dans les deux langues.
editing-begin-source = Dans quelle langue rédigez-vous d’abord?
editing-begin-source-missing = Choisissez la langue dans laquelle vous rédigez d’abord.
editing-begin-name = Comment les gens l’appellent-ils?
editing-begin-name-hint = Commencez par ce qu’ils font : « Payer ses taxes foncières ».
editing-begin-name-missing = Inscrivez le nom que les gens lui donnent.
editing-begin-button = Continuer

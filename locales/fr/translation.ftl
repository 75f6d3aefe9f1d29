# Une ébauche en cours de traduction.

# $name est le nom de la fiche.
translation-title = Traduction : { $name }
translation-lead = Ce qu’une langue dit déjà et que l’autre ne dit pas encore part en traduction dans un seul fichier, et revient de même. Entre-temps, personne ne modifie l’ébauche.
translation-nothing = Rien à traduire : les deux langues disent la même chose. Pour envoyer un texte en traduction, modifiez-le dans une langue et enregistrez l’ébauche.
translation-into-english = Vers l’anglais
translation-into-french = Vers le français
# $n choisit le pluriel, $count est le nombre de mots à traduire.
translation-words =
    { $n ->
        [one] { $count } mot
       *[other] { $count } mots
    }
translation-to = Ce qui part en traduction
translation-to-missing = Choisissez ce qui part en traduction
translation-who = Qui traduit
translation-who-hint = Un service, une entreprise ou une personne, sous le nom que votre équipe connaît. Rien ne lui est envoyé d’ici.
translation-who-missing = Dites qui traduit
translation-due = Échéance
translation-due-hint = Le dernier jour, par exemple 2027-03-01.
translation-due-wrong = Inscrivez le jour, par exemple 2027-03-01
translation-due-past = Ce jour est déjà passé. Inscrivez un jour à venir
translation-due-far = C’est dans plus d’un an. Vérifiez l’année
translation-send = Envoyer en traduction
translation-late = en retard
# $who est qui traduit, $date le jour de l’envoi.
translation-sent = Confié à { $who } depuis le { $date }.
# $date est un jour.
translation-due-on = Échéance : { $date }
translation-file = Obtenir le fichier à traduire (XLIFF 2.0)
translation-back = Le fichier traduit
translation-back-hint = Le même fichier, en XLIFF 2.0, avec toutes les parties traduites. Il est pris en entier ou pas du tout; ensuite, c’est à vous de vérifier l’ébauche et de l’envoyer en révision.
translation-take = Intégrer la traduction
translation-recall = Reprendre l’ébauche
translation-recall-hint = La traduction ne sert plus, ou l’ébauche doit d’abord changer? Un fichier qui reviendrait plus tard ne sera pas pris.
translation-overtaken = Quelqu’un a été plus rapide, ou cette fiche a changé depuis que vous l’avez ouverte. Ce que vous voyez ici maintenant est son état actuel.
translation-unkept = Nous ne pouvons pas enregistrer pour l’instant. Réessayez dans une minute.
translation-refused = Rien de ce fichier n’a été pris :
translation-refused-missing = Choisissez le fichier traduit
translation-refused-large = Le fichier dépasse 1 Mo
translation-refused-encoding = Le fichier n’est pas en UTF-8. Enregistrez-le en UTF-8
translation-refused-doctype = Le fichier déclare un type de document (DTD), ce qui n’est pas permis. Retirez-le
translation-refused-entity = Le fichier nomme une entité qui n’est pas permise. Écrivez le caractère lui-même
translation-refused-malformed = À partir d’ici, le fichier n’est pas du XML bien formé
translation-refused-foreign = Le fichier n’est pas en XLIFF 2.0
translation-refused-languages = Les langues du fichier ne sont pas celles de l’envoi
translation-refused-record = Le fichier est celui d’un autre service ou dossier
translation-refused-version = Le fichier est celui d’un envoi antérieur. L’ébauche a changé depuis
# $name est l’identifiant d’un segment du fichier.
translation-unknown = « { $name } » ne faisait pas partie de l’envoi
translation-twice = cette partie se trouve deux fois dans le fichier
translation-changed = le texte de départ n’est pas celui de l’envoi
translation-empty = la traduction est vide
translation-codes = la traduction contient des codes absents du texte de départ
translation-absent = cette partie a été envoyée et ne se trouve pas dans le fichier
# $line est une ligne du fichier, $part le nom d’un champ, $reason ce qui ne va pas.
translation-problem-both = Ligne { $line }, { $part } : { $reason }
# $line est une ligne du fichier, $reason ce qui ne va pas.
translation-problem-line = Ligne { $line } : { $reason }
# $part est le nom d’un champ, $reason ce qui ne va pas.
translation-problem-part = { $part } : { $reason }
translation-out = Cette fiche est partie en traduction depuis que vous l’avez ouverte. Votre texte est encore ci-dessous; il n’a pas été enregistré.
translation-to-page = Voir la traduction
translation-state = En traduction
# $date est un jour.
translation-note-due = Échéance : { $date }
# $date est un jour.
translation-note-late = En retard, échéance : { $date }
# Ce que lit la personne qui traduit. $name est le nom de la fiche, $date le dernier jour.
translation-note-file = { $name }. Échéance : { $date }. Gardez les retours à la ligne : un élément par ligne; pour les étapes, le titre, puis le texte, et une ligne vide entre deux.
# Ce que lit la personne qui traduit. $text est ce que dit l’autre langue jusqu’à maintenant.
translation-note-before = Jusqu’à maintenant : { $text }

# Ce qui n’est pas parvenu à une personne au sujet de sa question, et la façon de l’en informer quand même.

telling-list = Personnes non jointes
telling-list-lead = Un courriel sur leur question ne s’est pas rendu, et il ne reste aucune autre adresse. Chaque personne figure ici jusqu’à ce que quelqu’un l’ait informée.
# $count est un nombre de personnes.
telling-count = { $count } à informer
telling-none = Tout le monde a été joint. Il ne reste rien à faire.
telling-what-answer = La réponse à sa question
telling-what-receipt = L’accusé de réception : numéro de référence, code et ce que nous avons promis
# $span est une durée, comme « 14 min ».
telling-waits = depuis { $span }
# $moment est un jour, une heure et un fuseau horaire.
telling-failed = Par courriel, échec le { $moment }
telling-mine = Vous avez cette demande en main
telling-other = Une autre personne de l’équipe a cette demande en main
telling-next-call = À faire par qui la prend : appeler la personne, dont le numéro figure sur la fiche.
telling-next-counter = À faire par qui la prend : informer la personne au comptoir choisi; la ville figure sur la fiche.
telling-next-phone = La personne a téléphoné sans laisser de numéro. À faire par qui la prend : l’informer à son prochain appel.
telling-next-nothing = La personne n’a donné aucun autre moyen. À faire par qui la prend : relire la fiche, et l’indiquer s’il ne reste rien.
# $reference est le numéro de référence de la demande.
telling-one = Personne non jointe : { $reference }
telling-nothing-left = La personne a été jointe, ou rien n’a échoué. Il ne reste rien à faire.
telling-other-more = Une autre personne de l’équipe a cette demande en main et est peut-être en train d’appeler.
telling-taken = Une autre personne de l’équipe a cette demande en main, ou l’a déjà réglée. Votre texte est encore ici et n’a pas été enregistré.
telling-request = Ouvrir la demande au complet
telling-how = Comment la personne a-t-elle été informée?
telling-how-phone = Par téléphone
telling-how-counter = Au comptoir
telling-how-letter = Par lettre, sur papier
telling-how-nohow = Aucun des moyens donnés n’a permis de la joindre
telling-how-missing = Choisissez comment la personne a été informée
telling-said = Ce que vous lui avez dit, ou ce que vous avez essayé
# $language est une langue, comme « En français ».
telling-said-hint = { $language }, dans des mots qui conviennent à la personne : elle les lit sur sa page.
telling-button = Enregistrer et retirer de la liste

# Ce qui s’est passé, comme le lit la personne.
telling-event-unreached = Notre courriel ne vous est pas parvenu
telling-event-sent-again = Nous l’avons envoyé à une autre adresse que vous nous avez donnée
telling-event-arrived = Notre courriel vous est finalement parvenu
telling-event-read-here = Vous l’avez lu sur cette page
# $channel est la voie, comme « par téléphone ».
telling-event-told = Nous vous avons donné l’information, { $channel }
telling-event-posted = Nous vous avons écrit par la poste
telling-event-unreachable = Aucun des moyens que vous nous avez donnés ne nous a permis de vous joindre
# La même chose, comme le lit le personnel.
telling-staff-unreached = Notre courriel ne s’est pas rendu
telling-staff-sent-again = Envoi à une autre adresse donnée par la personne
telling-staff-arrived = Le courriel s’est finalement rendu
telling-staff-read-here = La personne l’a lu sur sa page
# $channel est la voie, comme « par téléphone ».
telling-staff-told = Personne informée après l’échec du courriel, { $channel }
telling-staff-posted = Personne informée par la poste après l’échec du courriel
telling-staff-unreachable = Aucun des moyens donnés n’a permis de joindre la personne
telling-tell = Indiquer comment la personne a été informée
telling-lost = Non parvenu

telling-notice = Notre courriel ne vous est pas parvenu. Son contenu se trouve sur cette page. Vérifiez l’adresse et corrigez-la : nous l’enverrons de nouveau.
telling-notice-unreachable = Aucun des moyens que vous nous avez donnés ne nous a permis de vous joindre. Ce que nous avions à vous dire se trouve sur cette page.
telling-notice-change = Vérifier comment nous pouvons vous joindre

# Lettres.

telling-letter-again = Nous vous avons d’abord écrit à une autre de vos adresses, et ce courriel ne s’est pas rendu. Nous vous écrivons donc ici.
# $count est un nombre de personnes, $organization est le nom d’une organisation.
telling-letter-alarm =
    { $count ->
        [one] Une personne reste à informer : { $organization }
       *[other] { $count } personnes restent à informer : { $organization }
    }
# $lines énumère des numéros de référence, un par ligne, $address est une adresse Web.
telling-letter-alarm-text =
    Un courriel ne leur est pas parvenu et, plus d’un jour ouvrable après, personne ne les a informées autrement :

    { $lines }

    La liste : { $address }

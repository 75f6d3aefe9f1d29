# Le centre de réponse, pour l’équipe d’information.

# $organization est le nom d’une organisation.
desk-title = Centre de réponse : { $organization }
desk-lead = Les questions des gens et vos réponses.
desk-navigation = Centre de réponse
desk-queue = Demandes de renseignements
desk-call = Nouvel appel
desk-code = Code donné au téléphone
desk-code-button = Voir la même page
desk-code-wrong = Aucune page et aucune demande de ce centre ne porte ce code. L’appel peut quand même être consigné.
desk-mine = Les vôtres
desk-mine-none = Vous n’avez rien en main. Prenez la première demande en attente.
desk-waiting = En attente, la plus pressante en premier
desk-waiting-none = Personne n’attend. Une nouvelle question s’affiche ici dès son arrivée.
desk-others = Chez vos collègues
desk-others-none = Vos collègues n’ont rien en main.
desk-no-service = Aucun service en particulier
desk-callback = Rappel téléphonique
desk-writing = Par écrit
desk-in-person = En personne
desk-phone = Après un appel
# $span est une durée, comme « 14 min ».
desk-left = Il reste { $span }
# $span est une durée, comme « 14 min ».
desk-late = Retard de { $span }
# $span est une durée, comme « 14 min ».
desk-pressing = Plus que { $span }
# $window est un jour, une heure et un fuseau horaire.
desk-window-theirs = Chez la personne : { $window }
desk-narrow = Ce que la file affiche
desk-narrow-all = Toutes
desk-narrow-language = Langue
desk-narrow-way = Réponse
desk-narrow-promise = Promesse
desk-narrow-pressing = Pressantes ou en retard
desk-narrow-late = En retard
desk-narrow-subject = Objet
desk-narrow-complaints = Plaintes
desk-complaint = Plainte
desk-own-answer = Cette plainte porte sur une demande à laquelle vous avez répondu. Une autre personne doit y répondre. Vous pouvez laisser une note, la transmettre ou la remettre dans la file.
desk-callbacks = Rappels à faire
desk-callbacks-none = Personne n’attend d’appel.
# $zone est un fuseau horaire, comme « heure de l’Est ».
desk-callbacks-zone = Par jour, selon le fuseau du centre ({ $zone }). Si la personne se trouve dans un autre fuseau, son heure figure au-dessous.
# $day est un jour de la semaine avec sa date.
desk-today = Aujourd’hui, { $day }
# $day est un jour de la semaine avec sa date.
desk-tomorrow = Demain, { $day }
desk-experts = Spécialistes
desk-experts-lead = À qui s’adresser quand la réponse demande l’avis d’une équipe de programme. Réservé au personnel.
desk-experts-here = Qui s’y connaît
desk-instructions = Nos consignes
# $from et $to sont des jours.
desk-instruction-between = Du { $from } au { $to }
# $from est un jour.
desk-instruction-since = Depuis le { $from }
desk-orphans = Consignes sur des services disparus
desk-orphans-lead = Chacune nomme un service qui ne figure plus au catalogue. Elle s’affiche encore avec les demandes qui portent sur ce service; la personne responsable des consignes décide de la suite.
# $ids sont les numéros de services.
desk-orphan-ids = Absent du catalogue : { $ids }
desk-search = Chercher dans le catalogue (nouvel onglet)
desk-search-button = Chercher
# $span est une durée, comme « 14 min ».
desk-waited = attente de { $span }
desk-moment = moins d’une minute
# $count est un nombre de minutes.
desk-minutes = { $count } min
# $count est un nombre d’heures.
desk-hours = { $count } h
# $count est un nombre de jours.
desk-days = { $count } jours
# $reference est le numéro de référence de la demande.
desk-request = Demande de renseignements { $reference }
# $span est une durée, comme « 14 min ».
desk-hand-mine = À vous pour encore { $span }
# $span est une durée, comme « 14 min ».
desk-hand-other = Chez une autre personne pour encore { $span }
desk-hand-other-more = Vous pouvez la lire. Quand le temps de cette personne sera écoulé, vous pourrez la prendre.
desk-withdrawn-more = La personne l’a retirée. Il ne reste rien à faire.
desk-state-waiting = En attente
desk-state-answered = Réponse donnée
desk-state-resolved = Demande close
desk-state-withdrawn = Retirée
desk-card = Ce que la personne a communiqué
desk-card-same = La personne voit cette même fiche.
desk-history = Ce qui s’est passé
desk-seen = La page que la personne voit
desk-service = Numéro
desk-organization = Organisation
# $number est un numéro de téléphone.
desk-call-number = Appeler le { $number }
# $moment est un jour, une heure et un fuseau horaire.
desk-promised = Réponse promise au plus tard le { $moment }
# $reference est le numéro de référence de la demande, $code est son code.
desk-read-out = À lire à la personne : numéro de référence { $reference }, code { $code }. Avec les deux, elle peut suivre sa demande en ligne. Vous ne voyez le code que pendant 15 minutes.
desk-answer = Votre réponse
# $language est une langue, comme « En français ».
desk-answer-hint = { $language }, dans des mots qui conviennent à la personne : elle voit la réponse tout de suite sur sa page.
desk-send-mail = Envoyer par courriel
desk-send-page = Répondre sur sa page
desk-called = Consigner comme réponse donnée au téléphone
desk-note = Note
desk-note-hint = Réservée au personnel.
desk-note-button = Enregistrer la note
desk-claim = Prendre cette demande
desk-extend = Une demi-heure de plus
desk-release = Remettre dans la file
desk-resolve = Clore la demande
desk-reopen = Rouvrir
desk-pass-on = Transmettre à une autre organisation
desk-pass-on-more = La promesse reste la même, et la personne n’a rien à recommencer. Elle voit quelle organisation s’en occupe. Vous ne la verrez plus.
desk-to = Organisation qui répondra
desk-to-choose = Choisissez une organisation
desk-to-missing = Choisissez l’organisation qui répondra
# $window est un jour, une heure et un fuseau horaire.
desk-to-closed = Ce centre est fermé à l’heure promise pour l’appel ({ $window }). Appelez d’abord la personne, ou demandez-lui de choisir une autre heure
desk-handover = Ce que l’équipe de là-bas doit savoir
desk-handover-hint = Réservé au personnel; tout ce qui est sur cette page suit.
desk-never-ours = Elle n’aurait pas dû nous parvenir
desk-never-ours-more = Cochez si elle aurait dû aller là-bas dès le début : c’est ainsi que nous apprenons à bien diriger les questions.
desk-pass-on-button = Transmettre la demande
desk-text-missing = Écrivez quelque chose
desk-answer-unsent = Cette réponse n’est pas encore envoyée. Envoyez-la d’abord, ou videz la case
desk-note-unsent = Cette note n’est pas encore enregistrée. Enregistrez-la d’abord, ou videz la case
desk-handover-unsent = Cette note à l’autre centre n’est pas encore envoyée. Transmettez d’abord la demande, ou videz la case
# $most est le plus grand nombre de caractères, $count est leur nombre actuel.
desk-text-long = Raccourcissez le texte : au plus { $most } caractères, et il en compte { $count }
desk-already = Autre chose a déjà été envoyé à partir de cette page. Votre texte est encore ici et n’a pas été envoyé.
desk-taken = Une autre personne de l’équipe s’en occupe, ou la demande a été retirée. Votre texte est encore ici et n’a pas été envoyé.
desk-newer = Il s’est passé quelque chose depuis que vous avez ouvert cette page. Lisez-le ci-dessous, puis renvoyez votre texte s’il convient encore.
desk-unkept = Nous ne pouvons pas enregistrer votre texte pour l’instant. Il est encore ici : réessayez dans une minute.
desk-asked = Que demande la personne?
desk-asked-hint = La personne le voit sur sa page. N’inscrivez pas de numéro d’assurance sociale.
desk-said = Qu’avez-vous répondu?
desk-said-hint = Dans des mots qui conviennent à la personne.
desk-language = La langue de l’appel
desk-done = Il ne reste rien à faire
desk-done-more = Si la case n’est pas cochée, la demande attend dans la file.
desk-call-button = Consigner l’appel
# Ce qui s’est passé, comme le lit le personnel. $channel est le moyen, par exemple « en ligne ».
desk-event-asked = La personne a posé sa question, { $channel }
# $channel est le moyen, par exemple « en ligne ».
desk-event-added = La personne a fait un ajout, { $channel }
# $channel est le moyen, par exemple « en ligne ».
desk-event-changed = La personne a modifié la façon de la joindre, { $channel }
# $channel est le moyen, par exemple « en ligne ».
desk-event-withdrawn = La personne a retiré sa demande, { $channel }
desk-event-claimed = Prise dans la file
# $channel est le moyen, par exemple « par téléphone ».
desk-event-replied = Réponse donnée, { $channel }
# $channel est le moyen, par exemple « par téléphone ».
desk-event-called = Conversation avec la personne, { $channel }
desk-event-resolved = Demande close
desk-event-reopened = Demande rouverte
desk-event-checking = La personne demande si le formulaire est bien rempli jusqu’ici
desk-event-attached = La personne qui a appelé garde cet appel avec ses questions
desk-event-helped = La personne a dit que la réponse lui a été utile
desk-event-not-helped = La personne a dit que la réponse ne lui a pas été utile
desk-event-return-allowed = La personne nous permet de voir si elle revient pour la même raison
desk-event-return-refused = La personne ne nous permet plus de voir si elle revient pour la même raison
# $organization est le nom d’une organisation.
desk-event-transferred = Transmise à une autre organisation : { $organization }

# Lettres.

# $count est un nombre de demandes, $organization est le nom d’une organisation.
desk-letter-alarm =
    { $count ->
        [one] Une promesse arrive à échéance : { $organization }
       *[other] { $count } promesses arrivent à échéance : { $organization }
    }
# $lines énumère des demandes, une par ligne, $address est une adresse Web.
desk-letter-alarm-text =
    Personne n’a encore répondu :

    { $lines }

    La file : { $address }
# $reference est le numéro de référence de la demande, $span est une durée, comme « 14 min ».
desk-letter-left = { $reference } : il reste { $span }
# $reference est le numéro de référence de la demande, $span est une durée, comme « 14 min ».
desk-letter-late = { $reference } : retard de { $span }
desk-practice = Exercice : personne ici n’est réel
desk-practice-lead = Ces personnes sont inventées. Ce que vous faites ici ne parvient à personne, n’est compté nulle part et disparaît quand vous recommencez ou vous absentez quatre heures. N’inscrivez rien sur une vraie personne.
desk-practice-reset = Recommencer
desk-practice-leave = Retourner au vrai centre de réponse
desk-practice-link = S’exercer
# $title est le titre d’une page du centre de réponse.
desk-practice-title = Exercice : { $title }
desk-news = Depuis que vous avez ouvert cette demande :
desk-news-open = La rouvrir pour lire le contenu
# Ce que font les touches.
desk-next = Demande suivante
desk-keys = Touches
desk-keys-title = Touches du centre de réponse
desk-keys-lead = Chaque touche fait ce que fait aussi un lien, un bouton ou un champ. Ce sont les mêmes en français et en anglais.
desk-keys-list = Les touches et ce qu’elles font
desk-keys-when = Elles ne font rien pendant que vous écrivez dans un champ, ni avec Ctrl, Alt ou une autre touche, ni dans un navigateur sans scripts. Une touche ne quitte jamais une page où un texte n’a pas été envoyé : elle mène à ce texte.
desk-keys-on = Les touches sont activées.
desk-keys-off = Les touches sont désactivées.
desk-keys-turn-off = Désactiver les touches
desk-keys-turn-on = Activer les touches
desk-keys-cookie = Votre choix reste un an dans ce navigateur, dans un témoin qui ne contient rien d’autre.
desk-key-next = Ouvrir la demande suivante de la file
desk-key-take = Prendre cette demande
desk-key-reply = Écrire la réponse; dans un nouvel appel, écrire ce que la personne demande
desk-key-note = Écrire une note pour le personnel
desk-key-pass-on = Transmettre à une autre organisation
desk-key-preview = Voir la réponse comme la personne la lira
desk-key-search = Chercher dans le catalogue
desk-key-call = Consigner un nouvel appel
desk-key-help = Voir cette liste
desk-preview-button = Aperçu
desk-preview = Ce que la personne lira
# $subject est l’objet d’une lettre.
desk-preview-subject = Objet du courriel : { $subject }

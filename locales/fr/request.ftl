# Une question après son envoi, telle que la suit la personne qui l’a posée.

request-waiting = Nous avons votre question
request-in-hand = Quelqu’un s’occupe de votre question
request-answered = Nous avons répondu
request-answered-lead = La réponse se trouve ci-dessous. S’il manque quelque chose, ajoutez-le : nous reprendrons la même question.
request-resolved = Votre question est close
request-resolved-lead = Si vous ajoutez quelque chose, elle sera rouverte.
request-withdrawn = Vous avez retiré votre question
request-withdrawn-lead = Personne n’y répondra. Vous pouvez en poser une autre en tout temps.
# $window est un jour, une heure et un fuseau horaire.
request-promise-call = Nous vous appellerons le { $window }.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-call-again = L’heure choisie est passée. Nous vous joindrons au plus tard le { $moment }. C’est notre norme publiée. Vous pouvez choisir une autre heure ci-dessous.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-write = Nous vous écrirons au plus tard le { $moment }. C’est notre norme publiée.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-in-person = Nous vous dirons ici où vous présenter, au plus tard le { $moment }. C’est notre norme publiée.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-phone = Ce qui reste à faire sera fait au plus tard le { $moment }. C’est notre norme publiée.
# $count est le nombre d’appels, $days le nombre de jours; $half et $most sont des durées, comme « 20 minutes ».
request-expected-call = En réalité : sur les { $count } appels faits au cours des { $days } derniers jours, la moitié sont venus dans un délai de { $half } après le début de l’heure choisie, et huit sur dix dans un délai de { $most }.
# $count est le nombre de questions, $days le nombre de jours; $half et $most sont des durées, comme « 3 heures ».
request-expected-write = Le délai réel : sur les { $count } questions auxquelles nous avons répondu par écrit au cours des { $days } derniers jours, la moitié ont reçu une réponse en { $half } ou moins, et huit sur dix en { $most } ou moins. Les nuits et les fins de semaine sont comprises.
# $count est le nombre de questions, $days le nombre de jours; $half et $most sont des durées, comme « 3 heures ».
request-expected-in-person = Le délai réel : sur les { $count } personnes à qui nous avons dit où se présenter au cours des { $days } derniers jours, la moitié l’ont su en { $half } ou moins, et huit sur dix en { $most } ou moins. Les nuits et les fins de semaine sont comprises.
# $count est le nombre de questions, $days le nombre de jours.
request-expected-few =
    { $count ->
        [0] Nous ne pouvons pas encore vous dire le délai réel : aucune question de ce genre n’a reçu de réponse au cours des { $days } derniers jours.
        [one] Nous ne pouvons pas encore vous dire le délai réel : une seule question de ce genre a reçu une réponse au cours des { $days } derniers jours.
       *[other] Nous ne pouvons pas encore vous dire le délai réel : seulement { $count } questions de ce genre ont reçu une réponse au cours des { $days } derniers jours.
    }
# $count est un nombre.
request-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
# $count est un nombre.
request-hours =
    { $count ->
        [one] 1 heure
       *[other] { $count } heures
    }
# $count est un nombre.
request-days =
    { $count ->
        [one] 1 jour
       *[other] { $count } jours
    }
request-history = Ce qui s’est passé
# $organization est le nom d’une organisation, $since est un jour, une heure et un fuseau horaire.
request-with = Organisation qui s’en occupe depuis le { $since } : { $organization }.
# $channel est la voie, comme « en ligne ».
request-event-asked = Vous avez posé votre question, { $channel }
# $channel est la voie, comme « en ligne ».
request-event-added = Vous avez fait un ajout, { $channel }
# $channel est la voie, comme « en ligne ».
request-event-changed = Vous avez modifié la façon de vous joindre, { $channel }
# $channel est la voie, comme « en ligne ».
request-event-withdrawn = Vous avez retiré votre question, { $channel }
request-event-claimed = L’équipe d’information a pris votre question en main
request-event-note = Note réservée au personnel
# $channel est la voie, comme « par téléphone ».
request-event-replied = Nous avons répondu, { $channel }
# $channel est la voie, comme « par téléphone ».
request-event-called = Nous nous sommes parlé, { $channel }
request-event-resolved = Votre question a été close
request-event-reopened = Votre question a été rouverte
# $organization est le nom d’une organisation.
request-event-transferred = Votre question a été transmise à une autre organisation : { $organization }
request-event-checking = Vous avez demandé si le formulaire est bien rempli jusqu’ici
request-event-helped = Vous avez dit que la réponse vous a été utile
request-event-not-helped = Vous avez dit que la réponse ne vous a pas été utile
request-event-return-allowed = Vous nous avez permis de voir si vous revenez pour la même raison
request-event-return-refused = Vous ne nous permettez plus de voir si vous revenez pour la même raison
request-return = Vous nous permettez de voir si vous revenez pour la même raison
# $days est un nombre de jours.
request-return-more = Au cours des { $days } prochains jours, pour savoir si nos réponses suffisent. Le calcul se fait sans votre nom et ne change rien pour vous. La permission se retire ici même.
# $days est un nombre de jours.
request-return-allowed = Vous nous avez permis de voir si vous revenez pour la même raison dans les { $days } jours.
request-return-refuse = Retirer cette permission
request-channel-web = en ligne
request-channel-phone = par téléphone
request-channel-mail = par courriel
request-channel-counter = en personne
request-shared = Ce que nous voyons
request-back-step = Retourner au formulaire
request-keep = Pour suivre votre question
request-keep-more = Notez le numéro et le code. Ils permettent de suivre votre question sur un autre appareil ou de continuer par téléphone. Ne donnez le code à personne d’autre.
request-reference = Numéro de référence
request-reference-hint = Huit lettres et chiffres, par exemple 7K3M-Q2TX.
request-code = Code
request-code-hint = Six lettres et chiffres. Il accompagne le numéro de référence, et se trouve dans le courriel si vous en avez demandé un.
request-code-wrong = Le numéro de référence et le code ne vont pas ensemble. Vérifiez chaque lettre et chaque chiffre
request-code-often = Trop de codes ont été essayés pour ce numéro de référence. Réessayez dans une heure ou appelez-nous
request-follow = Suivre votre question
request-follow-lead = Avec le numéro de référence et le code reçus au moment de l’envoi, ou en commençant une demande.
request-follow-button = Afficher
request-keep-sign-in = Se connecter pour la garder dans votre espace
request-calendar = Mettre l’appel à votre calendrier
# $reference est le numéro de référence de la demande.
request-calendar-title = Appel téléphonique, { $reference }
# $window est un jour, une heure et un fuseau horaire.
request-calendar-text = Nous vous appelons le { $window }, comme vous l’avez choisi. Pour changer l’heure, ouvrez la page de votre question.
request-helped = La réponse vous a-t-elle été utile?
request-helped-yes = Vous avez dit que la réponse vous a été utile. Merci.
request-helped-no = Vous avez dit que la réponse ne vous a pas été utile. Rouvrez la question ou ajoutez ce qui manque : nous reprendrons à partir de ce que vous avez envoyé.
request-helped-button = Oui, elle m’a été utile
request-not-helped-button = Non, pas vraiment
request-helped-after-all = Elle m’a été utile
request-not-helped-after-all = Elle ne m’a pas été utile
request-reopen = Rouvrir la question
request-add = Ajouter quelque chose
request-add-files = Fichiers, s’il y a lieu
# $most est le plus grand nombre de caractères.
request-add-hint = Au plus { $most } caractères.
request-add-missing = Écrivez ce que vous voulez ajouter ou choisissez un fichier
request-add-button = Ajouter
request-change = Modifier le moyen ou l’heure
request-change-title = Modifier le moyen ou l’heure de la réponse
request-change-button = Enregistrer
request-withdraw = Retirer la question
request-already = Autre chose a déjà été envoyé à partir de cette page. Votre texte est encore ici : envoyez-le si vous voulez l’ajouter.

# Lettres.

# $reference est le numéro de référence de la demande.
request-letter-receipt = Votre question { $reference }
# $reference est le numéro de référence de la demande, $code est son code, $next est la suite, $address est une adresse Web.
request-letter-receipt-text =
    Nous avons votre question. { $next }

    Numéro de référence : { $reference }
    Code : { $code }

    Avec les deux, vous pouvez la suivre, y ajouter quelque chose ou la retirer ici :
    { $address }
# $reference est le numéro de référence de la demande.
request-letter-reply = Une réponse à votre question { $reference }
# $reference est le numéro de référence de la demande, $organization est le nom d’une organisation, $answer est ce que le personnel a écrit, $address est une adresse Web.
request-letter-reply-text =
    { $answer }

    { $organization }

    Numéro de référence : { $reference }. Pour voir tout ce qui a été dit, ou pour continuer, inscrivez-le avec votre code ici :
    { $address }
# $reference est le numéro de référence de la demande.
request-letter-files = Votre courriel sur la question { $reference }
# $lines dit pour chaque fichier pourquoi il n’a pas été accepté, $address est une adresse Web.
request-letter-files-text =
    Votre courriel a été ajouté à votre question. Une partie de ce qui l’accompagnait n’a pas pu être conservée :

    { $lines }

    Vous pouvez l’envoyer de nouveau, en réponse à ce courriel ou ici, avec votre numéro de référence et votre code :
    { $address }
request-mine = Vos questions et vos commandes
request-delete = Supprimer cette question
request-delete-what = La question, ses réponses, ce que le personnel a noté et les courriels qui s’y rapportent sont supprimés aussitôt, pour toutes les personnes qui la suivent. La suppression est irréversible.
request-delete-button = Supprimer la question
request-mine-none = Vos questions, vos commandes et nos réponses paraîtront ici.
# $moment est un jour et une heure.
request-need = Réponse donnée le { $moment }. Ouvrez-la pour la lire.
# Un appel que le personnel a consigné, comme le lit la personne qui a appelé, avec le numéro et le code.
request-attach = Était-ce votre appel?
request-attach-guest = Nous avons consigné cet appel sans savoir qui appelait. Vous pouvez le garder avec ce que vous avez demandé dans ce navigateur. Si vous ouvrez une session plus tard, nous vous demanderons d’abord s’il doit passer dans votre compte.
request-attach-account = Nous avons consigné cet appel sans savoir qui appelait. Vous pouvez le garder dans votre compte : il figurera alors parmi vos questions et dans ce que vous téléchargez, et il disparaîtra si vous supprimez votre compte.
request-attach-more = Seule une personne qui a le numéro de référence et le code peut le faire. Le personnel ne le peut pas, et il n’apprend pas qui vous êtes.
request-attach-button = C’était mon appel : le garder avec mes questions
request-event-attached = Vous avez indiqué que cet appel était le vôtre

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
request-promise-write = Nous vous écrirons au plus tard le { $moment }. C’est notre norme publiée.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-in-person = Nous vous dirons ici où vous présenter, au plus tard le { $moment }. C’est notre norme publiée.
# $moment est un jour, une heure et un fuseau horaire.
request-promise-phone = Ce qui reste à faire sera fait au plus tard le { $moment }. C’est notre norme publiée.
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
request-channel-web = en ligne
request-channel-phone = par téléphone
request-channel-mail = par courriel
request-channel-counter = en personne
request-shared = Ce que nous voyons
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
request-add = Ajouter quelque chose
# $most est le plus grand nombre de caractères.
request-add-hint = Au plus { $most } caractères.
request-add-missing = Écrivez ce que vous voulez ajouter
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
request-mine = Vos questions
request-delete = Supprimer cette question
request-delete-what = La question, ses réponses, ce que le personnel a noté et les courriels qui s’y rapportent sont supprimés aussitôt, pour toutes les personnes qui la suivent. La suppression est irréversible.
request-delete-button = Supprimer la question
request-mine-none = Vos questions et les réponses que nous vous donnons paraîtront ici.
# $moment est un jour et une heure.
request-need = Réponse donnée le { $moment }. Ouvrez-la pour la lire.

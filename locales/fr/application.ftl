# Les demandes : les listes, la page d’une demande, l’envoi de ce qui est demandé.

application-home = Vos demandes
application-home-lead = Tout ce que vous avez demandé, ici et ailleurs. Ce qui attend une action de votre part vient en premier.
application-here = Envoyées ou commencées ici
application-firms = Entreprises pour lesquelles vous agissez
application-none = Rien pour l’instant.
application-guest = Cette page montre seulement ce que ce navigateur suit. Ouvrez une session pour voir vos demandes, sur tout appareil.
application-sign-in = Ouvrir une session
application-new = Commencer une demande
application-new-lead = Elle est conservée à chaque étape, et rien n’est envoyé sans votre accord.
application-what = Que demandez-vous?
application-what-missing = Choisissez ce que vous demandez
application-for = Pour qui?
application-for-me = Pour moi
application-for-missing = Choisissez pour qui vous faites la demande
application-begin = Commencer
application-reference = Numéro de référence
# $date est le dernier jour.
application-line-due = À envoyer au plus tard le { $date }
# $date est le jour où une décision est attendue au plus tard.
application-line-expected = Décision attendue au plus tard le { $date }
# $date est le jour de la dernière modification.
application-line-changed = Modifiée le { $date }
# $who est qui doit agir maintenant.
application-line-held = Entre les mains de : { $who }
# $name est le nom du programme, $state est l’état de la demande.
application-title = { $name } : { $state }
application-help = Délai et aide
application-time = Combien de temps faut-il?
# $standard est ce que le programme promet.
application-standard = Norme publiée : { $standard }.
# $spent est le nombre de jours écoulés.
application-clock-runs =
    { $spent ->
        [0] Aucun jour ne s’est encore écoulé.
        [one] Un jour s’est écoulé.
       *[other] { $spent } jours se sont écoulés.
    }
# $spent est le nombre de jours écoulés.
application-clock-stands =
    { $spent ->
        [0] Le compte est arrêté, avant le premier jour, jusqu’à l’envoi de ce qui est demandé. La date prévue recule d’autant.
        [one] Le compte est arrêté après un jour, jusqu’à l’envoi de ce qui est demandé. La date prévue recule d’autant.
       *[other] Le compte est arrêté après { $spent } jours, jusqu’à l’envoi de ce qui est demandé. La date prévue recule d’autant.
    }
application-calendar-days = Tous les jours du calendrier sont comptés.
application-question = Une question là-dessus?
application-question-lead = Une personne peut regarder la demande avec vous.
application-due = À envoyer au plus tard le
application-expected = Décision attendue au plus tard le
application-who = Entre les mains de
application-to-do = Ce que vous devez faire
application-next = La suite
application-reasons = Les motifs
application-objection = En cas de désaccord
application-history = Ce qui s’est passé
application-answers = Afficher ce que vous avez envoyé
application-give = Répondre
# $date est le dernier jour.
application-give-by = À envoyer au plus tard le { $date }.
application-give-text = Votre réponse
application-give-hint = Inscrivez ou collez le texte du document. On ne peut pas encore joindre de fichier.
application-give-empty = Inscrivez ce qui est demandé
# $most est le plus grand nombre de caractères.
application-give-long = Raccourcissez votre réponse : au plus { $most } caractères
application-give-send = Envoyer
application-all = Toutes vos demandes

# Les demandes : les listes, la page d’une demande, l’envoi de ce qui est demandé.

application-home = Vos demandes
application-home-lead = Tout ce que vous avez demandé, ici et ailleurs. Ce qui attend une action de votre part vient en premier.
application-here = Envoyées ou commencées ici
application-firms = Entreprises pour lesquelles vous agissez
application-none = Rien pour l’instant.
application-guest = Cette page montre seulement ce qui a été commencé ou suivi dans ce navigateur. Connectez-vous pour voir toutes vos demandes sur tout appareil.
application-sign-in = Se connecter
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
application-line-held = Qui s’en occupe : { $who }
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
        [0] Le compte des jours est arrêté jusqu’à l’envoi de ce qui est demandé. La date prévue est repoussée d’autant.
        [one] Un jour s’est écoulé. Le compte des jours est arrêté jusqu’à l’envoi de ce qui est demandé. La date prévue est repoussée d’autant.
       *[other] { $spent } jours se sont écoulés. Le compte des jours est arrêté jusqu’à l’envoi de ce qui est demandé. La date prévue est repoussée d’autant.
    }
application-calendar-days = Tous les jours du calendrier sont comptés.
application-business-days = Les fins de semaine et les jours fériés ne sont pas comptés.
application-question = Une question sur cette demande?
application-question-lead = Une personne peut regarder la demande avec vous.
application-due = À envoyer au plus tard le
application-expected = Décision attendue au plus tard le
application-who = Qui s’en occupe
application-to-do = Ce que vous devez faire
application-next = La suite
application-reasons = Les motifs
application-objection = En cas de désaccord
application-history = Ce qui s’est passé
application-answers = Afficher ce que vous avez envoyé
application-give = Envoyer ce qui est demandé
# $date est le dernier jour.
application-give-by = À envoyer au plus tard le { $date }.
application-give-text = Votre réponse
application-give-hint = Écrivez ou collez-la ici, ou joignez-la ci-dessous. L’un des deux suffit.
application-give-files = Vos fichiers
application-give-empty = Écrivez ce qui est demandé, ou joignez-le
# $most est le plus grand nombre de caractères.
application-give-long = Raccourcissez votre réponse : au plus { $most } caractères
application-give-send = Envoyer
application-all = Toutes vos demandes
application-mine-none = Ce que vous demandez, ici et ailleurs, paraîtra ici avec ses échéances.
# $date est un jour.
application-need = Fournissez ce qui vous est demandé au plus tard le { $date }.
# $reference est le numéro de référence de la demande.
application-letter-asked = Demande { $reference } : un document ou un renseignement à fournir
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
application-letter-asked-text =
    Il nous faut quelque chose de votre part au plus tard le { $date }. Ouvrez une session pour voir de quoi il s’agit et pour l’envoyer :
    { $address }

    D’ici là, le délai de traitement de votre demande est suspendu.

    Numéro de référence : { $reference }
# $address est une adresse Web.
application-letter-for-another =
    Vous recevez ce message parce que vous représentez la personne qui a fait la demande; elle le reçoit aussi. Pour ne plus en recevoir :
    { $address }
# $reference est le numéro de référence de la demande.
application-letter-soon = Demande { $reference } : l’échéance approche
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
application-letter-soon-text =
    Ce qui vous a été demandé doit être envoyé au plus tard le { $date }. Nous ne l’avons pas encore reçu. Ouvrez une session pour l’envoyer :
    { $address }

    S’il vous faut plus de temps, parlez à quelqu’un avant ce jour.

    Numéro de référence : { $reference }
# $reference est le numéro de référence de la demande.
application-letter-today = Demande { $reference } : c’est le dernier jour
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
application-letter-today-text =
    Ce qui vous a été demandé doit être envoyé aujourd’hui, le { $date }. Nous ne l’avons pas encore reçu. Ouvrez une session pour l’envoyer :
    { $address }

    Si vous ne le pouvez pas, envoyez ce que vous avez et parlez à quelqu’un.

    Numéro de référence : { $reference }
# $reference est le numéro de référence de la demande.
application-letter-draft-soon = Brouillon { $reference } : à envoyer bientôt
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
application-letter-draft-soon-text =
    Votre brouillon doit être envoyé au plus tard le { $date }. Il n’a pas encore été envoyé. Ouvrez une session pour voir ce qui reste à faire et pour l’envoyer :
    { $address }

    Si quelque chose vous en empêche, parlez à quelqu’un avant ce jour.

    Numéro de référence : { $reference }
# $reference est le numéro de référence de la demande.
application-letter-draft-today = Brouillon { $reference } : dernier jour pour l’envoyer
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
application-letter-draft-today-text =
    Votre brouillon doit être envoyé aujourd’hui, le { $date }. Il n’a pas encore été envoyé. Ouvrez une session pour voir ce qui reste à faire et pour l’envoyer :
    { $address }

    Numéro de référence : { $reference }
# $reference est le numéro de référence de la demande.
application-letter-decided = Demande { $reference } : une décision a été prise
# $reference est le numéro de référence de la demande, $address est une adresse Web.
application-letter-decided-text =
    Votre demande a fait l’objet d’une décision. Ouvrez une session pour la lire, avec ses motifs et ce que vous pouvez faire ensuite :
    { $address }

    Numéro de référence : { $reference }
# $reference est le numéro de référence de la demande.
application-letter-changed = Demande { $reference } : du nouveau
# $reference est le numéro de référence de la demande, $address est une adresse Web.
application-letter-changed-text =
    Votre demande a progressé. Ouvrez une session pour voir où elle en est et quelle est la suite :
    { $address }

    Numéro de référence : { $reference }
application-queue-none = Aucune demande ne passe avant la vôtre. C’est la prochaine que l’équipe prendra en charge.
# $count est le nombre de demandes qui passent avant.
application-queue =
    { $count ->
        [one] Une demande passe avant la vôtre.
       *[other] { $count } demandes passent avant la vôtre.
    }
# $shown est un nombre arrondi.
application-queue-about = Environ { $shown } demandes passent avant la vôtre.

# Publications envoyées par la poste.

publication-title = Publications
publication-lead = Dépliants et guides envoyés gratuitement : sur papier, en gros caractères, en braille, à écouter, ou en texte pour lecteur d’écran.
publication-formats = Formats
publication-languages = Langues
publication-owner = Organisation
publication-here = Recevoir par la poste
publication-here-lead = C’est gratuit, sur papier ou dans un autre format.
publication-ask = Commander une publication
publication-print = Papier
publication-large-print = Gros caractères
publication-braille = Braille
publication-audio-cd = Audio sur CD
publication-audio-usb = Audio sur clé USB
publication-e-text = Texte pour lecteur d’écran, sur clé USB
# $format est un format, $language est une langue.
publication-item = { $format }, { $language }

# La commande.

# $title est le titre d’une publication.
publication-order = Commander « { $title } »
# $title est le titre d’une publication.
publication-check = Vérifier la commande : « { $title } »
publication-which = Format et langue
publication-item-missing = Choisissez un format et une langue
# $days est un nombre de jours ouvrables.
publication-in-stock =
    { $days ->
        [one] En stock : envoi en un jour ouvrable au plus
       *[other] En stock : envoi en { $days } jours ouvrables au plus
    }
# $count est le nombre d’exemplaires qui restent, $days est un nombre de jours ouvrables.
publication-few-left =
    { $count ->
        [one] Il reste { $count } exemplaire : envoi en { $days } jours ouvrables au plus. Pour en avoir davantage, il faut attendre la prochaine impression.
       *[other] Il reste { $count } exemplaires : envoi en { $days } jours ouvrables au plus. Pour en avoir davantage, il faut attendre la prochaine impression.
    }
# $days est un nombre de jours ouvrables.
publication-none-left =
    { $days ->
        [one] Épuisé : envoi après la prochaine impression, en un jour ouvrable au plus
       *[other] Épuisé : envoi après la prochaine impression, en { $days } jours ouvrables au plus
    }
# $days est un nombre de jours ouvrables.
publication-made =
    { $days ->
        [one] Produit sur demande : envoi en un jour ouvrable au plus
       *[other] Produit sur demande : envoi en { $days } jours ouvrables au plus
    }
publication-copies = Nombre d’exemplaires
# $most est le plus grand nombre d’exemplaires.
publication-copies-hint = { $most } au plus.
# $most est le plus grand nombre d’exemplaires.
publication-copies-wrong = Indiquez le nombre d’exemplaires voulu, de 1 à { $most }
publication-where = Où l’envoyer?
publication-name = Nom sur l’enveloppe
publication-name-missing = Indiquez le nom à mettre sur l’enveloppe
publication-street = Numéro et rue, ou case postale
publication-street-hint = Au Canada ou dans un autre pays.
publication-street-missing = Indiquez le numéro et la rue, ou la case postale
publication-street-more = Appartement, unité ou route rurale, s’il y a lieu
publication-city = Ville ou village
publication-city-missing = Indiquez la ville ou le village
publication-province = Province ou territoire
publication-province-choose = Choisissez
publication-province-missing = Choisissez une province ou un territoire, ou « À l’étranger »
publication-abroad = À l’étranger
publication-nl = Terre-Neuve-et-Labrador
publication-pe = Île-du-Prince-Édouard
publication-ns = Nouvelle-Écosse
publication-nb = Nouveau-Brunswick
publication-qc = Québec
publication-on = Ontario
publication-mb = Manitoba
publication-sk = Saskatchewan
publication-ab = Alberta
publication-bc = Colombie-Britannique
publication-yt = Yukon
publication-nt = Territoires du Nord-Ouest
publication-nu = Nunavut
publication-postal = Code postal
publication-postal-hint = Par exemple K1A 0B1. À l’étranger, comme on l’écrit là-bas.
publication-postal-wrong = Vérifiez le code postal : il doit ressembler à K1A 0B1 et correspondre à la province ou au territoire
publication-country = Pays, à l’étranger
publication-country-hint = Laissez la case vide pour une adresse au Canada.
publication-country-missing = Indiquez le pays
publication-mail-hint = Avec le numéro de référence, et un mot au moment de l’envoi.
publication-send = Envoyer la commande

# Ce qui est promis.

# $moment est un jour et une heure.
publication-promise-stock = En stock : envoi au plus tard le { $moment }.
# $moment est un jour et une heure.
publication-promise-made = Produit sur demande : envoi au plus tard le { $moment }.
# $moment est un jour et une heure.
publication-promise-backordered = Il ne reste pas assez d’exemplaires. Votre commande attend la prochaine impression : envoi au plus tard le { $moment }.
# $item est un format avec sa langue, $count est un nombre d’exemplaires.
publication-ordered =
    { $count ->
        [one] { $item }, { $count } exemplaire
       *[other] { $item }, { $count } exemplaires
    }
publication-card-title = Publication
publication-card-what = Format
publication-card-to = Destination
publication-reach = Par la poste
# $moment est un jour et une heure.
publication-promise = Envoi au plus tard le { $moment }.
publication-waiting = Nous avons votre commande
publication-done = Votre commande est close
publication-done-lead = Ce qui s’est passé figure ci-dessous. S’il manque quelque chose, ajoutez-le.
publication-gone = Votre commande est en route
publication-gone-lead = Si elle n’est pas arrivée dans deux semaines, dites-le ici.
publication-withdrawn = Vous avez retiré votre commande
publication-event-ordered = Vous avez commandé une publication, en ligne
publication-event-backordered = Il ne restait pas assez d’exemplaires : votre commande attend la prochaine impression
publication-event-sent = Nous avons envoyé la publication
publication-backordered-letter = Il ne restait pas assez d’exemplaires : votre commande attend la prochaine impression.

# Le centre de réponse.

publication-desk = Publications
publication-desk-lead = Les commandes et les exemplaires en rayon.
publication-to-send = À envoyer, en commençant par la promesse la plus ancienne
publication-send-none = Rien à envoyer.
# $moment est un jour et une heure.
publication-due = Au plus tard le { $moment }
publication-backordered = En attente de la prochaine impression
publication-to-make = À produire
publication-stock = En rayon
publication-title-of = Publication
publication-on-shelf = Exemplaires
publication-promised = Promis
publication-count = Corriger un compte
publication-shelf = Ce qui a été compté
publication-shelf-choose = Choisissez
publication-shelf-missing = Choisissez ce qui a été compté
publication-counted = Exemplaires en rayon maintenant
publication-counted-hint = Tous, y compris ceux qui sont promis.
publication-counted-wrong = Indiquez le nombre d’exemplaires, à partir de 0
publication-reason = Motif de la correction
publication-reason-hint = Par exemple une livraison de l’imprimeur, ou des exemplaires abîmés.
# $most est le plus grand nombre de caractères.
publication-reason-missing = Indiquez le motif, en { $most } caractères au plus
publication-count-button = Enregistrer le compte
publication-carrier = Transporteur et numéro de suivi, s’il y en a un
publication-carrier-hint = La personne le voit.
publication-sent = Consigner l’envoi
publication-too-few = Il n’y a pas assez d’exemplaires en rayon qui ne soient promis à personne. Corrigez d’abord le compte, sous Publications.
publication-desk-tag = À envoyer
publication-desk-ordered = La personne a commandé une publication, en ligne
publication-desk-backordered = Il ne restait pas assez d’exemplaires : en attente de la prochaine impression
publication-desk-sent = Envoi fait

# Lettres.

# $reference est le numéro de référence de la commande.
publication-letter-sent = Votre commande { $reference } est en route
# $carrier dit qui la transporte, si le personnel l’a écrit, $reference est le numéro de référence de la commande, $address est une adresse Web.
publication-letter-sent-text =
    Nous avons envoyé ce que vous avez commandé. { $carrier }

    Numéro de référence : { $reference }. Pour voir votre commande, ou pour dire qu’elle n’est pas arrivée, inscrivez-le avec votre code ici :
    { $address }

# La même demande, là où les mots d’une question ne conviennent pas à une commande.
publication-withdrawn-lead = Rien ne sera envoyé. Vous pouvez commander de nouveau en tout temps.
# $channel est la voie, comme « en ligne ».
publication-event-withdrawn = Vous avez retiré votre commande, { $channel }
publication-event-claimed = L’équipe d’information a pris votre commande en main
publication-event-resolved = Votre commande a été close
publication-event-reopened = Votre commande a été rouverte
# $organization est le nom d’une organisation.
publication-event-transferred = Votre commande a été transmise à une autre organisation : { $organization }
publication-keep = Pour suivre votre commande
publication-keep-more = Notez le numéro et le code. Ils permettent de suivre votre commande sur un autre appareil ou de continuer par téléphone. Ne donnez le code à personne d’autre.
publication-helped = Avez-vous reçu ce qu’il vous fallait?
publication-helped-no = Vous avez dit que cela ne vous a pas été utile. Rouvrez la commande ou ajoutez ce qui manque : nous reprendrons à partir de ce que vous avez envoyé.
publication-reopen = Rouvrir la commande
publication-withdraw = Retirer la commande
publication-delete = Supprimer cette commande
publication-delete-what = La commande, ce que nous vous avons écrit, ce que le personnel a noté et les courriels qui s’y rapportent sont supprimés aussitôt, pour toutes les personnes qui la suivent. La suppression est irréversible.
publication-delete-button = Supprimer la commande
# $reference est le numéro de référence de la demande.
publication-letter-receipt = Votre commande { $reference }
# $reference est le numéro de référence de la demande, $code est son code, $next est la suite, $address est une adresse Web.
publication-letter-receipt-text =
    Nous avons votre commande. { $next }

    Numéro de référence : { $reference }
    Code : { $code }

    Avec les deux, vous pouvez la suivre, y ajouter quelque chose ou la retirer ici :
    { $address }
# $reference est le numéro de référence de la demande.
publication-letter-reply = À propos de votre commande { $reference }
# $reference est le numéro de référence de la demande.
publication-letter-files = Votre courriel sur la commande { $reference }
# $lines dit pour chaque fichier pourquoi il n’a pas été accepté, $address est une adresse Web.
publication-letter-files-text =
    Votre courriel a été ajouté à votre commande. Une partie de ce qui l’accompagnait n’a pas pu être conservée :

    { $lines }

    Vous pouvez l’envoyer de nouveau, en réponse à ce courriel ou ici, avec votre numéro de référence et votre code :
    { $address }

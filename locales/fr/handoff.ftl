# Parler à quelqu’un.

handoff-lead = Vous n’avez ni à savoir de quel ministère il s’agit, ni à ouvrir un compte. En français ou en anglais.
# $service est le nom d’un service.
handoff-about = Vous consultiez « { $service } »
# $id est le numéro du service dans l’inventaire, qui peut être lu à voix haute.
handoff-about-say = Dites-le, ou donnez le numéro { $id } : la personne qui répond voit la même page.
handoff-back = Retour à la page
handoff-call = Appeler
handoff-abroad = De l’extérieur du Canada
handoff-visit = Se présenter ou écrire
# $number est un numéro de téléphone.
handoff-tty = ATS { $number }

# Poser une question.

handoff-ask = Posez votre question
handoff-ask-lead = Écrivez dans vos mots. Aucun compte n’est nécessaire, et vous n’avez pas à savoir quel ministère est responsable.
handoff-ask-band = Nous vous rappelons à l’heure de votre choix, vous écrivons ou vous aidons à trouver de l’aide près de chez vous.
handoff-ask-button = Poser une question
handoff-question = De quoi s’agit-il?
# $most est le plus grand nombre de caractères.
handoff-question-hint = Dans vos mots, en { $most } caractères au plus. N’indiquez ni votre numéro d’assurance sociale ni un autre numéro de ce genre.
handoff-question-missing = Écrivez votre question
# $most est le plus grand nombre de caractères, $count est leur nombre actuel.
handoff-too-long = Raccourcissez votre texte : au plus { $most } caractères, et il en compte { $count }
handoff-way = Comment voulez-vous recevoir la réponse?
handoff-way-missing = Choisissez comment vous voulez recevoir la réponse
handoff-callback = Par rappel téléphonique
# $from et $to sont des heures, $zone est un fuseau horaire.
handoff-callback-more = À l’heure de votre choix, du lundi au vendredi sauf les jours fériés, de { $from } à { $to }, { $zone }. ATS et relais vidéo aussi.
handoff-writing = Par écrit
# $days est un nombre de jours.
handoff-writing-more =
    { $days ->
        [one] Par courriel, en un jour ouvrable au plus.
       *[other] Par courriel, en { $days } jours ouvrables au plus.
    }
handoff-in-person = En personne
handoff-in-person-more = Nous vous indiquons quel bureau près de chez vous peut vous aider, et ses heures d’ouverture.
handoff-number = Votre numéro de téléphone
handoff-number-hint = Avec l’indicatif régional, ou avec + et celui du pays si vous êtes à l’étranger.
handoff-number-wrong = Vérifiez votre numéro de téléphone : il lui faut de 7 à 15 chiffres
handoff-number-private = Ce n’est sans doute pas un numéro de téléphone, mais un numéro à ne pas envoyer. De l’étranger, commencez par + et l’indicatif du pays
handoff-device = Par quel moyen?
handoff-device-voice = Appel ordinaire
handoff-device-tty = ATS
handoff-device-relay = Service de relais vidéo
handoff-receipt = Courriel où envoyer un reçu, si vous en voulez un
handoff-receipt-hint = Avec l’heure de l’appel, pour votre calendrier.
handoff-day = Jour
handoff-at-hour = Heure
# $from et $to sont des heures, comme 9 h.
handoff-hours = De { $from } à { $to }
handoff-zone = Votre fuseau horaire
handoff-window-missing = Choisissez un jour et une heure
handoff-window-past = Cette heure est déjà commencée : choisissez-en une autre, plus tard
# $from et $to sont des heures, $zone est un fuseau horaire.
handoff-window-closed = Personne ne peut appeler à cette heure. Nous appelons du lundi au vendredi sauf les jours fériés, de { $from } à { $to }, { $zone }
handoff-mail = Votre adresse courriel
handoff-mail-wrong = Vérifiez votre adresse courriel : elle doit ressembler à nom@exemple.org
handoff-city = Ville, village ou code postal
handoff-city-missing = Indiquez où vous êtes, en 200 caractères au plus
handoff-language = Dans quelle langue?
handoff-in-english = En anglais
handoff-in-french = En français
handoff-name = Votre nom, si vous le souhaitez
handoff-name-hint = Pour que nous sachions qui demander.
handoff-share = Ce que nous pouvons voir
handoff-share-hint = Retirez ce que vous ne voulez pas communiquer.
handoff-share-page = La page où vous étiez
handoff-share-words = Votre recherche
handoff-share-step = L’étape du formulaire où vous étiez
handoff-share-answers = Vos réponses à cette étape
handoff-share-tick = Nous ne verrons que ce que vous cochez.
handoff-share-earlier = Vos questions précédentes
handoff-share-earlier-hint = Nous ne verrons que ce que vous cochez, dans l’état actuel.
# $reference est le numéro de référence d’une question précédente, $moment est le moment où elle a été posée.
handoff-earlier = Question { $reference }, { $moment }
handoff-earlier-answer = Notre réponse :
# $step est le titre d’une étape de formulaire.
handoff-back-step = Retourner à « { $step } ». Votre brouillon ne change pas.
handoff-changed = Ce que vous communiquez a changé depuis que vous l’avez vérifié. Relisez-le, puis envoyez-le.

# Plaintes.

handoff-complaint = C’est une plainte
# $days est un nombre de jours.
handoff-complaint-more =
    { $days ->
        [one] Elle est remise à la personne responsable et reçoit une réponse en un jour ouvrable au plus.
       *[other] Elle est remise à la personne responsable et reçoit une réponse en { $days } jours ouvrables au plus.
    }
handoff-complaint-earlier = Si elle porte sur une réponse reçue, cochez la question en cause : une autre personne l’examinera.
handoff-further = Si notre réponse ne règle pas la situation, vous pouvez vous adresser à l’instance suivante :
# $name est le nom d’un bureau, $what dit ce qu’il fait, $address est une adresse Web.
handoff-further-letter =
    Si notre réponse ne règle pas la situation, vous pouvez vous adresser à l’instance suivante : { $name }. { $what }
    { $address }
# $reference est le numéro de référence de la demande, $organization est le nom d’une organisation.
handoff-letter-complaint = Plainte { $reference } : { $organization }
# $reference est le numéro de référence de la demande, $organization est le nom d’une organisation, $address est une adresse Web.
handoff-letter-complaint-text =
    Une plainte est arrivée au centre de réponse : { $organization }.

    { $reference }

    Toutes les plaintes en attente : { $address }
handoff-continue = Continuer
handoff-call-now = Appeler maintenant
handoff-call-code = Donnez ce code : la personne qui répond verra la page où vous étiez.
handoff-call-all = Tous les numéros et leurs heures

# La fiche.

handoff-preview = Vérifier et envoyer
handoff-preview-lead = Rien n’est encore envoyé.
handoff-see = Ce que nous verrons
handoff-send = Envoyer
handoff-change = Modifier
handoff-remove = Retirer
handoff-card-question = Question
handoff-card-page = Page
handoff-card-words = Recherche
handoff-card-step = Formulaire
handoff-card-for = Au nom d’une autre personne
# $who est qui pose la question, $of est la personne représentée.
handoff-card-who-for = { $who } pour { $of }
handoff-card-complaint = Plainte
handoff-card-is-complaint = Oui, c’est une plainte
handoff-card-name = Nom
handoff-card-reach = Réponse
handoff-card-receipt = Reçu
handoff-card-language = Langue
# $number est un numéro de téléphone, $window est un jour, une heure et un fuseau horaire.
handoff-reach-callback = Appeler le { $number }, { $window }
# $number est un numéro de téléphone, $window est un jour, une heure et un fuseau horaire.
handoff-reach-tty = Appeler le { $number } par ATS, { $window }
# $number est un numéro de téléphone, $window est un jour, une heure et un fuseau horaire.
handoff-reach-relay = Appeler le { $number } par le service de relais vidéo, { $window }
# $mail est une adresse courriel.
handoff-reach-writing = Écrire à { $mail }
# $city est un lieu.
handoff-reach-in-person = En personne, près de ce lieu : { $city }
handoff-reach-phone = Par téléphone, pendant l’appel
handoff-numbers = Ce que vous avez écrit ressemble à ceci. Nous l’avons masqué et ne le conserverons pas :
handoff-number-insurance = un numéro d’assurance sociale
handoff-number-payment = un numéro de carte de paiement
handoff-number-health = un numéro de carte d’assurance maladie
handoff-numbers-more = Nous n’en avons pas besoin pour répondre. S’il s’agit d’autre chose que nous devrions savoir, modifiez votre question.
handoff-already = Vous avez déjà envoyé une question à partir de cette page.
handoff-already-link = Voir cette question
handoff-already-add = Ce que vous voyez ci-dessous n’a pas été envoyé. Envoyez-le si vous voulez aussi poser cette question.
handoff-unkept = Nous ne pouvons pas conserver votre envoi pour l’instant. Rien de ce que vous avez écrit n’est perdu : réessayez dans une minute.

# Jours et heures.

# $day est un jour de la semaine avec sa date, $time est une heure, $zone est un fuseau horaire.
handoff-moment = { $day } à { $time }, { $zone }
# $day est un jour de la semaine avec sa date, $from et $to sont des heures, $zone est un fuseau horaire.
handoff-window = { $day }, de { $from } à { $to }, { $zone }
handoff-zone-newfoundland = heure de Terre-Neuve
handoff-zone-atlantic = heure de l’Atlantique
handoff-zone-eastern = heure de l’Est
handoff-zone-central = heure du Centre
handoff-zone-saskatchewan = heure de la Saskatchewan
handoff-zone-mountain = heure des Rocheuses
handoff-zone-yukon = heure du Yukon
handoff-zone-pacific = heure du Pacifique
handoff-zone-london = heure de Londres
handoff-zone-paris = heure de Paris
handoff-zone-beirut = heure de Beyrouth
handoff-zone-delhi = heure de Delhi
handoff-zone-manila = heure de Manille
handoff-zone-tokyo = heure de Tokyo
handoff-zone-mexico = heure de Mexico
handoff-zone-universal = temps universel

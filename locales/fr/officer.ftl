# Les pages de l’équipe d’un programme.

# $organization est le nom d’une organisation.
officer-title = Demandes : { $organization }
officer-lead = La décision la plus pressante vient en premier.
officer-all = Toutes les demandes
# $count est le nombre d’avis que le système d’un ministère n’a pas reçus.
officer-untold =
    { $count ->
        [one] Votre propre système n’a pas reçu un avis
       *[other] Votre propre système n’a pas reçu { $count } avis
    }
officer-untold-more = Les tentatives ont duré trois jours. Faites vérifier ce système, puis renvoyez tous les avis.
officer-tell-again = Renvoyer les avis
officer-none = Aucune demande n’est encore arrivée. Une nouvelle demande s’affiche ici dès son envoi.
officer-application = Demande
officer-state = État
officer-sent = Envoyée le
officer-clock = Compte des jours
officer-clock-over = Décision rendue
# $days est le nombre de jours au-delà de la norme.
officer-clock-late =
    { $days ->
        [one] Un jour de retard
       *[other] { $days } jours de retard
    }
# $days est le nombre de jours qui restent.
officer-clock-left =
    { $days ->
        [0] Il ne reste aucun jour
        [one] Il reste un jour
       *[other] Il reste { $days } jours
    }
# $days est le nombre de jours qui restent.
officer-clock-stands =
    { $days ->
        [0] Arrêté, il ne reste aucun jour
        [one] Arrêté, il reste un jour
       *[other] Arrêté, il reste { $days } jours
    }
officer-hands = Qui s’en occupe
officer-hands-nobody = Personne pour l’instant
officer-hands-own = Vous
officer-hands-colleague = Une autre personne de l’équipe
officer-state-asked = En attente d’une réponse
officer-state-answered = Le document demandé est arrivé
# $reference est le numéro de référence d’une demande.
officer-case = Demande { $reference }
officer-program = Programme
officer-for = Pour
officer-person = Une personne
officer-acts = Que faire
officer-noted = Votre consultation de cette page est notée. La personne peut le voir.
officer-take = Prendre en charge
officer-with-colleague = Une autre personne de l’équipe s’en occupe.
officer-decided = La décision est rendue. Plus rien ne peut être changé.
officer-ask = Demander un document
officer-ask-lead = La personne lira ce nom et cette raison. Le compte des jours s’arrête jusqu’à sa réponse.
officer-ask-name = Nom du document
officer-ask-name-hint = Tel qu’on le connaît, par exemple « sommaire de paie ».
officer-ask-name-empty = Donnez le nom du document
officer-ask-why = Pourquoi il est nécessaire
officer-ask-why-hint = En mots simples. Dites aussi où trouver le document.
officer-ask-why-empty = Dites pourquoi il est nécessaire
officer-ask-due = Date limite d’envoi
officer-ask-due-hint = Année, mois et jour, par exemple 2026-12-04.
officer-ask-due-wrong = Inscrivez une date après aujourd’hui, par exemple 2026-12-04
officer-ask-send = Demander ce document
# $most est le plus grand nombre de caractères.
officer-too-long = Raccourcissez le texte : au plus { $most } caractères
officer-decide = Rendre la décision
officer-decide-lead = La décision et ses motifs sont affichés aussitôt et ne peuvent pas être changés.
officer-propose-lead = Ce qui doit être confirmé par une autre personne n’est affiché qu’ensuite; le reste l’est aussitôt. Ce qui est affiché ne peut pas être changé.
officer-decide-send = Rendre la décision maintenant
officer-outcome = La décision
officer-outcome-missing = Choisissez la décision
officer-accept = Accepter
officer-refuse = Refuser
officer-reasons = Les motifs
officer-reasons-hint = En mots simples : ce qui a été constaté et ce qui en découle.
officer-reasons-missing = Écrivez les motifs
officer-objection = Ce texte est ajouté à l’intention de la personne :
officer-decided-objected = La décision est rendue et fait l’objet d’une opposition.
officer-phase-objected = Décision contestée
officer-state-failed = Un problème de notre côté
officer-state-objected = Décision contestée
officer-waits = À traiter par l’équipe
officer-waits-failed = Un problème est survenu et personne ne l’a corrigé
officer-waits-objection = Une opposition attend quelqu’un qui n’a pas rendu la décision
officer-waits-more-time = Un délai est demandé
officer-waits-message = Un message attend
officer-waits-take = Prenez d’abord la demande en charge, ou laissez agir la personne qui s’en occupe.
officer-choice-missing = Choisissez l’une des deux réponses
officer-time = Délai demandé
officer-time-lead = La personne lit votre réponse aussitôt et reçoit un courriel.
# $name est ce qui était demandé, $date est le jour qui tient, $until est le jour souhaité.
officer-time-wanted = À fournir au plus tard le { $date } : { $name }. Un délai est demandé jusqu’au { $until } :
# $name est ce qui était demandé, $date est le jour souhaité.
officer-time-one = Répondre à la demande de délai jusqu’au { $date } : { $name }
officer-time-answer = Votre réponse
officer-time-give = Accorder un délai
officer-time-decline = Maintenir la date
officer-time-until = Nouveau dernier jour, si vous accordez un délai
officer-time-why = Votre message
officer-time-why-hint = Obligatoire si vous maintenez la date : pourquoi elle ne peut pas être reportée et ce qui peut être envoyé à la place.
officer-time-why-empty = Dites pourquoi la date est maintenue
officer-time-send = Répondre
officer-withdraw = Supprimer un fichier envoyé par erreur
officer-withdraw-lead = Il est supprimé pour de bon. L’historique conserve son nom et votre raison. Si rien d’autre n’a été envoyé, il est demandé de nouveau.
officer-withdraw-why = Pourquoi il n’a pas sa place ici
officer-withdraw-why-hint = Ne dites rien de son contenu.
officer-withdraw-why-empty = Dites pourquoi le fichier n’a pas sa place ici
officer-withdraw-send = Supprimer ce fichier
officer-write = Écrire un message
officer-reply = Répondre au message
officer-reply-lead = La personne le lit aussitôt et reçoit un courriel.
officer-reply-text = Votre message
officer-reply-hint = En mots simples. Pour obtenir un document, utilisez « Demander un document » : il aura alors une date.
officer-reply-empty = Écrivez votre message
officer-reply-send = Envoyer le message
officer-read = Lu, rien à ajouter
officer-pause = Mettre en pause
officer-pause-lead = La personne lit la raison aussitôt et reçoit un courriel. Au moment de continuer, choisissez « Reprendre le travail ».
officer-pause-for = Qui doit d’abord agir?
officer-pause-program = L’équipe elle-même : le compte des jours continue
officer-pause-other = Quelqu’un d’autre, par exemple un autre ministère : le compte des jours s’arrête
officer-pause-why = La raison
officer-pause-why-hint = En mots simples : ce qui est attendu, et pour combien de temps environ.
officer-pause-why-empty = Écrivez la raison
officer-pause-send = Mettre en pause
officer-resume = Reprendre le travail
officer-objected = Trancher l’opposition
officer-objected-lead = Vous n’avez pas pris part à la décision. Ce que vous décidez s’affiche aussitôt, avec vos motifs, et ne peut plus être changé.
officer-objected-propose-lead = Vous n’avez pas pris part à la décision. Ce qui doit être confirmé par une autre personne n’est affiché qu’ensuite; le reste l’est aussitôt. Ce qui est affiché ne peut pas être changé.
officer-objected-checked = Une réponse est proposée et attend qu’une deuxième personne la confirme.
officer-objected-not-you = Vous avez rendu la décision : quelqu’un d’autre de l’équipe examine l’opposition.
officer-objected-outcome = La décision
officer-uphold = Elle est maintenue
officer-change = Elle est modifiée
officer-objected-send = Rendre la décision
officer-mend = Indiquer que c’est corrigé
officer-mend-lead = Faites-le une fois le problème corrigé, ou une fois que la personne sait ce qui va se passer. Elle lit vos mots aussitôt et reçoit un courriel.
officer-mend-text = Ce qui a été fait
officer-mend-hint = En mots simples : ce qui s’est passé, ce que vous avez fait, la suite.
officer-mend-empty = Dites ce qui a été fait
officer-mend-send = C’est corrigé
officer-entry-file = Fichier supprimé
officer-entry-message = Message
officer-none-here = Aucune demande ne répond à tous ces choix. Choisissez « Toutes » dans l’une des lignes ci-dessus.
# $count est le nombre de demandes, $shown est le même nombre mis en forme.
officer-listed =
    { $count ->
        [one] Une demande
       *[other] { $shown } demandes
    }
officer-narrow = Choix des demandes
officer-narrow-all = Toutes
officer-stage-open = Sans décision
officer-stage-new = Pas encore prises en charge
officer-stage-work = À l’étude
officer-stage-checking = En vérification par une autre personne
officer-stage-waiting = En attente d’une réponse
officer-stage-decided = Décision rendue
officer-near-late = En retard
officer-near-soon = D’ici sept jours
officer-near-in-time = Plus tard
officer-near-stopped = Arrêté
officer-turn = À qui d’agir
officer-turn-us = À nous
officer-turn-them = À la personne
officer-closer = Examen attentif
officer-closer-hint = Seule l’équipe du programme voit ceci. Un signalement invite à regarder; il ne prouve rien.
officer-flagged = Signalées
officer-sampled = De l’échantillon
officer-sampled-mark = Échantillon
officer-sampled-why = Elle fait partie de l’échantillon examiné de près. Le hasard l’a désignée au moment de l’envoi.
# $date est une date.
officer-until = Au plus tard le { $date }
# $date est une date.
officer-until-late = En retard depuis le { $date }
officer-find = Numéro d’une demande
officer-find-open = Ouvrir
officer-find-none = Aucune demande de cette organisation ne porte ce numéro. Vérifiez les lettres et les chiffres.
officer-pages = Suite de cette liste
officer-page-first = Retour à la première page
officer-page-previous = Page précédente
officer-page-next = Page suivante
officer-file = Télécharger cette liste (CSV)
officer-second = Une autre personne de l’équipe confirme ces décisions avant que quiconque les lise :
officer-second-always = Toute décision de ce programme est confirmée par une deuxième personne.
officer-second-refusal = Le programme fait confirmer tous les refus.
officer-second-amount = Le montant dépasse ce qu’une seule personne peut décider.
officer-second-flagged = La demande fait l’objet d’un signalement.
officer-second-sampled = La demande fait partie de l’échantillon.
officer-check = Vérifier la décision
officer-check-lead = Si vous la confirmez, la personne la lit aussitôt. Si vous la renvoyez, seule l’équipe du programme sait qu’elle a été proposée.
officer-check-send = Envoyer
officer-check-wanted = Une autre personne de l’équipe propose une décision. Vous, ou quelqu’un d’autre de l’équipe, devez la confirmer.
officer-check-waits = Vous avez proposé une décision. Une autre personne de l’équipe doit la confirmer pour qu’elle compte.
officer-check-decided = Une autre personne de l’équipe propose une décision sur l’opposition. Vous avez pris part à la première décision : quelqu’un d’autre doit la confirmer.
officer-verdict = Que répondez-vous?
officer-verdict-missing = Choisissez de la confirmer ou de la renvoyer
officer-confirm = Je la confirme
officer-return = Je la renvoie
officer-return-words = Pourquoi vous la renvoyez
officer-return-hint = Seule l’équipe lira ce texte. N’écrivez rien si vous confirmez.
officer-return-missing = Dites pourquoi vous la renvoyez
officer-flag = Quel signalement
officer-flag-missing = Choisissez le signalement
officer-flag-reason = Pourquoi l’écarter
officer-flag-reason-hint = Ce que vous avez examiné et ce que vous avez constaté. L’équipe lira ce texte.
officer-flag-reason-missing = Écrivez pourquoi vous l’écartez
# $date est une date.
officer-flag-set-aside = Écarté le { $date } :
officer-flags-aside = Écarter un signalement
officer-flags-lead = La raison reste avec la demande. Les chiffres indiquent combien de fois cela se produit.
officer-flags-send = Écarter le signalement
officer-figures = Suites des signalements
officer-figures-lead = Un signalement doit révéler ce que les autres examens ne voient pas. Si les refus sont aussi rares avec que sans, il fait perdre du temps aux gens pour rien.
officer-figures-none = Il n’y a encore aucun signalement.
officer-figures-flag = Signalement
officer-figures-raised = Fois
officer-figures-aside = Écartés
officer-figures-refused = Refus avec le signalement
officer-figures-others = Refus sans le signalement
# $share est un pourcentage, $shown est le nombre de décisions.
officer-figures-share = { $share } de { $shown }
# $count est le nombre de décisions.
officer-figures-few =
    { $count ->
        [0] Aucune décision encore
        [one] Une décision : trop peu
       *[other] { $count } décisions : trop peu
    }

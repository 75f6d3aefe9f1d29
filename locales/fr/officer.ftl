# Les pages de l’équipe d’un programme.

# $organization est le nom d’une organisation.
officer-title = Demandes : { $organization }
officer-lead = Par phase. Dans chacune, la décision la plus pressante vient en premier.
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
# $phase est le nom d’une phase, $count est le nombre de demandes.
officer-phase = { $phase } ({ $count })
officer-phase-new = Pas encore prises en charge
officer-phase-work = À l’étude
officer-phase-waiting = En attente d’une réponse
officer-phase-decided = Décision rendue
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
officer-decide-send = Rendre la décision maintenant
officer-outcome = La décision
officer-outcome-missing = Choisissez la décision
officer-accept = Accepter
officer-refuse = Refuser
officer-reasons = Les motifs
officer-reasons-hint = En mots simples : ce qui a été constaté et ce qui en découle.
officer-reasons-missing = Écrivez les motifs
officer-objection = Ce texte est ajouté à l’intention de la personne :

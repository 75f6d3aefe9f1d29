# Une même opération pour plusieurs demandes.

# $reference est le numéro de référence d’une demande.
bulk-tick = Choisir { $reference }
bulk-tick-all = Cocher toute la page
bulk-steps = Avec les demandes cochées
bulk-steps-hint = Une page indique d’abord ce qui se passera.
bulk-unfinished = Une opération sur plusieurs demandes a été interrompue
bulk-none = Aucune demande n’est cochée. Retournez à la liste et cochez-en au moins une.
bulk-back = Retour à toutes les demandes
bulk-take = Prendre des demandes en charge
bulk-take-lead = Vous vous occuperez de chacune. La personne lit que l’équipe l’a prise en charge; aucun courriel n’est envoyé.
# $count est le nombre de demandes.
bulk-take-send =
    { $count ->
        [one] Prendre cette demande en charge
       *[other] Prendre ces { $count } demandes en charge
    }
bulk-give = Confier des demandes à quelqu’un de l’équipe
bulk-give-one = Confier à quelqu’un de l’équipe
bulk-give-one-send = Confier cette demande
bulk-give-lead = La personne choisie s’en occupera désormais. Qui a fait la demande lit que quelqu’un d’autre de l’équipe s’en occupe, sans son nom; aucun courriel n’est envoyé.
# $count est le nombre de demandes.
bulk-give-send =
    { $count ->
        [one] Confier cette demande
       *[other] Confier ces { $count } demandes
    }
bulk-put-back = Remettre des demandes en attente
bulk-put-back-one = Remettre en attente
bulk-put-back-lead = Plus personne ne s’en occupe, et elles attendent d’être prises en charge. La personne le lit; aucun courriel n’est envoyé.
# $count est le nombre de demandes.
bulk-put-back-send =
    { $count ->
        [one] Remettre cette demande en attente
       *[other] Remettre ces { $count } demandes en attente
    }
bulk-ask = Demander le même document
bulk-ask-lead = Chaque personne lit le nom et la raison dans sa langue et reçoit un courriel. Le compte des jours de chaque demande s’arrête jusqu’à sa réponse.
# $count est le nombre de demandes.
bulk-ask-send =
    { $count ->
        [one] Le demander pour cette demande
       *[other] Le demander pour ces { $count } demandes
    }
# $count est le nombre de demandes.
bulk-can =
    { $count ->
        [one] Possible pour une demande
       *[other] Possible pour { $count } demandes
    }
# $count est le nombre de demandes.
bulk-cannot =
    { $count ->
        [one] Impossible pour une demande
       *[other] Impossible pour { $count } demandes
    }
bulk-to = Personne de l’équipe
bulk-to-choose = Choisissez une personne
bulk-to-nobody = Personne d’autre n’a encore accès aux demandes de cette organisation.
bulk-to-missing = Choisissez une personne de l’équipe
bulk-name-en = Nom du document, en anglais
bulk-name-fr = Nom du document, en français
bulk-text-en = Pourquoi il est nécessaire, en anglais
bulk-text-fr = Pourquoi il est nécessaire, en français
bulk-done-title = Ce qui a été fait
# $done est le nombre de demandes pour lesquelles c’est fait, $all est le nombre de demandes cochées.
bulk-done-count =
    { $done ->
        [0] Fait pour aucune demande sur { $all }
        [one] Fait pour une demande sur { $all }
       *[other] Fait pour { $done } demandes sur { $all }
    }
bulk-step = Opération
bulk-begun = Commencée le
# $count est le nombre de demandes.
bulk-waits =
    { $count ->
        [one] Une demande attend encore
       *[other] { $count } demandes attendent encore
    }
bulk-waits-more = Le travail a été interrompu. Ce qui est fait ne l’est pas deux fois; le reste continue à partir d’ici.
bulk-go-on = Continuer
# $count est le nombre de demandes.
bulk-not-done =
    { $count ->
        [one] Pas fait pour une demande
       *[other] Pas fait pour { $count } demandes
    }
# $count est le nombre de demandes.
bulk-was-done =
    { $count ->
        [one] Fait pour une demande
       *[other] Fait pour { $count } demandes
    }
bulk-why-unknown = Il n’y a pas de telle demande ici.
bulk-why-decided = La décision est rendue : plus rien ne peut être changé.
bulk-why-objected = La décision est contestée : quelqu’un qui n’y a pas pris part l’examine.
bulk-why-checking = Une deuxième personne vérifie la décision.
bulk-why-colleague = Une autre personne de l’équipe s’en occupe.
bulk-why-nobody = Personne ne s’en occupe : prenez-la d’abord en charge.
bulk-why-own = Vous vous en occupez déjà.
bulk-why-theirs = Cette personne s’en occupe déjà.
bulk-why-changed = Elle a changé depuis que vous l’avez vue. Ouvrez-la d’abord.
bulk-why-left = Cette personne n’a plus accès aux demandes de l’organisation.
bulk-why-right = Vous n’avez plus accès aux demandes de l’organisation.
bulk-why-failed = Un problème est survenu de notre côté, et rien n’a été fait. Réessayez à partir de sa page.

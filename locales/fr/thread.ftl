# Entre les étapes d’une demande : délais, fichiers repris, messages, pauses, oppositions, ce qui a mal tourné.

thread-more-time = Demander un délai
# $name est ce qui était demandé, $date est le dernier jour.
thread-more-time-lead = À fournir au plus tard le { $date } : { $name }. L’équipe du programme lira votre raison et répondra ici.
thread-more-time-send = Demander ce délai
# $date est un jour.
thread-more-time-wanted = Vous avez demandé un délai jusqu’au { $date }. L’équipe du programme n’a pas encore répondu : la date ci-dessus tient toujours.
thread-until = Jusqu’à quand?
thread-until-hint = Année, mois et jour, par exemple 2026-12-04.
# $after est le jour qui tient, $last est le dernier jour possible.
thread-due-wrong = Donnez une date après le { $after } et au plus tard le { $last }, par exemple 2026-12-04
thread-why = Pourquoi vous faut-il un délai?
thread-why-hint = Une phrase suffit.
thread-why-empty = Dites pourquoi il vous faut un délai
thread-calendar = Mettre la date à mon agenda
# $reference est le numéro de référence d’une demande.
thread-calendar-title = Demande { $reference } : dernier jour pour envoyer ce qui est demandé
# $address est une adresse Web.
thread-calendar-text = Ouvrez une session pour voir ce qui est demandé et l’envoyer : { $address }
thread-withdraw = Reprendre un fichier
# $name est le nom d’un fichier.
thread-withdraw-lead = Le fichier « { $name } » sera supprimé pour de bon.
thread-withdraw-more = L’historique conserve son nom et indique qu’il a été repris. Plus personne ne pourra l’ouvrir, et rien ne pourra le ramener.
# $date est un jour.
thread-withdraw-again = C’était votre seule réponse : le document sera de nouveau à fournir. Envoyez le bon fichier au plus tard le { $date }.
# $name est ce que le formulaire demande, $date est un jour.
thread-withdraw-anew = Vous n’avez rien envoyé d’autre pour « { $name } » : cela vous sera demandé. Envoyez le bon fichier au plus tard le { $date }.
thread-withdraw-send = Supprimer ce fichier
thread-not-opened = Personne au programme ne l’a ouvert.
thread-was-opened = Le programme l’a déjà eu :
# $moment est un jour et une heure.
thread-opened-officer = ouvert par une personne de l’équipe le { $moment }
# $moment est un jour et une heure.
thread-opened-system = repris par le système du ministère le { $moment }
thread-opened-nobody = Personne au programme ne l’avait ouvert.
thread-message = Écrire au programme
thread-message-part = Ce que vous écrivez reste avec votre demande. La réponse arrive ici.
thread-message-open = Écrire un message
thread-message-lead = Posez une question ou ajoutez une précision. La personne qui s’occupe de votre demande la lira et répondra ici.
thread-message-send = Envoyer le message
thread-message-empty = Écrivez votre message ou joignez un fichier
thread-text = Votre message
thread-text-hint = N’écrivez ni votre numéro d’assurance sociale ni un numéro de carte : ces numéros sont masqués.
thread-object = S’opposer à cette décision
# $date est un jour.
thread-object-lead = Dites en quoi la décision est inexacte. Quelqu’un d’autre que la personne qui l’a rendue l’examinera. Vous pouvez vous y opposer jusqu’au { $date }.
# $date est un jour.
thread-object-until = Vous pouvez vous opposer ici jusqu’au { $date }.
thread-object-send = Envoyer l’opposition
thread-object-empty = Dites pourquoi vous n’êtes pas d’accord
thread-reasons = Pourquoi n’êtes-vous pas d’accord?
thread-reasons-hint = Nommez le motif inexact et ce qui le montre.
# $spent est le nombre de jours écoulés.
thread-clock-waits =
    { $spent ->
        [0] Le compte des jours est arrêté : une autre organisation doit d’abord répondre. La date prévue recule d’autant.
        [one] Un jour s’est écoulé. Le compte des jours est arrêté : une autre organisation doit d’abord répondre. La date prévue recule d’autant.
       *[other] { $spent } jours se sont écoulés. Le compte des jours est arrêté : une autre organisation doit d’abord répondre. La date prévue recule d’autant.
    }
# $of est le nombre de décisions, $half et $most sont des nombres de jours.
thread-lately-business = Sur les { $of } dernières décisions, la moitié ont pris { $half } jours ouvrables ou moins, et neuf sur dix ont pris { $most } jours ou moins.
# $of est le nombre de décisions, $half et $most sont des nombres de jours.
thread-lately-calendar = Sur les { $of } dernières décisions, la moitié ont pris { $half } jours ou moins, et neuf sur dix ont pris { $most } jours ou moins.
thread-lately-few = Trop peu de décisions jusqu’ici pour dire le temps qu’elles prennent vraiment.
# $name est ce qui était demandé, $date est un jour.
thread-history-more-time = Délai demandé jusqu’au { $date } : { $name }
# $name est ce qui était demandé, $date est le nouveau dernier jour.
thread-history-time-given = Délai accordé jusqu’au { $date } : { $name }
# $name est ce qui était demandé, $date est le dernier jour, qui reste.
thread-history-time-declined = Délai refusé, toujours à fournir au plus tard le { $date } : { $name }
# $name est le nom d’un fichier.
thread-history-withdrawn = Le fichier « { $name } » a été repris
# $name est le nom d’un fichier, $who est la personne qui l’a repris.
thread-history-withdrawn-by = Le fichier « { $name } » a été repris par { $who }
# $name est le nom d’un fichier, $who est la personne qui l’a repris, $firm est l’entreprise.
thread-history-withdrawn-for = Le fichier « { $name } » a été repris par { $who } pour { $firm }
# $name est le nom d’un fichier.
thread-history-removed = L’équipe du programme a supprimé le fichier « { $name } », envoyé par erreur
thread-history-message = Un message au programme
# $who est la personne qui a écrit.
thread-history-message-by = Un message de { $who }
# $who est la personne qui a écrit, $firm est l’entreprise.
thread-history-message-for = Un message de { $who } pour { $firm }
thread-history-reply = Un message de l’équipe du programme
# $who est une personne de l’équipe.
thread-history-reply-by = Un message de { $who }, de l’équipe du programme
thread-history-read = L’équipe du programme a lu votre message
thread-history-paused = Mise en pause par l’équipe du programme; le compte des jours continue
thread-history-waiting = En pause : une autre organisation doit d’abord répondre; le compte des jours est arrêté
thread-history-resumed = Le travail a repris
thread-history-objected = Une opposition à la décision
# $who est la personne qui s’est opposée.
thread-history-objected-by = Opposition à la décision, par { $who }
# $who est la personne qui s’est opposée, $firm est l’entreprise.
thread-history-objected-for = Opposition à la décision, par { $who } pour { $firm }
thread-history-upheld = La décision est maintenue
thread-history-changed = La décision a été modifiée
thread-history-mended = Problème corrigé
# $reference est le numéro de référence de la demande.
thread-letter-time-given = Demande { $reference } : vous avez un délai
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
thread-letter-time-given-text =
    Vous avez maintenant jusqu’au { $date } pour envoyer ce qui vous est demandé. Ouvrez une session pour l’envoyer :
    { $address }

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-time-declined = Demande { $reference } : la date reste la même
# $reference est le numéro de référence de la demande, $date est le dernier jour, $address est une adresse Web.
thread-letter-time-declined-text =
    Vous avez demandé un délai. La date reste la même : le { $date }. Ouvrez une session pour lire pourquoi et pour envoyer ce que vous avez :
    { $address }

    Si cela ne vous est pas possible, parlez à quelqu’un avant ce jour.

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-reply = Demande { $reference } : un message pour vous
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-reply-text =
    L’équipe du programme vous a écrit. Ouvrez une session pour lire le message et y répondre :
    { $address }

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-withdrawn = Demande { $reference } : un fichier a été supprimé
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-withdrawn-text =
    Un fichier envoyé par erreur a été supprimé. Ouvrez une session pour voir lequel et si quelque chose vous est demandé :
    { $address }

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-paused = Demande { $reference } : le travail est en pause
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-paused-text =
    Le travail sur votre demande est en pause. Ouvrez une session pour lire pourquoi, et l’effet sur la date prévue :
    { $address }

    Vous n’avez rien à faire.

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-resumed = Demande { $reference } : le travail a repris
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-resumed-text =
    Le travail sur votre demande a repris. Ouvrez une session pour voir la date prévue :
    { $address }

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-failed = Demande { $reference } : un problème est survenu de notre côté
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-failed-text =
    Un problème est survenu de notre côté dans le traitement de votre demande. Ce que nous vous avions annoncé ne vous est peut-être pas parvenu. Vous n’avez rien perdu et vous n’avez pas à refaire votre demande.

    Ouvrez une session pour voir ce qui s’est passé :
    { $address }

    L’équipe du programme en est avisée et doit corriger le problème. Si vous attendiez un paiement ou un document et que cela presse, parlez à quelqu’un et donnez ce numéro de référence.

    Référence : { $reference }
# $reference est le numéro de référence de la demande.
thread-letter-reviewed = Demande { $reference } : votre opposition a été examinée
# $reference est le numéro de référence de la demande, $address est une adresse Web.
thread-letter-reviewed-text =
    Quelqu’un d’autre que la personne qui avait rendu la décision a examiné votre opposition. Ouvrez une session pour lire le résultat et les motifs :
    { $address }

    Référence : { $reference }

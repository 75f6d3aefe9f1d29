# L’équipe d’un centre de réponse : qui est là, qui s’occupe de quoi, qui est absent.

shift-team = L’équipe
shift-team-link = Équipe
shift-team-lead = Ce que chaque personne a en main, ce qui est promis pour aujourd’hui et les absences.
shift-name = Nom
shift-in-hand = En main
shift-oldest = Plus longue attente
shift-today = Promises pour aujourd’hui, ou en retard
shift-presence = Présence
shift-acts = À faire
shift-none = Aucune
shift-leads = dirige l’équipe
shift-own = vous
shift-here = Oui
shift-new = Pas encore de connexion
# $first et $last sont des jours de la semaine avec leur date.
shift-soon = Absence du { $first } au { $last }
# $day est un jour de la semaine avec sa date.
shift-away = Absence jusqu’au { $day } inclusivement
shift-open-own = Ce que vous avez en main et vos absences
# $name est le nom d’une personne de l’équipe.
shift-open = Demandes et absences : { $name }
shift-back-own = Je suis de retour
# $name est le nom d’une personne de l’équipe.
shift-back-of = Consigner le retour : { $name }
shift-cancel = Annuler cette absence
shift-held-none = Rien en main.
shift-absence = Absence
shift-absence-lead = Dès la première minute du premier jour, ce qui est en main passe à la personne qui assure le remplacement. S’il n’y en a pas, ou si elle est absente elle aussi, tout revient dans la file, à sa place d’avant. On ne peut rien confier à une personne absente.
shift-first = Premier jour d’absence
shift-first-hint = Aujourd’hui ou plus tard, comme 2027-02-01 : année, mois, jour, selon le fuseau horaire du centre.
shift-last = Dernier jour d’absence
shift-last-hint = Ce jour fait encore partie de l’absence, comme 2027-02-05.
shift-stand-in = Remplacement
shift-stand-in-none = Personne : retour dans la file
shift-announce = Consigner l’absence
shift-announce-other = Remplacer cette absence
# $name est le nom d’une personne de l’équipe.
shift-stands-in = Remplacement assuré par { $name }
shift-stands-in-nobody = Ce qui est en main revient dans la file
shift-first-wrong = Inscrivez le premier jour d’absence sous la forme 2027-02-01 : aujourd’hui ou plus tard
shift-last-wrong = Inscrivez le dernier jour d’absence sous la forme 2027-02-05 : le premier jour ou plus tard
shift-last-far = Choisissez un dernier jour d’ici 400 jours
shift-stand-in-wrong = Choisissez une personne de ce centre, ou personne
shift-absence-newer = Autre chose a été consigné entre-temps et figure ci-dessous. Ce que vous avez inscrit est encore ici et n’a pas été enregistré.

# Ce qu’en disent les pages du centre.

# $day est un jour de la semaine avec sa date.
shift-you-are-away = Votre absence dure jusqu’au { $day } inclusivement. Ce que vous aviez en main est passé à la personne qui vous remplace ou revenu dans la file, et on ne peut rien vous confier.
# $day est un jour de la semaine avec sa date.
shift-are-you-back = Selon ce qui est consigné, votre absence dure jusqu’au { $day } inclusivement. Êtes-vous de retour?
shift-back-take = Je suis de retour : prendre cette demande
shift-taken-away = Une absence est consignée pour vous, et vous n’avez plus cette demande en main. Votre texte est encore ici et n’a pas été envoyé.
# $name est le nom d’une personne de l’équipe.
shift-with = En main : { $name }
shift-with-nobody = Personne ne l’a en main : elle attend dans la file.
shift-hand-assigned = Confiée à vous
shift-hand-kept = Confiée à une autre personne
shift-hand-kept-more = Vous pouvez la lire. Seule la personne à qui elle est confiée y répond, ou la personne qui dirige l’équipe la confie à quelqu’un d’autre.

# Confier une demande à quelqu’un de l’équipe.

shift-assign-link = Confier à une autre personne
# $reference est le numéro de référence de la demande.
shift-assign-named = Confier { $reference } à une autre personne
# $reference est le numéro de référence de la demande.
shift-assign = Confier la demande { $reference } à une autre personne
shift-assign-lead = La promesse reste la même, et la personne qui attend n’a rien à recommencer. La personne qui l’a en main en sera informée dès sa prochaine action.
shift-assign-over = Elle a été réglée, retirée ou transmise. Il ne reste rien à confier.
shift-to = À qui
shift-to-choose = Choisissez une personne
shift-to-queue = Personne : retour dans la file, à sa place d’avant
shift-to-hint = Les personnes absentes ne figurent pas dans la liste, ni la personne dont la réponse fait l’objet d’une plainte.
shift-to-missing = Choisissez une personne de l’équipe, ou la file
shift-to-away = Cette personne est absente. Choisissez quelqu’un d’autre
shift-to-own-answer = Cette plainte porte sur une réponse de cette personne. Choisissez quelqu’un d’autre
shift-to-has-it = La demande s’y trouve déjà. Choisissez quelqu’un d’autre
shift-note = Ce qu’il faut savoir
shift-note-hint = Réservé au personnel.
shift-assign-button = Confier la demande
shift-assign-newer = Il s’est passé quelque chose depuis que vous avez ouvert cette page : voyez ci-dessous qui l’a maintenant. Votre note est encore ici et n’a pas été enregistrée.

# Ce qui s’est passé, comme le lit la personne.

shift-event-reassigned = Une autre personne de la même organisation s’occupe maintenant de votre question
shift-event-returned = Votre question est revenue à toute l’équipe, à la place qu’elle avait

# Ce qui s’est passé, comme le lit le personnel.

shift-staff-reassigned = Confiée à une autre personne de l’équipe
shift-staff-returned = Revenue dans la file

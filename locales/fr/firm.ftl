# Les entreprises et les personnes qui agissent pour elles.

firm-lead = Toutes les demandes de l’entreprise, peu importe qui les a commencées. Ce qui attend une action vient en premier.
firm-number = Numéro d’entreprise
firm-legal = Dénomination sociale
firm-operating = Nom commercial
firm-you = Votre rôle
firm-applications = Demandes
firm-no-applications = Aucune demande pour l’instant.
firm-members = Qui agit pour l’entreprise
firm-nameless = Nom non précisé
firm-me = vous
firm-edit-names = Modifier les noms
firm-see-record = Voir ce qui a été fait, et par qui

# Les rôles.
firm-owner = Propriétaire : peut tout faire, décide qui a accès
firm-manager = Gestion : prépare, envoie, décide qui a accès, sauf les propriétaires
firm-filer = Préparation et envoi : prépare et envoie
firm-preparer = Préparation : prépare ce que d’autres envoient
firm-reader = Consultation : lecture seulement
firm-owner-name = Propriétaire
firm-manager-name = Gestion
firm-filer-name = Préparation et envoi
firm-preparer-name = Préparation
firm-reader-name = Consultation
firm-role = Que peut faire cette personne?
firm-role-missing = Choisissez ce que cette personne peut faire

# Pour qui une personne agit.
firm-whom = Pour qui vous agissez
firm-whom-lead = Chaque demande est à vous ou à une seule entreprise. Ouvrez celle pour laquelle vous travaillez maintenant : rien ne passe de l’une à l’autre.
firm-whom-you = Vous-même
firm-whom-you-role = Vos propres demandes
firm-whom-none = Vous n’agissez pour aucune entreprise pour l’instant. Une personne propriétaire ou gestionnaire peut vous inviter, ou vous pouvez ajouter une entreprise.
# $whom est le nom d’une entreprise ou d’une personne.
firm-acting = Vous agissez pour { $whom }
firm-acting-you = Vous agissez pour vous-même
firm-switch = Agir pour quelqu’un d’autre

# L’ajout d’une entreprise et ses noms.
firm-new = Ajouter une entreprise
firm-new-lead = Vous en devenez propriétaire et pouvez inviter les personnes qui agissent pour elle avec vous.
firm-names = Noms de l’entreprise
firm-names-lead = Ce qui a été fait jusqu’ici garde le nom que l’entreprise portait alors.
firm-legal-en = Dénomination sociale en anglais
firm-legal-fr = Dénomination sociale en français
firm-legal-hint = Telle qu’elle est immatriculée. Une seule langue suffit si l’entreprise n’a pas d’autre dénomination.
firm-operating-en = Nom commercial en anglais, s’il y en a un
firm-operating-fr = Nom commercial en français, s’il y en a un
firm-operating-hint = Le nom affiché à votre porte ou sur vos factures, s’il diffère de la dénomination sociale.
firm-number-hint = Neuf chiffres, par exemple 123 456 789. Ce qui les suit désigne un compte de programme : vous pourrez l’ajouter plus tard.
firm-number-wrong = Vérifiez les neuf chiffres du numéro d’entreprise sur un avis de cotisation : l’un d’eux est inexact
firm-legal-missing = Inscrivez la dénomination sociale de l’entreprise
firm-name-long = Raccourcissez le nom à 120 caractères ou moins
firm-name-linked = Inscrivez le nom sans adresse Web ni caractères spéciaux
firm-number-taken = Une entreprise qui porte ce numéro est déjà ici. Pour agir pour elle, demandez à une personne propriétaire ou gestionnaire de vous inviter : elle inscrit votre adresse courriel dans la page de l’entreprise, et vous recevez un courriel contenant un lien. Si vous ne savez pas à qui vous adresser, parlez à quelqu’un.
firm-make = Ajouter l’entreprise
firm-save = Enregistrer

# L’invitation.
firm-invite = Inviter quelqu’un
firm-invite-lead = La personne reçoit un courriel contenant un lien qui sert une seule fois. On y lit le nom de l’entreprise et le vôtre, rien d’autre.
# $count est un nombre.
firm-too-many = { $count } invitations attendent déjà une réponse. Retirez-en une, ou attendez qu’une réponse arrive.
firm-invited-already = Une invitation à cette adresse attend une réponse. Vous pouvez l’envoyer de nouveau à partir de la page de l’entreprise.
firm-invitations = Invitations

# Le courriel.
# $who est le nom de la personne qui invite, $firm est le nom de l’entreprise.
firm-letter-subject = { $who } vous invite à agir pour { $firm }
# $firm est le nom de l’entreprise.
firm-letter-subject-nameless = Invitation à agir pour { $firm }
# $who est le nom de la personne qui invite, $firm est le nom de l’entreprise, $address est un lien, $date est un jour.
firm-letter =
    { $who } vous invite à agir pour { $firm } dans notre portail de services.

    Pour voir ce que vous pourriez faire, puis accepter ou refuser, ouvrez ce lien et ouvrez une session, avec le compte de votre choix :

    { $address }

    Le lien sert une seule fois, jusqu’au { $date }. Si vous ne connaissez pas { $who } ou { $firm }, ne faites rien : personne n’obtient d’accès par vous.
# $firm est le nom de l’entreprise, $address est un lien, $date est un jour.
firm-letter-nameless =
    On vous invite à agir pour { $firm } dans notre portail de services.

    Pour voir ce que vous pourriez faire, puis accepter ou refuser, ouvrez ce lien et ouvrez une session, avec le compte de votre choix :

    { $address }

    Le lien sert une seule fois, jusqu’au { $date }. Si vous ne connaissez pas { $firm }, ne faites rien : personne n’obtient d’accès par vous.

# La réponse à une invitation.
# $firm est le nom de l’entreprise.
firm-answer-title = Agir pour { $firm }?
firm-answer-lead = C’est vous qui décidez. Tant que vous n’acceptez pas, vous ne voyez rien de l’entreprise, et elle ne voit rien de vous.
firm-answer-seen = Si vous acceptez, les autres personnes qui agissent pour l’entreprise voient votre nom, et l’entreprise tient un registre de ce que vous faites pour elle.
firm-answer-already = Vous agissez déjà pour cette entreprise. L’invitation reste valable pour quelqu’un d’autre.

# Les personnes.
firm-change = Modifier le rôle
# $name est le nom d’une personne.
firm-change-named = Modifier ce que { $name } peut faire
firm-change-nameless = Modifier ce que cette personne peut faire
firm-change-lead = Le changement s’applique dès son prochain clic.
firm-last-owner = Une entreprise a besoin d’une personne propriétaire. Confiez d’abord ce rôle à quelqu’un d’autre.
firm-remove = Retirer
# $name est le nom d’une personne.
firm-remove-named = Retirer { $name }
firm-remove-nameless = Retirer cette personne
# $firm est le nom de l’entreprise.
firm-remove-nameless-title = Retirer cette personne de { $firm }?
# $name est le nom d’une personne, $firm est le nom de l’entreprise.
firm-remove-title = Retirer { $name } des personnes qui agissent pour { $firm }?
firm-remove-lead = L’accès prend fin aussitôt. Ce qui a été fait jusqu’ici reste dans l’historique.
firm-keep = Ne rien changer
firm-leave = Quitter l’entreprise
# $firm est le nom de l’entreprise.
firm-leave-title = Quitter { $firm }?
firm-leave-lead = Votre accès prend fin aussitôt. Ce que vous avez fait pour l’entreprise reste dans son historique, avec votre nom. Vos propres demandes restent les vôtres.

# Les identifiants.
firm-identifiers = Comptes et numéros de registre
firm-identifiers-lead = Les autres numéros de l’entreprise. Toutes les personnes qui agissent pour elle les voient.
firm-no-identifiers = Aucun pour l’instant.
firm-kind = De quel numéro s’agit-il?
firm-kind-missing = Choisissez de quel numéro il s’agit
firm-kind-account = Compte de programme (Agence du revenu du Canada)
firm-kind-corporation = Numéro de société de régime fédéral
firm-kind-province = Numéro d’une province ou d’un territoire (NEQ, par exemple)
firm-kind-other = Autre numéro
firm-identifier = Le numéro
firm-identifier-hint = Un compte de programme se termine par deux lettres et quatre chiffres, par exemple RC0001.
firm-account-wrong = Inscrivez le compte sous la forme de deux lettres et quatre chiffres, par exemple RC0001. Si vous inscrivez aussi le numéro d’entreprise, ce doit être celui de cette entreprise
firm-corporation-wrong = Inscrivez le numéro de société en sept chiffres, par exemple 123456-7
firm-identifier-wrong = Inscrivez un numéro de 40 caractères ou moins
firm-identifier-add = Ajouter
# $number est un compte ou un numéro.
firm-identifier-remove = Retirer { $number }

# Ce qui a été fait.
firm-record = Ce qui a été fait, et par qui
firm-record-lead = Seules les personnes propriétaires ou gestionnaires le voient. Personne ne peut le modifier.
firm-record-person = Qui
firm-record-everybody = Tout le monde
firm-record-gone = Les personnes qui ne sont plus ici
firm-record-kind = Quoi
firm-record-everything = Tout
firm-record-show = Afficher
firm-record-file = Télécharger le registre (CSV)
firm-record-none = Rien de ce genre.
# $count est un nombre.
firm-record-more = Voici les { $count } derniers. Le fichier les contient tous.
firm-record-when = Quand
firm-record-subject = À propos de
firm-act-made = a ajouté l’entreprise
firm-act-named = a modifié les noms
firm-act-identified = a ajouté un numéro
firm-act-unidentified = a retiré un numéro
firm-act-invited = a invité
firm-act-invited-again = a invité de nouveau
firm-act-withdrawn = a retiré une invitation
firm-act-joined = a accepté une invitation
firm-act-changed = a modifié un rôle
firm-act-removed = a retiré
firm-act-left = a quitté l’entreprise
firm-act-begun = a commencé une demande
firm-act-opened = a ouvert une demande
firm-act-sent = a envoyé une demande
firm-act-given = a fourni ce qui était demandé
firm-act-downloaded = a téléchargé un fichier
firm-act-asked-time = a demandé un délai
firm-act-took-back = a repris un fichier
firm-act-wrote = a écrit au programme
firm-act-objected = s’est opposé à une décision
firm-act-followed = a commencé à suivre une demande envoyée ailleurs
firm-act-unfollowed = a cessé de suivre une demande envoyée ailleurs
firm-act-renumbered = a modifié le numéro d’entreprise

# La liste des demandes.
# $who est le nom d’une personne.
firm-on-it = Dernière intervention : { $who }
firm-elsewhere = Envoyée ailleurs
firm-state = Où elle en est
firm-program = Programme
firm-who = Personne qui y travaille
firm-due = Échéance
firm-due-past = Date passée
firm-due-week = D’ici 7 jours
firm-due-month = D’ici 30 jours
firm-due-any = Avec une date
firm-narrow = Afficher une partie des demandes
firm-none-of-it = Aucune demande de ce genre.
firm-list-first = Revenir aux premières
firm-list-next = Afficher les suivantes
firm-list-file = Télécharger la liste (CSV)

# Un autre numéro d’entreprise; le départ.
firm-edit-number = Modifier le numéro d’entreprise
firm-edit-number-lead = Pour corriger un numéro inexact, ou après une réorganisation. Ce qui a été envoyé garde le numéro qu’il portait alors.
# $number est le numéro d’entreprise.
firm-number-now = Numéro actuel : { $number }
firm-number-new = Nouveau numéro d’entreprise
firm-number-others = Une autre entreprise porte ce numéro ici. Vérifiez-le, ou parlez à quelqu’un
firm-why = Pourquoi le numéro change-t-il?
firm-why-hint = En une phrase. La raison figure au registre de l’entreprise, avec les deux numéros.
firm-why-missing = Indiquez pourquoi le numéro change
firm-why-long = Raccourcissez la raison à 400 caractères ou moins
firm-left = Vous avez quitté l’entreprise. Vous n’y avez plus accès.

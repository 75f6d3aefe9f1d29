# Ce que nous savons de quelqu’un : montré, emporté, supprimé.

privacy-title = Ce que nous savons à votre sujet
privacy-lead = Tout ce que ce portail conserve à votre sujet : d’où cela vient, à quoi cela sert et combien de temps nous le gardons.
privacy-lead-nobody = Rien. Aucune session n’est ouverte, et ce navigateur n’a rien conservé.
privacy-lead-guest = Aucune session n’est ouverte. Voici ce qui est conservé pour ce navigateur. Tout disparaît de soi-même un jour après votre première action.
privacy-copy = Télécharger pour lire et imprimer
# $day est le jour où le fichier a été fait.
privacy-copy-made = État du { $day }.
privacy-copy-what = Quoi
privacy-copy-when = Depuis quand, ou quand
privacy-download = Télécharger pour un programme (JSON)
privacy-delete = Tout supprimer
privacy-question-deleted = Ce que vous avez envoyé est supprimé, avec nos réponses et les courriels qui s’y rapportent.
privacy-guest-questions = Les questions durent plus longtemps qu’une visite, pour que vous puissiez revenir à la réponse.
privacy-guest-follow = En ouvrir une avec son numéro de référence et son code, pour la lire ou la supprimer
privacy-deleted = Tout ce qui vous concerne est supprimé, et votre session est fermée.
privacy-nothing-of = Ce que nous n’avons pas à votre sujet
# $count est le nombre de fois où la même chose a été notée ce jour-là.
privacy-times = { $count } fois
# $count est le nombre d’éléments conservés d’un genre.
privacy-count = { $count ->
    [0] Rien n’est conservé.
    [one] Un élément.
   *[other] { $count } éléments.
}
privacy-source = Source
privacy-purpose = À quoi cela sert
privacy-retention = Durée de conservation
privacy-from-you = Vous nous l’avez donné.
privacy-from-provider = Le service de connexion nous l’a transmis.
privacy-from-payer = Le service où vous avez payé nous l’a transmis.
privacy-from-us = Le portail l’a noté.
privacy-until-removal = Jusqu’à ce que vous le retiriez ou que vous supprimiez tout.
privacy-correct = Comment le corriger
privacy-until-deletion = Jusqu’à ce que vous supprimiez tout.
privacy-until-end = Jusqu’à la fin de la visite : quand vous fermez votre session, ou après un certain temps sans un clic.

privacy-identity = Qui vous êtes
privacy-identity-purpose = Pour vous saluer et vous écrire.
# $name est le nom de la personne.
privacy-name = Nom : { $name }
# $mail est une adresse courriel.
privacy-mail = Courriel : { $mail }
privacy-facts = Ce que vous nous avez dit à votre sujet
privacy-facts-purpose = Pour suggérer des services, et pour rien d’autre.
privacy-saved = Services enregistrés
privacy-saved-purpose = Pour que vous les retrouviez.
privacy-subscriptions = Vos abonnements
privacy-subscriptions-purpose = Pour vous informer des changements qui les touchent.
privacy-preference = La façon de vous informer
privacy-preference-purpose = Pour vous informer de cette façon, et d’aucune autre.
privacy-messages = Les nouvelles que vous avez reçues
privacy-messages-purpose = Pour que vous puissiez les relire et savoir pourquoi vous les avez reçues.
privacy-a-year = Pendant douze mois, ou jusqu’à ce que vous supprimiez tout.
privacy-questions = Questions que vous avez posées et commandes
privacy-questions-purpose = Pour vous répondre, et pour que vous puissiez suivre la réponse.
privacy-applications = Demandes commencées ou envoyées
privacy-applications-purpose = Pour les préparer avec vous et rendre une décision.
privacy-concerns = Problèmes de programmes qui vous touchent, selon vous
privacy-concerns-purpose = Pour compter les personnes touchées par un problème. Seul le nombre est affiché, et le public ne voit pas les petits nombres.
privacy-correct-concerns = Vous pouvez vous raviser sur la page de votre demande
privacy-concerns-until = Jusqu’à ce que le problème soit clos, que vous vous ravisiez ou que vous supprimiez tout.
privacy-files = Fichiers que vous avez envoyés
privacy-files-purpose = Pour traiter la demande à laquelle ils se rapportent.
privacy-payments = Paiements
privacy-payments-purpose = Pour envoyer une seule fois ce qui a été payé et rembourser ce qui l’a été deux fois.
privacy-tracked = Demandes que vous suivez ici
privacy-tracked-purpose = Pour vous dire quand attendre une réponse.
privacy-absences = Vos absences du centre de réponse où vous travaillez
privacy-absences-purpose = Pour que ce que vous avez en main passe à une autre personne et que rien de nouveau ne vous soit confié.
# $first et $last sont des jours, $organization est le nom d’une organisation.
privacy-absence = Absence du { $first } au { $last } : { $organization }
privacy-sessions = Visites en cours
privacy-sessions-purpose = Pour que votre session reste ouverte d’une page à l’autre.
# Une visite commencée un certain jour, dans la liste des visites en cours.
privacy-session = Visite dans un navigateur
privacy-letters = Courriels que nous vous avons envoyés
privacy-letters-purpose = Pour vous dire ce que vous avez demandé à savoir.
privacy-letter-closed = Un courriel qui ne peut plus être lu
privacy-accesses = Membres du personnel qui ont vu quelque chose à votre sujet
privacy-accesses-purpose = Pour que vous puissiez le vérifier.
# $role est le rôle de la personne, $organization le nom de son organisation, $record le numéro de référence de ce qu’elle a vu, $reason la raison.
privacy-access = { $role }, { $organization } : { $record }, { $reason }
privacy-access-powers = Équipe d’administration : votre nom dans la liste de qui peut faire quoi
privacy-role-desk = Équipe d’information
privacy-role-officer = Équipe du programme
privacy-role-editor = Équipe du contenu
privacy-role-administrator = Équipe d’administration
privacy-reason-queue = pour voir qui attend une réponse
privacy-reason-call = pour répondre à votre appel
privacy-reason-reply = pour vous répondre
privacy-reason-file = pour lire un fichier que vous avez envoyé
privacy-reason-other = pour y donner suite

privacy-delete-title = Supprimer tout ce qui vous concerne
privacy-delete-lead = Lisez ce qui disparaît et ce qui reste. La suppression est irréversible.
privacy-delete-goes = Ce qui est supprimé
privacy-delete-identity = Votre nom, votre adresse courriel et le lien avec le service de connexion
privacy-delete-kept = Vos services enregistrés, vos abonnements et ce que vous nous avez dit à votre sujet
privacy-delete-sessions = Toutes les visites en cours : ce navigateur vous oublie
privacy-delete-stays = Ce qui reste
privacy-delete-audit = Le registre de qui a fait quoi contient des numéros, sans votre nom. Il reste, pour que toute falsification se voie.
# $days est le nombre de jours pendant lesquels une copie est gardée.
privacy-delete-backups = Les copies faites en cas de perte d’une machine contiennent encore les anciennes données, scellées, jusqu’à leur remplacement : { $days } jours au plus.
privacy-delete-feedback = Ce que vous avez écrit sous « Cette page vous a-t-elle été utile? » ne dit pas qui l’a écrit : on ne peut pas le retrouver pour vous, et cela reste.
privacy-delete-button = Tout supprimer
privacy-delete-back = Tout garder

# $day est le dernier jour où quelque chose reste.
privacy-stays-until = Jusqu’au { $day }
privacy-stays-own = Jusqu’à ce que vous l’envoyiez ou que vous supprimiez tout
privacy-stays-sent = Les demandes que vous avez envoyées, avec vos réponses, vos fichiers et le nom sous lequel vous les avez envoyées. Elles ne mènent plus à vous ici.
privacy-stays-firms = Les demandes des entreprises pour lesquelles vous agissez : elles appartiennent à l’entreprise.
privacy-stays-calls = Les appels notés par le personnel et les questions d’une autre personne que vous suivez. Ils ne mènent plus à vous ici.
# $count est le nombre de questions supprimées.
privacy-delete-questions = { $count ->
    [one] Votre question ou votre commande, avec ses réponses
   *[other] Vos { $count } questions et commandes, avec leurs réponses
}
# $count est le nombre de brouillons supprimés.
privacy-delete-drafts = { $count ->
    [one] Une demande commencée et non envoyée
   *[other] { $count } demandes commencées et non envoyées
}
# $count est le nombre de courriels supprimés.
privacy-delete-letters = { $count ->
    [one] Un courriel qui vous est destiné; s’il attend encore, il ne part pas
   *[other] { $count } courriels qui vous sont destinés; ceux qui attendent encore ne partent pas
}

privacy-until-sent = Les brouillons, jusqu’à ce que vous supprimiez tout. Ce qui a été envoyé :
privacy-correct-identity = Corrigez-le auprès du service de connexion; votre prochaine connexion le rapporte ici.
privacy-correct-facts = Modifier ou retirer chaque renseignement
privacy-correct-mine = Retirer chaque élément dans votre espace
privacy-correct-questions = Ouvrir une question pour y ajouter ou pour changer la façon de vous joindre
privacy-correct-applications = En ouvrir une : un brouillon se modifie; à ce qui a été envoyé, vous ajoutez, et l’équipe du programme voit les deux
privacy-correct-files = Ouvrir la demande et envoyer le bon fichier avec ce qui est demandé
privacy-correct-payments = Demandez-le à quelqu’un : le service où vous avez payé tient son propre registre.
privacy-correct-absences = Consigner autre chose à la page de votre équipe
privacy-correct-sessions = Fermez la session, ou supprimez tout, pour mettre fin à cette visite.
privacy-correct-letters = Ce qui a été envoyé ne change plus; la page à laquelle le message mène montre l’état actuel.
privacy-correct-accesses = Si une personne n’aurait pas dû regarder, en parler à quelqu’un

privacy-firms = Entreprises pour lesquelles vous agissez
privacy-firms-purpose = Pour vous ouvrir ce qui est à l’entreprise, et pour qu’elle voie qui a agi pour elle.
privacy-correct-firms = Quitter une entreprise
privacy-representatives = Qui agit pour vous, et pour qui vous agissez
privacy-representatives-purpose = Pour ouvrir à la personne de votre choix ce que vous avez choisi, et rien d’autre.
privacy-correct-representatives = Mettre fin à un accès, ou autoriser une personne à agir pour vous
privacy-delete-firms = Confiez d’abord le rôle de propriétaire à quelqu’un d’autre
privacy-delete-firms-lead = Vous êtes la seule personne propriétaire d’une entreprise pour laquelle d’autres agissent. Confiez ce rôle à l’une d’elles, ou retirez-les de l’entreprise; vous pourrez ensuite tout supprimer.
privacy-delete-record = Ce que vous avez fait pour une entreprise : le registre de l’entreprise le garde avec votre nom.
# $firm est le nom d’une entreprise, $count est un nombre.
privacy-firm-record =
    { $count ->
        [one] Le registre de { $firm } contient { $count } action que vous avez faite.
       *[other] Le registre de { $firm } contient { $count } actions que vous avez faites.
    }

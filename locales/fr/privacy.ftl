# Ce que nous savons de quelqu’un : montré, emporté, supprimé.

privacy-title = Ce que nous savons à votre sujet
privacy-lead = Tout ce que ce portail conserve à votre sujet : d’où cela vient, à quoi cela sert et combien de temps nous le gardons.
privacy-lead-nobody = Rien. Aucune session n’est ouverte, et ce navigateur n’a rien conservé.
privacy-lead-guest = Aucune session n’est ouverte. Voici ce qui est conservé pour cette visite, et rien d’autre.
privacy-download = Télécharger sous forme de fichier
privacy-delete = Tout supprimer
privacy-deleted = Tout ce qui vous concerne est supprimé, et votre session est fermée.
privacy-nothing-of = Afficher les genres dont rien n’est conservé
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
privacy-retention = Combien de temps
privacy-from-you = Vous nous l’avez donné.
privacy-from-provider = Le service de connexion nous l’a transmis.
privacy-from-us = Le portail l’a noté.
privacy-until-removal = Jusqu’à ce que vous le retiriez ou que vous supprimiez tout.
privacy-until-deletion = Jusqu’à ce que vous supprimiez tout.
privacy-until-end = Jusqu’à la fin de la visite : après une demi-heure sans un clic, ou après douze heures.

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
privacy-messages-purpose = Pour que vous puissiez le relire et savoir pourquoi vous l’avez reçu.
privacy-a-year = Pendant douze mois, ou jusqu’à ce que vous supprimiez tout.
privacy-questions = Questions que vous avez posées
privacy-questions-purpose = Pour vous répondre, et pour que vous puissiez suivre la réponse.
privacy-applications = Demandes commencées ou envoyées
privacy-applications-purpose = Pour les préparer avec vous et rendre une décision.
privacy-files = Fichiers que vous avez envoyés
privacy-files-purpose = Pour traiter la demande à laquelle ils se rapportent.
privacy-tracked = Demandes que vous suivez ici
privacy-tracked-purpose = Pour vous dire quand attendre une réponse.
privacy-until-closed = Les brouillons, jusqu’à ce que vous supprimiez tout. Ce qui a été envoyé, aussi longtemps que le ministère doit le garder.
privacy-until-department = Aussi longtemps que le ministère doit les garder. Si vous supprimez vos renseignements, votre nom n’y figure plus.
privacy-sessions = Visites en cours
privacy-sessions-purpose = Pour que votre session reste ouverte d’une page à l’autre.
# Une visite commencée un certain jour, dans la liste des visites en cours.
privacy-session = Visite dans un navigateur
privacy-letters = Lettres que nous vous avons envoyées
privacy-letters-purpose = Pour vous dire ce que vous avez demandé à savoir.
privacy-letter-closed = Une lettre qui ne peut plus être lue
privacy-accesses = Membres du personnel qui ont vu quelque chose à votre sujet
privacy-accesses-purpose = Pour que vous puissiez le vérifier.
# $role est le rôle de la personne, $organization le nom de son organisation, $record le numéro de référence de ce qu’elle a vu, $reason la raison.
privacy-access = { $role }, { $organization } : { $record }, { $reason }
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
privacy-delete-backups = Les copies de sauvegarde contiennent les anciennes données jusqu’à leur remplacement.
privacy-delete-elsewhere = Ce que vous avez envoyé à un ministère reste chez lui, selon ses propres règles.
privacy-delete-button = Tout supprimer
privacy-delete-back = Tout garder

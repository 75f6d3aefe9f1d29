# Ce que nous savons de quelqu’un : montré, emporté, supprimé.

privacy-title = Ce que nous savons à votre sujet
privacy-lead = Tout ce que ce portail conserve à votre sujet, sa source, son utilité et sa durée.
privacy-lead-nobody = Rien. Vous n’avez pas ouvert de session, et ce navigateur n’a rien conservé.
privacy-lead-guest = Vous n’avez pas ouvert de session. Voici ce qui est conservé pour cette visite, et rien d’autre.
privacy-download = Télécharger un fichier
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
privacy-purpose = Utilité
privacy-retention = Durée
privacy-from-you = Vous nous l’avez donné.
privacy-from-provider = Le service avec lequel vous ouvrez une session nous l’a transmis.
privacy-from-us = Le portail l’a noté.
privacy-until-removal = Jusqu’à ce que vous le retiriez ou que vous supprimiez tout.
privacy-until-deletion = Jusqu’à ce que vous supprimiez tout.
privacy-until-end = Jusqu’à la fin de la visite : après une demi-heure sans un clic, ou après douze heures.

privacy-identity = Qui vous êtes
privacy-identity-purpose = Pour vous saluer et vous écrire.
# $name est le nom de la personne.
privacy-name = Nom : { $name }
# $mail est une adresse de courriel.
privacy-mail = Courriel : { $mail }
privacy-facts = Ce que vous nous avez dit à votre sujet
privacy-facts-purpose = Pour suggérer des services, et pour rien d’autre.
privacy-saved = Services enregistrés
privacy-saved-purpose = Pour que vous les retrouviez.
privacy-subscriptions = Abonnements à des thèmes
privacy-subscriptions-purpose = Pour que vous les retrouviez.
privacy-questions = Questions que vous avez posées
privacy-questions-purpose = Pour vous répondre, et pour que vous puissiez suivre la réponse.
privacy-applications = Demandes commencées ou envoyées
privacy-applications-purpose = Pour les préparer avec vous, et pour en décider.
privacy-tracked = Demandes que vous suivez ici
privacy-tracked-purpose = Pour vous dire quand attendre une réponse.
privacy-until-closed = Les brouillons, jusqu’à ce que vous supprimiez vos renseignements; ce qui a été envoyé, aussi longtemps que le ministère doit le garder.
privacy-sessions = Visites en cours
privacy-sessions-purpose = Pour que votre session demeure d’une page à l’autre.
# Une visite commencée un certain jour, dans la liste des visites en cours.
privacy-session = Visite dans un navigateur
privacy-letters = Lettres que nous vous avons envoyées
privacy-letters-purpose = Pour vous dire ce que vous avez demandé de savoir.
privacy-letter-closed = Une lettre qui ne peut plus être lue
privacy-accesses = Qui, dans les équipes, a vu quelque chose à votre sujet
privacy-accesses-purpose = Pour que vous puissiez le vérifier.
# $role est le rôle de la personne, $organization le nom de son organisation, $record le numéro de référence de ce qu’elle a vu, $reason la raison.
privacy-access = { $role }, { $organization } : { $record }, { $reason }
privacy-role-desk = L’équipe d’information
privacy-role-officer = L’équipe du programme
privacy-role-editor = L’équipe du contenu
privacy-role-administrator = L’équipe d’administration
privacy-reason-queue = pour voir qui attend une réponse
privacy-reason-call = pour répondre à votre appel
privacy-reason-reply = pour vous répondre
privacy-reason-other = pour y donner suite

privacy-delete-title = Supprimer tout ce qui vous concerne
privacy-delete-lead = Lisez ce qui disparaît et ce qui reste. La suppression est irréversible.
privacy-delete-goes = Ce qui est supprimé
privacy-delete-identity = Votre nom et votre adresse, et le lien avec le service qui ouvre vos sessions
privacy-delete-kept = Vos services enregistrés, vos abonnements et ce que vous nous avez dit à votre sujet
privacy-delete-sessions = Toutes les visites en cours : ce navigateur vous oublie
privacy-delete-stays = Ce qui reste
privacy-delete-audit = Le registre des gestes posés contient des numéros, sans votre nom. Il reste, pour que personne ne puisse le falsifier à l’insu de tous.
privacy-delete-backups = Les copies de sauvegarde contiennent les anciennes données jusqu’à leur remplacement.
privacy-delete-elsewhere = Ce que vous avez envoyé à une organisation reste chez elle, selon ses propres règles.
privacy-delete-button = Tout supprimer
privacy-delete-back = Tout garder

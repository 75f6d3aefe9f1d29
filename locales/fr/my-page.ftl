# Mon espace : ce qui est enregistré, les abonnements, les suggestions.

my-page-title = Mon espace
# $name est le nom de la personne qui s’est connectée.
my-page-hello = Bonjour, { $name }
my-page-lead = Ce qui vous attend, vos questions et vos demandes, ce que vous avez enregistré et vos abonnements, et des suggestions qui disent pourquoi.
my-page-lead-nobody = Enregistrez des services et abonnez-vous à ce qui vous intéresse sans compte. Connectez-vous pour les retrouver sur tous vos appareils. Pour l’instant, rien n’est conservé.
my-page-lead-guest = Tout ceci est conservé pour cette visite seulement : jusqu’à ce que vous fermiez votre navigateur, ou qu’un certain temps passe sans un clic. Connectez-vous pour le garder.
my-page-sign-in = Se connecter
my-page-open = Aller à mon espace
my-page-known = Voir, télécharger ou supprimer ce que nous savons
my-page-needs = À voir en premier
my-page-needs-none = Rien ne presse en ce moment. Les échéances, les nouvelles réponses et les courriels qui n’ont pas pu vous joindre paraîtront ici.
my-page-need-passed = Date dépassée
my-page-need-near = Échéance proche
my-page-need-asked = À fournir
my-page-need-reply = Nouvelle réponse
my-page-need-undelivered = Courriel non livré
my-page-need-reminder = Votre rappel
my-page-need-late = Réponse en retard
# $moment est un jour et une heure : dimanche 22 novembre à 10 h 42, heure de l’Est.
my-page-since = Cette partie ne peut pas être lue en ce moment. Vous la voyez telle qu’elle était le { $moment }.
my-page-partly = Tout n’a pas pu être lu : il manque peut-être quelque chose ici.
my-page-closed = Cette partie ne peut pas être affichée en ce moment. Rien de ce qu’elle contient n’est perdu.
my-page-again = Essayer de nouveau
my-page-cookie = Le bouton enregistre un seul témoin, pour que ce navigateur retrouve ce que vous gardez pendant cette visite. Rien d’autre n’est noté.

my-page-save-link = Enregistrer ce service
# $service est le nom du service.
my-page-save = Enregistrer « { $service } »
my-page-save-lead = Vous le retrouverez d’un clic dans votre espace.
my-page-save-lead-guest = Vous le retrouverez dans votre espace pendant cette visite. Aucun compte n’est nécessaire; si vous vous connectez plus tard, vous pourrez le garder.
my-page-save-button = Enregistrer
my-page-saved-already = Vous avez déjà enregistré ce service.
my-page-back-service = Retour au service

# $most est le plus grand nombre que l’on peut garder.
my-page-full = Votre espace est plein : il contient au plus { $most } éléments de ce genre. Retirez-en un pour faire de la place.

my-page-saved = Services enregistrés
my-page-saved-none = Vous n’avez encore enregistré aucun service. Chaque service a un lien pour le faire.
my-page-search = Chercher un service
my-page-remove = Retirer
my-page-withdrawn = Ce service n’est plus offert.

my-page-done-saved = Le service est enregistré.
my-page-done-removed = Le service est retiré.
my-page-done-subscribed = L’abonnement est enregistré.
my-page-done-unsubscribed = L’abonnement a pris fin.
my-page-done-told = Votre choix est enregistré.
my-page-done-facts = Vos renseignements sont enregistrés.
my-page-done-wrong = Le renseignement est retiré, ainsi que chaque suggestion qui en dépendait.
my-page-done-not-for-me = Vous ne verrez plus cette suggestion.
my-page-done-off = Les suggestions sont désactivées, et les renseignements que vous aviez donnés sont supprimés.
my-page-done-on = Les suggestions sont activées.
my-page-done-merged = Ce que vous aviez gardé avant la connexion se trouve maintenant dans votre espace.
my-page-done-forgotten = Ce que vous aviez gardé avant la connexion est supprimé.

my-page-merge = Garder ce que vous aviez avant la connexion?
my-page-merge-lead = Avant la connexion, ce navigateur conservait :
# $count est le nombre de services enregistrés.
my-page-merge-saved = { $count ->
    [one] un service enregistré
   *[other] { $count } services enregistrés
}
# $count est le nombre d’abonnements.
my-page-merge-topics = { $count ->
    [one] un abonnement
   *[other] { $count } abonnements
}
# $count est le nombre de questions posées et de publications commandées.
my-page-merge-questions = { $count ->
    [one] une question ou une commande
   *[other] { $count } questions ou commandes
}
# $count est le nombre de demandes suivies.
my-page-merge-tracked = { $count ->
    [one] une demande que vous suivez
   *[other] { $count } demandes que vous suivez
}
# $count est le nombre de demandes commencées.
my-page-merge-drafts = { $count ->
    [one] une demande que vous avez commencée
   *[other] { $count } demandes que vous avez commencées
}
# $count est le nombre de renseignements.
my-page-merge-facts = { $count ->
    [one] un renseignement que vous avez donné à votre sujet
   *[other] { $count } renseignements que vous avez donnés à votre sujet
}
my-page-merge-twice = Rien ne sera en double. Si quelqu’un d’autre a utilisé ce navigateur, choisissez de tout supprimer.
my-page-merge-yes = Ajouter à mon espace
my-page-merge-no = Tout supprimer

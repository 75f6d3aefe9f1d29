# Les abonnements, la façon d’informer les gens, et les nouvelles.

subscription-link-service = S’abonner à ce service
subscription-link-topic = S’abonner à ce thème
subscription-link-collection = S’abonner à ce dossier
subscription-link-organization = S’abonner à cette organisation
subscription-link-place = S’abonner à ce lieu

# $name est l’objet de l’abonnement.
subscription-follow = S’abonner à « { $name } »
subscription-lead = Quand quelque chose change, vous le voyez dans votre espace. Nous ne vous écrivons que si vous le demandez.
subscription-lead-place = Quand un avis touche ce lieu, vous le voyez dans votre espace. Nous ne vous écrivons que si vous le demandez.
subscription-lead-guest = Les nouvelles seront dans votre espace pendant cette visite. Aucun compte n’est nécessaire; connectez-vous pour les garder ou pour les recevoir par courriel.
subscription-button = S’abonner
subscription-already = Vous avez déjà cet abonnement.
subscription-back = Retour à la page

subscription-kind-service = service
subscription-kind-topic = thème
subscription-kind-collection = dossier
subscription-kind-organization = organisation
subscription-kind-place = lieu
# $name est l’objet de l’abonnement, $kind dit de quelle sorte il est : service, thème, lieu.
subscription-subject = { $name } ({ $kind })

subscription-area = S’abonner à un lieu
subscription-area-lead = Les avis pour une province, un territoire ou un quartier : fermetures d’écoles, neige, maladies. Il n’est pas nécessaire d’y habiter.
subscription-province = Province ou territoire
subscription-area-choose = Choisissez
subscription-area-none = Choisissez une province ou un territoire, ou donnez le début d’un code postal.
subscription-postal-label = Trois premiers caractères d’un code postal (facultatif)
subscription-postal-hint = Par exemple K1A. Si vous les donnez, l’abonnement vise ce petit secteur au lieu de toute la province.
subscription-postal-wrong = Ce n’est pas le début d’un code postal canadien. Il faut une lettre, un chiffre et une lettre, comme K1A.
# $postal est le début d’un code postal, $province la province.
subscription-postal = { $postal }, { $province }
subscription-province-ab = Alberta
subscription-province-bc = Colombie-Britannique
subscription-province-mb = Manitoba
subscription-province-nb = Nouveau-Brunswick
subscription-province-nl = Terre-Neuve-et-Labrador
subscription-province-nt = Territoires du Nord-Ouest
subscription-province-ns = Nouvelle-Écosse
subscription-province-nu = Nunavut
subscription-province-on = Ontario
subscription-province-pe = Île-du-Prince-Édouard
subscription-province-qc = Québec
subscription-province-sk = Saskatchewan
subscription-province-yt = Yukon

subscription-preference = Comment vous informer
subscription-preference-lead = Les nouvelles de vos abonnements sont toujours dans votre espace. Dites ici si nous devons aussi vous écrire.
subscription-preference-save = Enregistrer ce choix
subscription-preference-change = Changer la façon de vous informer
subscription-no-address = Votre service de connexion ne nous a donné aucune adresse courriel : les nouvelles sont dans votre espace seulement.
# $mail est une adresse de courriel.
subscription-address = Nous écrivons à { $mail }, l’adresse donnée par votre service de connexion.
subscription-never-changed = Vous êtes la seule personne à changer ce choix : ni une publication, ni un courriel qui revient, ni un avis, même urgent, n’y touche. Pour recevoir aussitôt les avis urgents, choisissez « par courriel, tout de suite ».
subscription-delivery = Comment voulez-vous recevoir les nouvelles?
subscription-delivery-page = Dans mon espace seulement
subscription-delivery-at-once = Par courriel, tout de suite
subscription-delivery-daily = Par courriel, au plus une fois par jour
subscription-delivery-weekly = Par courriel, au plus une fois par semaine
# $hour est l’heure à laquelle les résumés sont écrits, avec son fuseau.
subscription-hour = Le courriel quotidien est préparé à { $hour }; celui de la semaine, le lundi à la même heure. Sans nouvelles, il n’y a pas de courriel.
subscription-language = Dans quelle langue?
subscription-language-en = En anglais
subscription-language-fr = En français
subscription-language-both = Dans les deux langues
subscription-language-unsaid = Vous n’avez pas choisi de langue; les courriels sont donc dans les deux

subscription-mine = Vos abonnements
subscription-none = Vous n’avez encore aucun abonnement. Chaque service, thème, dossier et organisation a un lien pour s’abonner.
subscription-topics-see = Voir tous les thèmes
subscription-stop = Se désabonner
subscription-messages = Nouvelles de vos abonnements
subscription-messages-lead = Ce qui a changé, et pourquoi vous le recevez.
subscription-messages-all = Voir toutes les nouvelles
subscription-messages-none = Il n’y a pas encore de nouvelles.

# $title est le nom d’un service, d’un dossier ou d’un avis, ici et plus bas.
subscription-news-new = Nouveau : « { $title } ».
# $title est le nom de ce qui a changé.
subscription-news-changed = « { $title } » a changé.
# $title est le nom de ce qui a changé, $parts dit quelles parties.
subscription-news-changed-parts = « { $title } » a changé : { $parts }.
# $title est le nom de ce qui est retiré.
subscription-news-withdrawn = « { $title } » n’est plus offert.
# $total est le nombre de services touchés.
subscription-news-many = Beaucoup de services ont changé à la fois : { $total } sont nouveaux, modifiés ou retirés.
# $title est le titre de l’avis.
subscription-news-alert = Avis : { $title }.
# $title est le titre de l’avis.
subscription-news-over = Cet avis a pris fin : { $title }.
# $title est un problème d’un programme.
subscription-news-issue = Un programme signale un problème : { $title }.
# $title est un problème d’un programme.
subscription-news-solved = Ce problème est résolu : { $title }.
subscription-instead = Voyez plutôt :
# $names énumère les abonnements.
subscription-because = Vous recevez ceci en raison de vos abonnements : { $names }.
subscription-part-name = le nom
subscription-part-summary = la description
subscription-part-who = à qui il s’adresse
subscription-part-need = ce qu’il vous faut
subscription-part-steps = les étapes
subscription-part-cost = le coût
subscription-part-time = le délai
subscription-part-reach = les façons de le joindre
subscription-part-online = ce qui se fait en ligne
subscription-part-decision = qui décide
subscription-part-services = les services qu’il contient

subscription-stop-title = Ne plus recevoir de courriels
subscription-stop-lead = Ouvrir cette page ne change rien. Choisissez ce qui doit cesser.
# $name est l’objet de l’abonnement.
subscription-follows = Vous avez un abonnement : { $name }.
# $name est l’objet de l’abonnement qui a pris fin.
subscription-stopped = Vous n’avez plus cet abonnement : { $name }.
# $delivery est la façon d’informer choisie en ce moment.
subscription-letters-now = Votre choix actuel : « { $delivery } ».
subscription-letters-stop = Ne plus recevoir de courriels sur mes abonnements
subscription-letters-stopped = Vous ne recevez aucun courriel sur vos abonnements. Les nouvelles restent dans votre espace.
subscription-stop-other = Vous pouvez changer ce choix en tout temps dans votre espace, une fois votre session ouverte.

# $total est le nombre de nouvelles.
subscription-letter-subject = { $total } nouvelles de vos abonnements
subscription-letter-at-once = Voici ce qu’il y a de nouveau dans vos abonnements.
subscription-letter-daily = Voici ce qu’il y a de nouveau depuis le dernier courriel quotidien.
subscription-letter-weekly = Voici ce qu’il y a de nouveau depuis le dernier courriel de la semaine.
# $more est le nombre d’autres nouvelles, $address l’adresse de la page qui les montre.
subscription-letter-more = Il y en a { $more } de plus dans votre espace : { $address }
subscription-letter-stop = Pour vous désabonner ou ne plus recevoir ces courriels :
# $name est l’objet de l’abonnement, $address l’adresse de la page qui y met fin.
subscription-letter-stop-one = - { $name } : { $address }
# $address est l’adresse de la page qui arrête tous les courriels.
subscription-letter-stop-all = - tous ces courriels : { $address }
# $address est l’adresse de la page des préférences.
subscription-letter-change = Pour changer la façon de vous informer ou la fréquence : { $address }
subscription-letter-unsaid = Ce courriel est en français et en anglais parce que vous n’avez pas dit laquelle de ces langues vous lisez. Vous pouvez le dire à l’adresse ci-dessus.

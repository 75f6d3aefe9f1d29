# La connexion et la déconnexion.

person-sign-in = Se connecter
person-sign-in-lead = Il ne faut aucun compte pour trouver un service ni pour parler à quelqu’un. Connectez-vous si vous voulez que ce portail se souvienne de vous.
# $host est l’hôte du fournisseur, par exemple « connect.example.ca ».
person-provider = La connexion se fait sur { $host }, puis vous revenez ici aussitôt. Nous ne voyons jamais votre mot de passe.
person-demonstration = Ceci est une démonstration : vous choisissez qui vous voulez être parmi des personnes inventées.
person-not-set-up = La connexion n’est pas encore offerte sur ce portail. Tout ce qui se fait sans compte fonctionne comme d’habitude.
person-continue = Continuer vers la connexion
person-for = À quoi sert la connexion
person-for-saved = Vous retrouvez ce que vous avez enregistré, sur tout appareil.
person-for-applications = Vous suivez vos demandes et celles des entreprises pour lesquelles vous agissez.
person-for-answers = Vous retrouvez vos questions et leurs réponses au même endroit.
person-asked = Ce que nous demandons
person-asked-number = Le numéro sous lequel le fournisseur vous connaît; il ne signifie rien ailleurs.
person-asked-name = Votre nom, pour vous montrer à quel nom la session est ouverte.
person-asked-mail = Votre adresse courriel, si le fournisseur l’a vérifiée, pour les messages que vous demandez.
person-asked-nothing = Rien d’autre. Vous pouvez voir, télécharger et supprimer en tout temps ce que nous conservons.
person-again = Se connecter
person-back = Retour à la page d’où vous venez
person-cancelled = La connexion n’a pas eu lieu
person-cancelled-lead = Vous avez interrompu la connexion avant la fin. Rien n’a été conservé.
person-expired = Cette connexion n’est plus valide
person-expired-lead = Elle a pris plus de dix minutes ou a commencé dans une autre fenêtre. Recommencez : cela ne prend qu’un instant.
person-refused = Nous n’avons pas pu vous connecter
person-refused-lead = Nous ne pouvons pas nous fier à la réponse reçue : aucune session n’a été ouverte. Recommencez. Si cela se répète, parlez à quelqu’un.
person-unreachable = La connexion ne fonctionne pas en ce moment
person-unreachable-lead = Le service de connexion ne répond pas. Tout ce qui se fait sans compte fonctionne comme d’habitude. Réessayez dans quelques minutes.
person-ended = Votre visite a pris fin avant l’envoi
person-ended-lead = Une visite prend fin après un certain temps sans un clic, ou quand la session est fermée. Rien de votre envoi n’a été conservé, mais vos mots sont ici : copiez-les, puis continuez.
person-stale = Une session a été ouverte ou fermée avant l’envoi
person-stale-lead = Le formulaire date d’avant : rien de votre envoi n’a été conservé. Vos mots sont ici : copiez-les, puis ouvrez la page de nouveau.
person-ended-written = Ce que vous avez écrit
person-sign-out = Se déconnecter
person-sign-out-lead = Votre session est ouverte. Déconnectez-vous si d’autres personnes utilisent aussi cet appareil.
person-signed-out = Votre session est fermée
person-signed-out-lead = Ce portail ne vous reconnaît plus dans ce navigateur.
# $host est l’hôte du fournisseur.
person-signed-out-provider = Votre session sur { $host } est peut-être encore ouverte.
# $host est l’hôte du fournisseur.
person-signed-out-link = Fermer aussi votre session sur { $host }
# $host est l’hôte du fournisseur.
person-signed-out-everywhere = Votre session sur { $host } est fermée elle aussi.
# $day est une date, $time est une heure, $zone est un fuseau horaire.
person-moment = { $day }, { $time }, { $zone }
person-lasts = Votre visite
# $time est une heure, $zone est un fuseau horaire.
person-lasts-until = Votre session est ouverte jusqu’à { $time }, { $zone }, et plus longtemps si vous ouvrez une autre page. Si vous écrivez encore à ce moment-là, rien de ce que vous avez écrit n’est perdu.
person-lasts-one = Votre session se fermera d’ici une minute.
# $count est un nombre de minutes, deux ou plus.
person-lasts-other = Votre session se fermera dans { $count } minutes.
person-lasts-stay = Garder ma session ouverte
person-lasts-stayed = Votre session reste ouverte.
person-lasts-last = Votre session se fermera dans quelques minutes; pour votre sécurité, ce moment ne peut pas être reporté. Envoyez maintenant ce que vous avez écrit. S’il est trop tard, votre texte vous est rendu.
person-lasts-over = Votre session est maintenant fermée. Ce que vous avez écrit est encore sur cette page : si vous l’envoyez, on vous le rend pour que vous puissiez le copier, puis vous reconnecter.
# $browser est le nom d’un navigateur, $system celui du système sous lequel il fonctionne.
person-browser = { $browser } sous { $system }
person-browser-unknown = Un navigateur
person-sessions = Vos sessions ouvertes
person-sessions-lead = Chaque navigateur dans lequel votre session est ouverte en ce moment. Fermez celles qui ne vous servent plus.
# $moment est une date suivie d’une heure.
person-session-since = Session ouverte le { $moment }
# $moment est une date suivie d’une heure.
person-session-seen = Dernière page consultée le { $moment }
person-session-this = Ce navigateur-ci
person-session-end = Fermer la session
person-sessions-end-others = Fermer toutes les autres sessions
person-sessions-ended = C’est fait. Il ne reste que les sessions que vous voyez ici.
person-sessions-strange = Vous n’en reconnaissez pas une? Fermez-la, puis changez votre mot de passe auprès du service où vous vous connectez.
person-identities = Vos façons de vous connecter
person-identities-lead = Chacune ouvre votre espace.
# $moment est une date suivie d’une heure.
person-identity-since = Ajoutée le { $moment }
# $moment est une date suivie d’une heure.
person-identity-used = Utilisée la dernière fois le { $moment }
person-identity-this = C’est la façon que vous avez utilisée pour cette session. Pour la retirer, connectez-vous d’abord autrement.
person-identity-remove = Retirer
person-identity-removed = C’est retiré. Plus personne ne peut entrer dans votre espace de cette façon.
person-identity-added = C’est ajouté. Vous pouvez désormais vous connecter de cette façon aussi.
person-identity-known = Cette façon de vous connecter est déjà la vôtre.
person-identity-another = Ajouter une autre façon
person-identity-another-lead = Pour pouvoir encore vous connecter si vous changez de fournisseur ou perdez un accès. Connectez-vous une fois de cette autre façon, puis confirmez-la ici.
person-identity-add = Se connecter autrement
# Ce que le serveur dit d’une identité de la personne.
# $host est l’hôte du fournisseur.
person-identity-words = Vous pouvez vous connecter sur { $host }.
person-add = Est-ce bien vous aussi?
person-add-lead = Vous venez de vous connecter d’une autre façon. Si vous l’ajoutez, toute personne qui peut se connecter ainsi pourra ouvrir votre espace.
person-add-host = Service de connexion
person-add-name = Nom à cet endroit
person-add-mail = Adresse courriel à cet endroit
person-add-warning = Quelqu’un vous a envoyé un lien qui a mené ici? Alors ne l’ajoutez pas.
person-add-button = Oui, l’ajouter
person-add-back = Non, tout laisser tel quel
person-taken = Cette façon de se connecter ouvre déjà un autre espace
person-taken-lead = Rien n’a changé : ni votre espace, ni l’autre.
# $host est l’hôte du fournisseur.
person-taken-host = L’identité avec laquelle vous venez de vous connecter sur { $host } appartient à un autre espace de ce portail.
person-taken-both = Si les deux espaces sont à vous, déconnectez-vous, connectez-vous de cette façon, puis supprimez l’espace qui ne vous sert pas. Vous pourrez ensuite ajouter sa façon de se connecter à l’espace que vous gardez. En cas de doute, parlez à quelqu’un.
person-taken-back = Retour à vos façons de vous connecter
person-code = Obtenir un accès pour votre travail
person-code-lead = Si vous travaillez pour une organisation de ce portail, dictez ce code à la personne qui exploite le portail. Elle vous donnera le droit de répondre aux gens, de traiter des demandes ou de gérer le contenu.
person-code-name = Votre code
person-code-once = Il sert une seule fois, pendant 15 minutes.
person-code-warning = Ne le donnez qu’à une personne de votre organisation que vous connaissez. Il ne permet à personne de se connecter à votre place.
person-code-show = Afficher un code
person-code-another = Afficher un autre code
# Dans mon espace, pour qui a des droits.
person-work = Là où vous travaillez

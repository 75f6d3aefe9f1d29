# La connexion et la déconnexion.

person-sign-in = Se connecter
person-sign-in-lead = Il ne faut aucun compte pour trouver un service ni pour parler à quelqu’un. Connectez-vous si vous voulez que ce portail se souvienne de vous.
# $host est l’hôte du fournisseur, par exemple « connect.example.ca ».
person-provider = La connexion se fait chez { $host }, puis vous revenez ici aussitôt. Nous ne voyons jamais votre mot de passe.
person-demonstration = Ceci est une démonstration : vous choisissez qui vous voulez être parmi des personnes inventées.
person-not-set-up = La connexion n’est pas encore offerte sur ce portail. Tout ce qui se fait sans compte fonctionne comme d’habitude.
person-continue = Continuer vers la connexion
person-for = À quoi sert la connexion
person-for-saved = Vous retrouvez ce que vous avez enregistré, sur tout appareil.
person-for-applications = Vous suivez vos demandes et celles des entreprises pour lesquelles vous agissez.
person-for-answers = Vous retrouvez vos questions et leurs réponses au même endroit.
person-asked = Ce que nous demandons
person-asked-number = Le numéro sous lequel le fournisseur vous connaît; il ne signifie rien ailleurs.
person-asked-name = Votre nom, pour afficher qui est en session.
person-asked-mail = Votre adresse de courriel, si le fournisseur l’a vérifiée, pour les messages que vous demandez.
person-asked-nothing = Rien d’autre. Vous pouvez voir, télécharger et supprimer en tout temps ce que nous conservons.
person-again = Se connecter
person-back = Retour à la page d’où vous venez
person-cancelled = La connexion n’a pas eu lieu
person-cancelled-lead = Vous avez interrompu la connexion avant la fin. Rien n’a été conservé.
person-expired = Cette connexion n’est plus valide
person-expired-lead = Elle a pris plus de dix minutes ou a commencé dans une autre fenêtre. Recommencez : cela ne prend qu’un instant.
person-refused = Nous n’avons pas pu vous connecter
person-refused-lead = Nous ne pouvons pas nous fier à la réponse reçue : personne n’est en session. Recommencez. Si cela se répète, parlez à quelqu’un.
person-unreachable = La connexion ne fonctionne pas en ce moment
person-unreachable-lead = Le service de connexion ne répond pas. Tout ce qui se fait sans compte fonctionne comme d’habitude. Réessayez dans quelques minutes.
person-ended = Votre visite a pris fin avant l’envoi
person-ended-lead = Une visite prend fin après une demi-heure sans un clic, ou quand la session est fermée. Rien de votre envoi n’a été conservé, mais vos mots sont ici : copiez-les, puis continuez.
person-ended-written = Ce que vous avez écrit
person-sign-out = Se déconnecter
person-sign-out-lead = Votre session est ouverte. Déconnectez-vous si d’autres personnes utilisent aussi cet appareil.
person-signed-out = Votre session est fermée
person-signed-out-lead = Ce portail ne vous reconnaît plus dans ce navigateur.
# $host est l’hôte du fournisseur.
person-signed-out-provider = Votre session chez { $host } est peut-être encore ouverte.
# $host est l’hôte du fournisseur.
person-signed-out-link = Se déconnecter aussi chez { $host }
person-code = Obtenir un accès pour votre travail
person-code-lead = Si vous travaillez ici pour une organisation, dictez ce code à la personne qui exploite le portail. Elle vous donnera le droit de répondre aux gens, de traiter des demandes ou de tenir le contenu.
person-code-name = Votre code
person-code-once = Il sert une seule fois, pendant 15 minutes.
person-code-warning = Ne le donnez qu’à une personne de votre organisation que vous connaissez. Il ne permet à personne de se connecter à votre place.
person-code-show = Afficher un code
person-code-another = Afficher un autre code

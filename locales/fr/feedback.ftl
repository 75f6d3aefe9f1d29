# Cette page vous a-t-elle été utile?

feedback-question = Cette page vous a-t-elle été utile?
feedback-link-yes = Oui, elle est utile
feedback-link-no = Non, pas vraiment
feedback-lead = Répondez d’un clic. Nous ne demandons pas qui vous êtes.
feedback-yes = Un dernier clic pour confirmer
feedback-yes-lead = Votre réponse n’est pas encore envoyée.
feedback-no = Qu’est-ce qui n’allait pas?
feedback-send-yes = Confirmer : page utile
feedback-send-no = Envoyer
feedback-back = Retour à la page
feedback-reason = Choisissez la réponse la plus proche
feedback-reason-not-found = Je n’ai pas trouvé ce que je cherchais
feedback-reason-unclear = C’est difficile à comprendre
feedback-reason-outdated = C’est inexact ou périmé
feedback-reason-broken = Quelque chose ne fonctionne pas
feedback-reason-other = Autre chose
feedback-reason-missing = Choisissez ce qui n’allait pas
feedback-text = Dites-en plus, si vous le souhaitez
feedback-text-hint = N’écrivez rien de personnel, comme votre nom, un numéro de téléphone ou votre numéro d’assurance sociale. Si vous écrivez quelque chose, vous recevrez un numéro de référence pour en suivre les suites.
# $most est le plus grand nombre de caractères.
feedback-text-most = Au plus { $most } caractères.
# $most est le plus grand nombre de caractères, $count est leur nombre actuel.
feedback-text-long = Raccourcissez votre texte : au plus { $most } caractères, et il en compte { $count }
feedback-already = Vous avez déjà envoyé une réponse à partir de cette page.
feedback-already-link = Voir cette réponse
feedback-already-add = Ce que vous avez changé se trouve ci-dessous et n’a pas été envoyé. Envoyez-le si vous voulez l’ajouter.
feedback-unkept = Nous ne pouvons pas conserver votre réponse pour l’instant. Votre choix et votre texte sont encore ci-dessous : réessayez dans une minute.
feedback-unkept-yes = Nous ne pouvons pas conserver votre réponse pour l’instant. Réessayez dans une minute.
feedback-thanks = Merci
feedback-thanks-lead = Votre réponse est comptée. Nous n’avons rien conservé qui vous concerne.
feedback-follow = Suivre votre commentaire
feedback-follow-lead = Inscrivez le numéro de référence reçu au moment de l’envoi.
feedback-follow-button = Afficher
feedback-reference = Numéro de référence
feedback-reference-hint = Huit lettres et chiffres, par exemple 7K3M-Q2TX.
feedback-reference-wrong = Aucun commentaire ne porte ce numéro de référence. Vérifiez chaque lettre et chaque chiffre
# $reference est le numéro de référence du commentaire.
feedback-followed = Commentaire { $reference }
feedback-received = Nous avons reçu votre commentaire
feedback-received-lead = Personne ne l’a encore lu.
feedback-read = Votre commentaire a été lu
feedback-read-lead = Les responsables de la page l’ont lu.
feedback-answered = Votre commentaire a reçu une réponse
feedback-answered-lead = Les responsables de la page ont répondu.
# $date est le jour de la réception, $zone le fuseau de ce jour, comme « heure de l’Est ».
feedback-received-on = Reçu le { $date } ({ $zone }).
feedback-keep = Conservez le numéro de référence : il permet de voir ici les suites de votre commentaire. Votre texte n’est pas affiché sur cette page, car n’importe qui pourrait inscrire un numéro.
feedback-answer = La réponse
feedback-about = La page que vous avez commentée

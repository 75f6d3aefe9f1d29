# Ce que l’interface de programmation dit aux développeurs.

api-bad-request = La requête est incorrecte
api-not-found = Introuvable
api-method-not-allowed = Méthode non permise
api-gone = Service retiré
api-unavailable = Non disponible pour le moment

api-bad-language = La valeur de « lang » doit être « en » ou « fr ».
api-bad-page = La valeur de « page » doit être un nombre entier de 1 à 100 000.
api-bad-cursor = La valeur de « cursor » doit venir telle quelle du champ « next » d’une réponse à la même question.
api-bad-words = La valeur de « q » ne doit pas dépasser 200 caractères.
api-bad-audience = La valeur de « audience » doit être « canadians », « non-canadians » ou « business ».
api-bad-online = La valeur de « online » doit être « true » ou « false ».
# $parameter est le nom d’un paramètre.
api-unknown-parameter = Cette adresse n’a pas de paramètre « { $parameter } ».
# $parameter est le nom d’un paramètre.
api-parameter-twice = Le paramètre « { $parameter } » ne peut être donné qu’une fois.
api-no-such-address = Il n’y a rien à cette adresse. Toutes les adresses figurent dans /api/v1/openapi.json.
api-no-such-service = Aucun service ne porte ce numéro.
api-no-such-answer = Aucune réponse ne porte ce numéro.
# $name est le nom d’un service.
api-withdrawn = Le service « { $name } » a été retiré.
api-bad-method = Cette adresse ne se prête qu’à la lecture : utilisez GET ou HEAD.
api-later = Ce fichier n’est pas encore prêt. Réessayez dans une minute.
api-unkept = Votre envoi n’a pas pu être enregistré. Recommencez dans une minute, sous la même clé.
api-busy = Trop de requêtes sont en cours. Réessayez dans une minute.
api-unauthorized = Non reconnu
api-conflict = Déjà utilisé
api-only-post = On fait ici des envois avec POST.
api-no-token = Envoyez un jeton encore valide dans l’en-tête « Authorization », après le mot « Bearer ».
api-no-key = Envoyez une clé « Idempotency-Key » de 1 à 200 caractères, une par avis ou par demande.
api-key-used = Un autre envoi est arrivé sous cette clé. Faites celui-ci sous sa propre clé.
api-bad-report = Un avis est du JSON avec « kind » (received, review, paid ou failed) et « occurred_at » (RFC 3339, pas dans l’avenir). S’il y a quelque chose à dire, il a aussi « text » avec « en » et « fr ».
api-bad-application = Une demande est du JSON avec « language » (en ou fr) et « received_at » (RFC 3339, pas dans l’avenir). Ses réponses, « answers », s’il y en a, portent le nom de questions du formulaire.
api-no-such-application = Aucune demande de votre programme ne porte ce numéro de référence.

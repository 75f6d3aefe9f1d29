# Comment les questions ont reçu une réponse.

outcome-title = Nos réponses à vos questions
outcome-lead = Le temps d’attente, les questions réglées du premier coup et l’utilité des réponses. Rien n’indique qui a posé une question, ni laquelle.
outcome-staff = Résultats
# $organization est le nom d’une organisation.
outcome-staff-title = Réponses aux questions : { $organization }
outcome-staff-link = Consulter les résultats de tous les centres de réponse
# $days est un nombre de jours.
outcome-staff-days = Questions posées au cours des { $days } derniers jours. Ces chiffres sont réservés au personnel : les petits nombres y figurent, ne les diffusez pas.
outcome-staff-none = Personne n’a posé de question pendant ces jours.
outcome-none = Aucun trimestre n’a encore été publié. Un trimestre est publié huit semaines après sa fin.
# $from et $to sont des jours écrits en toutes lettres, comme « 1er juillet 2026 ».
outcome-quarter = Du { $from } au { $to }
outcome-all = Toutes les questions
outcome-by-channel = Par mode de communication
outcome-by-language = Par langue
outcome-by-service = Par service
outcome-channel-web = Ce site
outcome-channel-phone = Par téléphone
outcome-channel-mail = Par courriel
outcome-channel-counter = Au comptoir
outcome-no-service = Sur aucun service en particulier
outcome-other-services = Services ayant suscité moins de 10 questions
outcome-asked = Questions posées
outcome-answered = Questions ayant reçu une réponse
outcome-waited = Réponses données après une attente
outcome-first-contact = Réglées du premier coup
outcome-transferred = Transmises à une autre organisation
outcome-bounced = Parvenues d’abord à la mauvaise organisation
outcome-said = Personnes ayant dit si la réponse leur a été utile
outcome-helped = « La réponse m’a été utile »
outcome-watched = Personnes nous ayant permis de voir si elles revenaient
outcome-alone = N’ont pas eu besoin de revenir
outcome-reassurance = Ont demandé si tout était exact jusque-là
outcome-unreached = N’ont pas reçu un de nos courriels
# $kind est le code de ce qui s’est produit.
outcome-event = Autre événement : { $kind }
outcome-wait-half = Attente maximale pour la moitié
outcome-wait-most = Attente maximale pour huit sur dix
outcome-working-half = Attente maximale pour la moitié, heures d’ouverture seulement
outcome-working-most = Attente maximale pour huit sur dix, heures d’ouverture seulement
# $share est un pourcentage, $count et $whole sont des nombres.
outcome-share = { $share } ({ $count } sur { $whole })
outcome-few = moins de 10
# $count est un nombre.
outcome-at-least = au moins { $count }
outcome-withheld = non publié
outcome-unknown = inconnu
outcome-how = Notre façon de compter
outcome-how-wait = L’attente va de la question à la première réponse; si la personne a demandé un appel, elle commence au début de l’heure choisie. Une question réglée pendant l’appel même ne compte aucune attente. Les heures d’ouverture sont celles du centre qui a répondu.
outcome-how-first = Une question est réglée du premier coup si le premier centre a répondu une seule fois, que rien n’a été ajouté ni rouvert et que la personne n’a pas dit que la réponse ne lui a pas été utile.
outcome-how-passed = Une question transmise compte une fois, peu importe le nombre de transmissions.
outcome-how-return = Nous ne voyons si une personne revient pour le même service dans les 28 jours que si elle l’a permis en cochant une case, et seulement une fois les 28 jours écoulés.
# $few est un nombre.
outcome-how-few = Un nombre inférieur à { $few } n’est pas publié. Un autre peut être retenu aussi, pour que le premier ne puisse être déduit du total. « Au moins » signifie qu’il en manque moins de { $few }.
outcome-how-quarter = Chaque trimestre est publié une seule fois, huit semaines après sa fin, et ne change plus par la suite. La journée se termine à minuit, temps universel coordonné (UTC).
outcome-file = Télécharger tous les trimestres publiés (CSV)

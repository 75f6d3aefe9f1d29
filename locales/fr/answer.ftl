# Les réponses : ce que les gens demandent ensuite, dans les mêmes mots partout, avec un numéro et des versions.

answer-next = Ce que l’on demande ensuite
# $id est le numéro d’une réponse, comme « A001 »; $version, le numéro de sa version.
answer-version = Réponse { $id }, version { $version }
# $organization est le nom d’une organisation.
answer-from = { $organization } en répond
answer-about = Elle porte sur
answer-versions = Versions
answer-versions-lead = En ligne, au téléphone ou au comptoir, on vous répond dans ces mots, et nous notons la version que vous avez reçue.
# $version est le numéro d’une version.
answer-number = Version { $version }
# $from est un jour.
answer-since = En vigueur depuis le { $from }
# $from et $until sont des jours.
answer-held = Du { $from } au { $until }
# $mistake dit ce qui était faux.
answer-mistake = Ce qui était faux auparavant : { $mistake }
# $version est le numéro de la version juste.
answer-wrong = Fausse, corrigée par la version { $version }

# À côté d’une demande, au centre de réponse.
answer-panel = Réponses qui conviennent
answer-panel-lead = Le public lit les mêmes mots. Ce que vous ouvrez d’ici est noté avec la demande.
# $id est le numéro d’une réponse.
answer-use = Mettre { $id } dans ma réponse
# $id est le numéro d’une réponse, $version celui de sa version.
answer-given = Je donne la réponse { $id }, version { $version }
# $answer nomme une réponse et sa version.
answer-told = Déjà donnée : { $answer }
answer-read-out = Réponses à lire à voix haute

# Ce sur quoi repose une réponse, et ce qui a été consulté pour la donner.
answer-rests = Cette réponse s’appuie sur :
# $name est le nom d’une fiche; $version nomme sa version ou son édition.
answer-basis = { $name } ({ $version })
# $years sont deux années, comme « 2023–2024 ».
answer-edition = inventaire de { $years }
answer-sources = Sources
answer-rests-question = Sur quoi repose votre réponse?
answer-rests-hint = La personne voit ce que vous cochez, avec un lien. Les réponses se cochent à côté de leur texte. Ce que vous ouvrez est noté, et seul le personnel le voit.
answer-open = Ouvrir
# $name est le nom d’un service.
answer-look-up = Ouvrir { $name } dans un nouvel onglet
answer-used = Utilisé dans une réponse
answer-opened = Ouvert, mais non utilisé

# Ce que lit une personne qui a reçu un renseignement faux. $question est ce qu’elle a demandé, $mistake ce qui était
# faux, $answer ce qui est juste, $id et $version le numéro de la réponse et celui de sa version.
answer-letter =
    Nous vous avons donné un renseignement inexact, et nous vous prions de nous en excuser.

    De quoi il s’agissait : { $question }

    Ce qui était faux : { $mistake }

    Ce qui est juste :

    { $answer }

    C’est la réponse { $id }, version { $version }. Si ce renseignement vous a fait prendre une décision, dites-le-nous : nous verrons ce qui peut être réparé.

# Aviser de nouveau.
answer-recalls = Réponses et avis de correction
answer-recalls-lead = Qui a reçu quelle réponse de ce centre. Lorsqu’une réponse était fausse, toutes les personnes qui l’ont reçue sont avisées.
# $count est un nombre de personnes.
answer-waiting = Personnes à aviser : { $count }
# $count est un nombre de fois.
answer-contacts = Fois où elle a été donnée ici : { $count }
# $id est le numéro d’une réponse.
answer-recall = Qui a reçu la réponse { $id }
answer-changed = La réponse a changé depuis l’ouverture de cette page, ou autre chose a été envoyé d’ici. Rien n’est parti : relisez-la.
answer-unkept = L’enregistrement est impossible pour l’instant. Rien n’est perdu : réessayez dans une minute.
# $count est un nombre d’avis.
answer-letters = Avis à envoyer : { $count }
answer-letters-lead = Par courriel si nous avons une adresse, sinon sur la page de la question. Chaque personne reçoit l’avis dans sa langue.
# $count est un nombre d’avis.
answer-send = Envoyer tous les avis ({ $count })
# $count est un nombre de personnes.
answer-calls = Personnes à appeler : { $count }
answer-calls-lead = Elles ont demandé qu’on les rappelle. Leur numéro se trouve sur la page de leur demande.
# $reference est le numéro de référence d’une demande.
answer-called = Personne avisée par téléphone : { $reference }
answer-all-told = Toutes les personnes qui l’ont reçue
answer-told-nobody = Ce centre n’a donné cette réponse à personne.
answer-reference = Demande
answer-version-told = Version
answer-channel = Comment
answer-when = Quand
answer-heard = Correction
answer-heard-right = Aucune à faire
answer-heard-corrected = Avis donné
answer-heard-writes = Avis à envoyer
answer-heard-calls = Appel à faire
answer-other-desks = Dans les autres centres
# $organization est le nom d’une organisation, $count le nombre de fois où elle a donné une réponse fausse, $waiting ce
# qui reste à corriger.
answer-other-desk = { $organization } : donnée à tort { $count }, personnes à aviser { $waiting }

# Rédiger la version suivante.
answer-content = Contenu
answer-all = Réponses
# $organization est le nom d’une organisation.
answer-staff = Réponses : { $organization }
answer-staff-lead = Un changement est une nouvelle version, dans les deux langues, et une autre personne la lit avant le public.
answer-staff-none = Cette organisation ne répond encore d’aucune.
answer-waits = En attente d’une autre personne
answer-to-read = À lire par vous
answer-returned = Renvoyée
answer-overtaken = Quelqu’un a modifié cette réponse depuis l’ouverture de la page. Votre texte est toujours ici, et n’a pas été enregistré.
answer-own = Vous avez rédigé cette version : une autre personne la publie ou la renvoie.
answer-sent-back = Elle vous revient :
answer-before = En vigueur maintenant
answer-after = La version suivante
# $version est le numéro d’une version.
answer-wrong-since = Fausse depuis la version { $version }
answer-right = Rien n’était faux
answer-publish = Publier dans les deux langues
answer-reason = Ce qu’il faudrait changer
answer-reason-hint = La personne qui l’a rédigée lira ces mots.
answer-reject = Renvoyer
answer-withdraw = Abandonner cette version
answer-question-en = Question, anglais
answer-question-fr = Question, français
answer-question-hint = En une ligne, comme on la pose.
answer-text-en = Réponse, anglais
answer-text-fr = Réponse, français
answer-text-hint = La réponse d’abord. Une ligne vide commence un paragraphe.
answer-since-when = Disait-elle quelque chose de faux?
answer-mistake-en = Ce qui était faux, anglais
answer-mistake-fr = Ce qui était faux, français
answer-mistake-hint = Seulement si quelque chose était faux. Toutes les personnes qui l’ont reçue liront ces mots.
answer-send-review = Envoyer pour lecture
answer-missing = Écrivez quelque chose
# $most est le plus grand nombre de caractères, $count ce qu’il y en a.
answer-long = Raccourcissez le texte : { $most } caractères au plus, et il y en a { $count }
answer-behind = L’autre langue a changé : changez celle-ci aussi. Les gens se fient aux deux.
answer-unchanged = Rien n’a encore changé

# Les dossiers que plusieurs organisations tiennent ensemble : qui collabore, ce qui s’y déplace, ce qui est proposé.

together-contributors = Organisations collaboratrices
# $name est le nom du dossier.
together-contributors-title = Organisations collaboratrices : { $name }
together-contributors-lead = Les responsables de contenu de ces organisations peuvent proposer des changements à ce dossier. Votre organisation les révise et les publie. Rien d’autre de votre contenu ne leur est ouvert.
together-contributors-none = Aucune autre organisation ne collabore pour l’instant.
# $date est un jour.
together-contributor-since = Depuis le { $date }
together-contributor-draft = a une ébauche, qui prendrait fin
together-share-end = Mettre fin à la collaboration
# $organization est le nom d’une organisation.
together-share-end-label = Mettre fin à la collaboration : { $organization }
together-share-organization = Organisation
together-share-choose = Choisissez une organisation
together-share-give = Inviter à collaborer
together-share-missing = Choisissez une organisation
together-contributors-changed = Une autre personne a été plus rapide. Voici où en sont les choses.
together-deeds = Ce qui a été fait
together-deeds-none = Rien n’a encore été fait.
# $organization est le nom d’une organisation.
together-deed-with = Avec l’organisation : { $organization }
together-deed-somebody = une personne de cette organisation
together-act-save = Ébauche enregistrée
together-act-send = Envoi en révision
together-act-publish = Publication
together-act-schedule = Révision et publication prévue
together-act-unschedule = Publication arrêtée
together-act-hinder = Non publié à l’heure prévue
together-act-reject = Renvoi
together-act-recall = Reprise pour modification
together-act-withdraw = Ébauche abandonnée
together-act-restore = Version antérieure rétablie sous forme d’ébauche
together-act-comment = Commentaire ajouté
together-act-comment-done = Commentaire marqué comme réglé
together-act-share = Début de la collaboration
together-act-unshare = Fin de la collaboration
together-act-end-ask = Retrait demandé
together-act-end = Retrait du portail
together-act-end-stop = Retrait annulé
together-act-return = Retour sur le portail
together-shared = Dossiers d’autres organisations
together-shared-lead = Ce que vous proposez ici est révisé et publié par l’organisation responsable du dossier.
# $organization est le nom de l’organisation, $name est le nom du dossier, $date est un jour.
together-share-ended = Le { $date }, votre collaboration au dossier « { $name } » a pris fin. Décision de l’organisation responsable : { $organization }.
together-share-ended-draft = Votre ébauche a pris fin en même temps et n’a pas été publiée.
# $organization est le nom de l’organisation.
together-contributed-by = Proposition de l’organisation : { $organization }
# $organization est le nom de l’organisation.
together-owned-by = Organisation responsable : { $organization }
# $organization est le nom de l’organisation.
together-owner-reviews = Vous collaborez à un dossier d’une autre organisation, qui révise et publie ce que vous proposez : { $organization }.
together-owner-decides = L’organisation responsable de ce dossier révise et publie ce qui y change.
together-crossed = Autre chose a été publié dans ces champs depuis la rédaction de cette ébauche. Renvoyez-la, pour que la personne qui l’a écrite voie les deux textes :
together-published-since = Autre chose a été publié depuis la rédaction de cette ébauche. Là où les deux ont changé, ce qui est publié maintenant se trouve sous votre texte. Enregistrez de nouveau pour garder le vôtre.
together-published-otherwise = Publié depuis :
# $number est le rang de la section.
together-section = Section { $number }
together-out = Enlever
# $name est le nom du service ou de la section à enlever.
together-out-label = Enlever : { $name }
together-add-service = Ajouter un service
together-add-service-hint = Son numéro, par exemple ST033, ou l’adresse de sa page.
together-add = Ajouter
together-added = Le service est maintenant à la fin de sa section. Rien n’est encore enregistré : enregistrez quand vous aurez fini.
together-items-none = Ajoutez au moins un service, ou enlevez la section
together-items-twice = Un service n’apparaît qu’une fois dans un dossier. Enlevez-le ici ou là
together-items-unknown = Aucun service du portail n’a ce numéro ni cette adresse. Copiez l’adresse de sa page
together-suggestions = Services qui pourraient y avoir leur place
together-suggestions-lead = Personne n’a choisi ces services : chacun dit pourquoi il est proposé. Ajoutez ceux qui conviennent.
# $number est le rang d’une section.
together-add-to = Ajouter à la section { $number }
# $number est le rang d’une section, $name est le nom du service.
together-add-to-label = Ajouter à la section { $number } : { $name }
# $name est le nom d’un thème.
together-why-topic = Même thème : { $name }
# $name est le nom d’un service.
together-why-near = Proche de « { $name } »
# $name est le nom d’un service, $collection est le nom d’un dossier.
together-why-together = Avec « { $name } » dans « { $collection } »
# $name est le nom d’un service.
together-why-asked = Les gens posent la question en même temps que pour « { $name } »

# Ce qu’une personne a demandé ailleurs et suit ici.

tracked-title = Demandes faites ailleurs
tracked-none = Vous ne suivez rien pour l’instant.
tracked-new = Suivre une demande faite ailleurs
tracked-lead = Notez ce que vous avez envoyé et quand. Nous calculons la date de réponse prévue selon la norme que publie le service.
tracked-which = Quel service?
tracked-which-hint = Utilisez les mots qui vous viennent, par exemple « passeport ».
tracked-find = Trouver le service
tracked-found = Choisissez le service
# $words est ce qui a été cherché.
tracked-nothing = Rien n’a été trouvé pour « { $words } ». Essayez d’autres mots.
tracked-other = Choisir un autre service
tracked-reference = Leur numéro de référence
tracked-reference-hint = Tel qu’il figure sur leur lettre, si vous en avez une. Vous seule ou vous seul le voyez.
# $most est le plus grand nombre de caractères.
tracked-reference-long = Raccourcissez le numéro de référence : au plus { $most } caractères
tracked-sent-on = Quand l’avez-vous envoyée?
tracked-sent-on-hint = Année, mois et jour, par exemple 2026-10-05.
tracked-sent-wrong = Inscrivez le jour de l’envoi, par exemple 2026-10-05
tracked-sent-later = Le jour de l’envoi ne peut pas être dans l’avenir
tracked-remind-on = Quand voulez-vous y revenir?
tracked-remind-on-hint = Un jour, par exemple 2026-12-01, ou rien. Il est affiché ici.
tracked-remind-wrong = Inscrivez un jour, par exemple 2026-12-01, ou laissez vide
tracked-notes = Notes
tracked-notes-hint = À qui vous avez parlé, ce qui manque. Vos notes sont à vous : personne d’autre ne les voit.
# $most est le plus grand nombre de caractères.
tracked-notes-long = Raccourcissez vos notes : au plus { $most } caractères
tracked-save = Enregistrer
tracked-change = Modifier ce que vous suivez
# Le nom du service suit les deux.
tracked-edit = Modifier
tracked-end = Cesser de suivre
# $name est le nom d’un service.
tracked-end-named = Cesser de suivre : { $name }
tracked-end-lead = Vos notes seront supprimées. La demande elle-même ne change pas.
tracked-keep = Continuer de suivre
tracked-gone = Un service qui n’est plus offert
# $date est le jour de l’envoi.
tracked-sent = Envoyée le { $date }
# $date est le jour choisi.
tracked-remind = À revoir le { $date }
tracked-unknown = Le service ne publie pas de délai de réponse
# $date est le jour prévu.
tracked-by = Réponse attendue au plus tard le { $date }
# $date est le jour prévu.
tracked-late = En retard : une réponse était attendue au plus tard le { $date }
tracked-calendar-days = Les dates prévues viennent des normes publiées. Tous les jours du calendrier sont comptés; cinq jours ouvrables en valent sept.

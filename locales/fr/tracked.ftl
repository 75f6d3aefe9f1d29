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
tracked-reference = Numéro de référence donné par le service
tracked-reference-hint = Tel qu’il figure sur la lettre reçue, si vous en avez une. Personne d’autre ne le voit.
# $most est le plus grand nombre de caractères.
tracked-reference-long = Raccourcissez le numéro de référence : au plus { $most } caractères
tracked-sent-on = Quand l’avez-vous envoyée?
tracked-sent-on-hint = Année, mois et jour, par exemple 2026-10-05.
tracked-sent-wrong = Inscrivez la date d’envoi, par exemple 2026-10-05
tracked-sent-later = La date d’envoi ne peut pas être dans l’avenir
tracked-remind-on = Quand voulez-vous y revenir?
tracked-remind-on-hint = Une date, par exemple 2026-12-01. Facultatif. Elle est affichée ici.
tracked-remind-wrong = Inscrivez une date, par exemple 2026-12-01, ou laissez le champ vide
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
tracked-calendar-days = Les dates prévues viennent des normes publiées. Tous les jours du calendrier sont comptés; lorsqu’une norme parle de jours ouvrables, les fins de semaine et les jours fériés fédéraux ne le sont pas.
tracked-letter-late = Une réponse que vous attendez tarde
# $date est le jour où une réponse était attendue, $address est une adresse Web.
tracked-letter-late-text =
    Vous suivez une demande présentée ailleurs. Selon la norme publiée, une réponse était attendue au plus tard le { $date }.

    Si vous ne l’avez pas reçue, renseignez-vous avec le numéro de référence qui figure sur leur lettre, ou parlez à quelqu’un. Vos notes se trouvent ici :
    { $address }

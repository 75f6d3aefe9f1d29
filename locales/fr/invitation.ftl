# Les invitations par courriel : agir pour une entreprise ou pour une personne.

invitation-mail = Son adresse courriel
invitation-mail-hint = La personne peut ouvrir une session avec une autre adresse.
invitation-mail-wrong = Vérifiez l’adresse courriel : elle doit ressembler à nom@exemple.org
invitation-tongue = Langue du courriel
invitation-tongue-missing = Choisissez la langue du courriel
invitation-english = Anglais
invitation-french = Français
invitation-send = Envoyer l’invitation
# $date est un jour.
invitation-waiting = Attend une réponse jusqu’au { $date }
# $date est un jour.
invitation-over = Sans réponse au { $date }
invitation-accepted = Acceptée
invitation-declined = Refusée
invitation-withdrawn = Retirée
invitation-failed = Le courriel n’est pas arrivé : vérifiez l’adresse
# $mail est une adresse courriel.
invitation-title = Invitation à { $mail }
invitation-lead = Si vous l’envoyez de nouveau, le lien du courriel précédent ne sert plus. Si vous la retirez, il ne sert plus, aussitôt.
invitation-again = Envoyer de nouveau
invitation-withdraw = Retirer l’invitation
invitation-often = Elle a été envoyée aussi souvent que possible. Retirez-la et, si l’adresse est exacte, invitez la personne de nouveau.
# $mail est une adresse courriel.
invitation-change = Envoyer de nouveau ou retirer : { $mail }
invitation-by = Invitation de
invitation-role = Ce que vous pourrez faire
invitation-until = Répondre au plus tard le
invitation-accept = Accepter
invitation-decline = Refuser
invitation-gone = Cette invitation n’est plus valable
invitation-gone-lead = Elle a reçu une réponse, elle a été retirée ou envoyée de nouveau, ou son délai est écoulé. Demandez à la personne de qui elle vient d’en envoyer une autre.
invitation-refused = Vous avez refusé
invitation-refused-lead = La personne de qui vient l’invitation en est informée. Rien d’autre ne se passe.

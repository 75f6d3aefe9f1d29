admin-title = Administration
admin-lead = Ce qui demande l’attention de la personne qui répond de tout le portail.
admin-letters = Courrier
admin-waiting = En attente
admin-sent = Envoyées
admin-failed-count = Non livrées
admin-failed = Lettres qui ne sont parvenues à personne
admin-none-failed = Toutes les lettres sont livrées ou en route.
# $record : ce dont parle la lettre, comme « request 7K3M-Q2TX »
admin-letter = À propos de { $record }
admin-again = Envoyer de nouveau

admin-title = Administration
admin-lead = Ce qui demande l’attention de la personne qui répond de tout le portail.
admin-letters = Courriels
admin-waiting = En attente
admin-sent = Envoyés
admin-failed-count = Non livrés
admin-failed = Courriels qui ne sont parvenus à personne
admin-none-failed = Tous les courriels sont livrés ou en route.
# $record : la référence de ce dont parle le courriel, comme « 7K3M-Q2TX »
admin-letter = À propos de { $record }
admin-again = Envoyer de nouveau
admin-gone = Le serveur de courriel l’avait accepté, et son texte n’est pas conservé ici. Ce qu’il dit figure à la page du dossier, où l’adresse peut être changée.
admin-powers = Droits d’accès
admin-powers-link = Qui peut faire quoi
admin-powers-lead = Qui peut faire quoi, et pour quelle organisation. Quand on retire un droit, la session de la personne prend fin aussitôt.
admin-powers-list = Toutes les personnes qui ont un droit d’accès
admin-powers-person = Personne
admin-powers-role = Peut
admin-powers-organization = Pour
admin-powers-since = Depuis le
admin-powers-change = Modifier
admin-powers-give = Les droits s’accordent sur le serveur, avec la commande « passerelle grant ».
admin-power-desk = répondre aux gens
admin-power-lead = diriger l’équipe qui répond aux gens
admin-power-officer = traiter les demandes
admin-power-editor = modifier le contenu
admin-power-on-call = publier un avis sur toutes les pages
admin-power-administrator = administrer le portail
admin-power-everywhere = tout le portail
admin-power-own = C’est vous. Une autre personne qui administre le portail peut retirer ce droit.
# $name : la personne qui a ce droit
admin-revoke-named = Retirer à { $name }
# $name : la personne qui a ce droit
admin-revoke-title = Retirer ce droit à { $name }?
admin-revoke-lead = Sa session prend fin aussitôt, sur tous ses appareils. Les demandes que cette personne a en main reviennent à l’équipe.
admin-revoke = Retirer ce droit
admin-keep = Ne rien changer
admin-revoked = Le droit est retiré et la session de la personne a pris fin.

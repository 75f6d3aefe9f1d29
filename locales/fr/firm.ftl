# Les entreprises et les personnes qui agissent pour elles.

firm-lead = Toutes les demandes de l’entreprise, peu importe qui les a commencées. Ce qui attend une action vient en premier.
firm-number = Numéro d’entreprise
firm-you = Votre rôle
firm-applications = Demandes
firm-no-applications = Aucune demande pour l’instant.
firm-members = Qui agit pour l’entreprise
firm-nameless = Nom non précisé
firm-owner = Propriétaire : prépare, envoie, décide qui a accès
firm-preparer = Préparation : prépare ce que d’autres envoient
firm-filer = Conseil externe : prépare et envoie
firm-reader = Conseil externe : lecture seulement
firm-remove = Retirer
# $name est le nom d’une personne.
firm-remove-named = Retirer { $name }
firm-remove-nameless = Retirer cette personne
# $firm est le nom de l’entreprise.
firm-remove-nameless-title = Retirer cette personne de { $firm }?
# $name est le nom d’une personne, $firm est le nom de l’entreprise.
firm-remove-title = Retirer { $name } des personnes qui agissent pour { $firm }?
firm-remove-lead = L’accès prend fin aussitôt. Ce qui a été fait jusqu’ici reste dans l’historique.
firm-keep = Ne rien changer

# Les entreprises et les personnes qui agissent pour elles.

firm-lead = Toutes les demandes de l’entreprise, peu importe qui les a commencées. Ce qui attend une action vient en premier.
# $number est un numéro d’entreprise.
firm-number = Numéro d’entreprise { $number }.
# $role est ce qu’une personne peut faire pour l’entreprise.
firm-you = Votre rôle : { $role }.
firm-applications = Demandes
firm-no-applications = Aucune demande pour l’instant.
firm-members = Qui agit pour l’entreprise
firm-nameless = Nom non précisé
firm-owner = propriétaire : prépare, envoie, décide qui a accès
firm-preparer = préparation : prépare ce que d’autres envoient
firm-filer = conseil externe : prépare et envoie
firm-reader = conseil externe : lecture seulement
firm-remove = Retirer
# $name est le nom d’une personne.
firm-remove-named = Retirer { $name }
# $name est le nom d’une personne, $firm est le nom de l’entreprise.
firm-remove-title = Retirer { $name } des personnes qui agissent pour { $firm }?
firm-remove-lead = L’accès prend fin aussitôt. Ce qui a été fait jusqu’ici reste dans l’historique.
firm-keep = Ne rien changer

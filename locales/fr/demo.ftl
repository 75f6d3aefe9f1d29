# La démonstration de la connexion.

demo-title = Qui voulez-vous être?
demo-lead = Cette page tient lieu de service de connexion.
demo-made-up = Toutes ces personnes sont inventées. Il n’y a aucun mot de passe, et ce que vous faites sous leur nom reste sur cet appareil.
demo-cancel = Revenir sans se connecter
demo-citizen = Vit au Canada.
demo-newcomer = Vit à l’étranger et prépare sa venue au Canada.
demo-owner = Possède une petite entreprise et présente des demandes en son nom.
demo-employee = Travaille dans cette entreprise et participe à ses demandes.
demo-accountant = Conseille des entreprises et peut agir pour elles.
demo-information-officer = Répond aux gens à Emploi et Développement social Canada.
demo-information-officer-second = Répond aussi aux gens à Emploi et Développement social Canada.
demo-lead-esdc = Dirige l’équipe qui répond aux gens à Emploi et Développement social Canada.
demo-information-officer-ircc = Répond aux gens à Immigration, Réfugiés et Citoyenneté Canada.
demo-program-officer-cra = Traite des demandes à l’Agence du revenu du Canada.
demo-program-officer-cra-second = Traite aussi des demandes à l’Agence du revenu du Canada.
demo-program-officer-ised = Traite des demandes à Innovation, Sciences et Développement économique Canada.
demo-program-officer-tc = Traite des demandes à Transports Canada.
demo-program-officer-esdc = Traite des demandes à Emploi et Développement social Canada.
demo-editor-esdc = Tient à jour le contenu d’Emploi et Développement social Canada.
demo-reviewer-esdc = Tient aussi ce contenu à jour et révise ce qu’une autre personne a écrit.
demo-editor-ircc = Tient à jour le contenu d’Immigration, Réfugiés et Citoyenneté Canada.
demo-editor-ised = Tient à jour le contenu d’Innovation, Sciences et Développement économique Canada.
demo-reviewer-ised = Tient aussi ce contenu à jour et révise ce que d’autres ont écrit ou proposé.
demo-editor-cra = Tient à jour le contenu de l’Agence du revenu du Canada.
demo-administrator = Donne ses droits d’accès au personnel et veille sur le portail.
# Le service de paiement de la démonstration.
demo-payer = Payer sans argent
demo-payer-lead = Cette page tient lieu de service de paiement.
demo-payer-made-up = Rien n’est payé, et aucune carte n’est demandée. Choisissez l’issue du paiement.
# $amount est un montant.
demo-payer-pay = Payer { $amount } sans argent
demo-payer-cancel = Revenir sans payer

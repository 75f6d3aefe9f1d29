# Le choix de la langue et la page d’accueil.

home-choice-title = Choisissez votre langue
home-choice-lead = Les services gouvernementaux pour la population et les entreprises, au même endroit.
home-choice-enter = Continuer en français
home-title = Que voulez-vous faire?
home-lead = Tous les services au même endroit, quel que soit le ministère qui les offre.
home-description = Trouvez un service gouvernemental selon votre situation, par thème ou par organisation, et parlez à quelqu’un quand vous le voulez.
home-collections = Étapes de la vie et de l’entreprise
home-collections-all = Tous les dossiers et guides par étapes

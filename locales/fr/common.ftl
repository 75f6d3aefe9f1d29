# Le cadre de chaque page, et les mots que plusieurs parties ont en commun.

# $page est le titre de la page.
common-title = { $page } – Passerelle
common-portal = Passerelle
common-skip = Passer au contenu
# Le nom de l’autre langue, dans cette langue.
common-switch = English
common-demonstration = Démonstration : ce site n’est pas un site gouvernemental.
common-main-navigation = Navigation principale
common-foot-navigation = À propos de ce portail
common-breadcrumb = Fil d’Ariane
common-home = Accueil
common-canadians = Vous vivez au Canada
common-non-canadians = Venir au Canada
common-business = Entreprises
common-topics = Thèmes
common-organizations = Organisations
common-a-to-z = De A à Z
common-collections = Dossiers et guides
common-canada = Le Canada
common-about = À propos de ce portail
common-accessibility = Accessibilité
common-privacy = Confidentialité
common-open-data = Données ouvertes
common-text-size = Taille du texte
common-my-page = Mon espace
common-talk = Parler à quelqu’un
common-rather-talk = Vous préférez en parler?
common-rather-talk-lead = En français ou en anglais. Quelqu’un peut vous aider à trouver le bon service ou confirmer que vous êtes sur la bonne voie.
common-no-cookie = Cette page n’a enregistré aucun témoin, et votre visite n’a été signalée à personne.
common-size-cookie = Un témoin conserve la taille de texte de votre choix, et rien d’autre. Votre visite n’a été signalée à personne.
common-sign-in-cookie = Un seul témoin assure le suivi de cette connexion. Il disparaît à votre retour, ou au bout de dix minutes. Votre visite n’a été signalée à personne.
common-sign-in-both-cookies = Il y a deux témoins : l’un assure le suivi de cette connexion et disparaît à votre retour, ou au bout de dix minutes; l’autre contient la taille de texte que vous avez choisie. Votre visite n’a été signalée à personne.
common-session-cookie = Un seul témoin contient un nombre tiré au hasard, pour que ces pages restent les vôtres pendant cette visite. Il disparaît à la fin de la visite. Votre visite n’a été signalée à personne.
common-both-cookies = Il y a deux témoins : l’un contient un nombre tiré au hasard, pour que ces pages restent les vôtres pendant cette visite, et disparaît à la fin de la visite; l’autre contient la taille de texte que vous avez choisie. Votre visite n’a été signalée à personne.
common-page-code = Pour que quelqu’un consulte cette page avec vous, donnez son code :

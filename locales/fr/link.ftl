# Les liens qui mènent hors du portail, pour les responsables de contenu d’une organisation.

link-title = Liens
link-content = Contenu
# $organization est le nom d’une organisation.
link-staff = Liens : { $organization }
link-lead = Chaque lien de vos pages est vérifié une fois par jour. Vous trouvez ici les liens brisés, les pages qui ont changé d’adresse et ce que les gens signalent.
# $links est le nombre d’adresses vérifiées.
link-all = { $links ->
    [one] { $links } adresse est vérifiée.
   *[other] { $links } adresses sont vérifiées.
}
link-off = Ce portail ne vérifie pas encore les liens. Les responsables de son exploitation peuvent activer la vérification. Ce que les gens signalent figure ici malgré tout.
# $pages est le nombre de pages dont des liens demandent attention.
link-count = { $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}
link-waiting = À traiter
link-none = Rien à traiter. À notre connaissance, aucun lien n’est brisé et aucune page n’a changé d’adresse.
link-hidden-all = Masqués au public
link-hidden-lead = Ces pages proposent plutôt ce qui fonctionne : le téléphone ou une personne.
link-unknown-all = État inconnu
link-unknown-lead = Ces sites ne répondent pas aux programmes. Seule une personne peut voir si les liens fonctionnent.
link-only-reported = Aucun lien brisé n’est connu sur cette page.

link-new = Pas encore vérifié
link-works = Fonctionne
link-moved = Adresse changée pour de bon
link-gone = Page disparue
link-missing = Affiche « page introuvable »
link-certificate = Certificat non fiable
link-silent = Aucune réponse
link-circles = Tourne en rond
link-refuses = Ne répond pas aux programmes
link-hidden = Masqué
link-moved-to = Nouvelle adresse :
# $date est un jour.
link-since = Depuis le { $date }.
# $status est un nombre, par exemple 404.
link-status = Code reçu : { $status }.
# $date est un jour.
link-looked = Dernière vérification le { $date }.
link-asked = Une nouvelle vérification est en cours : revenez à cette page dans une minute.
# $count est le nombre de personnes qui ont nommé cette adresse.
link-reported = { $count ->
    [one] { $count } personne l’a aussi signalé.
   *[other] { $count } personnes l’ont aussi signalé.
}
link-check = Vérifier de nouveau
link-hide = Masquer ce lien
link-show = Afficher de nouveau ce lien
# $count est le nombre de personnes qui ont écrit.
link-reports = { $count ->
    [one] Ce que { $count } personne signale
   *[other] Ce que { $count } personnes signalent
}
link-read = Marquer comme lu

# À la place d’un lien masqué.
link-instead = La page prévue pour cela ne fonctionne pas en ce moment.

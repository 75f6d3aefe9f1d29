# Les thèmes.

topic-all-lead = Chaque service relève d’au moins un thème. Choisissez celui qui se rapproche le plus de ce que vous cherchez.
topic-all = Tous les thèmes
topic-a-to-z = Vous connaissez le nom? Voyez tous les services de A à Z.
topic-services = Tous les services de ce thème
topic-everyone = Tous les publics
topic-narrow = Afficher les services pour
# $topic est le nom d’un thème; $gateway celui d’une passerelle : le titre de la page des services de l’un pour l’autre.
topic-for = { $topic } – { $gateway }

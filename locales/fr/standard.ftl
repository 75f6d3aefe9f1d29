# Les normes de service et leurs résultats.

standard-title = À quoi vous attendre
standard-met = cible atteinte
standard-missed = cible non atteinte
standard-measured = mesuré
standard-unknown = aucun résultat publié
# $share et $target sont des parts, par exemple 96 %; $count est le nombre de cas mesurés.
standard-result-all = { $share } de { $count } cas pour la dernière année mesurée; la cible est de { $target }.
# $share et $target sont des parts, par exemple 96 %.
standard-result-share = { $share } pour la dernière année mesurée; la cible est de { $target }.
# $share est une part, par exemple 96 %.
standard-result-no-target = { $share } pour la dernière année mesurée; aucune cible n’est publiée.
# $target est une part, par exemple 90 %.
standard-result-target = La cible est de { $target }. Aucun résultat n’est publié.
standard-result-nothing = Aucune cible ni aucun résultat n’est publié.
# $text est l’engagement; $channel est un moyen, par exemple « par la poste ».
standard-by-channel = { $text } ({ $channel })
# $count est le nombre d’autres normes, trois au moins.
standard-more = Afficher { $count } autres normes

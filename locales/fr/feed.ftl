# Les fils : ce qui a changé, pour les lecteurs de fils.

feed-title = Ce qui a changé : tous les services
# $place est un thème ou une organisation.
feed-title-place = Ce qui a changé : { $place }
# $name est le nom d’un service.
feed-withdrawn = N’est plus offert : { $name }
feed-link = S’abonner aux changements (fil Atom)

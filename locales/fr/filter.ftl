# Le filtre des longues listes.

filter-label = Restreindre cette liste
filter-button = Restreindre
filter-letters = Lettres
filter-none = Rien dans cette liste ne correspond. Essayez avec moins de mots.
filter-one = 1 élément affiché
# $count est le nombre d’éléments affichés.
filter-other = { $count } éléments affichés

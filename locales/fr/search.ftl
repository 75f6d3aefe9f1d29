# La recherche : le formulaire, les résultats, la page sans résultat.

search-label = Chercher un service
search-button = Chercher
search-hint = Dites-le dans vos mots, par exemple « perdu mon emploi » ou « voyager avec mon chien ». Les fautes et les accents oubliés ne gênent pas.
search-title = Recherche
# $words est ce que la personne a tapé.
search-title-words = Recherche : { $words }
# $n est le nombre de services trouvés, $count le même nombre mis en forme.
search-count = { $n ->
    [one] { $count } service
   *[other] { $count } services
}
search-mended = Vouliez-vous dire :
search-narrow = Préciser les résultats
search-all = Afficher de nouveau tous les résultats
search-audience = À qui cela s’adresse
search-online = En ligne
search-online-full = En ligne du début à la fin
search-undo = – choisi, retirer ce choix
search-there = En anglais :
search-pages = Pages de résultats
# $first, $last et $count sont des nombres mis en forme : les résultats affichés, sur combien.
search-range = { $first } à { $last } sur { $count }
search-before = Résultats précédents
search-after = Résultats suivants
# $words est ce que la personne a tapé.
search-nothing = Aucun service ne correspond à « { $words } »
# $words est ce que la personne a tapé.
search-nothing-here = Aucun service ne correspond à « { $words } » avec les choix que vous avez faits
search-nothing-words = Essayez avec moins de mots, ou avec ceux que vous diriez à une connaissance.
search-nothing-narrowed = Cherchez de nouveau dans tous les services, sans ces choix.
search-nothing-a-to-z = Parcourez tous les services de A à Z.
search-nothing-person = Parlez à quelqu’un : personne ne vous demandera le nom d’un ministère.

# Les suggestions sous la case de recherche, au fil de la frappe.
search-suggestions = Services suggérés
# $words est ce que la personne a tapé.
search-suggestions-all = Tous les résultats pour « { $words } »
search-suggestions-none = Aucune suggestion. Appuyez sur Entrée pour chercher.
search-suggestions-one = 1 suggestion
# $count est le nombre de suggestions.
search-suggestions-other = { $count } suggestions

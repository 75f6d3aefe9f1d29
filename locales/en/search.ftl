# Search: the form, the results, a page without results.

search-label = Search services
search-button = Search
search-hint = Use your own words, such as “lost my job” or “bring my dog”. Typos and missing accents are fine.
search-title = Search
# $words is what the reader typed.
search-title-words = Search: { $words }
# $n is the number of services found, $count the same written for people.
search-count = { $n ->
    [one] One service
   *[other] { $count } services
}
search-mended = Did you mean:
search-narrow = Narrow the results
search-all = Show all results again
search-audience = Who it is for
search-online = Online
search-online-full = Online from start to finish
search-undo = – chosen, remove
search-there = In French:
search-pages = Pages of results
# $first, $last and $count are numbers, written for people: which results are shown, of how many.
search-range = { $first } to { $last } of { $count }
search-before = Previous results
search-after = Next results
# $words is what the reader typed.
search-nothing = No service matches “{ $words }”
# $words is what the reader typed.
search-nothing-here = No service matches “{ $words }” with the choices you made
search-nothing-words = Try fewer words, or the words you would use with a friend.
search-nothing-narrowed = Look in all services, without these choices.
search-nothing-a-to-z = Look through all services from A to Z.
search-nothing-person = Talk to a person: nobody will ask you for the name of a department.

# The suggestions under the search box while somebody types.
search-suggestions = Suggested services
# $words is what the reader typed.
search-suggestions-all = All results for “{ $words }”
search-suggestions-none = No suggestions. Press Enter to search.
search-suggestions-one = 1 suggestion
# $count is the number of suggestions.
search-suggestions-other = { $count } suggestions

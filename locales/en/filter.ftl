# The filter of long lists.

filter-label = Narrow this list
filter-button = Narrow
filter-letters = Letters
filter-none = Nothing in this list matches. Try fewer words.
filter-one = 1 shown
# $count is how many entries are shown.
filter-other = { $count } shown

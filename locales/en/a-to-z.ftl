# A to Z: the index of services.

a-to-z-title = Services from A to Z
a-to-z-lead = Look under the name of a service, its initials, its former name, or the words you would use for it.
a-to-z-choose = Choose a letter
# $letter is a letter of the alphabet, or “0–9”: the title of its page.
a-to-z-letter = Services from A to Z: { $letter }
# $letter is a letter of the alphabet, or “0–9”.
a-to-z-under = Under { $letter }
# Heard after a letter that leads nowhere.
a-to-z-no-entry = (no entries)
# $n decides between singular and plural; $count is the same number, formatted.
a-to-z-count = { $n ->
    [one] { $count } entry
   *[other] { $count } entries
}
# $name is the official name of the service that an entry stands for.
a-to-z-see = See: { $name }
# $name is the official name of a service; the entry is what it was called before.
a-to-z-former = Former name. See: { $name }
a-to-z-none = No service is listed here.
a-to-z-none-first = Go back to the first page of this letter.
a-to-z-none-everyone = See this letter for everyone.
a-to-z-pages = Pages under this letter
# $n is the number of a page.
a-to-z-page = Page { $n }

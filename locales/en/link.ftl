# Links that lead out of the portal, for the editors of an organization.

link-title = Links
link-content = Content
# $organization is the name of an organization.
link-staff = Links: { $organization }
link-lead = Every link of your pages is tried once a day. What no longer works, what moved and what readers report stands here.
# $links is how many addresses are tried.
link-all = { $links ->
    [one] One address is looked after.
   *[other] { $links } addresses are looked after.
}
link-off = This portal does not try links yet. Whoever runs it can turn that on. What readers report stands here all the same.
# $pages is how many pages have links that somebody should see to.
link-count = { $pages ->
    [one] one page
   *[other] { $pages } pages
}
link-waiting = To see to
link-none = Nothing. No link is known to be broken or to have moved.
link-hidden-all = Hidden from readers
link-hidden-lead = These pages offer what works instead: the telephone, or a person.
link-unknown-all = Not known
link-unknown-lead = These sites do not answer programs. Only a person can see whether the links work.
link-only-reported = No link of this page is known to be broken.

link-new = Not tried yet
link-works = Works
link-moved = Moved for good
link-gone = Page gone
link-missing = Says “page not found”
link-certificate = Certificate not trusted
link-silent = No answer
link-circles = Leads in circles
link-refuses = Answers no programs
link-hidden = Hidden
link-moved-to = It moved to:
# $date is a day.
link-since = Since { $date }.
# $status is a number, such as 404.
link-status = It answered { $status }.
# $date is a day.
link-looked = Last tried on { $date }.
link-asked = It is being tried again: look at this page in a minute.
# $count is how many readers named this address.
link-reported = { $count ->
    [one] A reader reported it too.
   *[other] { $count } readers reported it too.
}
link-check = Try it again now
link-hide = Hide this link
link-show = Show this link again
# $count is how many readers wrote.
link-reports = { $count ->
    [one] What a reader reports
   *[other] What { $count } readers report
}
link-read = We have read this

# Stands in the place of a link that an editor hid.
link-instead = The page for this does not work at the moment.

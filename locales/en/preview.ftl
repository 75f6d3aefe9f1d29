# A draft as its page would look, for whoever has a link to it.

# $page is the title of the page.
preview-of = Draft: { $page }
preview-draft = This is a draft, not the published page
preview-draft-lead = The page could look like this. Nothing here is in force: only the published page counts. On a draft, nothing can be saved, followed or commented on.
# $hour is a day, an hour and a zone.
preview-until = This link works until { $hour }, unless the draft is published or given up before.
# $name is the name of the record.
preview-title = Preview: { $name }
preview-lead = A link shows the whole page as it would be, in both languages, to anybody who has it, even signed out. It always shows the draft as it is saved at that moment.
# $days is a number of days.
preview-how-long = A link works for { $days } days. It ends earlier when the draft is published or given up, or when you or a colleague end it.
preview-make = Make a link
preview-links = Links that work
preview-none = No link works at the moment.
preview-past = Earlier links
# $date is the day on which the link was made.
preview-made-yours = Made by you on { $date }
# $name is the name of a colleague, $date the day on which the link was made.
preview-made-by = Made by { $name } on { $date }
# $date is the day on which the link was made.
preview-made-theirs = Made by a colleague on { $date }
# $hour is a day, an hour and a zone.
preview-works-until = works until { $hour }
preview-end = End this link
# $made says who made the link, and when.
preview-end-label = End this link: { $made }
preview-over = Its days are over
# $date is a day.
preview-ended-on = Ended on { $date }
preview-was-made = The link is below. Copy its address and give it to whoever should see the draft.
preview-was-ended = The link is ended. Whoever opens it now finds nothing.
preview-unkept = We cannot do this right now. Try again in a minute.
preview-go = Preview link

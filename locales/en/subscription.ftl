# What somebody follows, how they want to be told, and what they are told.

subscription-link-service = Follow this service
subscription-link-topic = Follow this topic
subscription-link-collection = Follow this collection
subscription-link-organization = Follow this organization
subscription-link-place = Follow this place

# $name is what is to be followed.
subscription-follow = Follow “{ $name }”
subscription-lead = When something changes there, you will find it on your page. We write to you only if you ask for it.
subscription-lead-place = When there is an alert for this place, you will find it on your page. We write to you only if you ask for it.
subscription-lead-guest = News will be on your page for this visit. No account is needed; sign in to keep it, or to be told by email.
subscription-button = Follow
subscription-already = You already follow this.
subscription-back = Back to the page

subscription-kind-service = service
subscription-kind-topic = topic
subscription-kind-collection = collection
subscription-kind-organization = organization
subscription-kind-place = place
# $name is what is followed, $kind of what kind it is: service, topic, place.
subscription-subject = { $name } ({ $kind })

subscription-area = Follow a place
subscription-area-lead = Alerts for a province, a territory or a neighbourhood: school closures, snow, disease. You do not have to live there.
subscription-province = Province or territory
subscription-area-choose = Choose one
subscription-area-none = Choose a province or territory, or give the beginning of a postal code.
subscription-postal-label = First three characters of a postal code (optional)
subscription-postal-hint = Such as K1A. If you give them, you follow this smaller area instead of the whole province.
subscription-postal-wrong = This is not the beginning of a Canadian postal code. It is a letter, a digit and a letter, such as K1A.
# $postal is the first three characters of a postal code, $province the province.
subscription-postal = { $postal }, { $province }
subscription-province-ab = Alberta
subscription-province-bc = British Columbia
subscription-province-mb = Manitoba
subscription-province-nb = New Brunswick
subscription-province-nl = Newfoundland and Labrador
subscription-province-nt = Northwest Territories
subscription-province-ns = Nova Scotia
subscription-province-nu = Nunavut
subscription-province-on = Ontario
subscription-province-pe = Prince Edward Island
subscription-province-qc = Quebec
subscription-province-sk = Saskatchewan
subscription-province-yt = Yukon

subscription-preference = How we tell you
subscription-preference-lead = News about what you follow is always on your page. Here you say whether we write to you too.
subscription-preference-save = Save this choice
subscription-preference-change = Change how we tell you
subscription-no-address = Your sign-in service gave us no email address, so news is on your page only.
# $mail is an electronic mail address.
subscription-address = We write to { $mail }, the address that your sign-in service gave us.
subscription-never-changed = Nothing but you changes this choice: not a publication, not an email that comes back, and not an alert, however urgent. If you want urgent alerts right away, choose “by email, at once”.
subscription-delivery = How do you want to be told?
subscription-delivery-page = On my page only
subscription-delivery-at-once = By email, at once
subscription-delivery-daily = By email, once a day at most
subscription-delivery-weekly = By email, once a week at most
# $hour is the time at which summaries are written, with its zone.
subscription-hour = The daily email is written at { $hour }, the weekly one on Monday at the same time. When there is no news, there is no email.
subscription-language = In which language?
subscription-language-en = In English
subscription-language-fr = In French
subscription-language-both = In both languages
subscription-language-unsaid = You have not chosen a language, so emails are in both

subscription-mine = What you follow
subscription-none = You follow nothing yet. Each service, topic, collection and organization has a link for it.
subscription-topics-see = See all topics
subscription-stop = Stop following
subscription-messages = News for you
subscription-messages-lead = What changed in what you follow, and why you are told.
subscription-messages-all = See all news
subscription-messages-none = There is no news yet.

# $title is the name of a service, a collection or an alert, here and in the next ones.
subscription-news-new = New: “{ $title }”.
# $title is the name of what changed.
subscription-news-changed = “{ $title }” changed.
# $title is the name of what changed, $parts says which parts did.
subscription-news-changed-parts = “{ $title }” changed: { $parts }.
# $title is the name of what is withdrawn.
subscription-news-withdrawn = “{ $title }” is no longer offered.
# $total is of how many services it tells.
subscription-news-many = Many services changed at once: { $total } are new, changed or no longer offered.
# $title is the title of the alert.
subscription-news-alert = Alert: { $title }.
# $title is the title of the alert.
subscription-news-over = This alert is over: { $title }.
# $title is a problem of a program.
subscription-news-issue = A program tells of a problem: { $title }.
# $title is a problem of a program.
subscription-news-solved = This problem is solved: { $title }.
subscription-instead = See instead:
# $names lists what is followed.
subscription-because = You are told because you follow: { $names }.
subscription-part-name = the name
subscription-part-summary = what it is
subscription-part-who = who it is for
subscription-part-need = what you need
subscription-part-steps = the steps
subscription-part-cost = the cost
subscription-part-time = how long it takes
subscription-part-reach = how to reach it
subscription-part-online = what you can do online
subscription-part-decision = who decides
subscription-part-services = the services in it

subscription-stop-title = Stop emails
subscription-stop-lead = Opening this page changes nothing. Choose what to stop.
# $name is what is followed.
subscription-follows = You follow { $name }.
# $name is what is not followed any more.
subscription-stopped = You no longer follow { $name }.
# $delivery is the way of being told that is chosen now.
subscription-letters-now = Your choice now: “{ $delivery }”.
subscription-letters-stop = Stop all emails about what you follow
subscription-letters-stopped = You get no emails about what you follow. The news stays on your page.
subscription-stop-other = You can change this at any time on your page, once you sign in.

# $total is how many things changed.
subscription-letter-subject = { $total } changes in what you follow
subscription-letter-at-once = This is new in what you follow.
subscription-letter-daily = This is new since the last daily email.
subscription-letter-weekly = This is new since the last weekly email.
# $more is how many more messages there are, $address the address of the page that shows them.
subscription-letter-more = { $more } more are on your page: { $address }
subscription-letter-stop = To stop following, or to stop these emails:
# $name is what is followed, $address the address of the page that stops it.
subscription-letter-stop-one = - { $name }: { $address }
# $address is the address of the page that stops all emails.
subscription-letter-stop-all = - all these emails: { $address }
# $address is the address of the page of preferences.
subscription-letter-change = To be told in another way, or more or less often: { $address }
subscription-letter-unsaid = This email is in English and in French because you have not said which you read. You can say so at the address above.

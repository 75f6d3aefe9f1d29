# My page: what somebody saved, follows, and is suggested.

my-page-title = My page
# $name is the name of the person who signed in.
my-page-hello = Hello, { $name }
my-page-lead = What needs you, what you asked and applied for, what you saved and follow, and suggestions that say why.
my-page-lead-nobody = Save services and follow what matters to you without an account. Sign in to find them again on any device. Right now, nothing is kept.
my-page-lead-guest = What is here is kept for this visit only: until you close your browser, or some time passes without a click. Sign in to keep it.
my-page-sign-in = Sign in
my-page-open = Go to my page
my-page-known = See, download or delete what we know
my-page-needs = What needs you first
my-page-needs-none = Nothing needs you now. Deadlines, new answers and emails that could not reach you will show up here.
my-page-need-passed = The day has passed
my-page-need-near = Due soon
my-page-need-asked = Asked of you
my-page-need-reply = New answer
my-page-need-undelivered = Email not delivered
my-page-need-reminder = Your reminder
my-page-need-late = Answer is late
# $moment is a day and a time: Sunday, November 22 at 10:42 am, Eastern time.
my-page-since = This part cannot be read right now. You see it as of { $moment }.
my-page-partly = Not everything could be read: something may be missing here.
my-page-closed = This part cannot be shown right now. Nothing in it is lost.
my-page-again = Try again
my-page-cookie = The button sets one cookie, so that this browser finds what you keep during this visit. Nothing else is noted.

my-page-save-link = Save this service
# $service is the name of the service.
my-page-save = Save “{ $service }”
my-page-save-lead = It will be on your page, one click away.
my-page-save-lead-guest = It will be on your page for this visit. No account is needed; if you sign in later, you can keep it.
my-page-save-button = Save
my-page-saved-already = You have already saved this service.
my-page-back-service = Back to the service

# $most is how many may be kept.
my-page-full = Your page is full: it holds { $most } items of this kind at most. Remove one to make room.

my-page-saved = Saved services
my-page-saved-none = You have not saved a service yet. Each service has a link for it.
my-page-search = Search services
my-page-remove = Remove
my-page-withdrawn = This service is no longer offered.

my-page-done-saved = The service is saved.
my-page-done-removed = The service is removed.
my-page-done-subscribed = You follow it now.
my-page-done-unsubscribed = You no longer follow it.
my-page-done-told = Your choice is saved.
my-page-done-facts = What you told us is kept.
my-page-done-wrong = The fact is removed, and every suggestion that needed it.
my-page-done-not-for-me = You will not see this suggestion again.
my-page-done-off = Suggestions are off, and what you told us about yourself is deleted.
my-page-done-on = Suggestions are on.
my-page-done-merged = What you kept before signing in is now on your page.
my-page-done-forgotten = What you kept before signing in is deleted.

my-page-merge = Keep what you had before signing in?
my-page-merge-lead = Before you signed in, this browser kept:
# $count is how many services were saved.
my-page-merge-saved = { $count ->
    [one] one saved service
   *[other] { $count } saved services
}
# $count is how many things are followed.
my-page-merge-topics = { $count ->
    [one] one thing you follow
   *[other] { $count } things you follow
}
# $count is how many questions were asked, or publications ordered.
my-page-merge-questions = { $count ->
    [one] one question or order
   *[other] { $count } questions or orders
}
# $count is how many applications are tracked.
my-page-merge-tracked = { $count ->
    [one] one application you track
   *[other] { $count } applications you track
}
# $count is how many applications were begun.
my-page-merge-drafts = { $count ->
    [one] one application you began
   *[other] { $count } applications you began
}
# $count is how many things were said.
my-page-merge-facts = { $count ->
    [one] one thing you told us about yourself
   *[other] { $count } things you told us about yourself
}
my-page-merge-twice = Nothing will be there twice. If someone else used this browser, choose to delete it.
my-page-merge-yes = Add it to my page
my-page-merge-no = Delete it

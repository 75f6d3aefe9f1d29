# Editors of an organization: services and collections in both languages.

# $organization is the name of the organization.
editing-title = Content: { $organization }
editing-content = Content
editing-lead = Services and collections in both languages, side by side. Somebody else reads every change, then both languages are published at once.
editing-waits = Waiting
editing-nothing-waits = Nothing waits. Choose a collection or a service below to change it.
editing-for-you = Yours to review
editing-for-others = Waiting for somebody else to review it
editing-yours = You changed it
editing-theirs = A colleague changed it
editing-collections = Collections and guides
editing-services = Services
editing-none = None yet.
editing-state-draft = Draft
editing-state-review = In review
editing-state-published = Published
editing-state-withdrawn = Withdrawn
editing-aged-english = English to be updated
editing-aged-french = French to be updated
# What readers see on the page. $date is the day on which the other language was changed.
editing-aged = The English version of this page is being updated. The French one was changed on { $date }.
# $name is the name of the record.
editing-edit-title = Edit: { $name }
editing-public = Public page
editing-history = Earlier versions
# $language is the name of the other language.
editing-turn = Write in { $language } first
editing-english = English
editing-french = French
editing-critical = both languages at once
editing-changed = changed
editing-waits-here = The other language was changed and published. This one is still to be updated.
editing-part-name = Name
editing-part-summary = Summary
editing-part-lead = Lead
editing-part-who = Who it is for
editing-part-need = What you need
editing-part-steps = Steps
editing-part-cost = Cost
editing-part-time = How long it takes, and deadlines
editing-part-address = Address of its page on your own site
editing-part-aliases = Words people use
editing-part-audiences = Who it is for: gateways
editing-part-topics = Topics
# $number is the number of the telephone line.
editing-part-number = Telephone { $number }: number
# $number is the number of the telephone line.
editing-part-label = Telephone { $number }: who answers
# $number is the number of the telephone line.
editing-part-hours = Telephone { $number }: hours
# $number is the number of the section.
editing-part-title = Section { $number }: title
# $number is the number of the section.
editing-part-text = Section { $number }: text
# $number is the number of the section.
editing-part-items = Section { $number }: services
editing-hint-lines = One entry per line.
editing-hint-steps = The title on one line, what there is to say on the next. An empty line between two steps.
editing-hint-address = It begins with https://. Each language has its own page.
editing-up = Up
editing-down = Down
# $name is the name of the service that moves.
editing-up-label = Up: { $name }
# $name is the name of the service that moves.
editing-down-label = Down: { $name }
editing-save = Save the draft
editing-send = Save and send for review
editing-empty = Write something here
# $most is the largest number of characters, $count is how many there are.
editing-long = Shorten this: { $most } characters at most, and there are { $count } now
editing-number-wrong = Write a telephone number, such as 1-800-622-6232
editing-address-wrong = Write the whole address of the page, beginning with https://
editing-nothing-ticked = Tick at least one box
editing-step-alone = Give each step a title, and on the next line what there is to say on it
editing-items-wrong = Only services of the owner and of those that contribute can stand here
editing-behind-english = The French was changed. Change the English too: both are published at once, or neither
editing-behind-french = The English was changed. Change the French too: both are published at once, or neither
editing-leaves-english = Only the French changes. The English page will say that it is being updated.
editing-leaves-french = Only the English changes. The French page will say that it is being updated.
editing-sent-back = The review sent this draft back:
editing-conflict = Somebody else saved this since you opened it. Nothing of yours is lost, and nothing is saved yet. Where they wrote something else, it is below your text. Save again to keep yours.
editing-saved-otherwise = Saved by somebody else:
editing-in-review = This went to review since you opened it. What you typed is still below, and was not saved.
editing-to-review = See the review
editing-unchanged = Nothing has changed yet, so there is nothing to review.
editing-unkept = We cannot save this right now. What you typed is still here: try again in a minute.
editing-withdraw-hint = Does nobody need this draft any more? What is published stays as it is.
editing-withdraw = Give up the draft
# $name is the name of the record.
editing-review-title = Review: { $name }
editing-before = Before
editing-after = After
editing-same = Not changed
editing-no-difference = There is no difference.
editing-publish = Publish in both languages
editing-reason = What should be changed
editing-reason-hint = The person who wrote it will read this.
editing-reason-missing = Say what should be changed
editing-reason-unsent = You wrote what should be changed. Send it back, or empty the box to publish
editing-reject = Send back
editing-recall = Take it back to change it
editing-waits-for-others = You changed this, so somebody else reviews it.
editing-own = You changed this yourself. Somebody else has to review it.
editing-changed-since = This was changed since you opened it. What you see here now is what you would publish.
editing-one-sided = What people act on would be published in one language only. Send it back, so that both say the same.
# $name is the name of the record.
editing-history-title = Earlier versions: { $name }
editing-no-history = Nothing has been changed here yet.
# $number is the number of the version.
editing-version = Version { $number }
editing-version-first = Before the first change
# $n chooses the plural, $count is how many fields were changed.
editing-fields =
    { $n ->
        [one] { $count } field
       *[other] { $count } fields
    }
# $name is the name of the record, $version is which version of it.
editing-revision-title = { $name }: { $version }
editing-is-now = This is what is published now.
editing-compare-lead = Before: what is published now. After: what would be restored.
editing-restore-hint = This makes a draft. Somebody else reviews it before it is published.
editing-restore = Restore as a draft
editing-taken = There is already a draft of this. Publish it or give it up first.
editing-to-draft = See the draft
editing-missed = Words that found nothing
# $days is a number of days.
editing-missed-lead = What people searched for in vain in the last { $days } days, in the whole portal. Words stand here once several searches had them; numbers and addresses never do.
editing-missed-next = Does a service of yours answer one of these? Open the service and add the words under “Words people use”.
editing-missed-none = No words were searched for in vain by several people. Nothing is left to do.
editing-missed-words = Words
editing-missed-language = Language
editing-missed-searches = Searches
editing-missed-last = Last day
editing-state-scheduled = Scheduled
editing-for-its-hour = Reviewed, waiting for its hour
editing-comment = Comment
# $field is the name of a field with its language, such as “Cost, French”.
editing-comment-on = What you have to say about: { $field }
editing-comment-add = Add the comment
editing-comment-yours-field = Your comment
editing-comment-hint = Everybody who edits for this organization can read it. It stays with the draft and is never published.
editing-comment-missing = Write your comment
editing-comment-sent = A comment was sent with this form already. Send this one again to add it too.
editing-comment-answer = Answer, or mark as done
# $field is the name of a field with its language, such as “Cost, French”.
editing-comment-answer-label = Answer, or mark as done: { $field }
editing-comment-do-done = Mark as done
editing-comment-done = Done
editing-comment-yours = You
editing-comment-theirs = A colleague
editing-comments = Comments
editing-comments-none = Nobody has said anything about this field yet.
# $field is the name of a field with its language, such as “Cost, French”.
editing-comments-title = Comments: { $field }
# $n chooses the plural, $count is how many comments are open.
editing-comments-open =
    { $n ->
        [one] { $count } comment
       *[other] { $count } comments
    }
editing-not-published = Was not published at its hour
editing-was-sent-back = Sent back by the review
editing-hour = Publish later: day and hour
# $zone is the name of a time zone.
editing-hour-hint = For example 2027-03-01 08:00. It is read in { $zone }. Both languages are published together.
editing-hour-wrong = Write the day and the hour, such as 2027-03-01 08:00
editing-hour-skipped = Clocks skip this hour on that day, when summer time begins. Write an hour later
editing-hour-past = This hour is over already. Write one that is to come
editing-hour-far = This is more than two years away. Check the year
editing-hour-unsent = You wrote an hour. Publish at that hour, or empty the box to publish now
# $moment is a day, an hour and a zone.
editing-hour-first = { $moment } (clocks show this hour twice that day: the first time)
# $moment is a day, an hour and a zone.
editing-hour-second = { $moment } (clocks show this hour twice that day: the second time)
editing-schedule = Publish at that hour
# $hour is a day, an hour and a zone.
editing-scheduled = Both languages are published on { $hour }.
editing-reviewed-by-you = You reviewed it.
editing-reviewed-by-other = A colleague reviewed it.
editing-unschedule = Stop the publication
editing-unschedule-hint = It goes back to review. Nothing is published until somebody decides again.
editing-hindered-overtaken = This was not published at its hour: something else was published here after the review. Look at what is there now, then send your draft for review again.
editing-hindered-one-sided = This was not published at its hour: what people act on would have changed in one language only. Write the other one too, then send it for review again.
editing-end = Withdraw from the portal
# $name is the name of the record.
editing-end-title = Withdraw: { $name }
editing-end-lead = A withdrawn page is not listed or found any more. Whoever follows it is told. A colleague decides before anything changes, and there is a way back.
editing-end-instead = What stands instead, if anything
editing-end-instead-hint = The address of a service or a collection in this portal, or its number, such as ST033. Whoever opens the old address is led there. Leave this empty if nothing does: the old address then says that it was withdrawn.
editing-end-instead-wrong = There is no such service or collection in this portal. Copy the address of its page
editing-end-instead-itself = This is the page that you withdraw. Name another one
editing-end-hour = When it goes: day and hour
# $zone is the name of a time zone.
editing-end-hour-hint = For example 2027-03-01 08:00, in { $zone }. Leave this empty to withdraw it as soon as a colleague agrees.
editing-end-ask = Ask a colleague
editing-end-leads = The old address leads to:
editing-end-gone = The old address says that this was withdrawn.
editing-end-at-once = It goes as soon as somebody agrees.
# $hour is a day, an hour and a zone.
editing-end-at = It goes on { $hour }.
editing-end-for-you = A colleague asks to withdraw this from the portal. The decision is yours.
editing-end-for-others = You asked to withdraw this from the portal. Somebody else decides.
editing-end-approved = The withdrawal is decided.
editing-end-done = This was withdrawn from the portal. Brought back, it says what it said before.
editing-end-approve = Withdraw it
editing-end-refuse = Keep it
editing-end-stop = Do not withdraw it
editing-end-return = Bring it back
editing-end-changed = Somebody was quicker, or this changed since you opened it. What you see here now is how it stands.
editing-end-own = You asked for this yourself. Somebody else has to decide.
editing-ended = Withdrawals
editing-end-note-asked = To be decided
editing-end-note-approved = Goes at its hour
editing-end-note-done = Withdrawn
editing-begin = Add a service
editing-begin-lead = Something that your organization does for people and that is not in this portal yet. It is a draft until somebody else has read it in both languages.
editing-begin-source = Which language do you write first?
editing-begin-source-missing = Choose the language that you write first.
editing-begin-name = What do people call it?
editing-begin-name-hint = Begin with what they do: “Pay your property tax”.
editing-begin-name-missing = Write what people call it.
editing-begin-button = Go on

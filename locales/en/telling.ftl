# What did not reach somebody about their question, and how they are told all the same.

telling-list = People we could not reach
telling-list-lead = An email about their question did not arrive, and no other address of theirs is left. Each stays here until someone has told them.
# $count is a number of people.
telling-count = { $count } to tell
telling-none = Everybody was reached. Nothing is left to do.
telling-what-answer = The answer to their question
telling-what-receipt = The receipt: their reference, their code and what we promised
# $span is a span of time, such as “14 min”.
telling-waits = for { $span }
# $moment is a day, a time and a time zone.
telling-failed = By email, failed { $moment }
telling-mine = You have this request
telling-other = A colleague has this request
telling-next-call = Whoever takes it calls them: they gave a number on the card.
telling-next-counter = Whoever takes it tells them at the counter they chose: the city is on the card.
telling-next-phone = They called us and left no number. Whoever takes it tells them when they call again.
telling-next-nothing = They gave no other way. Whoever takes it reads the card once more, and says so if nothing is left.
# $reference is the reference of the request.
telling-one = Not reached: { $reference }
telling-nothing-left = They were reached, or nothing of theirs failed. Nothing is left to do.
telling-other-more = A colleague has this request and may be calling them now.
telling-taken = A colleague has this request, or has told them by now. Your text is still here, and was not kept.
telling-request = Open the whole request
telling-how = How were they told?
telling-how-phone = By phone
telling-how-counter = At the counter
telling-how-letter = By a letter on paper
telling-how-nohow = They could not be reached by any way they gave
telling-how-missing = Choose how they were told
telling-said = What you told them, or what you tried
# $language is a language, such as “In French”.
telling-said-hint = { $language }, in words that suit them: they read it on their page.
telling-button = Save and take off the list

# What happened, as the person reads it.
telling-event-unreached = Our email to you did not arrive
telling-event-sent-again = We sent it to another address that you gave us
telling-event-arrived = Our email arrived after all
telling-event-read-here = You read it on this page
# $channel is by which way, such as “by phone”.
telling-event-told = We told you, { $channel }
telling-event-posted = We wrote to you by post
telling-event-unreachable = We could not reach you by any way you gave us
# The same as staff read it.
telling-staff-unreached = Our email to them did not arrive
telling-staff-sent-again = Sent to another address that they gave
telling-staff-arrived = The email arrived after all
telling-staff-read-here = They read it on their page
# $channel is by which way, such as “by phone”.
telling-staff-told = Told after the email failed, { $channel }
telling-staff-posted = Told by post, after the email failed
telling-staff-unreachable = Not reached by any way that they gave
telling-tell = Say how they were told
telling-lost = Did not arrive

telling-notice = Our email to you did not arrive. What it said is on this page. Check the address, and correct it: we then send it again.
telling-notice-unreachable = We could not reach you by any way you gave us. What we had to say is on this page.
telling-notice-change = Check how we reach you

# Letters.

telling-letter-again = We first wrote to another address of yours, and that email did not arrive. So we write to you here.
# $count is a number of people, $organization is the name of an organization.
telling-letter-alarm =
    { $count ->
        [one] Someone still has to be told: { $organization }
       *[other] { $count } people still have to be told: { $organization }
    }
# $lines are references, a line each, $address is a web address.
telling-letter-alarm-text =
    An email did not reach them, and more than a working day later nobody has told them otherwise:

    { $lines }

    The list: { $address }

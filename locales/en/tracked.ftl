# What somebody applied for elsewhere and follows here.

tracked-title = Applied for elsewhere
tracked-none = Nothing is tracked yet.
tracked-new = Track something you applied for elsewhere
tracked-lead = Note what you sent and when. We work out when an answer is expected, from the standard that the service publishes.
tracked-which = Which service?
tracked-which-hint = Use the words that come to mind, such as “passport”.
tracked-find = Find the service
tracked-found = Choose the service
# $words is what was looked for.
tracked-nothing = Nothing was found for “{ $words }”. Try other words.
tracked-other = Choose another service
tracked-reference = Their reference
tracked-reference-hint = As it is written on their letter, if you have one. Only you see it.
# $most is the largest number of characters.
tracked-reference-long = Shorten the reference: { $most } characters at most
tracked-sent-on = When did you send it?
tracked-sent-on-hint = Year, month and day, such as 2026-10-05.
tracked-sent-wrong = Write the day on which you sent it, such as 2026-10-05
tracked-sent-later = The day on which you sent it cannot be in the future
tracked-remind-on = When do you want to look again?
tracked-remind-on-hint = A date, such as 2026-12-01. Optional. It is shown here.
tracked-remind-wrong = Write a date, such as 2026-12-01, or leave it empty
tracked-notes = Notes
tracked-notes-hint = Whom you talked to, what is missing. Only you see your notes.
# $most is the largest number of characters.
tracked-notes-long = Shorten your notes: { $most } characters at most
tracked-save = Save
tracked-change = Change what you track
# The name of the service follows both.
tracked-edit = Change
tracked-end = Stop tracking
# $name is the name of a service.
tracked-end-named = Stop tracking: { $name }
tracked-end-lead = What you noted is deleted. Your application itself does not change.
tracked-keep = Go on tracking
tracked-gone = A service that is no longer offered
# $date is the day on which it was sent.
tracked-sent = Sent on { $date }
# $date is the day that was chosen.
tracked-remind = Look again on { $date }
tracked-unknown = The service publishes no time for an answer
# $date is the expected day.
tracked-by = Answer expected by { $date }
# $date is the expected day.
tracked-late = Late: an answer was expected by { $date }
tracked-calendar-days = Expected days come from published standards. All days of the calendar are counted; where a standard says business days, weekends and federal public holidays are left out.
tracked-letter-late = An answer that you wait for is late
# $date is the day on which an answer was expected, $address is a web address.
tracked-letter-late-text =
    You track something that you applied for elsewhere. By the published standard, an answer was expected by { $date }.

    If it has not come, ask them with the reference on their letter, or talk to a person. What you noted stands here:
    { $address }

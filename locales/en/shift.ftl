# The shift of a desk: who is there, who has what, who is away.

shift-team = The team
shift-team-link = Team
shift-team-lead = Who has what in hand, what is promised for today, and who is away.
shift-name = Name
shift-in-hand = In hand
shift-oldest = Oldest has waited
shift-today = Promised for today, or late
shift-presence = There
shift-acts = To do
shift-none = None
shift-leads = leads the desk
shift-own = you
shift-here = Yes
shift-new = Has not signed in yet
# $first and $last are days of the week with their date.
shift-soon = Away from { $first } to { $last }
# $day is a day of the week with its date.
shift-away = Away until the end of { $day }
shift-open-own = What you have in hand, and when you are away
# $name is the name of a colleague.
shift-open = Requests and absence of { $name }
shift-back-own = I am back
# $name is the name of a colleague.
shift-back-of = { $name } is back
shift-cancel = Cancel this absence
shift-held-none = Nothing in hand.
shift-absence = Absence
shift-absence-lead = From the first minute of the first day, what is in hand goes to the stand-in. If there is none, or they are away too, it goes back to the queue in its old place. Nothing can be assigned to somebody who is away.
shift-first = First day away
shift-first-hint = Today or later, such as 2027-02-01: year, month, day, in the time zone of the desk.
shift-last = Last day away
shift-last-hint = This day is still off, such as 2027-02-05.
shift-stand-in = Stand-in
shift-stand-in-none = Nobody: back to the queue
shift-announce = Record the absence
shift-announce-other = Replace this absence
# $name is the name of a colleague.
shift-stands-in = { $name } stands in
shift-stands-in-nobody = What is in hand goes back to the queue
shift-first-wrong = Write the first day away as 2027-02-01: today, or later
shift-last-wrong = Write the last day away as 2027-02-05: the first day, or later
shift-last-far = Choose a last day within 400 days
shift-stand-in-wrong = Choose somebody of this desk, or nobody
shift-absence-newer = Something else was recorded meanwhile. It stands below; what you wrote is still here, and was not saved.

# What the pages of the desk say of it.

# $day is a day of the week with its date.
shift-you-are-away = You are away until the end of { $day }. What you had in hand went to your stand-in or back to the queue, and nothing can be assigned to you.
# $day is a day of the week with its date.
shift-are-you-back = You are recorded as away until the end of { $day }. Are you back?
shift-back-take = I am back: take this request
shift-taken-away = You are recorded as away, and this request is not in your hands any more. Your text is still here, and was not sent.
# $name is the name of a colleague.
shift-with = With { $name }
shift-with-nobody = Nobody has it: it waits in the queue.
shift-hand-assigned = Assigned to you
shift-hand-kept = Assigned to a colleague
shift-hand-kept-more = You can read it. Only the colleague to whom it is assigned answers it, or whoever leads the desk gives it to somebody else.

# Giving a request to a colleague.

shift-assign-link = Give it to a colleague
# $reference is the reference of the request.
shift-assign-named = Give { $reference } to a colleague
# $reference is the reference of the request.
shift-assign = Give request { $reference } to a colleague
shift-assign-lead = What was promised stays promised, and the person does not start again. Whoever has it now is told as soon as they look.
shift-assign-over = It was answered, withdrawn or passed on. There is nothing left to give.
shift-to = To
shift-to-choose = Choose a colleague
shift-to-queue = Nobody: back to the queue, in its old place
shift-to-hint = Colleagues who are away are not in the list, nor is whoever gave the answer that a complaint is about.
shift-to-missing = Choose a colleague, or the queue
shift-to-away = This colleague is away. Choose somebody else
shift-to-own-answer = This complaint is about an answer of this colleague. Choose somebody else
shift-to-has-it = It is there already. Choose somebody else
shift-note = What they need to know
shift-note-hint = For staff only.
shift-assign-button = Give it
shift-assign-newer = Something happened since you opened this page: look below at who has it now. Your note is still here, and was not saved.

# What happened, as the person reads it.

shift-event-reassigned = Another person of the same organization has your question now
shift-event-returned = Your question is back with the whole team, in its old place

# What happened, as staff read it.

shift-staff-reassigned = Given to a colleague
shift-staff-returned = Back in the queue

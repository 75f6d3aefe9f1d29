# The desk, for information officers.

# $organization is the name of an organization.
desk-title = Desk: { $organization }
desk-lead = The questions people ask, and your answers.
desk-navigation = Desk
desk-queue = Requests
desk-call = New call
desk-code = Code they read out
desk-code-button = See what they see
desk-code-wrong = No page and no request of this desk has this code. The call can be written down all the same.
desk-mine = Yours
desk-mine-none = Nothing is in your hands. Take the first request that waits.
desk-waiting = Waiting, the most pressing first
desk-waiting-none = Nobody waits. A new question stands here as soon as it comes in.
desk-others = With colleagues
desk-others-none = Nothing is with colleagues.
desk-no-service = No particular service
desk-callback = Call back
desk-writing = In writing
desk-in-person = In person
desk-phone = After a call
# $span is a span of time, such as “14 min”.
desk-left = { $span } left
# $span is a span of time, such as “14 min”.
desk-late = Late by { $span }
# $span is a span of time, such as “14 min”.
desk-pressing = Only { $span } left
# $window is a day, an hour and a time zone.
desk-window-theirs = For them: { $window }
desk-narrow = What the queue shows
desk-narrow-all = All
desk-narrow-language = Language
desk-narrow-way = Answer
desk-narrow-promise = Promise
desk-narrow-pressing = Pressing or late
desk-narrow-late = Late
desk-narrow-subject = Subject
desk-narrow-complaints = Complaints
desk-complaint = Complaint
desk-own-answer = This is a complaint about a request that you answered. A colleague has to answer it: you can leave a note, pass it on, or put it back in the queue.
desk-callbacks = Calls to make
desk-callbacks-none = Nobody waits for a call.
# $zone is a time zone, such as “Eastern time”.
desk-callbacks-zone = By day, in { $zone }. Where people are in another time zone, their own hour stands below.
# $day is a day of the week with its date.
desk-today = Today, { $day }
# $day is a day of the week with its date.
desk-tomorrow = Tomorrow, { $day }
desk-experts = Experts
desk-experts-lead = Whom to ask when an answer needs somebody of a program. For staff only.
desk-experts-here = Who knows
desk-instructions = What we keep to
# $from and $to are days.
desk-instruction-between = From { $from } to { $to }
# $from is a day.
desk-instruction-since = Since { $from }
desk-orphans = Instructions about services that went away
desk-orphans-lead = Each names a service that is not in the catalogue now. It still stands beside requests about that service; whoever keeps the instructions says what becomes of it.
# $ids are the numbers of services.
desk-orphan-ids = Not in the catalogue: { $ids }
desk-search = Search the catalogue (new tab)
desk-search-button = Search
# $span is a span of time, such as “14 min”.
desk-waited = waiting for { $span }
desk-moment = less than a minute
# $count is a number of minutes.
desk-minutes = { $count } min
# $count is a number of hours.
desk-hours = { $count } h
# $count is a number of days.
desk-days = { $count } days
# $reference is the reference of the request.
desk-request = Request { $reference }
# $span is a span of time, such as “14 min”.
desk-hand-mine = Yours for { $span }
# $span is a span of time, such as “14 min”.
desk-hand-other = With a colleague for { $span }
desk-hand-other-more = You can read it. Once the time of your colleague is over, you can take it.
desk-withdrawn-more = Its person withdrew it. Nothing is left to do.
desk-state-waiting = Waiting
desk-state-answered = Answered
desk-state-resolved = Closed
desk-state-withdrawn = Withdrawn
desk-card = What they shared
desk-card-same = They see this same card.
desk-history = What happened
desk-seen = The page they see
desk-service = Number
desk-organization = Organization
# $number is a telephone number.
desk-call-number = Call { $number }
# $moment is a day, a time and a time zone.
desk-promised = Promised by { $moment }
# $reference is the reference of the request, $code is its code.
desk-read-out = Read out to the caller: reference { $reference }, code { $code }. With both they can follow it online. You see the code for 15 minutes only.
desk-answer = Your answer
# $language is a language, such as “In French”.
desk-answer-hint = { $language }, in words that suit them: they see it at once on their page.
desk-send-mail = Send by email
desk-send-page = Answer on their page
desk-called = Log as said by phone
desk-note = Note
desk-note-hint = For staff only.
desk-note-button = Save the note
desk-claim = Take this request
desk-extend = Half an hour more
desk-release = Put back into the queue
desk-resolve = Close the request
desk-reopen = Open again
desk-pass-on = Pass on to another organization
desk-pass-on-more = What was promised stays promised, and the person does not start again. They see which organization has it. You will no longer see it.
desk-to = Organization that answers
desk-to-choose = Choose an organization
desk-to-missing = Choose the organization that answers
# $window is a day, an hour and a time zone.
desk-to-closed = That desk is closed when the call was promised ({ $window }). Call them first, or ask them to choose another hour
desk-handover = What the colleagues there need to know
desk-handover-hint = For staff only, with everything that is on this page.
desk-never-ours = It was never ours
desk-never-ours-more = Tick this if it should have gone there at once: that is how we learn to send questions to the right place.
desk-pass-on-button = Pass on the request
desk-text-missing = Write something
desk-answer-unsent = This answer was not sent yet. Send it first, or empty the box
desk-note-unsent = This note was not kept yet. Keep it first, or empty the box
desk-handover-unsent = This note to the other desk was not sent yet. Pass the request on first, or empty the box
# $most is the largest number of characters, $count is how many there are.
desk-text-long = Shorten the text: { $most } characters at most, and there are { $count } now
desk-already = Something else was sent from this page before. Your text is still here, and was not sent.
desk-taken = A colleague has this request, or the person withdrew it. Your text is still here, and was not sent.
desk-newer = Something happened since you opened this page. Read it below, then send your text again if it still fits.
desk-unkept = We cannot save this right now. Your text is still here: try again in a minute.
desk-asked = What did they ask?
desk-asked-hint = They see it on their page. Leave out any Social Insurance Number.
desk-said = What did you answer?
desk-said-hint = In words that suit them.
desk-language = The language of the call
desk-done = Nothing is left to do
desk-done-more = If not ticked, the request waits in the queue.
desk-call-button = Keep the call
# What happened, as staff read it. $channel is by which way, such as “online”.
desk-event-asked = They asked, { $channel }
# $channel is by which way, such as “online”.
desk-event-added = They added something, { $channel }
# $channel is by which way, such as “online”.
desk-event-changed = They changed how to reach them, { $channel }
# $channel is by which way, such as “online”.
desk-event-withdrawn = They withdrew the request, { $channel }
desk-event-claimed = Taken from the queue
# $channel is by which way, such as “by phone”.
desk-event-replied = Answered, { $channel }
# $channel is by which way, such as “by phone”.
desk-event-called = Talked with them, { $channel }
desk-event-resolved = Closed
desk-event-reopened = Opened again
desk-event-checking = They ask whether the form is right so far
desk-event-attached = The caller keeps this call with their questions
desk-event-helped = They said that the answer helped
desk-event-not-helped = They said that the answer did not help
desk-event-return-allowed = They allow us to see if they come back about the same thing
desk-event-return-refused = They no longer allow us to see if they come back about the same thing
# $organization is the name of an organization.
desk-event-transferred = Passed on to { $organization }

# Letters.

# $count is a number of requests, $organization is the name of an organization.
desk-letter-alarm =
    { $count ->
        [one] A promise ends soon: { $organization }
       *[other] { $count } promises end soon: { $organization }
    }
# $lines are requests, a line each, $address is a web address.
desk-letter-alarm-text =
    Nobody has answered yet:

    { $lines }

    The queue: { $address }
# $reference is the reference of the request, $span is a span of time, such as “14 min”.
desk-letter-left = { $reference }: { $span } left
# $reference is the reference of the request, $span is a span of time, such as “14 min”.
desk-letter-late = { $reference }: late by { $span }
desk-practice = Practice: nobody here is real
desk-practice-lead = These people are made up. Whatever you do here reaches nobody, is counted nowhere, and is gone when you start again or stay away for four hours. Do not type anything about a real person.
desk-practice-reset = Start again
desk-practice-leave = Back to the real desk
desk-practice-link = Practise
# $title is the title of a page of the desk.
desk-practice-title = Practice: { $title }
desk-news = Something happened to this request since you opened it:
desk-news-open = Open it again, to read it
# What single keys do.
desk-next = Next in the queue
desk-keys = Keys
desk-keys-title = Keys of the desk
desk-keys-lead = Each does what a link, a button or a field does too. They are the same in English and in French.
desk-keys-list = Keys and what they do
desk-keys-when = They do nothing while you type in a field, nor together with Ctrl, Alt or another key, nor where your browser runs no scripts. A key never leaves a page on which something is written and not sent: it leads to what is written.
desk-keys-on = The keys are on.
desk-keys-off = The keys are off.
desk-keys-turn-off = Turn the keys off
desk-keys-turn-on = Turn the keys on
desk-keys-cookie = Your choice stays in this browser for a year, in a cookie that holds nothing else.
desk-key-next = Open the next request in the queue
desk-key-take = Take this request
desk-key-reply = Write the answer; in a new call, write what they ask
desk-key-note = Write a note for staff
desk-key-pass-on = Pass on to another organization
desk-key-preview = See the answer as the person will read it
desk-key-search = Search the catalogue
desk-key-call = Write down a new call
desk-key-help = See this list
desk-preview-button = Preview
desk-preview = What they will read
# $subject is the subject of a letter.
desk-preview-subject = Subject of the email: { $subject }

# A question after it was sent, as the person who asked follows it.

request-waiting = We have your question
request-in-hand = Someone is working on your question
request-answered = We have answered
request-answered-lead = The answer is below. If something is missing, add it: the same question goes on.
request-resolved = Your question is closed
request-resolved-lead = If you add something, it is opened again.
request-withdrawn = You withdrew your question
request-withdrawn-lead = Nobody will answer it. You can ask another one at any time.
# $window is a day, an hour and a time zone.
request-promise-call = We will call you on { $window }.
# $moment is a day, a time and a time zone.
request-promise-call-again = The hour that you chose is over. We will reach you by { $moment }. This is our published standard. You can choose another hour below.
# $moment is a day, a time and a time zone.
request-promise-write = We will write to you by { $moment }. This is our published standard.
# $moment is a day, a time and a time zone.
request-promise-in-person = By { $moment } we will tell you here where to go. This is our published standard.
# $moment is a day, a time and a time zone.
request-promise-phone = What is left to do will be done by { $moment }. This is our published standard.
# $count is how many calls there were, $days in how many days; $half and $most are spans of time, such as “20 minutes”.
request-expected-call = How it really goes: of the { $count } calls that we made in the last { $days } days, half came within { $half } of the beginning of the chosen hour, and eight in ten within { $most }.
# $count is how many questions there were, $days in how many days; $half and $most are spans of time, such as “3 hours”.
request-expected-write = How long it really takes: of the { $count } questions that we answered in writing in the last { $days } days, half were answered within { $half }, and eight in ten within { $most }. Nights and weekends are counted.
# $count is how many questions there were, $days in how many days; $half and $most are spans of time, such as “3 hours”.
request-expected-in-person = How long it really takes: of the { $count } people whom we told where to go in the last { $days } days, half knew within { $half }, and eight in ten within { $most }. Nights and weekends are counted.
# $count is how many questions there were, $days in how many days.
request-expected-few =
    { $count ->
        [0] We cannot say yet how long it really takes: no such question was answered in the last { $days } days.
        [one] We cannot say yet how long it really takes: only one such question was answered in the last { $days } days.
       *[other] We cannot say yet how long it really takes: only { $count } such questions were answered in the last { $days } days.
    }
# $count is a number.
request-minutes =
    { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }
# $count is a number.
request-hours =
    { $count ->
        [one] 1 hour
       *[other] { $count } hours
    }
# $count is a number.
request-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
request-history = What happened
# $organization is the name of an organization, $since is a day, a time and a time zone.
request-with = With { $organization } since { $since }.
# $channel is by which way, such as “online”.
request-event-asked = You asked, { $channel }
# $channel is by which way, such as “online”.
request-event-added = You added, { $channel }
# $channel is by which way, such as “online”.
request-event-changed = You changed how we reach you, { $channel }
# $channel is by which way, such as “online”.
request-event-withdrawn = You withdrew your question, { $channel }
request-event-claimed = An information officer took your question
request-event-note = Note for staff
# $channel is by which way, such as “by phone”.
request-event-replied = We answered, { $channel }
# $channel is by which way, such as “by phone”.
request-event-called = We talked, { $channel }
request-event-resolved = Your question was closed
request-event-reopened = Your question was opened again
# $organization is the name of an organization.
request-event-transferred = Your question was passed on to { $organization }
request-event-checking = You asked whether the form is right so far
request-event-helped = You said that the answer helped
request-event-not-helped = You said that the answer did not help
request-event-return-allowed = You allowed us to see if you come back about the same thing
request-event-return-refused = You no longer allow us to see if you come back about the same thing
request-return = We may see if you come back about the same thing
# $days is a number of days.
request-return-more = Within { $days } days, to know whether our answers are enough. It is counted without your name, and changes nothing for you. You can take it back here.
# $days is a number of days.
request-return-allowed = You allowed us to see if you come back about the same thing within { $days } days.
request-return-refuse = Take this back
request-channel-web = online
request-channel-phone = by phone
request-channel-mail = by email
request-channel-counter = in person
request-shared = What we see
request-back-step = Back to the form
request-keep = To follow your question
request-keep-more = Write both down. With them you can follow your question on another device, or go on by phone. Do not give the code to anyone else.
request-reference = Reference
request-reference-hint = Eight letters and digits, such as 7K3M-Q2TX.
request-code = Code
request-code-hint = Six letters and digits. It is beside the reference, and in the email if you asked for one.
request-code-wrong = The reference and the code do not match. Check each letter and digit
request-code-often = Too many codes were tried for this reference. Try again in an hour, or call us
request-follow = Follow your question
request-follow-lead = With the reference and the code that you got when you asked, or when you began an application.
request-follow-button = Show
request-keep-sign-in = Sign in to keep it with your account
request-calendar = Put the call in your calendar
# $reference is the reference of the request.
request-calendar-title = Telephone call, { $reference }
# $window is a day, an hour and a time zone.
request-calendar-text = We call you on { $window }, as you chose. To change it, open the page of your question.
request-helped = Did the answer help?
request-helped-yes = You said that the answer helped. Thank you.
request-helped-no = You said that the answer did not help. Open the question again, or add what is missing: we go on from what you sent.
request-helped-button = Yes, it helped
request-not-helped-button = No, it did not
request-helped-after-all = It did help
request-not-helped-after-all = It did not help
request-reopen = Open the question again
request-add = Add something
request-add-files = Files, if you have any
# $most is the largest number of characters.
request-add-hint = { $most } characters at most.
request-add-missing = Write what you want to add, or choose a file
request-add-button = Add
request-change = Change how or when
request-change-title = Change how or when we answer
request-change-button = Save
request-withdraw = Withdraw the question
request-already = Something else was sent from this page before. What you wrote is still here: send it if you want to add it.

# Letters.

# $reference is the reference of the request.
request-letter-receipt = Your question { $reference }
# $reference is the reference of the request, $code is its code, $next is what happens next, $address is a web address.
request-letter-receipt-text =
    We have your question. { $next }

    Reference: { $reference }
    Code: { $code }

    With both, you can follow it, add to it or withdraw it here:
    { $address }
# $reference is the reference of the request.
request-letter-reply = An answer to your question { $reference }
# $reference is the reference of the request, $organization is the name of an organization, $answer is what staff wrote, $address is a web address.
request-letter-reply-text =
    { $answer }

    { $organization }

    Reference: { $reference }. To see everything that was said, or to go on, type it with your code here:
    { $address }
# $reference is the reference of the request.
request-letter-files = Your email about question { $reference }
# $lines says of each file why it was not taken, $address is a web address.
request-letter-files-text =
    Your email stands with your question. Some of what came with it could not be kept:

    { $lines }

    You can send it once more, as an answer to this email or here, with your reference and your code:
    { $address }
request-mine = Your questions and orders
request-delete = Delete this question
request-delete-what = The question, its answers, what staff noted and the emails about it are deleted at once, for everybody who follows it. It cannot be undone.
request-delete-button = Delete the question
request-mine-none = What you ask a person, and the answers, will stand here.
# $moment is a day and a time.
request-need = Answered { $moment }. Open it to read the answer.
# A call that staff wrote down, as its caller reads it with its reference and code.
request-attach = Was this your call?
request-attach-guest = We wrote this call down without knowing who called. You can keep it with what you asked in this browser. If you sign in later, we ask you first whether it goes to your account.
request-attach-account = We wrote this call down without knowing who called. You can keep it in your account: it then stands with your questions, in what you download, and goes when you delete your account.
request-attach-more = Only somebody who holds the reference and the code can do this. Staff cannot, and do not learn who you are.
request-attach-button = It was my call: keep it with my questions
request-event-attached = You said that this call was yours

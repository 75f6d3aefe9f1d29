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
request-promise-write = We will write to you by { $moment }. This is our published standard.
# $moment is a day, a time and a time zone.
request-promise-in-person = By { $moment } we will tell you here where to go. This is our published standard.
# $moment is a day, a time and a time zone.
request-promise-phone = What is left to do will be done by { $moment }. This is our published standard.
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
request-channel-web = online
request-channel-phone = by phone
request-channel-mail = by email
request-channel-counter = in person
request-shared = What we see
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
request-add = Add something
# $most is the largest number of characters.
request-add-hint = { $most } characters at most.
request-add-missing = Write what you want to add
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
request-mine = Your questions
request-delete = Delete this question
request-delete-what = The question, its answers, what staff noted and the emails about it are deleted at once, for everybody who follows it. It cannot be undone.
request-delete-button = Delete the question
request-mine-none = What you ask a person, and the answers, will stand here.
# $moment is a day and a time.
request-need = Answered { $moment }. Open it to read the answer.

# Talk to a person.

handoff-lead = You do not need to know which department it is, and you do not need an account. In English or French.
# $service is the name of a service.
handoff-about = You were looking at “{ $service }”
# $id is the number of the service in the inventory, which can be read aloud.
handoff-about-say = Say so, or give the number { $id }: whoever answers sees the same page.
handoff-back = Back to the page
handoff-call = Call
handoff-abroad = From outside Canada
handoff-visit = Come by, or write
# $number is a telephone number.
handoff-tty = TTY { $number }

# Asking.

handoff-ask = Ask us
handoff-ask-lead = Ask in your own words. No account is needed, and you do not have to know which department it is for.
handoff-ask-band = We call you back at an hour you choose, write to you, or help you find help near you.
handoff-ask-button = Ask your question
handoff-question = What is it about?
# $most is the largest number of characters.
handoff-question-hint = In your own words, { $most } characters at most. Leave out your Social Insurance Number and other numbers of that kind.
handoff-question-missing = Write your question
# $most is the largest number of characters, $count is how many there are.
handoff-too-long = Shorten your text: { $most } characters at most, and there are { $count } now
handoff-way = How should we answer?
handoff-way-missing = Choose how we should answer
handoff-callback = Call me back
# $from and $to are times, $zone is a time zone.
handoff-callback-more = At an hour you choose, Monday to Friday but for public holidays, { $from } to { $to } { $zone }. TTY and video relay too.
handoff-writing = Write to me
# $days is a number of days.
handoff-writing-more =
    { $days ->
        [one] By email, within one working day.
       *[other] By email, within { $days } working days.
    }
handoff-in-person = Help me in person
handoff-in-person-more = We tell you which office near you can help, and when it is open.
handoff-number = Your telephone number
handoff-number-hint = With the area code, and + and the country code if you are abroad.
handoff-number-wrong = Check your telephone number: it needs 7 to 15 digits
handoff-number-private = This does not look like a telephone number, but like a number that should not be sent. From outside Canada, begin with + and the country code
handoff-device = How do we call?
handoff-device-voice = Ordinary call
handoff-device-tty = TTY
handoff-device-relay = Video relay service
handoff-receipt = Email for a receipt, if you wish
handoff-receipt-hint = With the hour of the call, for your calendar.
handoff-day = Day
handoff-at-hour = Hour
# $from and $to are times, such as 9 am.
handoff-hours = { $from } to { $to }
handoff-zone = Your time zone
handoff-window-missing = Choose a day and an hour
handoff-window-past = This hour has begun: choose a later one
# $from and $to are times, $zone is a time zone.
handoff-window-closed = Nobody can call at this hour. We call Monday to Friday but for public holidays, { $from } to { $to } { $zone }
handoff-mail = Your email address
handoff-mail-wrong = Check your email address: it needs a form such as name@example.org
handoff-city = City, town or postal code
handoff-city-missing = Write where you are, in 200 characters at most
handoff-language = In which language?
handoff-in-english = In English
handoff-in-french = In French
handoff-name = Your name, if you wish
handoff-name-hint = So that we know whom to ask for.
handoff-share = What we may see
handoff-share-hint = Take out what you do not want to share.
handoff-share-page = The page you were on
handoff-share-words = What you searched for
handoff-share-step = The step of the form you were on
handoff-share-answers = What you answered there so far
handoff-share-tick = We see only what you tick.
handoff-share-earlier = What you asked before
handoff-share-earlier-hint = We see only what you tick, as it stands now.
# $reference is the reference of an earlier question, $moment is when it was asked.
handoff-earlier = Question { $reference }, { $moment }
handoff-earlier-answer = We answered:
# $step is the title of a step of a form.
handoff-back-step = Back to “{ $step }”. Your draft stays as it is.
handoff-changed = What you share has changed since you looked at it. Check it once more, then send it.

# Complaints.

handoff-complaint = This is a complaint
# $days is a number of days.
handoff-complaint-more =
    { $days ->
        [one] It goes to the person in charge, and is answered within one working day.
       *[other] It goes to the person in charge, and is answered within { $days } working days.
    }
handoff-complaint-earlier = If it is about an answer you got, tick that question: somebody else looks at it.
handoff-further = If our answer does not settle it, you can turn to
# $name is the name of an office, $what says what it does, $address is a web address.
handoff-further-letter =
    If our answer does not settle it, you can turn to { $name }. { $what }
    { $address }
# $reference is the reference of the request, $organization is the name of an organization.
handoff-letter-complaint = Complaint { $reference }: { $organization }
# $reference is the reference of the request, $organization is the name of an organization, $address is a web address.
handoff-letter-complaint-text =
    A complaint has come in at the desk: { $organization }.

    { $reference }

    All complaints that wait: { $address }
handoff-continue = Continue
handoff-call-now = Call now
handoff-call-code = Say this code, and they see the page you were on:
handoff-call-all = All numbers and hours

# The card.

handoff-preview = Check and send
handoff-preview-lead = Nothing is sent yet.
handoff-see = What we will see
handoff-send = Send
handoff-change = Change something
handoff-remove = Remove
handoff-card-question = Question
handoff-card-page = Page
handoff-card-words = Search
handoff-card-step = Form
handoff-card-for = Asked for somebody
# $who is who asks, $of is the person for whom they act.
handoff-card-who-for = { $who } for { $of }
handoff-card-complaint = Complaint
handoff-card-is-complaint = Yes, this is a complaint
handoff-card-name = Name
handoff-card-reach = Answer
handoff-card-receipt = Receipt
handoff-card-language = Language
# $number is a telephone number, $window is a day, an hour and a time zone.
handoff-reach-callback = Call { $number }, { $window }
# $number is a telephone number, $window is a day, an hour and a time zone.
handoff-reach-tty = Call { $number } by TTY, { $window }
# $number is a telephone number, $window is a day, an hour and a time zone.
handoff-reach-relay = Call { $number } through the video relay service, { $window }
# $mail is an email address.
handoff-reach-writing = Write to { $mail }
# $city is a place.
handoff-reach-in-person = In person, near { $city }
handoff-reach-phone = By phone, during the call
handoff-numbers = You wrote something that looks like this. We have hidden it, and will not keep it:
handoff-number-insurance = a Social Insurance Number
handoff-number-payment = the number of a payment card
handoff-number-health = the number of a health card
handoff-numbers-more = We do not need it to answer. If it is something else that we should know, change your question.
handoff-already = You have already sent a question from this page.
handoff-already-link = See that question
handoff-already-add = What you see below was not sent. Send it if you want to ask it too.
handoff-unkept = We cannot keep what you sent right now. Nothing you wrote is lost: try again in a minute.

# Days and hours.

# $day is a day of the week with its date, $time is a time, $zone is a time zone.
handoff-moment = { $day }, { $time }, { $zone }
# $day is a day of the week with its date, $from and $to are times, $zone is a time zone.
handoff-window = { $day }, { $from } to { $to }, { $zone }
handoff-zone-newfoundland = Newfoundland time
handoff-zone-atlantic = Atlantic time
handoff-zone-eastern = Eastern time
handoff-zone-central = Central time
handoff-zone-saskatchewan = Saskatchewan time
handoff-zone-mountain = Mountain time
handoff-zone-yukon = Yukon time
handoff-zone-pacific = Pacific time
handoff-zone-london = London time
handoff-zone-paris = Paris time
handoff-zone-beirut = Beirut time
handoff-zone-delhi = Delhi time
handoff-zone-manila = Manila time
handoff-zone-tokyo = Tokyo time
handoff-zone-mexico = Mexico City time
handoff-zone-universal = Universal time

# Applications: the lists, the page of one, giving what was asked for.

application-home = Your applications
application-home-lead = Everything that you applied for, here and elsewhere. What needs you comes first.
application-here = Sent or begun here
application-firms = Firms that you act for
application-none = Nothing yet.
application-guest = This page shows only what was begun or is tracked in this browser. Sign in to see all your applications, on any device.
application-sign-in = Sign in
application-new = Begin an application
application-new-lead = It is kept at every step, and nothing is sent until you say so.
application-what = What are you applying for?
application-what-missing = Choose what you are applying for
application-for = For whom?
application-for-me = For myself
application-for-missing = Choose whom you are applying for
application-begin = Begin
application-reference = Reference
# $date is the last day.
application-line-due = Send by { $date }
# $date is the day by which a decision is expected.
application-line-expected = Decision expected by { $date }
# $date is the day of the last change.
application-line-changed = Changed on { $date }
# $who is who must do something next.
application-line-held = Who has it: { $who }
# $name is the name of the program, $state is where the application stands.
application-title = { $name }: { $state }
application-help = Time and help
application-time = How long does it take?
# $standard is what the program promises.
application-standard = Published standard: { $standard }.
# $spent is how many days were used up.
application-clock-runs =
    { $spent ->
        [0] No day has passed yet.
        [one] One day has passed.
       *[other] { $spent } days have passed.
    }
# $spent is how many days were used up.
application-clock-stands =
    { $spent ->
        [0] The clock is stopped until you send what was asked for. The expected date moves with it.
        [one] One day has passed. The clock is stopped until you send what was asked for. The expected date moves with it.
       *[other] { $spent } days have passed. The clock is stopped until you send what was asked for. The expected date moves with it.
    }
application-calendar-days = All days of the calendar are counted.
application-business-days = Weekends and public holidays are not counted.
application-question = A question about this?
application-question-lead = Somebody can look at it with you.
application-due = Send by
application-expected = Decision expected by
application-who = Who has it
application-to-do = What you need to do
application-next = What comes next
application-reasons = The reasons
application-objection = If you do not agree
application-history = What has happened
application-answers = Show what you sent
application-give = Send it
# $date is the last day.
application-give-by = Send it by { $date }.
application-give-text = Your answer
application-give-hint = Type or paste it here, or attach it below. One of the two is enough.
application-give-files = Your files
application-give-empty = Write what was asked for, or attach it
# $most is the largest number of characters.
application-give-long = Shorten your answer: { $most } characters at most
application-give-send = Send
application-all = All your applications
application-mine-none = What you apply for, here and elsewhere, will stand here with its deadlines.
# $date is a day.
application-need = Give what is asked of you by { $date }.
# $reference is the reference of the application.
application-letter-asked = Application { $reference }: something is asked of you
# $reference is the reference of the application, $date is the last day, $address is a web address.
application-letter-asked-text =
    Something is needed from you by { $date }. Sign in to see what it is, and to send it:
    { $address }

    Until then the clock of your application stands still.

    Reference: { $reference }
# $address is a web address.
application-letter-for-another =
    You get this letter because you act for the person who applied, who gets it too. To stop:
    { $address }
# $reference is the reference of the application.
application-letter-soon = Application { $reference }: what is asked of you is due soon
# $reference is the reference of the application, $date is the last day, $address is a web address.
application-letter-soon-text =
    What was asked of you has to be sent by { $date }. We do not have it yet. Sign in to send it:
    { $address }

    If you need more time, talk to a person before that day.

    Reference: { $reference }
# $reference is the reference of the application.
application-letter-today = Application { $reference }: today is the last day
# $reference is the reference of the application, $date is the last day, $address is a web address.
application-letter-today-text =
    What was asked of you has to be sent today, { $date }. We do not have it yet. Sign in to send it:
    { $address }

    If you cannot, send what you have, and talk to a person.

    Reference: { $reference }
# $reference is the reference of the application.
application-letter-draft-soon = Draft { $reference }: it has to be sent soon
# $reference is the reference of the application, $date is the last day, $address is a web address.
application-letter-draft-soon-text =
    Your draft has to be sent by { $date }. It was not sent yet. Sign in to see what is left to do, and to send it:
    { $address }

    If something stands in your way, talk to a person before that day.

    Reference: { $reference }
# $reference is the reference of the application.
application-letter-draft-today = Draft { $reference }: today is the last day to send it
# $reference is the reference of the application, $date is the last day, $address is a web address.
application-letter-draft-today-text =
    Your draft has to be sent today, { $date }. It was not sent yet. Sign in to see what is left to do, and to send it:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
application-letter-decided = Application { $reference }: a decision was made
# $reference is the reference of the application, $address is a web address.
application-letter-decided-text =
    A decision was made on your application. Sign in to read it with its reasons, and what you can do next:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
application-letter-changed = Application { $reference }: there is news
# $reference is the reference of the application, $address is a web address.
application-letter-changed-text =
    Your application has moved. Sign in to see where it stands and what comes next:
    { $address }

    Reference: { $reference }
application-queue-none = No application is before yours. It is the next one that an officer takes.
# $count is how many applications are before this one.
application-queue =
    { $count ->
        [one] One application is before yours.
       *[other] { $count } applications are before yours.
    }
# $shown is a number, rounded.
application-queue-about = About { $shown } applications are before yours.

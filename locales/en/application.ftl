# Applications: the lists, the page of one, giving what was asked for.

application-home = Your applications
application-home-lead = Everything that you applied for, here and elsewhere. What needs you stands first.
application-here = Sent or begun here
application-firms = Firms that you act for
application-none = Nothing yet.
application-guest = This page shows only what this browser tracks. Sign in to see your applications, on any device.
application-sign-in = Sign in
application-new = Begin an application
application-new-lead = It is kept at every step, and nothing is sent until you say so.
application-what = What do you apply for?
application-what-missing = Choose what you apply for
application-for = For whom?
application-for-me = For myself
application-for-missing = Choose for whom you apply
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
        [0] The clock stands still until you send what was asked for. The expected date moves with it.
        [one] The clock stands still after one day, until you send what was asked for. The expected date moves with it.
       *[other] The clock stands still after { $spent } days, until you send what was asked for. The expected date moves with it.
    }
application-calendar-days = All days of the calendar are counted.
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
application-give-hint = Type or paste the text of the document. Files cannot be attached yet.
application-give-empty = Write what was asked for
# $most is the largest number of characters.
application-give-long = Shorten your answer: { $most } characters at most
application-give-send = Send
application-all = All your applications

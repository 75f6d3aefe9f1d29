# Between the steps of an application: more time, files taken away, messages, pauses, objections, what went wrong.

thread-more-time = Ask for more time
# $name is what was asked for, $date is the last day.
thread-more-time-lead = “{ $name }” is due by { $date }. The program reads your reason and answers here.
thread-more-time-send = Ask for more time
# $date is a day.
thread-more-time-wanted = You asked for time until { $date }. The program has not answered yet: the date above still holds.
thread-until = Until when?
thread-until-hint = Year, month and day, such as 2026-12-04.
# $after is the day that holds now, $last is the last day that can be chosen.
thread-due-wrong = Write a date after { $after } and no later than { $last }, such as 2026-12-04
thread-why = Why do you need more time?
thread-why-hint = One sentence is enough.
thread-why-empty = Say why you need more time
thread-calendar = Put the date in your calendar
# $reference is the reference of an application.
thread-calendar-title = Application { $reference }: last day to send what is asked
# $address is a web address.
thread-calendar-text = Sign in to see what is asked, and to send it: { $address }
thread-withdraw = Take a file back
# $name is the name of a file.
thread-withdraw-lead = “{ $name }” will be deleted for good.
thread-withdraw-more = The history keeps its name, and that it was taken back. Nobody can open it any more, and it cannot be brought back.
# $date is a day.
thread-withdraw-again = It was all you sent. The request will be open again: send the right file by { $date }.
# $name is what the form asks for, $date is a day.
thread-withdraw-anew = You sent nothing else for “{ $name }”: you will be asked for it. Send the right file by { $date }.
thread-withdraw-send = Delete this file
thread-not-opened = Nobody at the program has opened it.
thread-was-opened = Somebody at the program has had it already:
# $moment is a day and an hour.
thread-opened-officer = opened by an officer on { $moment }
# $moment is a day and an hour.
thread-opened-system = taken over by the department’s system on { $moment }
thread-opened-nobody = Nobody at the program had opened it.
thread-message = Write to the program
thread-message-part = What you write stays with your application. The answer comes here.
thread-message-open = Write a message
thread-message-lead = Ask a question, or add something. Whoever handles your application reads it and answers here.
thread-message-send = Send the message
thread-message-empty = Write your message, or attach a file
thread-text = Your message
thread-text-hint = Leave out your Social Insurance Number, and the numbers of cards: they are hidden.
thread-object = Object to this decision
# $date is a day.
thread-object-lead = Say why the decision is wrong. Somebody who did not take part in it looks at it. You can object until { $date }.
# $date is a day.
thread-object-until = You can object here until { $date }.
thread-object-send = Send your objection
thread-object-empty = Say why you do not agree
thread-reasons = Why do you not agree?
thread-reasons-hint = Name the reason that is wrong, and what shows it.
# $spent is how many days were used up.
thread-clock-waits =
    { $spent ->
        [0] The clock is stopped until somebody else has answered. The expected date moves with it.
        [one] One day has passed. The clock is stopped until somebody else has answered. The expected date moves with it.
       *[other] { $spent } days have passed. The clock is stopped until somebody else has answered. The expected date moves with it.
    }
# $of is how many decisions, $half and $most are numbers of days.
thread-lately-business = Of the last { $of } decisions, half took { $half } business days or less, and nine in ten took { $most } or less.
# $of is how many decisions, $half and $most are numbers of days.
thread-lately-calendar = Of the last { $of } decisions, half took { $half } days or less, and nine in ten took { $most } or less.
thread-lately-few = Too few decisions so far to say how long they really take.
# $name is what was asked for, $date is a day.
thread-history-more-time = More time wanted until { $date }: { $name }
# $name is what was asked for, $date is the new last day.
thread-history-time-given = More time given until { $date }: { $name }
# $name is what was asked for, $date is the last day, which stays.
thread-history-time-declined = No more time: { $name } stays due by { $date }
# $name is the name of a file.
thread-history-withdrawn = The file “{ $name }” was taken back
# $name is the name of a file, $who is who took it back.
thread-history-withdrawn-by = The file “{ $name }” was taken back by { $who }
# $name is the name of a file, $who is who took it back, $firm is the firm.
thread-history-withdrawn-for = The file “{ $name }” was taken back by { $who } for { $firm }
# $name is the name of a file.
thread-history-removed = The program deleted the file “{ $name }”, which was sent by mistake
thread-history-message = A message to the program
# $who is who wrote it.
thread-history-message-by = A message from { $who }
# $who is who wrote it, $firm is the firm.
thread-history-message-for = A message from { $who } for { $firm }
thread-history-reply = A message from the program
# $who is an officer.
thread-history-reply-by = A message from { $who }, of the program
thread-history-read = The program has read your message
thread-history-paused = Paused by the program; the clock goes on
thread-history-waiting = Paused: somebody else has to answer first; the clock is stopped
thread-history-resumed = The work goes on
thread-history-objected = An objection to the decision
# $who is who objected.
thread-history-objected-by = { $who } objected to the decision
# $who is who objected, $firm is the firm.
thread-history-objected-for = { $who } objected to the decision for { $firm }
thread-history-upheld = The decision stays
thread-history-changed = The decision was changed
thread-history-mended = Put right
# $reference is the reference of the application.
thread-letter-time-given = Application { $reference }: you have more time
# $reference is the reference of the application, $date is the last day, $address is a web address.
thread-letter-time-given-text =
    You now have until { $date } to send what was asked of you. Sign in to send it:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-time-declined = Application { $reference }: the date stays
# $reference is the reference of the application, $date is the last day, $address is a web address.
thread-letter-time-declined-text =
    You asked for more time. The date stays: { $date }. Sign in to read why, and to send what you have:
    { $address }

    If you cannot, talk to a person before that day.

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-reply = Application { $reference }: a message for you
# $reference is the reference of the application, $address is a web address.
thread-letter-reply-text =
    The program has written to you. Sign in to read it, and to answer:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-withdrawn = Application { $reference }: a file was deleted
# $reference is the reference of the application, $address is a web address.
thread-letter-withdrawn-text =
    A file that was sent by mistake was deleted. Sign in to see which one, and whether something is asked of you:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-paused = Application { $reference }: the work is paused
# $reference is the reference of the application, $address is a web address.
thread-letter-paused-text =
    Work on your application is paused. Sign in to read why, and what it means for the expected date:
    { $address }

    You have nothing to do.

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-resumed = Application { $reference }: the work goes on
# $reference is the reference of the application, $address is a web address.
thread-letter-resumed-text =
    Work on your application goes on. Sign in to see the expected date:
    { $address }

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-failed = Application { $reference }: something went wrong on our side
# $reference is the reference of the application, $address is a web address.
thread-letter-failed-text =
    Something went wrong on our side with your application. What we told you before may not have reached you. You have lost nothing, and you do not have to apply again.

    Sign in to see what happened:
    { $address }

    The program has been told and has to put it right. If you were waiting for a payment or a document and cannot wait longer, talk to a person and give this reference.

    Reference: { $reference }
# $reference is the reference of the application.
thread-letter-reviewed = Application { $reference }: your objection was looked at
# $reference is the reference of the application, $address is a web address.
thread-letter-reviewed-text =
    Somebody who did not take part in the decision has looked at your objection. Sign in to read what they decided and why:
    { $address }

    Reference: { $reference }

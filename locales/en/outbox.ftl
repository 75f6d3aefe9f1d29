outbox-title = Emails of the demonstration
outbox-lead = No email leaves a demonstration. What the portal would have sent is shown here.
outbox-none = No email has been written yet.
outbox-to = To

outbox-unreached-change = Change how we reach you about this question
outbox-unreached-provider = Your address comes from the service you sign in with. Correct it there, then sign in here again: from then on we write to the new one.

outbox-mine = Emails we sent you
outbox-mine-none = The emails that we send you will be listed here.
outbox-mine-all = See everything we know about you
outbox-mine-sent = Sent
outbox-mine-waiting = On its way
outbox-mine-failed = Not delivered
outbox-mine-closed = An email that can no longer be opened
# $subject is the subject of the email.
outbox-need = “{ $subject }” could not reach you
outbox-need-note = Our team knows about it. Check the address that we have for you.

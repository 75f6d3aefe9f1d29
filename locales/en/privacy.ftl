# What we know about somebody: shown, taken away, deleted.

privacy-title = What we know about you
privacy-lead = Everything this portal keeps about you, where it comes from, what it is for and how long it stays.
privacy-lead-nobody = Nothing. You have not signed in, and this browser has kept nothing.
privacy-lead-guest = You have not signed in. This is what is kept for this browser. It goes by itself a day after you began.
privacy-copy = Download to read and print
# $day is the day on which the file was made.
privacy-copy-made = As it was on { $day }.
privacy-copy-what = What
privacy-copy-when = Since, or when
privacy-download = Download for a program (JSON)
privacy-delete = Delete everything
privacy-question-deleted = What you sent is deleted, with our answers and the emails about it.
privacy-guest-questions = Questions stay longer than a visit, so that you can come back to the answer.
privacy-guest-follow = Open one with its reference and its code, to read it or to delete it
privacy-deleted = Everything about you is deleted, and you are signed out.
privacy-nothing-of = What we do not have about you
# $count is how many times the same was noted that day.
privacy-times = { $count } times
# $count is how many things of a kind are kept.
privacy-count = { $count ->
    [0] Nothing is kept.
    [one] One entry.
   *[other] { $count } entries.
}
privacy-source = Source
privacy-purpose = What it is for
privacy-retention = How long we keep it
privacy-from-you = You gave it to us.
privacy-from-provider = The service you signed in with told us.
privacy-from-payer = The service at which you paid told us.
privacy-from-us = The portal wrote it down.
privacy-until-removal = Until you remove it, or delete everything.
privacy-correct = How to correct it
privacy-until-deletion = Until you delete everything.
privacy-until-end = Until the visit ends: when you sign out, or after some time without a click.

privacy-identity = Who you are
privacy-identity-purpose = To greet you and to write to you.
# $name is the name of the person.
privacy-name = Name: { $name }
# $mail is an electronic mail address.
privacy-mail = Email: { $mail }
privacy-facts = What you told us about yourself
privacy-facts-purpose = To suggest services, and for nothing else.
privacy-saved = Services you saved
privacy-saved-purpose = So that you find them again.
privacy-subscriptions = What you follow
privacy-subscriptions-purpose = To tell you when something changes there.
privacy-preference = How you want to be told
privacy-preference-purpose = To tell you in that way, and in no other.
privacy-messages = What we told you
privacy-messages-purpose = So that you can read it again, and see why you were told.
privacy-a-year = For twelve months, or until you delete everything.
privacy-questions = Questions you asked, and orders
privacy-questions-purpose = To answer you, and so that you can follow the answer.
privacy-applications = Applications you began or sent
privacy-applications-purpose = To prepare them with you, and to reach a decision.
privacy-concerns = Problems of programs that you said concern you
privacy-concerns-purpose = To count how many people a problem concerns. Only the number is shown, and no small number to the public.
privacy-correct-concerns = Take it back on the page of your application
privacy-concerns-until = Until the problem is closed, or you take it back, or delete everything.
privacy-files = Files you sent
privacy-files-purpose = To decide what they were asked for.
privacy-payments = Payments
privacy-payments-purpose = To send what was paid for, once, and to return what was paid twice.
privacy-tracked = Applications that you track here
privacy-tracked-purpose = To tell you when an answer is expected.
privacy-absences = When you are away from the desk where you work
privacy-absences-purpose = So that what you have in hand goes to a colleague, and nothing new comes to you.
# $first and $last are days, $organization is the name of an organization.
privacy-absence = Away from { $first } to { $last }: { $organization }
privacy-sessions = Visits that are open
privacy-sessions-purpose = So that you stay signed in from one page to the next.
# A visit that began on a day, in the list of those that are open.
privacy-session = Visit in a browser
privacy-letters = Emails we sent you
privacy-letters-purpose = To tell you what you asked to be told.
privacy-letter-closed = An email that can no longer be read
privacy-accesses = Staff who saw something about you
privacy-accesses-purpose = So that you can check it.
# $role is the role of the member of staff, $organization the name of their organization, $record the reference of what they saw, $reason why.
privacy-access = { $role }, { $organization }: { $record }, { $reason }
privacy-access-powers = An administrator: your name in the list of who may do what
privacy-role-desk = An information officer
privacy-role-officer = A program officer
privacy-role-editor = An editor
privacy-role-administrator = An administrator
privacy-reason-queue = to see who needs an answer
privacy-reason-call = to answer your call
privacy-reason-reply = to answer you
privacy-reason-file = to read a file you sent
privacy-reason-other = to handle it

privacy-delete-title = Delete everything about you
privacy-delete-lead = Read what goes and what stays. It cannot be undone.
privacy-delete-goes = What is deleted
privacy-delete-identity = Your name, your email address, and the link to the service you sign in with
privacy-delete-kept = What you saved, what you follow, and what you told us about yourself
privacy-delete-sessions = Every visit that is open: this browser forgets you
privacy-delete-stays = What stays
privacy-delete-audit = The record of who did what holds numbers, without your name. It stays, so that nobody can change it without being noticed.
# $days is how many days a copy is kept.
privacy-delete-backups = Copies made in case a machine is lost hold the old data, sealed, until they are overwritten: { $days } days at most.
privacy-delete-feedback = What you wrote under “Did this page help?” does not say who wrote it, so it cannot be found for you: it stays.
privacy-delete-button = Delete everything
privacy-delete-back = Keep everything

# $day is the last day on which something stays.
privacy-stays-until = Until { $day }
privacy-stays-own = Until you send it or delete everything
privacy-stays-sent = Applications that you sent, with your answers, your files and the name under which you sent them. They no longer lead to you here.
privacy-stays-firms = Applications of firms for which you act: they belong to the firm.
privacy-stays-calls = Calls that staff wrote down, and questions of somebody else that you follow. They no longer lead to you here.
# $count is how many questions are deleted.
privacy-delete-questions = { $count ->
    [one] Your question or order, with its answers
   *[other] Your { $count } questions and orders, with their answers
}
# $count is how many drafts are deleted.
privacy-delete-drafts = { $count ->
    [one] An application that you began and did not send
   *[other] { $count } applications that you began and did not send
}
# $count is how many emails are deleted.
privacy-delete-letters = { $count ->
    [one] An email to you; if it is still waiting, it is not sent
   *[other] { $count } emails to you; those still waiting are not sent
}

privacy-until-sent = Drafts, until you delete everything. What was sent:
privacy-correct-identity = Correct it at the service you sign in with; your next sign-in brings it here.
privacy-correct-facts = Change or remove each fact
privacy-correct-mine = Remove each on your page
privacy-correct-questions = Open a question to add to it, or to change how we reach you
privacy-correct-applications = Open one: a draft can be changed; to what was sent you add, and the program sees both
privacy-correct-files = Open the application, and send the right file with what is asked for
privacy-correct-payments = Ask a person: the service at which you paid has its own record.
privacy-correct-absences = Say something else on the page of your team
privacy-correct-sessions = Sign out, or delete everything, to end this visit.
privacy-correct-letters = What was sent cannot be changed; the page that it leads to shows how things stand now.
privacy-correct-accesses = If somebody should not have looked, tell a person

privacy-firms = Firms that you act for
privacy-firms-purpose = To open what is the firm’s to you, and to let the firm see who acted for it.
privacy-correct-firms = Leave a firm
privacy-representatives = Who acts for you, and for whom you act
privacy-representatives-purpose = To open what you chose, and nothing else, to whom you chose.
privacy-correct-representatives = End access, or let somebody act for you
privacy-delete-firms = Make somebody else an owner first
privacy-delete-firms-lead = You are the only owner of a firm for which others act. Make one of them an owner, or take them off the firm; then you can delete everything.
privacy-delete-record = What you did for a firm: the record of the firm keeps it with your name.
# $firm is the name of a firm, $count is a number.
privacy-firm-record =
    { $count ->
        [one] The record of { $firm } holds one thing that you did.
       *[other] The record of { $firm } holds { $count } things that you did.
    }

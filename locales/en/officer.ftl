# The pages of program officers.

# $organization is the name of an organization.
officer-title = Applications: { $organization }
officer-lead = What must be decided soonest comes first.
officer-all = All applications
# $count is how many times the system of a department was not told something.
officer-untold =
    { $count ->
        [one] Your own system was not told once
       *[other] Your own system was not told { $count } times
    }
officer-untold-more = We tried for three days. Have somebody look at that system, then send everything again.
officer-tell-again = Send it again
officer-none = No application has come in yet. A new one stands here as soon as it is sent.
officer-application = Application
officer-state = Where it stands
officer-sent = Sent on
officer-clock = Clock
officer-clock-over = Decided
# $days is how many days the standard is overrun.
officer-clock-late =
    { $days ->
        [one] One day late
       *[other] { $days } days late
    }
# $days is how many days are left.
officer-clock-left =
    { $days ->
        [one] One day left
       *[other] { $days } days left
    }
# $days is how many days are left.
officer-clock-stands =
    { $days ->
        [one] Stopped, one day left
       *[other] Stopped, { $days } days left
    }
officer-hands = Who has it
officer-hands-nobody = Nobody yet
officer-hands-own = You
officer-hands-colleague = A colleague
officer-state-asked = Waiting for whoever applied
officer-state-answered = What was asked for has come
# $reference is the reference of an application.
officer-case = Application { $reference }
officer-program = Program
officer-for = For
officer-person = A person
officer-acts = What to do
officer-noted = It is noted that you opened this page. The person can see it.
officer-take = Take it
officer-with-colleague = A colleague is handling it.
officer-decided = The decision is made. Nothing can be changed any more.
officer-ask = Ask for a document
officer-ask-lead = Whoever applied will read this name and this reason. The clock stops until they answer.
officer-ask-name = What it is called
officer-ask-name-hint = As people know it, such as “payroll summary”.
officer-ask-name-empty = Say what the document is called
officer-ask-why = Why it is needed
officer-ask-why-hint = In plain words. Say also where it can be found.
officer-ask-why-empty = Say why it is needed
officer-ask-due = Last day to send it
officer-ask-due-hint = Year, month and day, such as 2026-12-04.
officer-ask-due-wrong = Write a date after today, such as 2026-12-04
officer-ask-send = Ask for it
# $most is the largest number of characters.
officer-too-long = Shorten the text: { $most } characters at most
officer-decide = Decide
officer-decide-lead = The decision and its reasons are shown at once, and cannot be changed.
officer-propose-lead = What a second officer confirms is shown after that; everything else at once. What is shown cannot be changed.
officer-decide-send = Decide now
officer-outcome = The decision
officer-outcome-missing = Choose the decision
officer-accept = Accept
officer-refuse = Refuse
officer-reasons = The reasons
officer-reasons-hint = In plain words: what was found, and what follows from it.
officer-reasons-missing = Write the reasons
officer-objection = This is added for whoever applied:
officer-decided-objected = The decision is made, and somebody objects to it.
officer-phase-objected = Objected to
officer-state-failed = Went wrong on our side
officer-state-objected = Objected to
officer-waits = Waits for the program
officer-waits-failed = Something went wrong: nobody has put it right
officer-waits-objection = An objection waits for somebody who did not decide
officer-waits-more-time = More time is wanted
officer-waits-message = A message waits
officer-waits-take = Take the application first, or leave it to whoever has it.
officer-choice-missing = Choose one of the two
officer-time = More time
officer-time-lead = Whoever applied reads your answer at once, and gets an email.
# $name is what was asked for, $date is the day that holds now, $until is the day that is wanted.
officer-time-wanted = { $name } is due by { $date }. More time is wanted until { $until }:
# $name is what was asked for, $date is the day that is wanted.
officer-time-one = { $name }: answer, time wanted until { $date }
officer-time-answer = Your answer
officer-time-give = Give more time
officer-time-decline = Keep the date
officer-time-until = New last day, if you give more time
officer-time-why = Your words
officer-time-why-hint = Needed if you keep the date: why it cannot be later, and what can be sent instead.
officer-time-why-empty = Say why the date stays
officer-time-send = Answer
officer-withdraw = Delete a file that was sent by mistake
officer-withdraw-lead = It is deleted for good. The history keeps its name and your words. If it was all that was sent, it is asked for again.
officer-withdraw-why = Why it does not belong here
officer-withdraw-why-hint = Say nothing of what stands in it.
officer-withdraw-why-empty = Say why the file does not belong here
officer-withdraw-send = Delete this file
officer-write = Write a message
officer-reply = Answer the message
officer-reply-lead = Whoever applied reads it at once, and gets an email.
officer-reply-text = Your message
officer-reply-hint = In plain words. To ask for a document, use “Ask for a document”: it then has a date.
officer-reply-empty = Write your message
officer-reply-send = Send the message
officer-read = Read, nothing to add
officer-pause = Pause
officer-pause-lead = Whoever applied reads the reason at once, and gets an email. When it goes on, press “Go on”.
officer-pause-for = Who has to do something first?
officer-pause-program = The program itself: the clock goes on
officer-pause-other = Somebody else, such as another department: the clock stops
officer-pause-why = The reason
officer-pause-why-hint = In plain words: what is waited for, and about how long.
officer-pause-why-empty = Write the reason
officer-pause-send = Pause
officer-resume = Go on
officer-objected = Decide on the objection
officer-objected-lead = You did not take part in the decision. What you decide and why is shown at once, and cannot be changed.
officer-objected-propose-lead = You did not take part in the decision. What a second officer confirms is shown after that; everything else at once. What is shown cannot be changed.
officer-objected-checked = An answer is proposed, and waits for a second officer.
officer-objected-not-you = You made the decision: a colleague looks at the objection.
officer-objected-outcome = The decision
officer-uphold = It stays as it was
officer-change = It is changed
officer-objected-send = Decide now
officer-mend = Say that it is put right
officer-mend-lead = Do this when it is put right, or when you have told whoever applied what happens now. They read it at once, and get an email.
officer-mend-text = What was done
officer-mend-hint = In plain words: what happened, what you did, what comes next.
officer-mend-empty = Say what was done
officer-mend-send = It is put right
officer-entry-file = A file was deleted
officer-entry-message = A message
officer-none-here = No application fits all of these choices. Choose “All” in one of the lines above.
# $count is how many applications are listed, $shown is the same as a number in words.
officer-listed =
    { $count ->
        [one] One application
       *[other] { $shown } applications
    }
officer-narrow = Which applications
officer-narrow-all = All
officer-stage-open = Not decided
officer-stage-new = Not taken yet
officer-stage-work = Being looked at
officer-stage-checking = With a second officer
officer-stage-waiting = Waiting for whoever applied
officer-stage-decided = Decided
officer-near-late = Late
officer-near-soon = Within seven days
officer-near-in-time = Later
officer-near-stopped = Stopped
officer-turn = Whose turn
officer-turn-us = Ours
officer-turn-them = Theirs
officer-closer = A closer look
officer-closer-hint = Only officers see this. A flag is a reason to look, not a finding.
officer-flagged = Flagged
officer-sampled = Sampled
officer-sampled-mark = Sample
officer-sampled-why = It belongs to the sample that is looked at closely. It was drawn by chance when it was sent.
# $date is a date.
officer-until = By { $date }
# $date is a date.
officer-until-late = Late since { $date }
officer-find = Number of an application
officer-find-open = Open
officer-find-none = No application of this organization has that number. Check the letters and digits.
officer-pages = More of this list
officer-page-first = Back to the first page
officer-page-previous = Previous page
officer-page-next = Next page
officer-file = Download this list (CSV)
officer-second = A second officer confirms these decisions before anybody reads them:
officer-second-always = Every decision of this program is confirmed by a second officer.
officer-second-refusal = The program has every refusal confirmed.
officer-second-amount = The amount is above what one officer decides.
officer-second-flagged = A flag stands on this application.
officer-second-sampled = The application belongs to the sample.
officer-check = Check the decision
officer-check-lead = Confirm it, and whoever applied reads it at once. Send it back, and nobody but officers learns that it was proposed.
officer-check-send = Send
officer-check-wanted = A colleague proposed a decision. It needs you, or another officer, to confirm it.
officer-check-waits = You proposed a decision. Another officer must confirm it before it counts.
officer-check-decided = A colleague proposed a decision on the objection. You took part in the first decision: another officer must confirm it.
officer-verdict = What do you say?
officer-verdict-missing = Choose whether you confirm it or send it back
officer-confirm = I confirm it
officer-return = I send it back
officer-return-words = Why it goes back
officer-return-hint = For your colleague only. Leave it empty if you confirm.
officer-return-missing = Tell your colleague why it goes back
officer-flag = Which flag
officer-flag-missing = Choose the flag
officer-flag-reason = Why it does not count
officer-flag-reason-hint = What you looked at, and what you found. Colleagues read it.
officer-flag-reason-missing = Write why it does not count
# $date is a date.
officer-flag-set-aside = Set aside on { $date }:
officer-flags-aside = Set a flag aside
officer-flags-lead = The reason stays with the application. The figures count how often this is done.
officer-flags-send = Set it aside
officer-figures = What became of flags
officer-figures-lead = A flag should find what other looks miss. Where refusals are as rare with it as without it, it costs people time for nothing.
officer-figures-none = No flag was raised yet.
officer-figures-flag = Flag
officer-figures-raised = Raised
officer-figures-aside = Set aside
officer-figures-refused = Refused with it
officer-figures-others = Refused without it
# $share is a percentage, $shown is the number of decisions.
officer-figures-share = { $share } of { $shown }
# $count is the number of decisions.
officer-figures-few =
    { $count ->
        [0] No decision yet
        [one] One decision: too few
       *[other] { $count } decisions: too few
    }

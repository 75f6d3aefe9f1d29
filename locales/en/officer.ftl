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

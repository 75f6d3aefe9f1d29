# The pages of program officers.

# $organization is the name of an organization.
officer-title = Applications: { $organization }
officer-lead = By phase. In each, what must be decided soonest comes first.
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
# $phase is the name of a phase, $count is how many applications are in it.
officer-phase = { $phase } ({ $count })
officer-phase-new = Not taken yet
officer-phase-work = Being looked at
officer-phase-waiting = Waiting for whoever applied
officer-phase-decided = Decided
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
officer-decide-send = Decide now
officer-outcome = The decision
officer-outcome-missing = Choose the decision
officer-accept = Accept
officer-refuse = Refuse
officer-reasons = The reasons
officer-reasons-hint = In plain words: what was found, and what follows from it.
officer-reasons-missing = Write the reasons
officer-objection = This is added for whoever applied:

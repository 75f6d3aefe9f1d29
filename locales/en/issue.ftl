# The log of problems that a program keeps in the open.

# $program is the name of a program.
issue-title = Known problems: { $program }
issue-lead = What does not work as it should in this program, who takes care of it, and what has changed. Nothing is taken out of this list.
issue-known = Known problems of this program
issue-known-lead = The program knows of these and says here what it does about them.
issue-all = All problems, those that are solved too
issue-open-title = Not solved yet
issue-none-open = No problem is open right now.
issue-closed-title = Closed
issue-none-closed = No problem has been closed yet.
issue-open = Open
issue-work = Being worked on
issue-solved = Solved
issue-declined = Will not be changed
issue-draft = Draft, not public
# $day is when it was published.
issue-since = Known since { $day }
# $day is when it was published, $last when something was entered last.
issue-since-changed = Known since { $day }, updated on { $last }
# $owner is the team that takes care of it.
issue-owner = Who takes care of it: { $owner }
issue-history = What has happened
issue-published = The problem was published.
issue-before = What it said before
# $few is the smallest number that is shown.
issue-reached-few = Fewer than { $few } applicants have said that this concerns them.
# $shown is a number.
issue-reached = At least { $shown } applicants have said that this concerns them.
issue-say-so = If you have sent an application to this program, you can say on its page that this concerns you too
issue-too = This concerns me too
issue-take-back = Take it back
issue-told = You said that this concerns you too.
# $title is the title of a problem; read out after the words of a button.
issue-about = ({ $title })
# $title is the title of a problem.
issue-concern-known = You said that this concerns you: { $title }

issue-staff = Problems of your programs
issue-staff-lead = What you publish here can be read by everyone, in both languages. Whoever follows the service is told once of each problem, and once when it is solved.
issue-staff-none = Nothing has been written yet.
# $count is how many applicants, $shown the same number, formatted.
issue-count =
    { $count ->
        [one] One applicant says it concerns them
       *[other] { $shown } applicants say it concerns them
    }
issue-new = Write about a problem
issue-draft-title = Problem that is not public yet
issue-program = Program
issue-title-en = Title, English
issue-title-fr = Title, French
issue-title-hint = What does not work, in one line, in the words of those it stops.
issue-text-en = What is wrong, English
issue-text-fr = What is wrong, French
issue-text-hint = What happens, to whom, and what to do meanwhile. Name nobody. An empty line begins a paragraph.
issue-owner-en = Who takes care of it, English
issue-owner-fr = Who takes care of it, French
issue-owner-hint = A team, by the name the public knows. Not a person.
issue-standing = Where does it stand now?
issue-changed-en = What changed, English
issue-changed-fr = What changed, French
issue-changed-hint = What was done, or found, since the last entry.
issue-enter = Enter what changed
issue-enter-lead = This is added to what is public. What was entered before stays as it is.
issue-enter-send = Publish this entry
issue-save = Save the draft
issue-publish = Publish
issue-public = As the public reads it
issue-changed = A colleague changed this since you opened it. This is how it stands now; what you wrote is below, and nothing of it is kept yet.
issue-missing-program = Choose the program.
issue-missing-standing = Say where it stands.
issue-missing-changed-en = Write in English what changed.
issue-missing-changed-fr = Write in French what changed.
issue-missing-title-en = Write the title in English.
issue-missing-title-fr = Write the title in French.
issue-missing-text-en = Write in English what is wrong.
issue-missing-text-fr = Write in French what is wrong.
issue-missing-owner-en = Write in English who takes care of it.
issue-missing-owner-fr = Write in French who takes care of it.
# $most is how many characters there may be.
issue-too-long = This is too long: { $most } characters at most.

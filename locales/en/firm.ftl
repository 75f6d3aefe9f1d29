# Firms and who acts for them.

firm-lead = Every application of the firm, whoever began it. What needs the firm comes first.
firm-number = Business number
firm-you = Your role
firm-applications = Applications
firm-no-applications = No application yet.
firm-members = Who acts for the firm
firm-nameless = No name given
firm-owner = Owner: prepares, sends, decides who is here
firm-preparer = Preparer: prepares what others send
firm-filer = Adviser from outside: prepares and sends
firm-reader = Adviser from outside: reads only
firm-remove = Remove
# $name is the name of a member.
firm-remove-named = Remove { $name }
firm-remove-nameless = Remove this person
# $firm is the name of the firm.
firm-remove-nameless-title = Remove this person from { $firm }?
# $name is the name of a member, $firm is the name of the firm.
firm-remove-title = Remove { $name } from { $firm }?
firm-remove-lead = Access ends at once. What was done until now stays in the history.
firm-keep = Change nothing

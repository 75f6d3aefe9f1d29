# Firms and who acts for them.

firm-lead = Every application of the firm, whoever began it. What needs the firm comes first.
# $number is a business number.
firm-number = Business number { $number }.
# $role is what somebody may do for the firm.
firm-you = You are here as: { $role }.
firm-applications = Applications
firm-no-applications = No application yet.
firm-members = Who acts for the firm
firm-nameless = No name given
firm-owner = owner: prepares, sends, decides who is here
firm-preparer = preparer: prepares what others send
firm-filer = adviser from outside: prepares and sends
firm-reader = adviser from outside: reads only
firm-remove = Remove
# $name is the name of a member.
firm-remove-named = Remove { $name }
# $name is the name of a member, $firm is the name of the firm.
firm-remove-title = Remove { $name } from { $firm }?
firm-remove-lead = Access ends at once. What was done until now stays in the history.
firm-keep = Change nothing

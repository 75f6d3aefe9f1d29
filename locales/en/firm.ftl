# Firms and who acts for them.

firm-lead = Every application of the firm, whoever began it. What needs the firm comes first.
firm-number = Business number
firm-legal = Legal name
firm-operating = Operating name
firm-you = Your role
firm-applications = Applications
firm-no-applications = No application yet.
firm-members = Who acts for the firm
firm-nameless = No name given
firm-me = you
firm-edit-names = Change the names
firm-see-record = See what was done, and by whom

# Roles.
firm-owner = Owner: does everything, decides who is here
firm-manager = Manager: prepares, sends, decides who is here except owners
firm-filer = Preparer: prepares and sends
firm-preparer = Assistant: prepares what others send
firm-reader = Reader: reads only
firm-owner-name = Owner
firm-manager-name = Manager
firm-filer-name = Preparer
firm-preparer-name = Assistant
firm-reader-name = Reader
firm-role = What may this person do?
firm-role-missing = Choose what this person may do

# For whom somebody acts.
firm-whom = For whom you act
firm-whom-lead = Each application belongs to you or to one firm. Open the one you work for now: nothing passes from one to another.
firm-whom-you = Yourself
firm-whom-you-role = Your own applications
firm-whom-none = You act for no firm yet. An owner or a manager can invite you, or you can make a firm.
# $whom is the name of a firm or of a person.
firm-acting = You are acting for { $whom }
firm-acting-you = You are acting for yourself
firm-switch = Act for somebody else

# Making a firm, and its names.
firm-new = Add a firm
firm-new-lead = You become its owner, and can invite the people who act for it with you.
firm-names = Names of the firm
firm-names-lead = What was done until now keeps the name that the firm had then.
firm-legal-en = Legal name in English
firm-legal-fr = Legal name in French
firm-legal-hint = As it is registered. One language is enough if the firm has no other legal name.
firm-operating-en = Operating name in English, if there is one
firm-operating-fr = Operating name in French, if there is one
firm-operating-hint = The name on your door or on your invoices, where it is not the legal name.
firm-number-hint = Nine digits, such as 123 456 789. What follows them names an account with a program: you can add it later.
firm-number-wrong = Check the nine digits of the business number on a notice of assessment: one of them is wrong
firm-legal-missing = Enter the legal name of the firm
firm-name-long = Shorten the name to 120 characters or fewer
firm-name-linked = Enter the name without a web address or special characters
firm-number-taken = A firm with this number is here already. To act for it, ask one of its owners or managers to invite you: they enter your email address on the page of the firm, and you get a letter with a link. If you do not know who that could be, talk to a person.
firm-make = Add the firm
firm-save = Save

# Inviting somebody.
firm-invite = Invite somebody
firm-invite-lead = They get an email with a link that works once. It names the firm and you, nothing else.
# $count is a number.
firm-too-many = { $count } invitations wait for an answer already. Withdraw one, or wait until one is answered.
firm-invited-already = This address has an invitation that waits for an answer. You can send it again from the page of the firm.
firm-invitations = Invitations

# The letter.
# $who is the name of whoever invites, $firm is the name of the firm.
firm-letter-subject = { $who } invites you to act for { $firm }
# $firm is the name of the firm.
firm-letter-subject-nameless = You are invited to act for { $firm }
# $who is the name of whoever invites, $firm is the name of the firm, $address is a link, $date is a day.
firm-letter =
    { $who } invites you to act for { $firm } in our service portal.

    To see what you would be able to do, and to accept or decline, open this link and sign in. You can sign in with any account of yours:

    { $address }

    The link works once, until { $date }. If you do not know { $who } or { $firm }, do nothing: nobody gets access through you.
# $firm is the name of the firm, $address is a link, $date is a day.
firm-letter-nameless =
    You are invited to act for { $firm } in our service portal.

    To see what you would be able to do, and to accept or decline, open this link and sign in. You can sign in with any account of yours:

    { $address }

    The link works once, until { $date }. If you do not know { $firm }, do nothing: nobody gets access through you.

# Answering an invitation.
# $firm is the name of the firm.
firm-answer-title = Act for { $firm }?
firm-answer-lead = You decide. Until you accept, you see nothing of the firm, and it sees nothing of you.
firm-answer-seen = If you accept, the others who act for the firm see your name, and the firm keeps a record of what you do for it.
firm-answer-already = You act for this firm already. The invitation stays good for somebody else.

# Members.
firm-change = Change the role
# $name is the name of a member.
firm-change-named = Change what { $name } may do
firm-change-nameless = Change what this person may do
firm-change-lead = It holds from their next click.
firm-last-owner = A firm needs an owner. Make somebody else an owner first.
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
firm-leave = Leave the firm
# $firm is the name of the firm.
firm-leave-title = Leave { $firm }?
firm-leave-lead = Your access ends at once. What you did for the firm stays in its history, with your name. Your own applications stay yours.

# Identifiers.
firm-identifiers = Accounts and register numbers
firm-identifiers-lead = What else the firm is known by. Everybody who acts for it sees them.
firm-no-identifiers = None yet.
firm-kind = What kind of number is it?
firm-kind-missing = Choose what kind of number it is
firm-kind-account = Program account (Canada Revenue Agency)
firm-kind-corporation = Federal corporation number
firm-kind-province = Number of a province or a territory
firm-kind-other = Another number
firm-identifier = The number
firm-identifier-hint = A program account ends with two letters and four digits, such as RC0001.
firm-account-wrong = Enter the account as two letters and four digits, such as RC0001. If you enter the business number too, it must be the one of this firm
firm-corporation-wrong = Enter the corporation number as seven digits, such as 123456-7
firm-identifier-wrong = Enter a number of 40 characters or fewer
firm-identifier-add = Add
# $number is an account or a number.
firm-identifier-remove = Remove { $number }

# What was done.
firm-record = What was done, and by whom
firm-record-lead = Only owners and managers see it. Nobody can change it.
firm-record-person = Who
firm-record-everybody = Everybody
firm-record-gone = People who are not here any more
firm-record-kind = What
firm-record-everything = Everything
firm-record-show = Show
firm-record-file = Take it away as a file (CSV)
firm-record-none = Nothing of this kind.
# $count is a number.
firm-record-more = These are the last { $count }. The file holds all of them.
firm-record-when = When
firm-record-subject = About
firm-act-made = added the firm
firm-act-named = changed the names
firm-act-identified = added a number
firm-act-unidentified = removed a number
firm-act-invited = invited
firm-act-invited-again = invited again
firm-act-withdrawn = withdrew an invitation
firm-act-joined = accepted an invitation
firm-act-changed = changed a role
firm-act-removed = removed
firm-act-left = left
firm-act-begun = began an application
firm-act-opened = opened an application
firm-act-sent = sent an application
firm-act-given = gave what was asked for
firm-act-downloaded = downloaded a file
firm-act-asked-time = asked for more time
firm-act-took-back = took a file back
firm-act-wrote = wrote to the program
firm-act-objected = objected to a decision
firm-act-followed = began to follow what was sent elsewhere
firm-act-unfollowed = stopped following what was sent elsewhere
firm-act-renumbered = changed the business number

# The list of applications.
# $who is the name of a member.
firm-on-it = On it: { $who }
firm-elsewhere = Sent elsewhere
firm-state = Where it stands
firm-program = Program
firm-who = Who is on it
firm-due = Due
firm-due-past = The day has passed
firm-due-week = Within 7 days
firm-due-month = Within 30 days
firm-due-any = On any day
firm-narrow = Show part of them
firm-none-of-it = No application of this kind.
firm-list-first = Back to the first ones
firm-list-next = The next ones
firm-list-file = Take the list away as a file (CSV)

# Another business number; leaving.
firm-edit-number = Change the business number
firm-edit-number-lead = For a number that was typed wrong, or a firm that was reorganized. What was sent keeps the number that it was sent with.
# $number is the business number.
firm-number-now = Now: { $number }
firm-number-new = The new business number
firm-number-others = Another firm here has this number. Check it, or talk to a person
firm-why = Why does it change?
firm-why-hint = One sentence. It stands in the record of the firm, with both numbers.
firm-why-missing = Say why the number changes
firm-why-long = Shorten the reason to 400 characters or fewer
firm-left = You left the firm. You have no access to it any more.

# Invitations by email: to act for a firm, or for a person.

invitation-mail = Their email address
invitation-mail-hint = They may sign in with another one.
invitation-mail-wrong = Check the email address: it needs a form such as name@example.org
invitation-tongue = Language of the email
invitation-tongue-missing = Choose the language of the email
invitation-english = English
invitation-french = French
invitation-send = Send the invitation
# $date is a day.
invitation-waiting = Waits for an answer until { $date }
# $date is a day.
invitation-over = Not answered by { $date }
invitation-accepted = Accepted
invitation-declined = Declined
invitation-withdrawn = Withdrawn
invitation-failed = The email did not arrive: check the address
# $mail is an email address.
invitation-title = Invitation to { $mail }
invitation-lead = Sent again, the link of the earlier email stops working. Withdrawn, it stops working at once.
invitation-again = Send it again
invitation-withdraw = Withdraw it
invitation-often = It was sent as often as it can be. Withdraw it, and invite them anew if the address is right.
# $mail is an email address.
invitation-change = Send again or withdraw: { $mail }
invitation-by = Invited by
invitation-role = What you will be able to do
invitation-until = Answer by
invitation-accept = Accept
invitation-decline = Decline
invitation-gone = This invitation does not hold
invitation-gone-lead = It was answered, withdrawn or sent anew, or its time is over. Ask whoever invited you to send another one.
invitation-refused = You declined
invitation-refused-lead = Whoever invited you is told. Nothing else happens.

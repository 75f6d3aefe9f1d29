admin-title = Administration
admin-lead = What needs somebody who answers for the whole portal.
admin-letters = Emails
admin-waiting = Waiting
admin-sent = Sent
admin-failed-count = Not delivered
admin-failed = Emails that reached nobody
admin-none-failed = Every email was delivered or is on its way.
# $record: the reference of what the email is about, such as “7K3M-Q2TX”
admin-letter = About { $record }
admin-again = Send it again
admin-gone = The mail server had taken it, and its text is not kept here. What it says stands on the page of its record; the address can be changed there.
admin-powers = Powers
admin-powers-link = Who may do what
admin-powers-lead = Who may do what, and for which organization. Whoever loses a power is signed out at once.
admin-powers-list = Everybody with a power
admin-powers-person = Person
admin-powers-role = May
admin-powers-organization = For
admin-powers-since = Since
admin-powers-change = Change
admin-powers-give = Powers are given on the server, with the command “passerelle grant”.
admin-power-desk = answer people
admin-power-lead = lead those who answer people
admin-power-officer = handle applications
admin-power-editor = change content
admin-power-on-call = warn on every page
admin-power-administrator = administer the portal
admin-power-everywhere = the whole portal
admin-power-own = This is you. Somebody else who administers the portal can take it away.
# $name: who has the power
admin-revoke-named = Take away from { $name }
# $name: who has the power
admin-revoke-title = Take this power away from { $name }?
admin-revoke-lead = They are signed out at once, on every device. The applications that they have in hand go back to their colleagues.
admin-revoke = Take it away
admin-keep = Leave it as it is
admin-revoked = The power was taken away, and the person was signed out.

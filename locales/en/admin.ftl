admin-title = Administration
admin-lead = What needs somebody who answers for the whole portal.
admin-letters = Letters
admin-waiting = Waiting
admin-sent = Sent
admin-failed-count = Not delivered
admin-failed = Letters that reached nobody
admin-none-failed = Every letter was delivered or is on its way.
# $record: what the letter is about, such as “request 7K3M-Q2TX”
admin-letter = About { $record }
admin-again = Send it again

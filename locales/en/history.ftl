# What happened to an application, in plain words.

history-sent = Sent
# $who is who sent it.
history-sent-by = Sent by { $who }
# $who is who sent it, $firm is the firm.
history-sent-for = Sent by { $who } for { $firm }
history-received = The department’s system has it
history-taken = An officer from the program has it
# $who is an officer.
history-taken-by = Taken by { $who }
history-review = Chosen for a detailed review
# $date is the last day, $name is what is asked for.
history-asked = Asked of you by { $date }: { $name }
# As staff read it. $date is the last day, $name is what is asked for.
history-asked-for = Asked for by { $date }: { $name }
# $name is what was asked for.
history-answered = { $name } was sent
# $name is what was asked for, $who is who sent it.
history-answered-by = { $name } was sent by { $who }
# $name is what was asked for, $who is who sent it, $firm is the firm.
history-answered-for = { $name } was sent by { $who } for { $firm }
history-accepted = Accepted
history-refused = Refused
history-paid = Paid
history-failed = Something went wrong on our side
history-proposed = A second officer looks at it
# $who is the name of an officer.
history-proposed-accept = { $who } proposes to accept it
# $who is the name of an officer.
history-proposed-refuse = { $who } proposes to refuse it
# $who is the name of an officer.
history-proposed-uphold = { $who } proposes that the decision stays
# $who is the name of an officer.
history-proposed-change = { $who } proposes to change the decision
history-returned = The first officer goes on with it
# $who is the name of an officer.
history-returned-by = Sent back by { $who }
# $who and $second are the names of two officers.
history-accepted-by = Accepted: proposed by { $who }, confirmed by { $second }
# $who and $second are the names of two officers.
history-refused-by = Refused: proposed by { $who }, confirmed by { $second }
# $who and $second are the names of two officers.
history-upheld-by = The decision stays: proposed by { $who }, confirmed by { $second }
# $who and $second are the names of two officers.
history-changed-by = The decision was changed: proposed by { $who }, confirmed by { $second }
history-given = Another officer from the program has it now
# $who and $to are the names of two officers.
history-given-by = Given to { $to } by { $who }
history-put-back = It waits for an officer from the program again
# $who is the name of an officer.
history-put-back-by = Put back by { $who }: nobody has it
history-fee-paid = The fee was paid
history-fee-owed = A payment is owed back
history-fee-returned = A payment was returned

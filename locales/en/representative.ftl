# People whom somebody lets follow or handle their own applications.

representative-home = People who act for you
representative-lead = Somebody you trust can follow your applications, or handle them for you, until the day you choose. You can end it at any moment.
representative-given = Who can open your applications
representative-given-none = Nobody but you.
representative-held = For whom you act
representative-held-none = You act for nobody else.
representative-part = Who acts for you, and for whom you act
representative-see-all = All of them, and letting somebody else
representative-here = Who else can open this application
representative-none-here = Nobody but you and the program.
representative-act = Prepares, sends, gives what is asked for
representative-read = Reads only
representative-all = All your applications, those to come included
representative-all-theirs = All their applications
# $reference is the reference of an application.
representative-one = Application { $reference }
# $date is the last day.
representative-until = Holds until { $date }
# $date is the last day.
representative-over = Ended on { $date }
representative-revoked = Access ended
representative-given-up = Given up
representative-nameless = No name given
# $who is the name of a person.
representative-for = For { $who }
# $date is a day.
representative-used = Last looked on { $date }
representative-end = End access
representative-give-up = Give up
representative-keep = Change nothing
# $who is a name or an email address.
representative-known-given = Acts for you: { $who }
representative-lines = Applications of people for whom you act

# Inviting somebody.
representative-new = Let somebody act for you
representative-new-lead = They get an email with a link that works once. It names you, nothing else.
representative-extent = What may they do?
representative-extent-missing = Choose what they may do
representative-of = For which of your applications?
representative-of-missing = Choose for which of your applications
representative-day = Until which day?
representative-day-hint = As year-month-day, such as 2027-06-30. It ends by itself on that day, and you can end it before.
representative-day-wrong = Enter the last day as year-month-day, such as 2027-06-30
representative-day-past = Enter a last day that has not passed
# $date is the latest day that can be chosen.
representative-day-late = Enter a last day no later than { $date }
representative-never = They never see your other applications, what you told us about yourself, your questions or your page. Everything they do says that they did it for you.
# $count is a number.
representative-too-many = { $count } people act for you or have an invitation already. End one of these first.
representative-already = This address has an invitation that waits for an answer. You can send it again.

# The letter.
# $who is the name of whoever invites.
representative-letter-subject = { $who } asks you to act for them
representative-letter-subject-nameless = Somebody asks you to act for them
# $who is the name of whoever invites, $address is a link, $date is a day.
representative-letter =
    { $who } asks you to follow or handle applications for them in our service portal.

    To see what you would be able to do, and to accept or decline, open this link and sign in. You can sign in with any account of yours:

    { $address }

    The link works once, until { $date }. If you do not know { $who }, do nothing: nobody gets access through you.
# $address is a link, $date is a day.
representative-letter-nameless =
    Somebody asks you to follow or handle applications for them in our service portal.

    To see what you would be able to do, and to accept or decline, open this link and sign in. You can sign in with any account of yours:

    { $address }

    The link works once, until { $date }. If you do not expect this, do nothing: nobody gets access through you.

# Answering.
# $who is the name of a person.
representative-answer-title = Act for { $who }?
representative-answer-lead = You decide. Until you accept, you see nothing of theirs, and they see nothing of you.
representative-answer-of = For
representative-answer-day = Last day
representative-answer-seen = If you accept, they see your name and when you last looked. What you do says that you did it for them, and the program sees that too. You can give it up at any moment.
representative-answer-own = You sent this invitation yourself. Somebody else has to open its link.

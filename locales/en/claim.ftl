# The draft of an application: its tasks, its sections, checking and sending.

claim-for-you = You are applying for yourself.
# $reference is the reference of the draft.
claim-draft = Draft { $reference }, kept at every step.
claim-come-back = Come back to it without an account
claim-come-back-lead = What you write is kept for this visit. To go on later or on another device, note the reference and the code; or sign in, and it is yours to keep. Sending it takes an account: someone has to answer for it.
claim-come-back-open = Open it with its code
claim-come-back-sign-in = Sign in to keep it
claim-complete = Nothing is missing.
# $count is how many answers are missing.
claim-left =
    { $count ->
        [one] One answer is missing.
       *[other] { $count } answers are missing.
    }
claim-done = Complete
# $count is how many answers are missing.
claim-missing =
    { $count ->
        [one] 1 to answer
       *[other] { $count } to answer
    }
claim-next = Answer what is missing
claim-check = Check your answers
claim-check-lead = Read everything once more. You can still change it.
# $help is what helps to answer.
claim-optional = { $help } This answer is optional.
claim-save = Save and go on
claim-save-hint = You can save a page that is not complete, and come back on another device.
claim-ask = Is this right so far? Ask a person
claim-ask-hint = What you wrote is kept. You choose what we see of it, and come back to this step.
claim-ask-unsaved = Ask without saving: what is on this page and not saved yet is not shared
# $section is the title of a section.
claim-change = Change: { $section }
claim-empty = Not answered
claim-incomplete = Something is missing
claim-back = Back to the list of parts
claim-after = What happens after you send it
claim-send = Send the application
# $firm is the name of a firm.
claim-send-firm = You are sending it for { $firm }. It can be sent once, and cannot be changed afterwards.
claim-send-you = It can be sent once, and cannot be changed afterwards.
claim-send-others = Only an owner, a manager or a preparer of the firm can send it.
# $question is the label of a question, $most is the largest number of characters.
claim-too-long = Shorten “{ $question }”: { $most } characters at most
# $question is the label of a question.
claim-wrong-number = “{ $question }” must be a whole number, such as 12
# $question is the label of a question.
claim-wrong-money = “{ $question }” must be an amount in dollars, without cents, such as 84,000
# $question is the label of a question.
claim-wrong-date = “{ $question }” must be a date, such as 2026-03-31
# $question is the label of a question.
claim-wrong-choice = “{ $question }”: choose one of the answers
# $question is the label of a question.
claim-wrong-business-number = “{ $question }”: one of the nine digits is wrong. Check them on a notice of assessment

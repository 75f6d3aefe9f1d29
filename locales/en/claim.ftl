# The draft of an application: its tasks, its sections, checking and sending.

claim-for-you = You are applying for yourself.
# $reference is the reference of the draft.
claim-draft = Draft { $reference }, kept at every step.
claim-come-back = Come back to it without an account
claim-come-back-lead = What you write is kept for this visit. To go on later or on another device, note the reference and the code; or sign in, and it is yours to keep. Sending it takes an account: someone has to answer for it.
claim-come-back-open = Open it with its code
claim-come-back-sign-in = Sign in to keep it
claim-complete = Nothing more to do: check your answers and send it.
# $count is how many things have to be done before it can be sent.
claim-left =
    { $count ->
        [one] One thing to do.
       *[other] { $count } things to do.
    }
claim-done = Complete
# $count is how many things have to be done in a part.
claim-missing =
    { $count ->
        [one] 1 thing to do
       *[other] { $count } things to do
    }
claim-next = Go to what is to be done
claim-check = Check your answers
claim-check-lead = Read everything once more. You can still change it.
claim-optional = This answer is optional.
claim-save = Save and go on
claim-save-hint = You can save a page that is not complete, and come back on another device.
claim-save-tasks = Save and go back to the tasks
# $kinds are the kinds of files that are taken, $many is how many, $size is the largest size of each in millions of bytes.
claim-file-hint =
    { $many ->
        [one] { $kinds }. One file, { $size } MB at most.
       *[other] { $kinds }. { $many } files at most, { $size } MB each.
    }
claim-file-kept = Kept with your draft
claim-file-remove = Remove
claim-file-way-on = If it does not work, save this page without the file: your other answers are kept, and you can come back to it.
# $name is the name of a file, $kinds are the kinds of files that are taken.
claim-file-kind = “{ $name }” is not of a kind that is taken here ({ $kinds }), whatever its name says. Save it as one of these and choose that
# $name is the name of a file, $many is how many are taken.
claim-file-many =
    { $many ->
        [one] “{ $name }” is one too many: one file is taken here. Remove the other one first, or put the pages into one file
       *[other] “{ $name }” is one too many: { $many } files are taken here. Remove one first, or put the pages into one file
    }
# $name is the name of a file.
claim-file-unkept = “{ $name }” could not be kept: something is wrong on our side. Your other answers are kept; choose it again later
# $name is the name of a file, $what is what it is and how large.
claim-file-shown = { $name } ({ $what })
claim-way = If you do not have it at hand
claim-way-hint = A file that you choose above counts more than this.
claim-way-later = I will send it here after the application
claim-way-mail = I will mail it
claim-way-without = I do not have it
claim-way-later-chosen = You will send it here after the application
claim-way-mail-chosen = You will mail it
claim-way-without-chosen = You do not have it
claim-ask = Is this right so far? Ask a person
claim-ask-hint = What you wrote is kept. You choose what we see of it, and come back to this step.
claim-ask-unsaved = Ask without saving: what is on this page and not saved yet is not shared
# $section is the title of a section.
claim-change = Change: { $section }
claim-empty = Not answered
claim-incomplete = To do before you can send it
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
claim-wrong-money = “{ $question }” must be an amount in dollars, such as 1,234.50
# $question is the label of a question.
claim-wrong-date = “{ $question }” must be a day that exists, such as 2026, 3 and 31
# $question is the label of a question.
claim-wrong-choice = “{ $question }”: choose one of the answers
# $question is the label of a question.
claim-wrong-business-number = “{ $question }”: one of the nine digits is wrong. Check them on a notice of assessment
claim-yes = Yes
claim-no = No
claim-year = Year
claim-month = Month
claim-day = Day
claim-date-hint = Year, month and day, each in its box: 2026, 3, 31. The month can be a name, such as March.
claim-several-hint = Choose everything that applies.
# $most is the largest number of characters.
claim-letters-hint = { $most } characters at most.
claim-street = Street and number, apartment or post office box
claim-city = City or town
claim-province = Province or territory
claim-province-hint = In Canada: its name, or its two letters, such as NB.
claim-postal = Postal code
claim-postal-hint = In Canada such as K1A 0B1; elsewhere as it is written there.
claim-country = Country
claim-country-hint = Leave it empty for Canada.
# $number is a telephone number, $extension is the extension.
claim-extension = { $number }, extension { $extension }
claim-stated = This is what you stated about yourself. It counts once you save this page; change it if it is not so.
# $answer is an answer, $reference is the reference of an application.
claim-offer = In application { $reference } you answered: { $answer }
# $question is the label of a question.
claim-offer-use = Use this answer: { $question }
# $title is the title of a part.
claim-remove-sure = Remove “{ $title }”?
claim-remove-lead = Everything that was written for it is deleted. The other parts keep their numbers.
claim-remove-not = Keep it
# $date is the last day.
claim-by = The last day to send it is { $date }.
# $date is the last day.
claim-last-day = Today, { $date }, is the last day to send it.
# $date is the last day.
claim-late = The last day to send it was { $date }. You can send it late; whether it is still accepted is decided by the program.
claim-noticed = Worth knowing before you send it
claim-left-out = What is not sent
claim-left-out-lead = These questions are not asked any more, because of another answer. What you answered is kept until you send the application, and comes back if they are asked again.
claim-why = Something we noticed
claim-why-hint = You can send it all the same. Say in a few words why it is right.
claim-why-missing = Say why it is right, or change the answer
# $most is the largest number of characters.
claim-why-long = Shorten the reason: { $most } characters at most
claim-reasons = What was noticed, and the reason given
# $question is the label of a question, $least is the smallest amount or number.
claim-too-little = “{ $question }” must be { $least } or more
# $question is the label of a question, $most is the largest amount or number.
claim-too-much = “{ $question }” must be { $most } or less
# $question is the label of a question, $least is a day.
claim-too-early = “{ $question }” must be { $least } or later
# $question is the label of a question, $most is a day.
claim-too-late = “{ $question }” must be { $most } or earlier
# $question is the label of a question.
claim-in-the-future = “{ $question }” must be today or a day before
# $question is the label of a question.
claim-date-year = “{ $question }”: add the year, in four digits
# $question is the label of a question.
claim-date-month = “{ $question }”: add the month, as a number from 1 to 12 or a name
# $question is the label of a question.
claim-date-day = “{ $question }”: add the day of the month
# $question is the label of a question.
claim-date-wrong-month = “{ $question }”: the month must be a number from 1 to 12, or a name such as March
# $question is the label of a question.
claim-date-either = “{ $question }”: two of the numbers could be the month. Write the year, the month and the day each in its box, or the name of the month
# $question is the label of a question.
claim-address-street = “{ $question }”: add the street and number, or the post office box
# $question is the label of a question.
claim-address-city = “{ $question }”: add the city or town
# $question is the label of a question.
claim-address-province = “{ $question }”: write one of the provinces or territories, such as Nova Scotia or NS. For another country, fill in the country
# $question is the label of a question.
claim-address-postal = “{ $question }”: the postal code must have six letters and digits, such as K1A 0B1. For another country, fill in the country
# $question is the label of a question.
claim-address-long = “{ $question }”: one of the lines is too long
# $question is the label of a question.
claim-wrong-mail = “{ $question }” must be an email address, such as name@example.ca
# $question is the label of a question.
claim-wrong-telephone = “{ $question }” must have ten digits, such as 613-555-0123, or begin with + and the code of the country
# $name is the name of a file, $date is the day on which it was taken away.
claim-file-withdrawn = { $name }: withdrawn on { $date }

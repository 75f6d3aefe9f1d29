# Did this page help?

feedback-question = Did this page help?
feedback-link-yes = Yes, it helped
feedback-link-no = No, it did not
feedback-lead = Tell us in one click. We do not ask who you are.
feedback-yes = One more click to confirm
feedback-yes-lead = Your answer is not sent yet.
feedback-no = What went wrong?
feedback-send-yes = Confirm: it helped
feedback-send-no = Send
feedback-back = Back to the page
feedback-reason = Choose what comes closest
feedback-reason-not-found = I could not find what I was looking for
feedback-reason-unclear = It is hard to understand
feedback-reason-outdated = It is wrong or out of date
feedback-reason-broken = Something does not work
feedback-reason-other = Something else
feedback-reason-missing = Choose what went wrong
feedback-text = Tell us more, if you wish
feedback-text-hint = Please do not write anything personal, such as your name, a phone number or your Social Insurance Number. If you write something, you get a reference to follow it.
# $most is the largest number of characters.
feedback-text-most = { $most } characters at most.
# $most is the largest number of characters, $count is how many there are.
feedback-text-long = Shorten your text: { $most } characters at most, and there are { $count } now
feedback-already = You have already sent an answer from this page.
feedback-already-link = See that answer
feedback-already-add = What you changed is below and was not sent. Send it if you want to add it.
feedback-unkept = We cannot keep your answer right now. What you chose and wrote is still below: try again in a minute.
feedback-unkept-yes = We cannot keep your answer right now. Try again in a minute.
feedback-thanks = Thank you
feedback-thanks-lead = Your answer is counted, and nothing about you was kept.
feedback-follow = Track your comment
feedback-follow-lead = Type the reference that you got when you sent it.
feedback-follow-button = Show
feedback-reference = Reference
feedback-reference-hint = Eight letters and digits, such as 7K3M-Q2TX.
feedback-reference-wrong = No comment has this reference. Check each letter and digit
# $reference is the reference of the comment.
feedback-followed = Comment { $reference }
feedback-received = We have your comment
feedback-received-lead = Nobody has read it yet.
feedback-read = Your comment was read
feedback-read-lead = The people who look after the page have read it.
feedback-answered = Your comment was answered
feedback-answered-lead = The people who look after the page have answered.
# $date is the day on which it was received, $zone the time zone of that day, such as “Eastern time”.
feedback-received-on = Received on { $date } ({ $zone }).
feedback-keep = Keep the reference: with it you can see here what became of your comment. Your text is not shown on this page, because anyone could type a reference.
feedback-answer = The answer
feedback-about = The page you wrote about

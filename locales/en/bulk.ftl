# One step for several applications at once.

# $reference is the reference of an application.
bulk-tick = Choose { $reference }
bulk-tick-all = Tick all on this page
bulk-steps = With the ticked ones
bulk-steps-hint = A page says first what will happen.
bulk-unfinished = A step with several applications was interrupted
bulk-none = No application is ticked. Go back to the list, and tick at least one.
bulk-back = Back to all applications
bulk-take = Take applications
bulk-take-lead = Each becomes yours. Whoever applied reads that an officer has it; no email goes out.
# $count is how many applications there are.
bulk-take-send =
    { $count ->
        [one] Take this application
       *[other] Take these { $count } applications
    }
bulk-give = Give applications to a colleague
bulk-give-one = Give to a colleague
bulk-give-one-send = Give it
bulk-give-lead = From then on your colleague acts on it. Whoever applied reads that another officer has it, without a name; no email goes out.
# $count is how many applications there are.
bulk-give-send =
    { $count ->
        [one] Give this application
       *[other] Give these { $count } applications
    }
bulk-put-back = Put applications back
bulk-put-back-one = Put back
bulk-put-back-lead = Nobody has them then, and they wait for an officer. Whoever applied reads so; no email goes out.
# $count is how many applications there are.
bulk-put-back-send =
    { $count ->
        [one] Put this application back
       *[other] Put these { $count } applications back
    }
bulk-ask = Ask for the same document
bulk-ask-lead = Everybody who applied reads the name and the reason in their language, and gets an email. The clock of each application stops until they answer.
# $count is how many applications there are.
bulk-ask-send =
    { $count ->
        [one] Ask in this application
       *[other] Ask in these { $count } applications
    }
# $count is how many applications there are.
bulk-can =
    { $count ->
        [one] This can be done with one application
       *[other] This can be done with { $count } applications
    }
# $count is how many applications there are.
bulk-cannot =
    { $count ->
        [one] This cannot be done with one application
       *[other] This cannot be done with { $count } applications
    }
bulk-to = Colleague
bulk-to-choose = Choose a colleague
bulk-to-nobody = Nobody else is an officer of this organization yet.
bulk-to-missing = Choose a colleague
bulk-name-en = Name of the document, in English
bulk-name-fr = Name of the document, in French
bulk-text-en = Why it is needed, in English
bulk-text-fr = Why it is needed, in French
bulk-done-title = What was done
# $done is with how many applications it was done, $all is how many were ticked.
bulk-done-count = Done with { $done } of { $all }
bulk-step = Step
bulk-begun = Begun on
# $count is how many applications there are.
bulk-waits =
    { $count ->
        [one] One application still waits
       *[other] { $count } applications still wait
    }
bulk-waits-more = The work was interrupted. What is done is not done twice; the rest goes on from here.
bulk-go-on = Go on
# $count is how many applications there are.
bulk-not-done =
    { $count ->
        [one] Not done with one application
       *[other] Not done with { $count } applications
    }
# $count is how many applications there are.
bulk-was-done =
    { $count ->
        [one] Done with one application
       *[other] Done with { $count } applications
    }
bulk-why-unknown = There is no such application here.
bulk-why-decided = It is decided: nothing can be changed any more.
bulk-why-objected = Somebody objects to the decision: an officer who took no part in it looks at that.
bulk-why-checking = A second officer is looking at the decision.
bulk-why-colleague = A colleague has it.
bulk-why-nobody = Nobody has it: take it first.
bulk-why-own = You have it already.
bulk-why-theirs = This colleague has it already.
bulk-why-changed = Something happened to it since you looked. Open it first.
bulk-why-left = This colleague is no officer of the organization any more.
bulk-why-right = You are no officer of the organization any more.
bulk-why-failed = Something went wrong on our side, and nothing was done. Try again from its page.

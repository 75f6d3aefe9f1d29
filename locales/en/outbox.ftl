outbox-title = Letters of the demonstration
outbox-lead = No mail leaves a demonstration. What the portal would have sent is shown here.
outbox-none = No letter has been written yet.
outbox-to = To
outbox-unreached = We could not reach you
outbox-unreached-lead = These letters did not arrive. What they say also stands on this portal. Nothing you asked for was changed.
# $day is the day on which the last attempt failed.
outbox-unreached-at = Not delivered on { $day }
# In the place of the subject of a letter that can no longer be read.
outbox-unreached-letter = A letter
outbox-unreached-change = Change how we reach you about this question
outbox-unreached-provider = Your address comes from the service you sign in with. Correct it there, then sign in here again: from then on we write to the new one.

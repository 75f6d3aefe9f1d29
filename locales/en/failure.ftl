# When something fails.

failure-not-found = We cannot find this page
failure-not-found-lead = The address may be mistyped, or the page may have moved.
failure-gone = This page was withdrawn
failure-gone-lead = What was here is no longer offered.
# $name is the name of the service that was withdrawn.
failure-gone-name = “{ $name }” is no longer in the inventory of services. Someone can tell you what replaces it.
failure-bad-request = We could not read what was sent
failure-bad-request-lead = Something in the address or the form is not as expected. Nothing was changed.
failure-forbidden = This form came from another site
failure-forbidden-lead = For your safety it was not accepted, and nothing was changed. Open the page here and send it again.
failure-stale = This form is no longer valid
failure-stale-lead = You signed in or out after it was opened. Nothing was sent. Go back, reload the page and send it again.
failure-method = This page cannot be used this way
failure-method-lead = Nothing was changed. Start again from one of these pages.
failure-many = Too much at once
failure-many-lead = More was sent from your network than one person sends. The last thing sent was not kept. Wait a minute, then go back and try again.
failure-busy = Too many people are here right now
failure-busy-lead = Nothing was lost. Try again in a minute.
failure-unavailable = We cannot keep anything right now
failure-unavailable-lead = You can still read every page. If you sent a form, go back and send it again in a few minutes: it counts once.
failure-internal = Something went wrong on our side
failure-internal-lead = It is not your fault, and it was noted. Try again in a few minutes.
failure-next = You can go on from here
failure-home = Home page
failure-topics = All topics
failure-organizations = All organizations
failure-a-to-z = All services from A to Z
failure-call = Or call 1 800 O-Canada: 1-800-622-6232, Monday to Friday, 8 am to 5 pm, your local time. TTY 1-800-926-9105.
# $reference is a short reference that can be read aloud.
failure-reference = If you talk to someone about this, give the reference { $reference }.

# Signing in and out.

person-sign-in = Sign in
person-sign-in-lead = You need no account to find a service or to talk to a person. Sign in when you want this portal to remember you.
# $host is the host of the provider, such as “connect.example.ca”.
person-provider = You sign in at { $host }, and come straight back here. We never see your password.
person-demonstration = This is a demonstration: you choose who to be among people who are made up.
person-not-set-up = Signing in is not set up on this portal yet. Everything that needs no account works as usual.
person-continue = Continue to sign in
person-for = What signing in is for
person-for-saved = You find what you saved again, on any device.
person-for-applications = You track your applications, and those of the businesses that you act for.
person-for-answers = You find your questions and their answers in one place.
person-asked = What we ask for
person-asked-number = The number by which the provider knows you, which means nothing elsewhere.
person-asked-name = Your name, so that you see who is signed in.
person-asked-mail = Your email address, if the provider has verified it, for the messages that you ask for.
person-asked-nothing = Nothing else. You can see, download and delete what we keep at any time.
person-again = Sign in
person-back = Back to the page you came from
person-cancelled = You did not sign in
person-cancelled-lead = You went back before it was done. Nothing was kept.
person-expired = This sign-in has expired
person-expired-lead = It took more than ten minutes, or it began in another window. Start again: it takes a moment.
person-refused = We could not sign you in
person-refused-lead = We cannot trust the answer that came back, so nobody was signed in. Start again. If it keeps happening, talk to a person.
person-unreachable = Signing in does not work right now
person-unreachable-lead = The service that signs people in does not answer. Everything that needs no account works as usual. Try again in a few minutes.
person-ended = Your visit ended before you sent this
person-ended-lead = A visit ends after some time without a click, or when you sign out. Nothing that you sent was kept, but what you wrote is here: copy it, then go on.
person-stale = You signed in or out before you sent this
person-stale-lead = The form is from before, so nothing that you sent was kept. What you wrote is here: copy it, then open the page again.
person-ended-written = What you wrote
person-sign-out = Sign out
person-sign-out-lead = You are signed in. Sign out when others use this device too.
person-signed-out = You are signed out
person-signed-out-lead = This portal no longer knows you in this browser.
# $host is the host of the provider.
person-signed-out-provider = You may still be signed in at { $host }.
# $host is the host of the provider.
person-signed-out-link = Sign out at { $host } too
# $host is the host of the provider.
person-signed-out-everywhere = You are signed out at { $host } too.
# $day is a date, $time is a time, $zone is a time zone.
person-moment = { $day }, { $time }, { $zone }
person-lasts = Your visit
# $time is a time, $zone is a time zone.
person-lasts-until = You are signed in until { $time }, { $zone }, and longer if you open another page. If you are still writing then, nothing you wrote is lost.
person-lasts-one = You will be signed out within a minute.
# $count is a number of minutes, two or more.
person-lasts-other = You will be signed out in { $count } minutes.
person-lasts-stay = Stay signed in
person-lasts-stayed = You stay signed in.
person-lasts-last = You will be signed out in a few minutes; for your safety this cannot be put off. Send what you wrote now. If it is too late, you get it back.
person-lasts-over = You are signed out now. What you wrote is still on this page: if you send it, you get it back to copy, then you can sign in again.
# $browser is the name of a browser, $system that of what it runs on.
person-browser = { $browser } on { $system }
person-browser-unknown = A browser
person-sessions = Where you are signed in
person-sessions-lead = Each browser in which you are signed in now. Sign out of those that you no longer use.
# $moment is a date with a time.
person-session-since = Signed in on { $moment }
# $moment is a date with a time.
person-session-seen = Last page opened on { $moment }
person-session-this = This browser
person-session-end = Sign out
person-sessions-end-others = Sign out everywhere else
person-sessions-ended = Done. You are signed in only where you see it here.
person-sessions-strange = You do not recognize one of them? Sign it out, then change your password with the service at which you sign in.
person-identities = Ways to sign in
person-identities-lead = Each of these opens your page.
# $moment is a date with a time.
person-identity-since = Added on { $moment }
# $moment is a date with a time.
person-identity-used = Last used on { $moment }
person-identity-this = You signed in this way now. To remove it, sign in another way first.
person-identity-remove = Remove
person-identity-removed = Removed. Nobody can sign in to this page that way any more.
person-identity-added = Added. You can sign in that way too from now on.
person-identity-known = This way to sign in is yours already.
person-identity-another = Add another way
person-identity-another-lead = So that you can still sign in when you change provider or lose access to one. You sign in that other way once, then confirm it here.
person-identity-add = Sign in another way
# What the server says of an identity of the person.
# $host is the host of the provider.
person-identity-words = You can sign in at { $host }.
person-add = Is this you too?
person-add-lead = You just signed in another way. If you add it, anyone who can sign in that way can open your page.
person-add-host = Sign-in service
person-add-name = Name there
person-add-mail = Email address there
person-add-warning = Did somebody send you a link that led here? Then do not add it.
person-add-button = Yes, add it
person-add-back = No, leave everything as it is
person-taken = This way to sign in already opens another page
person-taken-lead = Nothing was changed: your page stays as it was, and so does the other one.
# $host is the host of the provider.
person-taken-host = The identity with which you just signed in at { $host } belongs to another page of this portal.
person-taken-both = If both pages are yours, sign out, sign in that way, and delete the page that you do not need. After that you can add its way to sign in to the page that you keep. If you are not sure, talk to a person.
person-taken-back = Back to your ways to sign in
person-code = Get access for your work
person-code-lead = If you work for an organization on this portal, read this code out to whoever runs the portal. They give you access to answer people, handle applications or edit content.
person-code-name = Your code
person-code-once = It works once, for 15 minutes.
person-code-warning = Give it only to somebody you know in your organization. It does not let anybody sign in as you.
person-code-show = Show a code
person-code-another = Show another code
# On my page, for whoever has a power.
person-work = Where you work

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
person-expired = This sign-in is over
person-expired-lead = It took more than ten minutes, or it was begun in another window. Begin again: it takes a moment.
person-refused = We could not sign you in
person-refused-lead = The answer that came back was not one we can trust, so nobody was signed in. Begin again. If it keeps happening, talk to a person.
person-unreachable = Signing in does not work right now
person-unreachable-lead = The service that signs people in does not answer. Everything that needs no account works as usual. Try again in a few minutes.
person-ended = Your visit ended before you sent this
person-ended-lead = A visit ends after half an hour without a click, or when you sign out. Nothing that you sent was kept, but what you wrote is here: copy it, then go on.
person-ended-written = What you wrote
person-sign-out = Sign out
person-sign-out-lead = You are signed in. Sign out when others use this device too.
person-signed-out = You are signed out
person-signed-out-lead = This portal no longer knows you in this browser.
# $host is the host of the provider.
person-signed-out-provider = You may still be signed in at { $host }.
# $host is the host of the provider.
person-signed-out-link = Sign out at { $host } too
person-code = Get access for your work
person-code-lead = If you work for an organization here, read this code out to whoever runs the portal. They grant you the power to answer people, to handle applications or to keep content.
person-code-name = Your code
person-code-once = It works once, for 15 minutes.
person-code-warning = Give it only to somebody of your organization whom you know. It does not let anybody sign in as you.
person-code-show = Show a code
person-code-another = Show another code

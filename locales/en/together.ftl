# Collections that several organizations keep together: who contributes, what moves in them, what is suggested.

together-contributors = Contributors
# $name is the name of the collection.
together-contributors-title = Contributors: { $name }
together-contributors-lead = Editors of these organizations can propose changes to this collection. Your organization reviews and publishes them. They can change nothing else of yours.
together-contributors-none = No other organization contributes yet.
# $date is a day.
together-contributor-since = Since { $date }
together-contributor-draft = has a draft, which would end
together-share-end = End the contribution
# $organization is the name of an organization.
together-share-end-label = End the contribution: { $organization }
together-share-organization = Organization
together-share-choose = Choose an organization
together-share-give = Let it contribute
together-share-missing = Choose an organization
together-contributors-changed = Somebody else was quicker. What you see here is how it is now.
together-deeds = What was done
together-deeds-none = Nothing has been done yet.
# $organization is the name of an organization.
together-deed-with = With { $organization }
together-deed-somebody = a person there
together-act-save = Draft saved
together-act-send = Sent for review
together-act-publish = Published
together-act-schedule = Reviewed and scheduled
together-act-unschedule = Publication stopped
together-act-hinder = Not published at its hour
together-act-reject = Sent back
together-act-recall = Taken back to change it
together-act-withdraw = Draft given up
together-act-restore = Earlier version restored as a draft
together-act-comment = Comment added
together-act-comment-done = Comment marked as done
together-act-share = Contribution begun
together-act-unshare = Contribution ended
together-act-end-ask = Withdrawal asked for
together-act-end = Withdrawn from the portal
together-act-end-stop = Withdrawal stopped
together-act-return = Back on the portal
together-shared = Collections of other organizations
together-shared-lead = What you propose here is reviewed and published by the organization that owns it.
# $organization is the name of the organization, $name is the name of the collection, $date is a day.
together-share-ended = { $organization } ended your contribution to “{ $name }” on { $date }.
together-share-ended-draft = Your draft ended with it and was not published.
# $organization is the name of the organization.
together-contributed-by = Contributed by { $organization }
# $organization is the name of the organization.
together-owned-by = Owned by { $organization }
# $organization is the name of the organization.
together-owner-reviews = You contribute to a collection of { $organization }, which reviews and publishes what you propose.
together-owner-decides = The organization that owns this collection reviews and publishes it.
together-crossed = Something else was published in these fields since this draft was written. Send it back, so that whoever wrote it sees both:
together-published-since = Something else was published since this draft was written. Where both changed, what is published now is below your text. Save again to keep yours.
together-published-otherwise = Published since:
# $number is the number of the section.
together-section = Section { $number }
together-out = Remove
# $name is the name of the service or section that leaves.
together-out-label = Remove: { $name }
together-add-service = Add a service
together-add-service-hint = Its number, such as ST033, or the address of its page.
together-add = Add
together-added = The service stands at the end of its section now. Nothing is saved yet: save when you are done.
together-items-none = Add at least one service, or remove the section
together-items-twice = Each service stands in a collection only once. Remove it here or there
together-items-unknown = No service of the portal has this number or address. Copy the address of its page
together-suggestions = Services that may belong here
together-suggestions-lead = Nobody chose these: each says why it stands here. Add those that belong.
# $number is the number of a section.
together-add-to = Add to section { $number }
# $number is the number of a section, $name is the name of the service.
together-add-to-label = Add to section { $number }: { $name }
# $name is the name of a topic.
together-why-topic = Same topic: { $name }
# $name is the name of a service.
together-why-near = Related to “{ $name }”
# $name is the name of a service, $collection is the name of a collection.
together-why-together = With “{ $name }” in “{ $collection }”
# $name is the name of a service.
together-why-asked = People ask about it together with “{ $name }”

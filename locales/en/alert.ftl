# Alerts: what organizations warn of.

alert-title = Alerts
alert-lead = What organizations are warning about, now and soon. Follow a topic, a service or a place to be told.
alert-none = There are no alerts right now.
alert-danger = Danger
alert-warning = Warning
alert-information = Information
# $date is a day, $hour the time of day, $zone the zone.
alert-moment = { $date }, { $hour }, { $zone }
# $start and $end are moments.
alert-span = From { $start } to { $end }
# $names lists places, topics and services.
alert-concerns = It concerns: { $names }
alert-concerned = What it concerns
# $organization is the name of the organization that warns.
alert-from = Published by { $organization }

alert-content = Content
# $organization is the name of an organization.
alert-staff = Alerts: { $organization }
alert-staff-lead = Both languages are published at once, and whoever follows what an alert concerns is told in the way they chose.
alert-staff-none = There are no alerts yet.
alert-new = Write an alert
alert-draft = Draft
alert-published = Published
alert-ended = Ended
alert-severity = How much does it matter?
alert-severity-none = Say how much it matters.
alert-reach = Where does it stand?
alert-reach-subjects = On the pages of the topics and services that it concerns
alert-reach-organization = On every page of our organization and its services
alert-reach-everywhere = On every page of the portal: an emergency
alert-reach-refused = Only an editor who is on call may put an alert on every page. Choose where else it stands.
alert-not-on-call = This alert stands on every page. Only an editor who is on call can publish or end it.
# In the place of the area of an alert that names none.
alert-country = Canada
alert-title-en = Title, English
alert-title-fr = Title, French
alert-title-hint = What happens, where and when, in one line.
alert-text-en = Text, English
alert-text-fr = Text, French
alert-text-hint = What people should do. An empty line begins a paragraph.
alert-starts = Begins
alert-ends = Ends
alert-time-hint = Year, month, day and time of day, such as 2026-11-22 08:00, in the zone of this institution.
alert-services = Services (optional)
alert-services-hint = Their numbers, separated by commas.
alert-postal = Postal areas (optional)
alert-postal-hint = The first three characters of each, separated by commas, such as K1A, K1B.
alert-provinces = Provinces and territories
alert-topics = Topics
alert-save = Save the draft
alert-change = Change the draft
alert-publish = Publish
alert-publish-lead = This is what people will read. Once it is published it can be ended, not changed.
alert-end = End it now
alert-end-lead = It is published. If it is over early, end it: everyone who was told of it is told of that too.
alert-changed = Someone changed this alert since you opened it. This is how it stands now.
alert-missing-title-en = Write the title in English.
alert-missing-title-fr = Write the title in French.
alert-missing-text-en = Write the text in English.
alert-missing-text-fr = Write the text in French.
# $most is how many characters there may be.
alert-too-long = This is too long: { $most } characters at most.
alert-starts-wrong = The beginning is not a time. Write it like 2026-11-22 08:00.
alert-ends-wrong = The end is not a time. Write it like 2026-11-22 08:00.
alert-ends-before = It must end after it begins.
alert-concerns-none = Say what it concerns: a place, a topic or a service.
# $service is what was written as the number of a service.
alert-service-unknown = There is no service with the number { $service }.
alert-over = This alert is over.
alert-all = See current alerts
alert-ends-past = It would be over already: write a later end.

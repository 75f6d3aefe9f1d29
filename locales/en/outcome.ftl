# How questions were answered.

outcome-title = How questions are answered
outcome-lead = How long people waited, whether one contact was enough, and whether the answer helped. Nothing here says who asked, or what.
outcome-staff = Figures
# $organization is the name of an organization.
outcome-staff-title = How questions were answered: { $organization }
outcome-staff-link = See the figures of every desk
# $days is a number of days.
outcome-staff-days = Questions asked in the last { $days } days. These figures are for staff: small numbers are not withheld, so do not pass them on.
outcome-staff-none = Nobody asked anything in these days.
outcome-none = No quarter has been published yet. A quarter is published eight weeks after it ends.
# $from and $to are days, written out, such as “July 1, 2026”.
outcome-quarter = { $from } to { $to }
outcome-all = All questions
outcome-by-channel = By channel
outcome-by-language = By language
outcome-by-service = By service
outcome-channel-web = This site
outcome-channel-phone = By phone
outcome-channel-mail = By email
outcome-channel-counter = At a counter
outcome-no-service = About no service in particular
outcome-other-services = Services with fewer than 10 questions
outcome-asked = Questions asked
outcome-answered = Answered
outcome-waited = Answered after a wait
outcome-first-contact = Settled with one contact
outcome-transferred = Passed on to another organization
outcome-bounced = First sent to the wrong organization
outcome-said = People who said whether it helped
outcome-helped = “The answer helped”
outcome-watched = People who let us see if they came back
outcome-alone = Managed without coming back
outcome-reassurance = Asked whether all was right so far
outcome-unreached = Had a letter that did not arrive
# $kind is the code of something that happened.
outcome-event = Other event: { $kind }
outcome-wait-half = Half waited at most
outcome-wait-most = Eight in ten waited at most
outcome-working-half = Half waited at most, opening hours only
outcome-working-most = Eight in ten waited at most, opening hours only
# $share is a percentage, $count and $whole are numbers.
outcome-share = { $share } ({ $count } of { $whole })
outcome-few = fewer than 10
# $count is a number.
outcome-at-least = at least { $count }
outcome-withheld = withheld
outcome-unknown = unknown
outcome-how = How we count
outcome-how-wait = A wait runs from the question to the first answer; where a call was asked for, from the start of the hour that was chosen. Questions answered in the same call have no wait. Opening hours are those of the desk that answered.
outcome-how-first = A question is settled with one contact when the first desk answered once, nothing was added or reopened, and the person did not say that it did not help.
outcome-how-passed = A question passed on counts once, however often it moved.
outcome-how-return = Whether people came back about the same service within 28 days is seen only for those who allowed it by ticking a box, and only once the 28 days are over.
# $few is a number.
outcome-how-few = A number below { $few } is not published. Another may be withheld too, so that the first cannot be worked out from the total. “At least” means that fewer than { $few } are missing.
outcome-how-quarter = Each quarter is published once, eight weeks after it ends, and does not change afterwards. Days end at midnight, Coordinated Universal Time (UTC).
outcome-file = Download every published quarter (CSV)

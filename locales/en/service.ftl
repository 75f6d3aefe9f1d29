# The page of a service.

service-start-or-ask = Start, or ask
service-cost = Cost
service-time = How long
service-online = Online
service-decision = Who decides
service-unknown = Not stated
service-fee-yes = There is a fee
service-fee-no = Free
service-time-unknown = No published time
# $n decides between singular and plural; $count is the same number, formatted.
service-time-standards = { $n ->
    [one] See the published standard
   *[other] See the { $count } published standards
}
service-online-full = Fully
service-online-part = In part
service-online-no = Not online
service-decision-person = A person
service-decision-machine = A machine takes part
service-decision-none = Nothing to decide
service-start = Start now
# $organization is the name of the responsible organization.
service-start-lead = You continue on the site of { $organization }. This page stays open for your questions.
service-start-address = Official address:
# $number is a telephone number.
service-call = Call { $number }
service-call-lead = This service has no page of its own to start from. Someone takes your request by phone.
service-talk-lead = This service has no page of its own to start from. Someone can tell you how to begin.
service-right-for-you = Is this right for you?
service-right-for-you-lead = Someone can look at it with you.
service-next = Ready?
service-responsible = Who is responsible
# $year is a fiscal year, such as 2023–2024.
service-year = Figures of { $year }.
service-about = What it is
service-who = Who it is for
service-need = Before you start
service-steps = What happens
service-channels = Ways to reach someone
service-channel-page = Open the page
# $channels is a list of ways, separated by commas.
service-feedback = You can tell them what you think: { $channels }.
service-feedback-email = by email
service-feedback-fax = by fax
service-feedback-online = online
service-feedback-other = in another way
service-feedback-in-person = in person
service-feedback-mail = by mail
service-feedback-phone = by phone
service-online-steps = What you can do online
service-step-online = online
service-step-not-online = not online
service-step-account = Open an account
service-step-sign-in = Sign in
service-step-apply = Apply
service-step-decision = Receive the decision
service-step-receive = Receive what you asked for
service-step-feedback = Report a problem or give feedback
service-machine = A machine takes part in the decision
service-machine-lead = The organization reports that part of the decision is automated. You can ask how, and ask for a person to look at it.
service-part-of = Part of
service-related = Related services
service-topics = Topics
service-aliases = Also called
service-target-people = People
service-target-businesses = Businesses
service-target-not-for-profits = Not-for-profit organizations
service-target-communities = Provinces, territories and communities
service-target-foreign = Foreign organizations and governments
service-target-government = Federal organizations
# $service is the name of a service that others have too; $note tells it from them: its organization, and its number.
service-title = { $service } ({ $note })
service-other-language = The organization publishes this description in French only.
service-track = I applied already: track it here

# Talk to a person.

handoff-lead = You do not need to know which department it is, and you do not need an account. In English or French.
# $service is the name of a service.
handoff-about = You were looking at “{ $service }”
# $id is the number of the service in the inventory, which can be read aloud.
handoff-about-say = Say so, or give the number { $id }: whoever answers sees the same page.
handoff-back = Back to the page
handoff-call = Call
handoff-abroad = From outside Canada
handoff-visit = Come by, or write
# $number is a telephone number.
handoff-tty = TTY { $number }

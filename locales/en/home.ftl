# The choice of language and the home page.

home-choice-title = Choose your language
home-choice-lead = Government services for people and businesses, in one place.
home-choice-enter = Continue in English
home-title = What do you need to do?
home-lead = One place for every service, whichever department it comes from.
home-description = Find a government service by who you are, by topic or by organization, and talk to a person whenever you want.
home-collections = Life and business events
home-collections-all = All collections and step-by-step guides

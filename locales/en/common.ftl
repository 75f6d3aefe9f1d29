# The frame of every page, and the words that several features share.

# $page is the title of the page.
common-title = { $page } – Passerelle
common-portal = Passerelle
common-skip = Skip to the content
# The name of the other language, in that language.
common-switch = Français
common-demonstration = Demonstration: not a government site.
common-main-navigation = Main
common-foot-navigation = About this portal
common-breadcrumb = Breadcrumb
common-home = Home
common-canadians = Canadians
common-non-canadians = Non-Canadians
common-business = Business
common-topics = Topics
common-organizations = Organizations
common-a-to-z = A to Z
common-collections = Collections and guides
common-canada = About Canada
common-about = About this portal
common-accessibility = Accessibility
common-privacy = Privacy
common-open-data = Open data
common-text-size = Text size
common-my-page = My page
common-talk = Talk to a person
common-rather-talk = Rather talk to someone?
common-rather-talk-lead = In English or French. Someone can help you find the right service, or check that you are on the right track.
common-no-cookie = No cookie was set by this page, and no one else was told that you were here.
common-size-cookie = One cookie holds the text size you chose, and nothing else. No one else was told that you were here.
common-sign-in-cookie = One cookie holds this sign-in together. It goes when you are back, or after ten minutes. No one else was told that you were here.
common-sign-in-both-cookies = Two cookies: one holds this sign-in together, and goes when you are back, or after ten minutes; the other holds the text size you chose. No one else was told that you were here.
common-session-cookie = One cookie holds a random number, so that these pages are yours during this visit. It goes when the visit ends. No one else was told that you were here.
common-both-cookies = Two cookies: one holds a random number, so that these pages are yours during this visit, and goes when the visit ends; the other holds the text size you chose. No one else was told that you were here.
common-page-code = To have someone look at this page with you, read out its code:

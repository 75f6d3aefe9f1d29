# Feeds: what changed, for readers of feeds.

feed-title = What changed: all services
# $place is a topic or an organization.
feed-title-place = What changed: { $place }
# $name is the name of a service.
feed-withdrawn = No longer offered: { $name }
feed-link = Subscribe to changes (Atom feed)

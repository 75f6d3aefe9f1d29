# Topics.

topic-all-lead = Every service is listed under at least one topic. Choose the one closest to what you need.
topic-all = All topics
topic-a-to-z = You know the name? See all services from A to Z.
topic-services = All services on this topic
topic-everyone = Everyone
topic-narrow = Show services for
# $topic is the name of a topic; $gateway of a gateway: the title of the services of one for the other.
topic-for = { $topic } – { $gateway }

# Topics.

topic-all-lead = Every service stands under at least one topic. Choose the one closest to what you need.
topic-all = All topics
topic-services = All services on this topic
topic-everyone = Everyone
topic-narrow = Show services for

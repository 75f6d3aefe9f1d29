# Collections and step-by-step guides.

collection-all-lead = Services brought together by the organizations that know them, for one event or one need.
collection-guides = Step-by-step guides
collection-collections = Collections
# $number is the number of the step, written in front of its title for screen readers.
collection-step = Step { $number }:
# $number is the number of the step, $count how many there are, $title what the step is called.
collection-step-of = Step { $number } of { $count }: { $title }
# Above the guides that a service is part of.
collection-standing = In these step-by-step guides
collection-owner = Managed by
collection-contributors = With services from
# Under a service that another organization offers. $organization is its name.
collection-from = From { $organization }

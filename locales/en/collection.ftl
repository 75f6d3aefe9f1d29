# Collections and step-by-step guides.

collection-all-lead = Services brought together by the organizations that know them, for one event or one need.
collection-guides = Step-by-step guides
collection-collections = Collections
collection-step = Step:
# $owner is the name of an organization.
collection-owner = Kept by { $owner }.
# $owner is the name of an organization; $contributors is a list of others, separated by commas.
collection-owners = Kept by { $owner }, with { $contributors }.

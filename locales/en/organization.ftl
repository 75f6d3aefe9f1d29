# Organizations.

organization-all-lead = You never need to know which organization does what. If you do know, start here.
organization-all = All organizations
organization-website = Its own site
organization-tasks = What people most often come for
organization-services = All its services
# $n decides between singular and plural; $count is the same number, formatted.
organization-lead = { $n ->
    [one] { $count } service to the public.
   *[other] { $count } services to the public.
}

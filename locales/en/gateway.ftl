# Gateways and the situations under them.

gateway-tasks = What people most often come for
gateway-situations = What is your situation?
gateway-services = Services that may concern you
gateway-next-topics = Look further
# $situation is the name of a situation; $gateway of the gateway under which it stands: the title of the page.
gateway-situation = { $situation } – { $gateway }

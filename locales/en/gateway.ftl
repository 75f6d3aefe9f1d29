# Gateways and the situations under them.

gateway-tasks = What people most often come for
gateway-situations = Where do you stand?
gateway-services = Services that may concern you
gateway-next-topics = Look further

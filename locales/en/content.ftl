# Plain pages.

content-canada-lead = How the country is governed, its provinces and territories, its symbols, its history and its land.
content-pages = Pages
# $services is a number of services, formatted.
content-edition-starter = The services shown are the { $services } of the starter catalogue: no inventory has been imported yet.
# $year is a fiscal year such as 2023–2024; $date the day of the import; $services a number of services, formatted.
content-edition-imported = The services shown are { $services }, mostly from the inventory of { $year }, imported on { $date }.

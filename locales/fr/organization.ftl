# Les organisations.

organization-all-lead = Vous n’avez jamais à savoir quelle organisation fait quoi. Si vous le savez, commencez ici.
organization-all = Toutes les organisations
organization-website = Son propre site
organization-tasks = Ce que l’on y cherche le plus souvent
organization-services = Tous ses services
# $n choisit entre le singulier et le pluriel; $count est le même nombre, mis en forme.
organization-lead = { $n ->
    [one] { $count } service au public.
   *[other] { $count } services au public.
}

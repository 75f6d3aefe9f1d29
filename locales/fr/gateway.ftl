# Les passerelles et les situations qu’elles regroupent.

gateway-tasks = Ce que l’on cherche le plus souvent
gateway-situations = Quelle est votre situation?
gateway-services = Services qui pourraient vous concerner
gateway-next-topics = Pour aller plus loin
# $situation est le nom d’une situation; $gateway celui de la passerelle dont elle relève : le titre de la page.
gateway-situation = { $situation } – { $gateway }

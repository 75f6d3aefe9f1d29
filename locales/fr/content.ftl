# Les pages d’information.

content-canada-lead = Comment le pays est gouverné, ses provinces et territoires, ses symboles, son histoire et son territoire.
content-pages = Pages
# $services est un nombre de services, mis en forme.
content-edition-starter = Les services affichés sont les { $services } du catalogue de départ : aucun inventaire n’a encore été importé.
# $year est un exercice, par exemple 2023–2024; $date le jour de l’importation; $services un nombre de services, mis en forme.
content-edition-imported = Les services affichés sont au nombre de { $services }, pour la plupart tirés de l’inventaire de { $year }, importé le { $date }.

# Ce qui accompagne les champs de chaque formulaire.

# $title est le titre de la page.
form-error-title = Erreur : { $title }
form-errors = Des corrections sont nécessaires
form-error = Erreur :
# Le nom de l’autre langue, dans cette langue.
form-language = Continue in English

# Ce qui accompagne les champs de chaque formulaire.

# $title est le titre de la page.
form-error-title = Erreur : { $title }
form-errors = Des corrections sont nécessaires
form-error = Erreur :
# $name est le nom d’un champ, $error est ce qui est à corriger.
form-error-named = { $name } : { $error }
# Le nom de l’autre langue, dans cette langue.
form-language = Continue in English
form-already = Vous avez déjà fait un envoi à partir de cette page.
form-already-link = Voir votre envoi
form-already-add = Ce que vous avez changé se trouve ci-dessous et n’a pas été envoyé. Envoyez-le si vous voulez l’ajouter.

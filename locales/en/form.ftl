# What stands beside the fields of every form.

# $title is the title of the page.
form-error-title = Error: { $title }
form-errors = Something needs your attention
form-error = Error:
# The name of the other language, in that language.
form-language = Continuer en français

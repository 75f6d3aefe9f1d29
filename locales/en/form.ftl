# What stands beside the fields of every form.

# $title is the title of the page.
form-error-title = Error: { $title }
form-errors = Something needs your attention
form-error = Error:
# $name is the name of a field, $error is what is wrong with it.
form-error-named = { $name }: { $error }
# The name of the other language, in that language.
form-language = Continuer en français
form-already = You have already sent something from this page.
form-already-link = See what you sent
form-already-add = What you changed is below and was not sent. Send it if you want to add it.

# Parler à quelqu’un.

handoff-lead = Vous n’avez ni à savoir de quel ministère il s’agit, ni à ouvrir un compte. En français ou en anglais.
# $service est le nom d’un service.
handoff-about = Vous consultiez « { $service } »
# $id est le numéro du service dans le répertoire, qui peut être lu à voix haute.
handoff-about-say = Dites-le, ou donnez le numéro { $id } : la personne qui répond voit la même page.
handoff-back = Retour à la page
handoff-call = Appeler
handoff-abroad = De l’extérieur du Canada
handoff-visit = Se présenter ou écrire
# $number est un numéro de téléphone.
handoff-tty = ATS { $number }

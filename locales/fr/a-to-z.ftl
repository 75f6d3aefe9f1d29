# De A à Z : l’index des services.

a-to-z-title = Services de A à Z
a-to-z-lead = Cherchez le nom d’un service, son sigle, son ancien nom ou les mots que vous emploieriez.
a-to-z-choose = Choisissez une lettre
# $letter est une lettre de l’alphabet, ou « 0–9 » : le titre de sa page.
a-to-z-letter = Services de A à Z : { $letter }
# $letter est une lettre de l’alphabet, ou « 0–9 ».
a-to-z-under = Sous { $letter }
# Entendu après une lettre qui ne mène nulle part.
a-to-z-no-entry = (aucune entrée)
# $n choisit entre le singulier et le pluriel; $count est le même nombre, mis en forme.
a-to-z-count = { $n ->
    [one] { $count } entrée
   *[other] { $count } entrées
}
# $name est le nom officiel du service que désigne l’entrée.
a-to-z-see = Voir : { $name }
# $name est le nom officiel d’un service; l’entrée est le nom qu’il portait avant.
a-to-z-former = Ancien nom. Voir : { $name }
a-to-z-none = Aucun service ne figure ici.
a-to-z-none-first = Revenir à la première page de cette lettre.
a-to-z-none-everyone = Voir cette lettre pour tous les publics.
a-to-z-pages = Pages de cette lettre
# $n est le numéro d’une page.
a-to-z-page = Page { $n }

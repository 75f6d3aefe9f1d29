outbox-title = Courrier de la démonstration
outbox-lead = Aucun courriel ne part d’une démonstration. Ce que le portail aurait envoyé est affiché ici.
outbox-none = Aucune lettre n’a encore été écrite.
outbox-to = À
outbox-unreached = Nous n’avons pas pu vous joindre
outbox-unreached-lead = Ces lettres ne sont pas arrivées. Ce qu’elles disent se trouve aussi sur ce portail. Rien de ce que vous avez demandé n’a été changé.
# $day est le jour du dernier essai.
outbox-unreached-at = Non livrée le { $day }
# À la place de l’objet d’une lettre qui ne peut plus être lue.
outbox-unreached-letter = Une lettre
outbox-unreached-change = Changer la façon de vous joindre pour cette question
outbox-unreached-provider = Votre adresse nous vient du service de connexion. Corrigez-la là-bas, puis ouvrez de nouveau une session ici : nous écrirons dès lors à la nouvelle adresse.

outbox-title = Courrier de la démonstration
outbox-lead = Aucun courriel ne part d’une démonstration. Ce que le portail aurait envoyé est affiché ici.
outbox-none = Aucune lettre n’a encore été écrite.
outbox-to = À

outbox-unreached-change = Changer la façon de vous joindre pour cette question
outbox-unreached-provider = Votre adresse nous vient du service de connexion. Corrigez-la là-bas, puis ouvrez de nouveau une session ici : nous écrirons dès lors à la nouvelle adresse.

outbox-mine = Messages
outbox-mine-none = Les lettres que nous vous envoyons seront énumérées ici.
outbox-mine-all = Voir tout ce que nous savons à votre sujet
outbox-mine-sent = Envoyée
outbox-mine-waiting = En route
outbox-mine-failed = Non livrée
outbox-mine-closed = Une lettre qui ne peut plus être ouverte
# $subject est l’objet de la lettre.
outbox-need = « { $subject } » n’a pas pu vous joindre
outbox-need-note = Notre équipe en est informée. Vérifiez l’adresse que nous avons pour vous.

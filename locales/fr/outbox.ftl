outbox-title = Courriels de la démonstration
outbox-lead = Aucun courriel ne part d’une démonstration. Ce que le portail aurait envoyé est affiché ici.
outbox-none = Aucun courriel n’a encore été écrit.
outbox-to = À

outbox-unreached-change = Changer la façon de vous joindre pour cette question
outbox-unreached-provider = Votre adresse nous vient du service de connexion. Corrigez-la là-bas, puis ouvrez de nouveau une session ici : nous écrirons dès lors à la nouvelle adresse.

outbox-mine = Courriels que nous vous avons envoyés
outbox-mine-none = Les courriels que nous vous envoyons paraîtront ici.
outbox-mine-all = Voir tout ce que nous savons à votre sujet
outbox-mine-sent = Envoyé
outbox-mine-waiting = En route
outbox-mine-failed = Non livré
outbox-mine-closed = Un courriel qui ne peut plus être ouvert
# $subject est l’objet du courriel.
outbox-need = « { $subject } » n’a pas pu vous joindre
outbox-need-note = Notre équipe en est informée. Vérifiez l’adresse que nous avons pour vous.

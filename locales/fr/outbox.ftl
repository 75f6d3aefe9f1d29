outbox-title = Courrier de la démonstration
outbox-lead = Aucun courriel ne part d’une démonstration. Ce que le portail aurait envoyé est affiché ici.
outbox-none = Aucune lettre n’a encore été écrite.
outbox-to = À

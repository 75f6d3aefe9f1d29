# Ce qui est arrivé à une demande, en mots simples.

history-sent = Envoyée
# $who est la personne qui l’a envoyée.
history-sent-by = Envoyée par { $who }
# $who est la personne qui l’a envoyée, $firm est l’entreprise.
history-sent-for = Envoyée par { $who } pour { $firm }
history-received = Le système du ministère l’a reçue
history-taken = L’équipe du programme l’a prise en charge
# $who est une personne de l’équipe.
history-taken-by = Prise en charge par { $who }
history-review = Choisie pour un examen détaillé
# $date est le dernier jour, $name est ce qui est demandé.
history-asked = À fournir au plus tard le { $date } : { $name }
# Comme le lit le personnel. $date est le dernier jour, $name est ce qui est demandé.
history-asked-for = Demandé au plus tard le { $date } : { $name }
# $name est ce qui était demandé.
history-answered = Fourni : { $name }
# $name est ce qui était demandé, $who est la personne qui l’a envoyé.
history-answered-by = Fourni par { $who } : { $name }
# $name est ce qui était demandé, $who est la personne qui l’a envoyé, $firm est l’entreprise.
history-answered-for = Fourni par { $who } pour { $firm } : { $name }
history-accepted = Acceptée
history-refused = Refusée
history-paid = Paiement envoyé
history-failed = Un problème est survenu de notre côté
history-proposed = Une deuxième personne l’examine
# $who est le nom d’une personne de l’équipe.
history-proposed-accept = { $who } propose de l’accepter
# $who est le nom d’une personne de l’équipe.
history-proposed-refuse = { $who } propose de la refuser
# $who est le nom d’une personne de l’équipe.
history-proposed-uphold = { $who } propose de maintenir la décision
# $who est le nom d’une personne de l’équipe.
history-proposed-change = { $who } propose de modifier la décision
history-returned = La première personne poursuit l’examen
# $who est le nom d’une personne de l’équipe.
history-returned-by = Renvoyée par { $who }
# $who et $second sont les noms de deux personnes de l’équipe.
history-accepted-by = Acceptée : proposée par { $who }, confirmée par { $second }
# $who et $second sont les noms de deux personnes de l’équipe.
history-refused-by = Refusée : proposée par { $who }, confirmée par { $second }
# $who et $second sont les noms de deux personnes de l’équipe.
history-upheld-by = Décision maintenue : proposé par { $who }, confirmé par { $second }
# $who et $second sont les noms de deux personnes de l’équipe.
history-changed-by = Décision modifiée : proposé par { $who }, confirmé par { $second }
history-given = Une autre personne de l’équipe du programme s’en occupe
# $who et $to sont les noms de deux personnes de l’équipe.
history-given-by = Confiée à { $to } par { $who }
history-put-back = Elle attend de nouveau d’être prise en charge
# $who est le nom d’une personne de l’équipe.
history-put-back-by = Remise en attente par { $who } : personne ne s’en occupe
history-fee-paid = Les frais ont été payés
history-fee-owed = Un paiement est à rembourser
history-fee-returned = Un paiement a été remboursé

# Le paiement d’une demande : avant et après la page de paiement, le reçu, ses courriels, ce qui est à rembourser.

payment-page = Payer les frais
payment-what = Objet du paiement
payment-amount = Montant
# $host est le nom du site où l’on paie.
payment-elsewhere = Vous payez sur { $host }, qui n’est pas ce portail : nous ne voyons jamais le numéro de votre carte. Vous revenez ensuite ici.
payment-elsewhere-demo = Dans cette démonstration, le portail joue le rôle du service de paiement : aucun argent n’est versé et aucune carte n’est demandée. Ailleurs, vous payez sur le site d’une autre institution, puis revenez ici.
# $host est le nom du site où l’on paie.
payment-go = Aller sur { $host } pour payer
payment-go-demo = Aller au paiement de la démonstration
payment-closed = La demande est envoyée dès que les frais sont payés, même si vous fermez le navigateur là-bas. Elle est envoyée une seule fois. Vous avez une heure pour payer. Si ce site ne répond pas, revenez plus tard : vos réponses sont conservées.
payment-with-others = Une autre personne qui travaille à cette demande est allée payer il y a moins d’une heure. Demandez-lui d’abord : ce qui est payé deux fois est à rembourser.
payment-told-waiting = Nous ne savons pas encore si les frais sont payés. Si vous avez payé, ne payez pas de nouveau : la demande est envoyée dès que le paiement est confirmé. Rouvrez cette page dans quelques minutes.
payment-told-silent = Nous ne savons pas si les frais sont payés, et l’heure prévue pour payer est écoulée. Si vous avez payé, attendez la confirmation : elle compte encore. Sinon, vérifiez vos réponses pour payer maintenant.
payment-told-paid = Les frais sont payés, mais la demande n’est pas envoyée : quelque chose a changé pendant le paiement, ou une autre personne doit l’envoyer. Vérifiez les réponses, puis envoyez-la. Les frais ne sont pas à payer de nouveau.
payment-told-changed = Des frais ont été payés, mais une autre réponse a changé le montant. Vérifiez les réponses et payez le montant actuel : ce qui a déjà été payé vous est dû dès que la demande est envoyée.
payment-told-cancelled = Vous n’avez pas payé, et rien n’a été envoyé. Vos réponses sont conservées : vérifiez-les pour payer une autre fois.
payment-told-expired = Vous n’avez pas payé à temps, et rien n’a été envoyé. Vos réponses sont conservées : vérifiez-les pour payer maintenant.
payment-told-other = Le montant payé n’est pas celui qui était demandé, et rien n’a été envoyé. Ce montant vous est dû. Vérifiez vos réponses pour payer le bon montant.
payment-title = Reçu
payment-fee = Frais
payment-receipt = Numéro du reçu
payment-paid = Montant payé
payment-tax = Taxe comprise
payment-on = Date
payment-kept = Ce paiement est gardé pour cette demande jusqu’à son envoi. Si la demande coûte alors un autre montant, il vous est dû.
# $amount est le montant demandé.
payment-owed-other = Le montant demandé était de { $amount }.
payment-owed-twice = Ce paiement n’était pas nécessaire : il est venu en double, ou pour un autre montant que celui que la demande a finalement coûté.
payment-owed = Il vous est dû. Gardez ce numéro, et parlez à quelqu’un si le remboursement n’arrive pas.
payment-owed-staff = Il est à rembourser et figure dans la liste des paiements à rembourser.
# $date est le jour.
payment-returned = Ce paiement n’était pas nécessaire et a été remboursé le { $date }.
payment-elsewhere-fee = Ces frais ne se paient pas dans ce portail. Le programme vous dira comment les payer.
payment-elsewhere-staff = Ces frais n’ont pas été payés dans ce portail, et la demande indique que le programme dira comment les payer.
# $amount est un montant.
payment-send = Continuer et payer { $amount }
# $host est le nom du site où l’on paie.
payment-send-hint = Vous payez sur { $host }. La demande est envoyée dès que les frais sont payés.
payment-send-hint-demo = Vous payez avec le service de paiement de la démonstration, sans argent. La demande est envoyée dès que les frais sont payés.
payment-send-paid = Les frais sont déjà payés : vous ne payez pas de nouveau.
# $amount est un montant.
payment-send-elsewhere = Les frais sont de { $amount }. Ils ne peuvent pas être payés ici : le programme vous dira comment les payer lorsqu’il aura reçu votre demande.
# $reference est le numéro de référence d’une demande.
payment-letter = Votre reçu pour la demande { $reference }
# $amount est un montant.
payment-letter-tax = , dont { $amount } de taxe
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $amount est le montant payé, $date est le jour, $tax est la part de taxe ou rien, $address est une adresse.
payment-letter-sent =
    Un montant de { $amount }{ $tax } a été payé le { $date }. Le numéro du reçu est { $receipt }.

    La demande { $reference } a été envoyée avec ce paiement. Pour voir où elle en est :

    { $address }
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $amount est le montant payé, $date est le jour, $tax est la part de taxe ou rien, $address est une adresse.
payment-letter-kept =
    Un montant de { $amount }{ $tax } a été payé le { $date }. Le numéro du reçu est { $receipt }.

    La demande { $reference } n’est pas encore envoyée : quelque chose manque ou a changé. Les frais ne sont pas à payer de nouveau. Ce qu’il reste à faire figure ici :

    { $address }
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $amount est le montant payé, $date est le jour, $tax est la part de taxe ou rien, $address est une adresse.
payment-letter-owed =
    Un montant de { $amount }{ $tax } a été payé le { $date }. Le numéro du reçu est { $receipt }.

    Ce paiement n’était pas nécessaire pour la demande { $reference }, ou son montant n’est pas celui qui était demandé. Il vous est dû. Ce qu’il reste à faire figure ici :

    { $address }
# $reference est le numéro de référence d’une demande.
payment-letter-returned = Un paiement pour la demande { $reference } a été remboursé
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $amount est le montant payé, $date est le jour, $tax est la part de taxe ou rien, $address est une adresse.
payment-letter-returned-text =
    Le programme indique avoir remboursé ce qui a été payé le { $date } et n’était pas nécessaire pour la demande { $reference } : { $amount }{ $tax }, reçu { $receipt }.

    Si le remboursement ne vous parvient pas, parlez à quelqu’un. Votre demande figure ici :

    { $address }
payment-to-return = Paiements à rembourser
payment-to-return-lead = Ce qui est venu en double, pour un autre montant ou pour un brouillon disparu. La demande l’indique à la personne qui a payé; si la demande n’existe plus, le service de paiement sait qui a payé.
payment-to-return-none = Rien n’est à rembourser.
# $count est le nombre de paiements.
payment-to-return-count = { $count ->
    [one] { $count } paiement à rembourser
   *[other] { $count } paiements à rembourser
}
payment-why = Raison
payment-done = Suivi
payment-owed-gone = Le brouillon pour lequel ce paiement a été fait n’existe plus.
# $reference est le numéro de référence d’une demande.
payment-of-draft = Brouillon { $reference }
# $reference est le numéro de référence d’une demande.
payment-of-gone = { $reference }, disparu
payment-returned-send = Confirmer le remboursement
# $receipt est le numéro d’un reçu.
payment-returned-one = Confirmer le remboursement du reçu { $receipt }
# $amount est un montant.
payment-known-asked = Un paiement de { $amount } vous a été demandé
# $amount est un montant, $receipt est le numéro d’un reçu.
payment-known-paid = Un montant de { $amount } a été payé, reçu { $receipt }
# Dans l’historique. $amount est le montant payé, $receipt est le numéro du reçu.
payment-entry = { $amount }, reçu { $receipt }.
# $reference est le numéro de référence d’une demande.
payment-letter-repriced = Les frais de la demande { $reference } ont changé
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $paid est le montant payé, $costs est le montant actuel des frais, $address est une adresse.
payment-letter-repriced-text =
    Une réponse de la demande { $reference } a été modifiée. Les frais sont maintenant de { $costs }. Un paiement de { $paid } avait déjà été fait, reçu { $receipt }.

    Les nouveaux frais se paient au moment d’envoyer la demande. Le premier paiement est alors à vous rembourser. Ce qu’il faut faire est indiqué ici :

    { $address }
# $reference est le numéro de référence d’une demande, $receipt est le numéro d’un reçu, $paid est le montant payé, $address est une adresse.
payment-letter-free-text =
    Une réponse de la demande { $reference } a été modifiée, et il n’y a plus de frais. Un paiement de { $paid } avait déjà été fait, reçu { $receipt }.

    Il est à vous rembourser une fois la demande envoyée. Ce qu’il faut faire est indiqué ici :

    { $address }

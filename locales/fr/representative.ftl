# Les personnes à qui on permet de suivre ou de faire ses propres demandes.

representative-home = Les personnes qui agissent pour vous
representative-lead = Une personne de confiance peut suivre vos demandes, ou s’en occuper pour vous, jusqu’au jour de votre choix. Vous pouvez y mettre fin à tout moment.
representative-given = Qui peut ouvrir vos demandes
representative-given-none = Personne d’autre que vous.
representative-held = Pour qui vous agissez
representative-held-none = Vous n’agissez pour personne d’autre.
representative-part = Qui agit pour vous, et pour qui vous agissez
representative-see-all = Tout voir, ou autoriser une autre personne
representative-here = Qui d’autre peut ouvrir cette demande
representative-none-here = Personne d’autre que vous et le programme.
representative-act = Prépare, envoie et fournit ce qui est demandé
representative-read = Lecture seulement
representative-all = Toutes vos demandes, y compris celles à venir
representative-all-theirs = Toutes ses demandes
# $reference est le numéro de référence d’une demande.
representative-one = Demande { $reference }
# $date est le dernier jour.
representative-until = Valable jusqu’au { $date }
# $date est le dernier jour.
representative-over = A pris fin le { $date }
representative-revoked = Accès terminé
representative-given-up = Accès abandonné
representative-nameless = Nom non précisé
# $who est le nom d’une personne.
representative-for = Pour { $who }
# $date est un jour.
representative-used = Dernière consultation le { $date }
representative-end = Mettre fin à l’accès
representative-give-up = Renoncer à l’accès
representative-keep = Ne rien changer
# $who est un nom ou une adresse courriel.
representative-known-given = Agit pour vous : { $who }
representative-lines = Demandes des personnes pour qui vous agissez

# L’invitation.
representative-new = Autoriser une personne à agir pour vous
representative-new-lead = La personne reçoit un courriel contenant un lien qui sert une seule fois. On y lit votre nom, rien d’autre.
representative-extent = Que peut-elle faire?
representative-extent-missing = Choisissez ce que cette personne peut faire
representative-of = Pour lesquelles de vos demandes?
representative-of-missing = Choisissez pour lesquelles de vos demandes
representative-day = Jusqu’à quel jour?
representative-day-hint = Sous la forme année-mois-jour, par exemple 2027-06-30. L’accès prend fin de lui-même ce jour-là, et vous pouvez y mettre fin avant.
representative-day-wrong = Inscrivez le dernier jour sous la forme année-mois-jour, par exemple 2027-06-30
representative-day-past = Inscrivez un dernier jour qui n’est pas passé
# $date est le dernier jour qu’on peut choisir.
representative-day-late = Inscrivez un dernier jour qui ne dépasse pas le { $date }
representative-never = La personne ne voit jamais vos autres demandes, ce que vous nous avez dit à votre sujet, vos questions ni votre espace. Chacun de ses gestes indique qu’il a été fait pour vous.
# $count est un nombre.
representative-too-many = { $count } personnes agissent déjà pour vous ou ont une invitation. Mettez d’abord fin à l’une de ces autorisations.
representative-already = Une invitation à cette adresse attend une réponse. Vous pouvez l’envoyer de nouveau.

# Le courriel.
# $who est le nom de la personne qui invite.
representative-letter-subject = { $who } vous demande d’agir en son nom
representative-letter-subject-nameless = Une personne vous demande d’agir en son nom
# $who est le nom de la personne qui invite, $address est un lien, $date est un jour.
representative-letter =
    { $who } vous demande de suivre ses demandes, ou de vous en occuper, dans notre portail de services.

    Pour voir ce que vous pourriez faire, puis accepter ou refuser, ouvrez ce lien et ouvrez une session, avec le compte de votre choix :

    { $address }

    Le lien sert une seule fois, jusqu’au { $date }. Si vous ne connaissez pas { $who }, ne faites rien : personne n’obtient d’accès par vous.
# $address est un lien, $date est un jour.
representative-letter-nameless =
    Une personne vous demande de suivre ses demandes, ou de vous en occuper, dans notre portail de services.

    Pour voir ce que vous pourriez faire, puis accepter ou refuser, ouvrez ce lien et ouvrez une session, avec le compte de votre choix :

    { $address }

    Le lien sert une seule fois, jusqu’au { $date }. Si vous n’attendiez pas ce courriel, ne faites rien : personne n’obtient d’accès par vous.

# La réponse.
# $who est le nom d’une personne.
representative-answer-title = Agir pour { $who }?
representative-answer-lead = C’est vous qui décidez. Tant que vous n’acceptez pas, vous ne voyez rien de ce qui lui appartient, et cette personne ne voit rien de vous.
representative-answer-of = Pour
representative-answer-day = Dernier jour
representative-answer-seen = Si vous acceptez, cette personne voit votre nom et le jour de votre dernière consultation. Vos gestes indiquent qu’ils ont été faits pour elle, et le programme le voit aussi. Vous pouvez y renoncer à tout moment.
representative-answer-own = Vous avez envoyé cette invitation vous-même. C’est à une autre personne d’ouvrir le lien.

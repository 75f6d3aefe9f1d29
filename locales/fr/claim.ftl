# Le brouillon d’une demande : ses tâches, ses parties, la vérification et l’envoi.

claim-for-you = Vous faites la demande pour vous-même.
# $reference est le numéro de référence du brouillon.
claim-draft = Brouillon { $reference }, conservé à chaque étape.
claim-come-back = Y revenir sans compte
claim-come-back-lead = Ce que vous écrivez est conservé pour cette visite. Pour continuer plus tard ou sur un autre appareil, notez le numéro de référence et le code; ou connectez-vous pour le garder. Il faut un compte pour l’envoyer, car quelqu’un doit en répondre.
claim-come-back-open = L’ouvrir avec son code
claim-come-back-sign-in = Se connecter pour le garder
claim-complete = Il ne manque rien.
# $count est le nombre de réponses qui manquent.
claim-left =
    { $count ->
        [one] Il manque une réponse.
       *[other] Il manque { $count } réponses.
    }
claim-done = Complète
# $count est le nombre de réponses qui manquent.
claim-missing =
    { $count ->
        [one] 1 réponse à donner
       *[other] { $count } réponses à donner
    }
claim-next = Remplir ce qui manque
claim-check = Vérifiez vos réponses
claim-check-lead = Relisez tout une dernière fois. Vous pouvez encore tout modifier.
# $help est ce qui aide à répondre.
claim-optional = { $help } Cette réponse est facultative.
claim-save = Enregistrer et continuer
claim-save-hint = Vous pouvez enregistrer une page incomplète et y revenir sur un autre appareil.
claim-ask = Est-ce correct jusqu’ici? Parler à quelqu’un
claim-ask-hint = Ce que vous avez écrit est conservé. Vous choisissez ce que nous en voyons, puis vous revenez à cette étape.
claim-ask-unsaved = Poser la question sans enregistrer; ce qui n’est pas encore enregistré sur cette page n’est pas communiqué
# $section est le titre d’une partie.
claim-change = Modifier : { $section }
claim-empty = Sans réponse
claim-incomplete = Il manque des réponses
claim-back = Retour à la liste des parties
claim-after = Ce qui se passe après l’envoi
claim-send = Envoyer la demande
# $firm est le nom d’une entreprise.
claim-send-firm = Vous l’envoyez pour { $firm }. L’envoi se fait une seule fois. La demande ne peut plus être changée ensuite.
claim-send-you = L’envoi se fait une seule fois. La demande ne peut plus être changée ensuite.
claim-send-others = Seule une personne propriétaire, gestionnaire ou chargée de la préparation et de l’envoi peut l’envoyer.
# $question est le libellé d’une question, $most est le plus grand nombre de caractères.
claim-too-long = Raccourcissez « { $question } » : au plus { $most } caractères
# $question est le libellé d’une question.
claim-wrong-number = « { $question } » : inscrivez un nombre entier, par exemple 12
# $question est le libellé d’une question.
claim-wrong-money = « { $question } » : inscrivez un montant en dollars, sans les cents, par exemple 84 000
# $question est le libellé d’une question.
claim-wrong-date = « { $question } » : inscrivez une date, par exemple 2026-03-31
# $question est le libellé d’une question.
claim-wrong-choice = « { $question } » : choisissez une des réponses
# $question est le libellé d’une question.
claim-wrong-business-number = « { $question } » : un des neuf chiffres est inexact. Vérifiez-les sur un avis de cotisation

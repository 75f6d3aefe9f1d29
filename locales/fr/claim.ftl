# Le brouillon d’une demande : ses tâches, ses parties, la vérification et l’envoi.

claim-for-you = Vous faites la demande pour vous-même.
# $reference est le numéro de référence du brouillon.
claim-draft = Brouillon { $reference }, conservé à chaque étape.
claim-come-back = Y revenir sans compte
claim-come-back-lead = Ce que vous écrivez est conservé pour cette visite. Pour continuer plus tard ou sur un autre appareil, notez le numéro de référence et le code; ou connectez-vous pour le garder. Il faut un compte pour l’envoyer, car quelqu’un doit en répondre.
claim-come-back-open = L’ouvrir avec son code
claim-come-back-sign-in = Se connecter pour le garder
claim-complete = Il ne reste plus qu’à vérifier vos réponses et à envoyer la demande.
# $count est le nombre de choses à faire avant l’envoi.
claim-left =
    { $count ->
        [one] Il reste une chose à faire.
       *[other] Il reste { $count } choses à faire.
    }
claim-done = Complète
# $count est le nombre de choses à faire dans une partie.
claim-missing =
    { $count ->
        [one] 1 chose à faire
       *[other] { $count } choses à faire
    }
claim-next = Aller à ce qui reste à faire
claim-check = Vérifiez vos réponses
claim-check-lead = Relisez tout une dernière fois. Vous pouvez encore tout modifier.
claim-optional = Cette réponse est facultative.
claim-save = Enregistrer et continuer
claim-save-hint = Vous pouvez enregistrer une page incomplète et y revenir sur un autre appareil.
claim-save-tasks = Enregistrer et revenir aux tâches
# $kinds est la liste des types acceptés, $many est le nombre de fichiers, $size est la taille maximale de chacun en millions d’octets.
claim-file-hint =
    { $many ->
        [one] { $kinds }. Un seul fichier, d’au plus { $size } Mo.
       *[other] { $kinds }. Au plus { $many } fichiers de { $size } Mo chacun.
    }
claim-file-kept = Conservés avec votre brouillon
claim-file-remove = Retirer
claim-file-way-on = Si cela ne fonctionne pas, enregistrez la page sans le fichier : vos autres réponses sont conservées, et vous pourrez y revenir.
# $name est le nom d’un fichier, $kinds est la liste des types acceptés.
claim-file-kind = « { $name } » n’est pas d’un type accepté ici ({ $kinds }), quel que soit son nom. Enregistrez-le dans l’un de ces types, puis choisissez-le
# $name est le nom d’un fichier, $many est le nombre de fichiers acceptés.
claim-file-many =
    { $many ->
        [one] « { $name } » est de trop : un seul fichier est accepté ici. Retirez d’abord l’autre, ou réunissez les pages en un fichier
       *[other] « { $name } » est de trop : { $many } fichiers sont acceptés ici. Retirez-en d’abord un, ou réunissez les pages en un fichier
    }
# $name est le nom d’un fichier.
claim-file-unkept = « { $name } » n’a pas pu être conservé : un problème est survenu de notre côté. Vos autres réponses sont conservées; choisissez-le de nouveau plus tard
# $name est le nom d’un fichier, $what est sa nature et sa taille.
claim-file-shown = { $name } ({ $what })
claim-way = Si vous ne l’avez pas sous la main
claim-way-hint = Un fichier choisi plus haut l’emporte sur cette réponse.
claim-way-later = Je l’enverrai ici après la demande
claim-way-mail = Je l’enverrai par la poste
claim-way-without = Je ne l’ai pas
claim-way-later-chosen = Vous l’enverrez ici après la demande
claim-way-mail-chosen = Vous l’enverrez par la poste
claim-way-without-chosen = Vous ne l’avez pas
claim-ask = Est-ce correct jusqu’ici? Parler à quelqu’un
claim-ask-hint = Ce que vous avez écrit est conservé. Vous choisissez ce que nous en voyons, puis vous revenez à cette étape.
claim-ask-unsaved = Poser la question sans enregistrer; ce qui n’est pas encore enregistré sur cette page n’est pas communiqué
# $section est le titre d’une partie.
claim-change = Modifier : { $section }
claim-empty = Sans réponse
claim-incomplete = À faire avant l’envoi
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
claim-wrong-money = « { $question } » : inscrivez un montant en dollars, par exemple 1 234,50
# $question est le libellé d’une question.
claim-wrong-date = « { $question } » : inscrivez un jour qui existe, par exemple 2026, 3 et 31
# $question est le libellé d’une question.
claim-wrong-choice = « { $question } » : choisissez une des réponses
# $question est le libellé d’une question.
claim-wrong-business-number = « { $question } » : un des neuf chiffres est inexact. Vérifiez-les sur un avis de cotisation
claim-yes = Oui
claim-no = Non
claim-year = Année
claim-month = Mois
claim-day = Jour
claim-date-hint = L’année, le mois et le jour, chacun dans sa case : 2026, 3, 31. Le mois peut s’écrire en lettres, par exemple mars.
claim-several-hint = Choisissez tout ce qui convient.
# $most est le plus grand nombre de caractères.
claim-letters-hint = Au plus { $most } caractères.
claim-street = Numéro et rue, appartement ou case postale
claim-city = Ville ou village
claim-province = Province ou territoire
claim-province-hint = Au Canada : le nom ou les deux lettres, par exemple NB.
claim-postal = Code postal
claim-postal-hint = Au Canada, par exemple K1A 0B1; ailleurs, tel qu’on l’écrit là-bas.
claim-country = Pays
claim-country-hint = Laissez le champ vide pour le Canada.
# $number est un numéro de téléphone, $extension est le poste.
claim-extension = { $number }, poste { $extension }
claim-stated = C’est ce que vous avez déclaré à votre sujet. La réponse compte une fois la page enregistrée; modifiez-la si elle est inexacte.
# $answer est une réponse, $reference est le numéro de référence d’une demande.
claim-offer = Dans la demande { $reference }, vous avez répondu : { $answer }
# $question est le libellé d’une question.
claim-offer-use = Reprendre cette réponse : { $question }
# $title est le titre d’une partie.
claim-remove-sure = Retirer « { $title } »?
claim-remove-lead = Tout ce qui y a été écrit sera supprimé. Les autres gardent leur numéro.
claim-remove-not = Ne pas retirer
# $date est le dernier jour.
claim-by = Le dernier jour pour l’envoyer est le { $date }.
# $date est le dernier jour.
claim-last-day = C’est aujourd’hui, le { $date }, le dernier jour pour l’envoyer.
# $date est le dernier jour.
claim-late = Le dernier jour pour l’envoyer était le { $date }. Vous pouvez l’envoyer en retard; le programme décidera s’il l’accepte.
claim-noticed = Bon à savoir avant l’envoi
claim-left-out = Ce qui n’est pas envoyé
claim-left-out-lead = Ces questions ne sont plus posées, en raison d’une autre réponse. Ce que vous aviez répondu est conservé jusqu’à l’envoi et revient si elles sont posées de nouveau.
claim-why = Ce que nous avons remarqué
claim-why-hint = Vous pouvez quand même envoyer la demande. Dites en quelques mots pourquoi c’est exact.
claim-why-missing = Dites pourquoi c’est exact, ou modifiez la réponse
# $most est le plus grand nombre de caractères.
claim-why-long = Raccourcissez l’explication : au plus { $most } caractères
claim-reasons = Ce qui a été remarqué, et l’explication donnée
# $question est le libellé d’une question, $least est le plus petit montant ou nombre.
claim-too-little = « { $question } » : inscrivez { $least } ou plus
# $question est le libellé d’une question, $most est le plus grand montant ou nombre.
claim-too-much = « { $question } » : inscrivez { $most } ou moins
# $question est le libellé d’une question, $least est un jour.
claim-too-early = « { $question } » : inscrivez le { $least } ou un jour qui suit
# $question est le libellé d’une question, $most est un jour.
claim-too-late = « { $question } » : inscrivez le { $most } ou un jour qui précède
# $question est le libellé d’une question.
claim-in-the-future = « { $question } » : inscrivez la date d’aujourd’hui ou un jour passé
# $question est le libellé d’une question.
claim-date-year = « { $question } » : ajoutez l’année, en quatre chiffres
# $question est le libellé d’une question.
claim-date-month = « { $question } » : ajoutez le mois, par un nombre de 1 à 12 ou par son nom
# $question est le libellé d’une question.
claim-date-day = « { $question } » : ajoutez le jour du mois
# $question est le libellé d’une question.
claim-date-wrong-month = « { $question } » : le mois est un nombre de 1 à 12, ou un nom comme mars
# $question est le libellé d’une question.
claim-date-either = « { $question } » : deux des nombres pourraient être le mois. Inscrivez l’année, le mois et le jour chacun dans sa case, ou le mois en lettres
# $question est le libellé d’une question.
claim-address-street = « { $question } » : ajoutez le numéro et la rue, ou la case postale
# $question est le libellé d’une question.
claim-address-city = « { $question } » : ajoutez la ville ou le village
# $question est le libellé d’une question.
claim-address-province = « { $question } » : inscrivez une province ou un territoire, par exemple Nouvelle-Écosse ou NS. Pour un autre pays, remplissez le champ du pays
# $question est le libellé d’une question.
claim-address-postal = « { $question } » : le code postal compte six lettres et chiffres, par exemple K1A 0B1. Pour un autre pays, remplissez le champ du pays
# $question est le libellé d’une question.
claim-address-long = « { $question } » : une des lignes est trop longue
# $question est le libellé d’une question.
claim-wrong-mail = « { $question } » : inscrivez une adresse courriel, par exemple nom@exemple.ca
# $question est le libellé d’une question.
claim-wrong-telephone = « { $question } » : inscrivez dix chiffres, par exemple 613-555-0123, ou commencez par + et l’indicatif du pays
# $name est le nom d’un fichier, $date est le jour où il a été retiré.
claim-file-withdrawn = { $name } : retiré le { $date }

# La page d’un service.

service-start-or-ask = Commencer ou demander
service-cost = Coût
service-time = Délai
service-online = En ligne
service-decision = Qui décide
service-unknown = Non précisé
service-fee-yes = Des frais s’appliquent
service-fee-no = Gratuit
service-time-unknown = Aucun délai publié
# $n choisit entre le singulier et le pluriel; $count est le même nombre, mis en forme.
service-time-standards = { $n ->
    [one] Voir la norme publiée
   *[other] Voir les { $count } normes publiées
}
service-online-full = Entièrement
service-online-part = En partie
service-online-no = Pas en ligne
service-decision-person = Une personne
service-decision-machine = Une machine y participe
service-decision-none = Rien à décider
service-start = Commencer
# $organization est le nom de l’organisation responsable.
service-start-lead = La suite se passe sur le site de l’organisation responsable ({ $organization }). Cette page reste là pour vos questions.
service-start-address = Adresse officielle :
# $number est un numéro de téléphone.
service-call = Appeler le { $number }
service-call-lead = Ce service n’a pas de page où commencer. Quelqu’un recevra votre demande par téléphone.
service-talk-lead = Ce service n’a pas de page où commencer. Quelqu’un peut vous dire comment faire.
service-right-for-you = Est-ce le bon service pour vous?
service-right-for-you-lead = Quelqu’un peut regarder avec vous.
service-next = Tout est prêt?
service-responsible = Qui en est responsable
# $year est un exercice, par exemple 2023–2024.
service-year = Chiffres de { $year }.
service-about = En quoi cela consiste
service-who = À qui cela s’adresse
service-need = Avant de commencer
service-steps = Comment cela se passe
service-channels = Pour joindre quelqu’un
service-channel-page = Ouvrir la page
# $channels est une liste de moyens, séparés par des virgules.
service-feedback = Vous pouvez faire part de vos commentaires : { $channels }.
service-feedback-email = par courriel
service-feedback-fax = par télécopieur
service-feedback-online = en ligne
service-feedback-other = par un autre moyen
service-feedback-in-person = en personne
service-feedback-mail = par la poste
service-feedback-phone = par téléphone
service-online-steps = Ce que vous pouvez faire en ligne
service-step-online = en ligne
service-step-not-online = pas en ligne
service-step-account = Ouvrir un compte
service-step-sign-in = Se connecter
service-step-apply = Présenter une demande
service-step-decision = Recevoir la décision
service-step-receive = Recevoir ce qui a été demandé
service-step-feedback = Signaler un problème ou commenter
service-machine = Une machine participe à la décision
service-machine-lead = L’organisation indique qu’une partie de la décision est automatisée. Vous pouvez demander comment, et demander qu’une personne l’examine.
service-part-of = Fait partie de
service-related = Services connexes
service-topics = Thèmes
service-aliases = Aussi appelé
service-target-people = Personnes
service-target-businesses = Entreprises
service-target-not-for-profits = Organismes sans but lucratif
service-target-communities = Provinces, territoires et collectivités
service-target-foreign = Organisations et gouvernements étrangers
service-target-government = Organisations fédérales
# $service est un nom que portent plusieurs services; $note les distingue : l’organisation, puis le numéro.
service-title = { $service } ({ $note })
service-other-language = L’organisation publie cette description en anglais seulement.
service-track = Demande déjà envoyée : la suivre ici

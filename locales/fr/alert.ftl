# Les avis des organisations.

alert-title = Avis
alert-lead = Les avis en vigueur et à venir. Abonnez-vous à un thème, à un service ou à un lieu pour les recevoir.
alert-none = Aucun avis n’est en vigueur.
alert-danger = Danger
alert-warning = Avertissement
alert-information = Information
# $date est un jour, $hour l’heure, $zone le fuseau.
alert-moment = { $date }, { $hour }, { $zone }
# $start et $end sont des moments.
alert-span = Du { $start } au { $end }
# $names énumère des lieux, des thèmes et des services.
alert-concerns = Cet avis concerne : { $names }
alert-concerned = Ce que concerne cet avis
# $organization est le nom de l’organisation qui publie l’avis.
alert-from = Publié par : { $organization }

alert-content = Contenu
# $organization est le nom d’une organisation.
alert-staff = Avis : { $organization }
alert-staff-lead = Les deux langues sont publiées en même temps, et les gens dont un abonnement est touché en sont informés de la façon choisie.
alert-staff-none = Il n’y a pas encore d’avis.
alert-new = Rédiger un avis
alert-draft = Ébauche
alert-published = Publié
alert-ended = Terminé
alert-severity = Quelle est son importance?
alert-severity-none = Dites quelle est son importance.
alert-reach = Où doit-il paraître?
alert-reach-subjects = Sur les pages des thèmes et des services qu’il concerne
alert-reach-organization = Sur toutes les pages de notre organisation et de ses services
alert-reach-everywhere = Sur toutes les pages du portail : une urgence
alert-reach-refused = Seule une personne de garde peut publier un avis sur toutes les pages. Choisissez un autre endroit.
alert-not-on-call = Cet avis paraît sur toutes les pages. Seule une personne de garde peut le publier ou y mettre fin.
# À la place du lieu d’un avis qui n’en nomme aucun.
alert-country = Canada
alert-title-en = Titre en anglais
alert-title-fr = Titre en français
alert-title-hint = Ce qui se passe, où et quand, en une ligne.
alert-text-en = Texte en anglais
alert-text-fr = Texte en français
alert-text-hint = Ce que les gens doivent faire. Une ligne vide commence un paragraphe.
alert-starts = Début
alert-ends = Fin
alert-time-hint = Année, mois, jour et heure, par exemple 2026-11-22 08:00, dans le fuseau de cette institution.
alert-services = Services (facultatif)
alert-services-hint = Leurs numéros, séparés par des virgules.
alert-postal = Secteurs postaux (facultatif)
alert-postal-hint = Les trois premiers caractères de chacun, séparés par des virgules, par exemple K1A, K1B.
alert-provinces = Provinces et territoires
alert-topics = Thèmes
alert-save = Enregistrer l’ébauche
alert-change = Modifier l’ébauche
alert-publish = Publier
alert-publish-lead = Voici le texte que les gens liront. Une fois publié, l’avis peut prendre fin, mais ne change plus.
alert-end = Y mettre fin maintenant
alert-end-lead = L’avis est publié. S’il n’a plus lieu d’être, mettez-y fin : les gens qui l’ont reçu en seront aussi informés.
alert-changed = Quelqu’un a modifié cet avis depuis que vous l’avez ouvert. Le voici tel qu’il est maintenant.
alert-missing-title-en = Écrivez le titre en anglais.
alert-missing-title-fr = Écrivez le titre en français.
alert-missing-text-en = Écrivez le texte en anglais.
alert-missing-text-fr = Écrivez le texte en français.
# $most est le plus grand nombre de caractères.
alert-too-long = Ce texte est trop long : au plus { $most } caractères.
alert-starts-wrong = Le début n’est pas une heure. Écrivez-le ainsi : 2026-11-22 08:00.
alert-ends-wrong = La fin n’est pas une heure. Écrivez-la ainsi : 2026-11-22 08:00.
alert-ends-before = La fin doit venir après le début.
alert-concerns-none = Dites ce que l’avis concerne : un lieu, un thème ou un service.
# $service est le numéro écrit.
alert-service-unknown = Aucun service ne porte le numéro { $service }.
alert-over = Cet avis a pris fin.
alert-all = Voir les avis en vigueur
alert-ends-past = Cet avis aurait déjà pris fin : écrivez une fin plus tardive.

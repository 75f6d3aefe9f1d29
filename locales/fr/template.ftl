# Les modèles des agents de programme.

template-all = Modèles
template-lead = Les textes que votre organisation conserve dans les deux langues pour ce qu’elle écrit souvent. Un bouton les ajoute à un formulaire, où vous pouvez les modifier avant l’envoi.
template-none = Il n’y a pas encore de modèle.
template-new = Rédiger un modèle
template-purpose = À quoi sert-il?
template-ask = Demander un document
template-reasons = Motifs d’une décision
template-pause = Suspendre
template-return = Renvoyer une décision proposée à un collègue
template-message = Messages
template-put-away = Retiré
template-name-en = Nom en anglais
template-name-fr = Nom en français
template-name-hint = Le nom sous lequel votre équipe le choisit. Personne d’autre ne le lit.
template-text-en = Texte en anglais
template-text-fr = Texte en français
# $names énumère ce qui peut figurer entre accolades.
template-text-hint = Vous pouvez écrire { $names } : le renseignement connu y sera inscrit.
# $ask énumère ce qui peut figurer entre accolades pour demander un document, $others partout ailleurs.
template-text-hint-new = Vous pouvez écrire { $others } et, pour demander un document, { $ask } : le renseignement connu y sera inscrit.
template-offered = Peut-on l’ajouter aux formulaires?
template-offered-yes = Oui
template-offered-no = Non, il est retiré
template-save = Enregistrer
template-versions = Versions
# $number est le numéro d’une version, $who un agent, $day la date d’enregistrement.
template-version = Version { $number }, enregistrée par { $who } le { $day }
template-nobody = quelqu’un qui n’est plus en poste
template-changed = Un collègue a enregistré une autre version depuis que vous avez ouvert ce modèle. Elle figure parmi les versions ci-dessous; votre texte est encore ici, mais n’est pas enregistré.
template-missing-purpose = Dites à quoi sert le modèle.
template-missing-name-en = Écrivez le nom en anglais.
template-missing-name-fr = Écrivez le nom en français.
template-missing-text-en = Écrivez le texte en anglais.
template-missing-text-fr = Écrivez le texte en français.
template-missing-offered = Dites si le modèle peut être ajouté aux formulaires.
# $most est le plus grand nombre de caractères.
template-too-long = Ce texte est trop long : au plus { $most } caractères.
# $unknown est ce qui figure entre accolades, $names énumère ce qui le peut.
template-unknown = { $unknown } ne correspond à rien ici. Vous pouvez écrire { $names }.
template-choose = Modèle
# $language dit dans quelle langue.
template-hint = Il s’ajoute au texte, { $language }, sous ce que vous avez écrit. Relisez-le avant l’envoi.
template-in-english = en anglais
template-in-french = en français
template-insert = Ajouter au texte

# Le registre des problèmes qu’un programme tient au grand jour.

# $program est le nom d’un programme.
issue-title = Problèmes connus : { $program }
issue-lead = Ce qui ne fonctionne pas comme prévu dans ce programme, l’équipe qui s’en occupe et ce qui a changé. Rien n’est retiré de cette liste.
issue-known = Problèmes connus de ce programme
issue-known-lead = Le programme est au courant de ces problèmes et dit ici ce qu’il fait pour les régler.
issue-all = Tous les problèmes, y compris ceux qui sont résolus
issue-open-title = À résoudre
issue-none-open = Aucun problème à résoudre en ce moment.
issue-closed-title = Clos
issue-none-closed = Aucun problème n’a encore été clos.
issue-open = À résoudre
issue-work = En cours de résolution
issue-solved = Résolu
issue-declined = Restera tel quel
issue-draft = Ébauche, non publique
# $day est la date de publication.
issue-since = Connu depuis le { $day }
# $day est la date de publication, $last celle de la dernière inscription.
issue-since-changed = Connu depuis le { $day }, mis à jour le { $last }
# $owner est l’équipe qui s’en occupe.
issue-owner = Équipe responsable : { $owner }
issue-history = Ce qui s’est passé
issue-published = Le problème a été rendu public.
issue-before = Texte précédent
# $few est le plus petit nombre affiché.
issue-reached-few = Moins de { $few } personnes ont indiqué que ce problème les touche.
# $shown est un nombre.
issue-reached = Au moins { $shown } personnes ont indiqué que ce problème les touche.
issue-say-so = Si vous avez envoyé une demande à ce programme, vous pouvez indiquer sur sa page que ce problème vous touche aussi
issue-too = Cela me touche aussi
issue-take-back = Me raviser
issue-told = Vous avez indiqué que ce problème vous touche aussi.
# $title est le titre d’un problème, lu à la suite du texte d’un bouton.
issue-about = ({ $title })
# $title est le titre d’un problème.
issue-concern-known = Vous avez indiqué que ce problème vous touche : { $title }

issue-staff = Problèmes de vos programmes
issue-staff-lead = Tout le monde peut lire ce que vous publiez ici, dans les deux langues. Les personnes abonnées au service sont informées une fois de chaque problème, puis une fois de sa résolution.
issue-staff-none = Rien n’a encore été rédigé.
# $count est le nombre de personnes, $shown le même nombre mis en forme.
issue-count =
    { $count ->
        [one] { $shown } personne touchée
       *[other] { $shown } personnes touchées
    }
issue-new = Décrire un problème
issue-draft-title = Problème non publié
issue-program = Programme
issue-title-en = Titre en anglais
issue-title-fr = Titre en français
issue-title-hint = Ce qui ne fonctionne pas, en une ligne, dans les mots des personnes touchées.
issue-text-en = Description en anglais
issue-text-fr = Description en français
issue-text-hint = Ce qui se produit, qui est touché et que faire d’ici là. Ne nommez personne. Une ligne vide commence un paragraphe.
issue-owner-en = Équipe responsable, en anglais
issue-owner-fr = Équipe responsable, en français
issue-owner-hint = Une équipe, sous le nom que le public connaît. Pas une personne.
issue-standing = Où en est le problème?
issue-changed-en = Ce qui a changé, en anglais
issue-changed-fr = Ce qui a changé, en français
issue-changed-hint = Ce qui a été fait ou constaté depuis la dernière inscription.
issue-enter = Inscrire ce qui a changé
issue-enter-lead = Cette inscription s’ajoute à ce qui est public. Les inscriptions précédentes restent telles quelles.
issue-enter-send = Publier cette inscription
issue-save = Enregistrer l’ébauche
issue-publish = Publier
issue-public = Voir la page publique
issue-changed = Un collègue a modifié ce problème depuis que vous l’avez ouvert. Le voici tel qu’il est maintenant; votre texte est plus bas et n’est pas encore enregistré.
issue-missing-program = Choisissez le programme.
issue-missing-standing = Dites où en est le problème.
issue-missing-changed-en = Écrivez en anglais ce qui a changé.
issue-missing-changed-fr = Écrivez en français ce qui a changé.
issue-missing-title-en = Écrivez le titre en anglais.
issue-missing-title-fr = Écrivez le titre en français.
issue-missing-text-en = Écrivez la description en anglais.
issue-missing-text-fr = Écrivez la description en français.
issue-missing-owner-en = Écrivez en anglais le nom de l’équipe responsable.
issue-missing-owner-fr = Écrivez en français le nom de l’équipe responsable.
# $most est le plus grand nombre de caractères.
issue-too-long = Ce texte est trop long : au plus { $most } caractères.

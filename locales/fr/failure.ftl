# Quand quelque chose échoue.

failure-not-found = Cette page est introuvable
failure-not-found-lead = L’adresse contient peut-être une erreur, ou la page a été déplacée.
failure-gone = Cette page a été retirée
failure-gone-lead = Ce qui se trouvait ici n’est plus offert.
# $name est le nom du service retiré.
failure-gone-name = « { $name } » ne figure plus à l’inventaire des services. Quelqu’un peut vous dire ce qui le remplace.
failure-bad-request = Nous n’avons pas pu lire ce qui a été envoyé
failure-bad-request-lead = Un élément de l’adresse ou du formulaire est inattendu. Rien n’a été changé.
failure-forbidden = Ce formulaire provient d’un autre site
failure-forbidden-lead = Par mesure de sécurité, il n’a pas été accepté et rien n’a été changé. Ouvrez la page ici et envoyez-le de nouveau.
failure-stale = Ce formulaire n’est plus valide
failure-stale-lead = La page date d’avant votre connexion ou votre déconnexion. Rien n’a été envoyé. Revenez en arrière, rechargez la page et envoyez le formulaire de nouveau.
failure-method = Cette page ne peut pas être utilisée ainsi
failure-method-lead = Rien n’a été changé. Repartez de l’une de ces pages.
failure-many = Trop d’envois à la fois
failure-many-lead = Votre réseau a fait plus d’envois qu’une seule personne n’en ferait. Le dernier n’a pas été conservé. Attendez une minute, revenez en arrière et réessayez.
failure-busy = L’achalandage est trop élevé en ce moment
failure-busy-lead = Rien n’a été perdu. Réessayez dans une minute.
failure-unavailable = Nous ne pouvons rien enregistrer en ce moment
failure-unavailable-lead = Vous pouvez toujours lire toutes les pages. Si vous avez envoyé un formulaire, revenez en arrière et envoyez-le de nouveau dans quelques minutes : il ne comptera qu’une fois.
failure-internal = Un problème est survenu de notre côté
failure-internal-lead = Vous n’y êtes pour rien, et le problème a été noté. Réessayez dans quelques minutes.
failure-next = Pour continuer
failure-home = Page d’accueil
failure-topics = Tous les thèmes
failure-organizations = Toutes les organisations
failure-a-to-z = Tous les services de A à Z
failure-call = Vous pouvez aussi appeler le 1 800 O-Canada : 1-800-622-6232, du lundi au vendredi, de 8 h à 17 h, heure locale. ATS 1-800-926-9105.
# $reference est un numéro de référence court, qui peut être lu à voix haute.
failure-reference = Si vous en parlez à quelqu’un, donnez le numéro de référence { $reference }.

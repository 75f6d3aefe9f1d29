# Les fichiers que les gens envoient.

# $many est le nombre de fichiers que l’on peut envoyer à la fois, $size est la taille maximale de chacun en millions d’octets.
file-hint = PDF, image (PNG, JPEG, TIFF), Word (.docx), Excel (.xlsx), texte ou CSV. Au plus { $many } fichiers de { $size } Mo chacun.
# $names est la liste des noms de fichiers.
file-once-more = Choisissez de nouveau ce que vous aviez choisi : { $names }. Le navigateur ne le conserve pas.
file-way-on = Si cela ne fonctionne pas, envoyez seulement le texte, ou apportez ou postez le document au bureau.
# $name est le nom d’un fichier.
file-empty = « { $name } » est vide. Ouvrez-le sur votre appareil pour voir si c’est le bon
# $name est le nom d’un fichier, $size est la taille maximale en millions d’octets.
file-too-large = « { $name } » dépasse { $size } Mo. Envoyez-le en plusieurs parties, ou numérisez-le en qualité moindre
# $name est le nom d’un fichier.
file-wrong-kind = « { $name } » n’est pas d’un type que nous pouvons lire. Enregistrez-le en PDF, puis choisissez ce PDF
# $name est le nom d’un fichier.
file-macros = « { $name } » contient un programme (des macros). Enregistrez-le sans macros, ou en PDF
# $name est le nom d’un fichier.
file-packed = « { $name } » prendrait, une fois décompressé, plus de place que ce que nous pouvons ouvrir. Enregistrez-le en PDF, puis choisissez ce PDF
# $name est le nom d’un fichier, $many est le nombre de fichiers que l’on peut envoyer à la fois.
file-too-many = « { $name } » est de trop : au plus { $many } fichiers. Envoyez les autres ensuite
# $name est le nom d’un fichier.
file-unkept = « { $name } » n’a pas pu être conservé : un problème est survenu de notre côté. Rien n’a été envoyé; réessayez plus tard
file-unnamed = document
file-enclosed = Fichiers
# $what est la nature du fichier et sa taille, $moment est le moment où il a été reçu.
file-received = { $what }. Reçu le { $moment }
# $kind est la nature du fichier, $size est sa taille.
file-described = { $kind }, { $size }
# $amount est un nombre avec au plus une décimale.
file-kilobytes = { $amount } Ko
# $amount est un nombre avec au plus une décimale.
file-megabytes = { $amount } Mo
file-kind-pdf = PDF
file-kind-image = Image
file-kind-word = Document Word
file-kind-excel = Classeur Excel
file-kind-table = Tableau (CSV)
file-kind-text = Texte
# $moment est un jour et une heure.
file-withdrawn = Supprimé le { $moment }. Seul son nom est conservé.
file-withdrawn-name = supprimé; seul son nom est conservé
file-withdraw = Supprimer ce fichier

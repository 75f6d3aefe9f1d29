# La taille du texte.

display-lead = Votre choix vaut pour toutes les pages, sur cet appareil.
display-question = Quelle taille de texte vous convient?
display-usual = Habituelle
display-large = Grande
display-largest = Très grande
display-cookie = Votre choix est conservé dans un seul témoin, qui contient 1, 2 ou 3. Choisissez « Habituelle » pour l’effacer.
display-button = Utiliser cette taille

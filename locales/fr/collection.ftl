# Les dossiers et les guides par étapes.

collection-all-lead = Des services réunis par les organisations qui les connaissent, pour un événement ou un besoin.
collection-guides = Guides par étapes
collection-collections = Dossiers
# $number est le numéro de l’étape, lu devant son titre par les lecteurs d’écran.
collection-step = Étape { $number } :
# $number est le numéro de l’étape, $count leur nombre, $title le titre de l’étape.
collection-step-of = Étape { $number } sur { $count } : { $title }
# Au-dessus des guides dont un service fait partie.
collection-standing = Dans ces guides par étapes
collection-owner = Organisation responsable
collection-contributors = Avec les services de
# Sous un service qu’offre une autre organisation. $organization est son nom.
collection-from = Offert par : { $organization }

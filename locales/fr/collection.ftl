# Les dossiers et les guides par étapes.

collection-all-lead = Des services réunis par les organisations qui les connaissent, pour un événement ou un besoin.
collection-guides = Guides par étapes
collection-collections = Dossiers
collection-step = Étape :
# $owner est le nom d’une organisation.
collection-owner = Organisation responsable : { $owner }.
# $owner est le nom d’une organisation; $contributors est une liste d’autres, séparées par des virgules.
collection-owners = Organisation responsable : { $owner }, en collaboration avec : { $contributors }.

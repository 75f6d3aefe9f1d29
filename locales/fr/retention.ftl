# Combien de temps chaque chose est conservée.

retention-title = Combien de temps nous gardons les choses
retention-lead = Chaque jour, le portail supprime de lui-même ce qui est plus ancien.
# $from dit à partir de quand : « après la fin de la visite ».
retention-at-once = Aussitôt { $from }
# $count est le nombre de jours, $from dit à partir de quand : « après la réponse ».
retention-days = { $count ->
    [one] Un jour { $from }
   *[other] { $count } jours { $from }
}
# $count est le nombre d’années, $from dit à partir de quand : « après la décision ».
retention-years = { $count ->
    [one] Un an { $from }
   *[other] { $count } ans { $from }
}

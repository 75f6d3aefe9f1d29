# How long everything stays.

retention-title = How long we keep things
retention-lead = The portal removes what is older by itself, every day.
# $from says from when: “after the visit ends”.
retention-at-once = At once { $from }
# $count is how many days, $from says from when: “after the answer”.
retention-days = { $count ->
    [one] One day { $from }
   *[other] { $count } days { $from }
}
# $count is how many years, $from says from when: “after the decision”.
retention-years = { $count ->
    [one] One year { $from }
   *[other] { $count } years { $from }
}

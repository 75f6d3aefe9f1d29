# Service standards and their results.

standard-title = What to expect
standard-met = target met
standard-missed = target missed
standard-measured = measured
standard-unknown = no result published
# $share and $target are shares such as 96%; $count is how many were measured.
standard-result-all = { $share } of { $count } in the last year measured; the target is { $target }.
# $share and $target are shares such as 96%.
standard-result-share = { $share } in the last year measured; the target is { $target }.
# $share is a share such as 96%.
standard-result-no-target = { $share } in the last year measured; no target is published.
# $target is a share such as 90%.
standard-result-target = The target is { $target }. No result is published.
standard-result-nothing = Neither a target nor a result is published.
# $text is the promise; $channel is a way, such as “by mail”.
standard-by-channel = { $text } ({ $channel })
# $count is how many more standards there are, at least three.
standard-more = Show { $count } more

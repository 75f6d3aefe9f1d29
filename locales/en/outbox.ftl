outbox-title = Letters of the demonstration
outbox-lead = No mail leaves a demonstration. What the portal would have sent stands here.
outbox-none = No letter was written yet.
outbox-to = To

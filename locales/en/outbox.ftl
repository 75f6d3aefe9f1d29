outbox-title = Letters of the demonstration
outbox-lead = No mail leaves a demonstration. What the portal would have sent is shown here.
outbox-none = No letter has been written yet.
outbox-to = To

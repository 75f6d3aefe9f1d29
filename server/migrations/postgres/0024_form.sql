-- A draft that has a last day is found by it: `due_on` is that day until it is sent, `2026-12-04`.
create index application_draft_due on application (due_on, id) where sent_at is null;

-- What of an application waits for its program, written with each entry as `state` is: codes, a blank between them. What
-- waits stands first for officers, and no history is read for it.
alter table application add column waits text collate "C" not null default '';
create index application_waits on application (organization, changed_at) where waits <> '';

update application set summed = 0 where sent_at is not null;

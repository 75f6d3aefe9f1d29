-- What my page says of an application without opening its history; written with each entry, as `state` is. `due_on` is
-- the earliest day by which something must be given: `2026-12-04`. `expected_at` is when a decision is expected. While
-- `summed` is 0 they were never worked out: entries from before there were these columns.
alter table application add column due_on text collate "C";
alter table application add column expected_at bigint;
alter table application add column summed bigint not null default 0;
create index application_unsummed on application (id) where summed = 0;

-- Until when whoever follows a request has read what was answered. What was answered before is not called new.
alter table request_follower add column read_at bigint not null default 0;
update request_follower set read_at = (select changed_at from request where request.id = request_follower.request);

-- My page lists the last letters to somebody.
create index outbox_by_holder on outbox (holder, created_at);

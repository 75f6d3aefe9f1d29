-- Where an application stands in the list of its officers, written with each entry as `state` is: the day on which a
-- decision is expected; behind those, what stands still; behind that, what is decided, the newest first. Drafts last.
alter table application add column clock_at bigint not null default 4000000000000000;
-- What was found when it was sent: the ids of the flags that nobody set aside, one blank around each; whether it is of
-- the sample.
alter table application add column flags text collate "C" not null default '';
alter table application add column sampled bigint not null default 0;
-- Who proposed the decision that waits for a second officer.
alter table application add column proposed_by uuid;
update application set clock_at = case
    when state in ('accepted', 'refused', 'paid') then 3000000000000000 - changed_at
    when expected_at is not null then expected_at
    else 1000000000000000 + sent_at end
  where sent_at is not null;

-- Everything that the list says: no row is opened for it. What of it nobody has yet is the queue of a program.
create index application_worklist on application
  (organization, clock_at, reference, program, state, officer, sent_at, flags, sampled);
create index application_queue on application (program, clock_at, reference, officer, state)
  where officer is null and state in ('sent', 'received', 'review');

-- A flag that was raised when an application was sent. Whoever sets it aside says why; `reason` is sealed.
create table application_flag (
  id              uuid not null primary key,
  application     uuid not null references application (id) on delete cascade,
  flag            text collate "C" not null,
  set_aside_at    bigint,
  set_aside_by    uuid,
  reason          bytea
);
create unique index application_flag_once on application_flag (application, flag);

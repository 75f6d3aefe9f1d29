-- Whoever leads a desk has all that its staff have, and moves what they have in hand.
create table power_with_lead (
  holder          blob not null references holder (id) on delete cascade,
  organization    text not null,
  role            text not null check (role in ('desk', 'lead', 'officer', 'editor', 'administrator')),
  granted_at      integer not null,
  primary key (holder, organization, role)
) strict;
insert into power_with_lead (holder, organization, role, granted_at) select holder, organization, role, granted_at from power;
drop table power;
alter table power_with_lead rename to power;

-- Whose it is until they answered or let it go, whether or not their lease goes on: nobody else can claim it.
alter table request add column assigned_to blob;
create index request_by_assignee on request (assigned_to) where assigned_to is not null;

-- How a request went from one of the staff to another, or back to the queue where `to_staff` is null: `event` is what
-- tells of it. `reason`: a lead said so, whoever had it is away, or works there no more.
create table request_assignment (
  event           blob not null primary key references request_event (id) on delete cascade,
  request         blob not null references request (id) on delete cascade,
  from_staff      blob,
  to_staff        blob,
  reason          text not null check (reason in ('lead', 'absence', 'power')),
  at              integer not null
) strict;
create index request_assignment_by_request on request_assignment (request);

-- When one of the staff of a desk is away: whole days in `zone`, from the first minute of the first (`starts_at`) to the
-- last of the last (`ends_at` is the first minute after it). `stand_in` gets what they have in hand. `ended_at` is when
-- they came back, or said something else. One is announced at a time.
create table absence (
  id              blob not null primary key,
  holder          blob not null references holder (id) on delete cascade,
  organization    text not null,
  zone            text not null,
  starts_at       integer not null,
  ends_at         integer not null,
  stand_in        blob references holder (id) on delete set null,
  made_by         blob not null,
  made_at         integer not null,
  ended_at        integer
) strict;
create unique index absence_announced on absence (holder, organization) where ended_at is null;
create index absence_by_holder on absence (holder);
create index absence_by_stand_in on absence (stand_in);

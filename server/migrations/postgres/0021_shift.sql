-- Whoever leads a desk has all that its staff have, and moves what they have in hand.
alter table power drop constraint power_role_check;
alter table power add constraint power_role_check
  check (role in ('desk', 'lead', 'officer', 'editor', 'administrator'));

-- Whose it is until they answered or let it go, whether or not their lease goes on: nobody else can claim it.
alter table request add column assigned_to uuid;
create index request_by_assignee on request (assigned_to) where assigned_to is not null;

-- How a request went from one of the staff to another, or back to the queue where `to_staff` is null: `event` is what
-- tells of it. `reason`: a lead said so, whoever had it is away, or works there no more.
create table request_assignment (
  event           uuid not null primary key references request_event (id) on delete cascade,
  request         uuid not null references request (id) on delete cascade,
  from_staff      uuid,
  to_staff        uuid,
  reason          text collate "C" not null check (reason in ('lead', 'absence', 'power')),
  at              bigint not null
);
create index request_assignment_by_request on request_assignment (request);

-- When one of the staff of a desk is away: whole days in `zone`, from the first minute of the first (`starts_at`) to the
-- last of the last (`ends_at` is the first minute after it). `stand_in` gets what they have in hand. `ended_at` is when
-- they came back, or said something else. One is announced at a time.
create table absence (
  id              uuid not null primary key,
  holder          uuid not null references holder (id) on delete cascade,
  organization    text collate "C" not null,
  zone            text collate "C" not null,
  starts_at       bigint not null,
  ends_at         bigint not null,
  stand_in        uuid references holder (id) on delete set null,
  made_by         uuid not null,
  made_at         bigint not null,
  ended_at        bigint
);
create unique index absence_announced on absence (holder, organization) where ended_at is null;
create index absence_by_holder on absence (holder);
create index absence_by_stand_in on absence (stand_in);

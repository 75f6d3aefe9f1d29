-- A step that an officer does with several applications at once, kept for as long as its result can be shown again.
-- `words` is sealed: to whom they are given, or which document is asked for.
create table officer_bulk (
  id              uuid not null primary key,
  organization    text collate "C" not null,
  officer         uuid not null references holder (id) on delete cascade,
  step            text collate "C" not null check (step in ('take', 'give', 'put-back', 'ask')),
  words           bytea not null,
  made_at         bigint not null
);
create index officer_bulk_by_officer on officer_bulk (officer, organization, made_at);

-- The applications, as they were ticked. `seen` is the number of the last entry of the history that the officer had seen.
-- `outcome` is written in the transaction that does the step, or finds why it cannot be done; until then it waits.
create table officer_bulk_case (
  bulk            uuid not null references officer_bulk (id) on delete cascade,
  position        bigint not null,
  reference       text collate "C" not null,
  seen            bigint not null,
  outcome         text collate "C",
  primary key (bulk, position)
);
create unique index officer_bulk_once on officer_bulk_case (bulk, reference);

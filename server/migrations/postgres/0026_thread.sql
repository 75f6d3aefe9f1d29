-- A file that was withdrawn: its contents are gone, its name stays with the history.
alter table file add column withdrawn_at bigint;
create trigger file_withdrawn before update of withdrawn_at on file
  for each row when (old.withdrawn_at is not null) execute function file_refuse();

-- That somebody at the program had a file, so that whoever withdraws it is told. `reader`: `officer`, `system`. Nobody
-- of the staff is named; it goes with its file.
create table file_reading (
  id              uuid not null primary key,
  file            uuid not null references file (id) on delete cascade,
  reader          text collate "C" not null check (reader in ('officer', 'system')),
  at              bigint not null
);
create index file_reading_by_file on file_reading (file, at);

-- How long a decision took, written with it: `took` in days as the standard counts them, `took_phase` what began the
-- stretch of the work. What is expected is told beside the last of them, and no history is read for it.
alter table application add column decided_at bigint;
alter table application add column took bigint;
alter table application add column took_phase text collate "C";
create index application_by_decision on application (program, took_phase, decided_at);

-- What was decided before is summed up once more.
update application set summed = 0 where sent_at is not null;

-- Whoever takes away what we know about them gets what they wrote.
create index application_event_by_maker on application_event (made_by, at) where made_by is not null;

-- On which services an answer rests. `edition` is the year in which the fiscal year of the inventory begins, 0 for the
-- starter catalogue; what was opened (`request_source`) has it as its version.
create table request_event_source (
  event           uuid not null references request_event (id) on delete cascade,
  service         text collate "C" not null,
  edition         bigint not null,
  primary key (event, service)
);

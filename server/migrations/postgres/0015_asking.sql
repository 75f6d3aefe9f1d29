-- A file that came with a contact of a request. Its contents stand, sealed, in the folder of files under `id`: they were
-- written before this row. `number` names it in addresses, within the request. `name` is sealed. `holder` is whoever
-- sent it, as long as they are known here. It goes with its request.
create table request_file (
  id              uuid not null primary key,
  request         uuid not null references request (id) on delete cascade,
  event           uuid not null references request_event (id) on delete cascade,
  number          bigint not null,
  holder          uuid references holder (id) on delete set null,
  name            bytea not null,
  kind            text collate "C" not null,
  size            bigint not null,
  sha256          text collate "C" not null,
  received_at     bigint not null
);
create unique index request_file_by_number on request_file (request, number);
create index request_file_by_event on request_file (event);
create index request_file_by_holder on request_file (holder, received_at);

-- How long people waited is counted from the answers of the last weeks.
create index request_event_by_answer on request_event (at) where kind in ('replied', 'called');

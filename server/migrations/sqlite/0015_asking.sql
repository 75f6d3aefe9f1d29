-- A file that came with a contact of a request. Its contents stand, sealed, in the folder of files under `id`: they were
-- written before this row. `number` names it in addresses, within the request. `name` is sealed. `holder` is whoever
-- sent it, as long as they are known here. It goes with its request.
create table request_file (
  id              blob not null primary key,
  request         blob not null references request (id) on delete cascade,
  event           blob not null references request_event (id) on delete cascade,
  number          integer not null,
  holder          blob references holder (id) on delete set null,
  name            blob not null,
  kind            text not null,
  size            integer not null,
  sha256          text not null,
  received_at     integer not null
) strict;
create unique index request_file_by_number on request_file (request, number);
create index request_file_by_event on request_file (event);
create index request_file_by_holder on request_file (holder, received_at);

-- How long people waited is counted from the answers of the last weeks.
create index request_event_by_answer on request_event (at) where kind in ('replied', 'called');

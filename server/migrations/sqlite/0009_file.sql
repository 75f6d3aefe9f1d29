-- A file that somebody sent with an entry of a history. Its contents stand, sealed, in the folder of files under `id`:
-- they were written before this row. `number` names it in addresses, within the application. `name` is sealed. `holder`
-- is whoever sent it, as long as they are known here; the file itself belongs to the record.
create table file (
  id              blob not null primary key,
  application     blob not null references application (id),
  event           integer not null,
  number          integer not null,
  holder          blob references holder (id) on delete set null,
  name            blob not null,
  kind            text not null,
  size            integer not null,
  sha256          text not null,
  received_at     integer not null
) strict;
create unique index file_by_number on file (application, number);
create index file_by_holder on file (holder, received_at);

-- What was sent is never changed or removed, as the history that it belongs to.
create trigger file_unchanged before update of id, application, event, number, name, kind, size, sha256, received_at on file
begin
  select raise(abort, 'what was sent is never changed');
end;
create trigger file_kept before delete on file
begin
  select raise(abort, 'what was sent is never removed');
end;

-- Reminders look at every application of which something is asked.
create index application_by_state on application (state, id);

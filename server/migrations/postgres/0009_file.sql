-- A file that somebody sent with an entry of a history. Its contents stand, sealed, in the folder of files under `id`:
-- they were written before this row. `number` names it in addresses, within the application. `name` is sealed. `holder`
-- is whoever sent it, as long as they are known here; the file itself belongs to the record.
create table file (
  id              uuid not null primary key,
  application     uuid not null references application (id),
  event           bigint not null,
  number          bigint not null,
  holder          uuid references holder (id) on delete set null,
  name            bytea not null,
  kind            text collate "C" not null,
  size            bigint not null,
  sha256          text collate "C" not null,
  received_at     bigint not null
);
create unique index file_by_number on file (application, number);
create index file_by_holder on file (holder, received_at);

-- What was sent is never changed or removed, as the history that it belongs to.
create function file_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was sent is never changed';
end;
$$;
create trigger file_unchanged
  before update of id, application, event, number, name, kind, size, sha256, received_at on file
  for each row execute function file_refuse();
create trigger file_kept before delete on file
  for each row execute function file_refuse();
create trigger file_whole before truncate on file
  for each statement execute function file_refuse();

-- Reminders look at every application of which something is asked.
create index application_by_state on application (state, id);

-- An application whose term of retention ended, and under which rule. Only what is named here may go, as a whole: the
-- triggers below let nothing else go. Nothing personal.
create table disposal (
  application     uuid not null primary key,
  reference       text collate "C" not null,
  rule            text collate "C" not null,
  at              bigint not null
);

-- What was told may only be sealed again under another key: whoever has no key cannot change it unseen.
drop trigger application_event_unchanged on application_event;
create trigger application_event_unchanged
  before update of id, application, number, kind, at, noted_at, made_by on application_event
  for each row execute function application_event_refuse();
create trigger application_event_sealed before update of told on application_event
  for each row when (substr(old.told, 1, 1) = substr(new.told, 1, 1)) execute function application_event_refuse();
create function application_event_keep() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from disposal where application = old.application) then
    raise exception 'the history of an application is never shortened';
  end if;
  return old;
end;
$$;
drop trigger application_event_kept on application_event;
create trigger application_event_kept before delete on application_event
  for each row execute function application_event_keep();

-- The same of what was sent with it.
drop trigger file_unchanged on file;
create trigger file_unchanged before update of id, application, event, number, kind, size, sha256, received_at on file
  for each row execute function file_refuse();
create trigger file_sealed before update of name on file
  for each row when (substr(old.name, 1, 1) = substr(new.name, 1, 1)) execute function file_refuse();
create function file_keep() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from disposal where application = old.application) then
    raise exception 'what was sent is never removed';
  end if;
  return old;
end;
$$;
drop trigger file_kept on file;
create trigger file_kept before delete on file for each row execute function file_keep();

-- What letters are about: they go with it.
create index outbox_by_record on outbox (record);

-- One row: whoever removes what is old takes their turn here, so that two servers never wait for each other's rows.
create table retention_turn (
  id              bigint not null primary key check (id = 1)
);
insert into retention_turn (id) values (1);

-- An application whose term of retention ended, and under which rule. Only what is named here may go, as a whole: the
-- triggers below let nothing else go. Nothing personal.
create table disposal (
  application     blob not null primary key,
  reference       text not null,
  rule            text not null,
  at              integer not null
) strict;

drop trigger application_event_unchanged;
create trigger application_event_unchanged
  before update of id, application, number, kind, at, noted_at, made_by on application_event
begin
  select raise(abort, 'the history of an application is never changed');
end;
-- What was told may only be sealed again under another key: whoever has no key cannot change it unseen.
create trigger application_event_sealed before update of told on application_event
  when substr(old.told, 1, 1) = substr(new.told, 1, 1)
begin
  select raise(abort, 'the history of an application is never changed');
end;
drop trigger application_event_kept;
create trigger application_event_kept before delete on application_event
  when not exists (select 1 from disposal where application = old.application)
begin
  select raise(abort, 'the history of an application is never shortened');
end;

-- The same of what was sent with it.
drop trigger file_unchanged;
create trigger file_unchanged before update of id, application, event, number, kind, size, sha256, received_at on file
begin
  select raise(abort, 'what was sent is never changed');
end;
create trigger file_sealed before update of name on file when substr(old.name, 1, 1) = substr(new.name, 1, 1)
begin
  select raise(abort, 'what was sent is never changed');
end;
drop trigger file_kept;
create trigger file_kept before delete on file
  when not exists (select 1 from disposal where application = old.application)
begin
  select raise(abort, 'what was sent is never removed');
end;

-- What letters are about: they go with it.
create index outbox_by_record on outbox (record);

-- One row: whoever removes what is old takes their turn here, so that two servers never wait for each other's rows.
create table retention_turn (
  id              integer not null primary key check (id = 1)
) strict;
insert into retention_turn (id) values (1);

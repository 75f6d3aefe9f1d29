-- A firm as its members describe it. `name` stays the name that lists and stamps show: the legal one in the language in
-- which it was given first. `number_mark` finds a business number without opening it: a number belongs to one firm.
-- `last_member` and `last_invitation` count up, so that no number in an address ever means two people.
alter table firm add column legal_en text collate "C";
alter table firm add column legal_fr text collate "C";
alter table firm add column operating_en text collate "C";
alter table firm add column operating_fr text collate "C";
alter table firm add column number_mark text collate "C";
alter table firm add column last_member bigint not null default 0;
alter table firm add column last_invitation bigint not null default 0;
create unique index firm_by_number_mark on firm (number_mark);

-- Managers join the roles.
alter table firm_member drop constraint firm_member_role_check;
alter table firm_member add check (role in ('owner', 'manager', 'preparer', 'filer', 'reader'));
update firm set last_member = (select coalesce(max(m.number), 0) from firm_member m where m.firm = firm.id);

-- What else a firm is known by: an account with a program, a number of a register. `words` is sealed.
create table firm_identifier (
  id              uuid not null primary key,
  firm            uuid not null references firm (id) on delete cascade,
  number          bigint not null,
  kind            text collate "C" not null check (kind in ('account', 'corporation', 'province', 'other')),
  words           bytea not null,
  created_at      bigint not null
);
create unique index firm_identifier_by_number on firm_identifier (firm, number);

-- Somebody who is asked to act for a firm. Of the link in the letter only a hash is kept; another letter makes another.
-- `words` is sealed: the address, and who invites. Whoever invited must still be there when it is accepted.
create table firm_invitation (
  id              uuid not null primary key,
  firm            uuid not null references firm (id) on delete cascade,
  number          bigint not null,
  hash            text collate "C" not null unique,
  role            text collate "C" not null check (role in ('owner', 'manager', 'preparer', 'filer', 'reader')),
  state           text collate "C" not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
  words           bytea not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  invited_by      uuid references holder (id) on delete set null,
  letters         bigint not null,
  created_at      bigint not null,
  ends_at         bigint not null
);
create unique index firm_invitation_by_number on firm_invitation (firm, number);
create index firm_invitation_by_inviter on firm_invitation (invited_by);
create index firm_invitation_by_end on firm_invitation (ends_at);

-- What was done in a firm, by whom: its own record. `told` is sealed. Nothing is changed, and nothing younger than the
-- moment in `firm_event_term` goes.
create table firm_event (
  id              uuid not null primary key,
  firm            uuid not null references firm (id),
  kind            text collate "C" not null,
  about           text collate "C" not null,
  at              bigint not null,
  made_by         uuid not null,
  told            bytea not null
);
create index firm_event_by_firm on firm_event (firm, at);
create index firm_event_by_time on firm_event (at);

create table firm_event_term (
  id              bigint not null primary key check (id = 1),
  before          bigint not null
);
insert into firm_event_term (id, before) values (1, 0);

create function firm_event_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the record of a firm is never changed';
end;
$$;
create trigger firm_event_unchanged before update of id, firm, kind, about, at, made_by on firm_event
  for each row execute function firm_event_refuse();
create trigger firm_event_sealed before update of told on firm_event
  for each row when (substr(old.told, 1, 1) = substr(new.told, 1, 1)) execute function firm_event_refuse();
create function firm_event_keep() returns trigger language plpgsql as $$
begin
  if old.at >= (select before from firm_event_term where id = 1) then
    raise exception 'the record of a firm is never shortened';
  end if;
  return old;
end;
$$;
create trigger firm_event_kept before delete on firm_event for each row execute function firm_event_keep();

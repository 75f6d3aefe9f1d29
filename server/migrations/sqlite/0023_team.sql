-- A firm as its members describe it. `name` stays the name that lists and stamps show: the legal one in the language in
-- which it was given first. `number_mark` finds a business number without opening it: a number belongs to one firm.
-- `last_member` and `last_invitation` count up, so that no number in an address ever means two people.
alter table firm add column legal_en text;
alter table firm add column legal_fr text;
alter table firm add column operating_en text;
alter table firm add column operating_fr text;
alter table firm add column number_mark text;
alter table firm add column last_member integer not null default 0;
alter table firm add column last_invitation integer not null default 0;
create unique index firm_by_number_mark on firm (number_mark);

-- Managers join the roles. A check can only be changed with its table.
create table firm_member_next (
  firm            blob not null references firm (id) on delete cascade,
  holder          blob not null references holder (id) on delete cascade,
  number          integer not null,
  role            text not null check (role in ('owner', 'manager', 'preparer', 'filer', 'reader')),
  created_at      integer not null,
  primary key (firm, holder)
) strict;
insert into firm_member_next select firm, holder, number, role, created_at from firm_member;
drop table firm_member;
alter table firm_member_next rename to firm_member;
create index firm_member_by_holder on firm_member (holder);
create unique index firm_member_by_number on firm_member (firm, number);
update firm set last_member = (select coalesce(max(m.number), 0) from firm_member m where m.firm = firm.id);

-- What else a firm is known by: an account with a program, a number of a register. `words` is sealed.
create table firm_identifier (
  id              blob not null primary key,
  firm            blob not null references firm (id) on delete cascade,
  number          integer not null,
  kind            text not null check (kind in ('account', 'corporation', 'province', 'other')),
  words           blob not null,
  created_at      integer not null
) strict;
create unique index firm_identifier_by_number on firm_identifier (firm, number);

-- Somebody who is asked to act for a firm. Of the link in the letter only a hash is kept; another letter makes another.
-- `words` is sealed: the address, and who invites. Whoever invited must still be there when it is accepted.
create table firm_invitation (
  id              blob not null primary key,
  firm            blob not null references firm (id) on delete cascade,
  number          integer not null,
  hash            text not null unique,
  role            text not null check (role in ('owner', 'manager', 'preparer', 'filer', 'reader')),
  state           text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn')),
  words           blob not null,
  locale          text not null check (locale in ('en', 'fr')),
  invited_by      blob references holder (id) on delete set null,
  letters         integer not null,
  created_at      integer not null,
  ends_at         integer not null
) strict;
create unique index firm_invitation_by_number on firm_invitation (firm, number);
create index firm_invitation_by_inviter on firm_invitation (invited_by);
create index firm_invitation_by_end on firm_invitation (ends_at);

-- What was done in a firm, by whom: its own record. `told` is sealed. Nothing is changed, and nothing younger than the
-- moment in `firm_event_term` goes.
create table firm_event (
  id              blob not null primary key,
  firm            blob not null references firm (id),
  kind            text not null,
  about           text not null,
  at              integer not null,
  made_by         blob not null,
  told            blob not null
) strict;
create index firm_event_by_firm on firm_event (firm, at);
create index firm_event_by_time on firm_event (at);

create table firm_event_term (
  id              integer not null primary key check (id = 1),
  before          integer not null
) strict;
insert into firm_event_term (id, before) values (1, 0);

create trigger firm_event_unchanged before update of id, firm, kind, about, at, made_by on firm_event
begin
  select raise(abort, 'the record of a firm is never changed');
end;
create trigger firm_event_sealed before update of told on firm_event
  when substr(old.told, 1, 1) = substr(new.told, 1, 1)
begin
  select raise(abort, 'the record of a firm is never changed');
end;
create trigger firm_event_kept before delete on firm_event
  when old.at >= (select before from firm_event_term where id = 1)
begin
  select raise(abort, 'the record of a firm is never shortened');
end;

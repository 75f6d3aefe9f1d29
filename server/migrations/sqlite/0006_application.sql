-- A business or another body for which people apply together. `number` is its business number, sealed.
create table firm (
  id              blob not null primary key,
  reference       text not null unique,
  name            text not null,
  number          blob not null,
  created_at      integer not null
) strict;

-- Who may act for a firm, and how far. `number` names a member in addresses, within the firm.
create table firm_member (
  firm            blob not null references firm (id) on delete cascade,
  holder          blob not null references holder (id) on delete cascade,
  number          integer not null,
  role            text not null check (role in ('owner', 'preparer', 'filer', 'reader')),
  created_at      integer not null,
  primary key (firm, holder)
) strict;
create index firm_member_by_holder on firm_member (holder);
create unique index firm_member_by_number on firm_member (firm, number);

-- Something that somebody applies for: a firm where there is one, else the holder. `answers` is sealed. A draft has
-- no `sent_at` and no history. `state` is what the history comes to, written with each event, so that lists need not
-- read every history. `officer` is whoever of the program took it.
create table application (
  id              blob not null primary key,
  reference       text not null unique,
  program         text not null,
  organization    text not null,
  firm            blob references firm (id),
  holder          blob references holder (id) on delete set null,
  officer         blob,
  answers         blob not null,
  state           text not null,
  locale          text not null check (locale in ('en', 'fr')),
  created_at      integer not null,
  changed_at      integer not null,
  sent_at         integer
) strict;
create index application_by_firm on application (firm, changed_at);
create index application_by_holder on application (holder, changed_at);
create index application_by_organization on application (organization, state, sent_at);

-- What happened to an application. Nothing is ever changed or removed here: what was wrong is put right by another
-- event. `at` is when it happened, `noted_at` when we learned of it. `told` is sealed.
create table application_event (
  id              blob not null primary key,
  application     blob not null references application (id),
  number          integer not null,
  kind            text not null,
  at              integer not null,
  noted_at        integer not null,
  made_by         blob,
  told            blob not null
) strict;
create unique index application_event_by_number on application_event (application, number);

create trigger application_event_unchanged before update on application_event
begin
  select raise(abort, 'the history of an application is never changed');
end;
create trigger application_event_kept before delete on application_event
begin
  select raise(abort, 'the history of an application is never shortened');
end;

-- With what a department's own system reports on the applications of one program. `hash` is of the token.
create table api_token (
  hash            text not null primary key,
  organization    text not null,
  program         text not null,
  created_at      integer not null,
  ends_at         integer not null
) strict;

-- Something that somebody applied for elsewhere and follows here. `words` is sealed: their reference and notes.
create table tracked (
  id              blob not null primary key,
  reference       text not null unique,
  holder          blob not null references holder (id) on delete cascade,
  service         text not null,
  sent_on         text not null,
  remind_on       text,
  words           blob not null,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create index tracked_by_holder on tracked (holder, sent_on);

-- A business or another body for which people apply together. `number` is its business number, sealed.
create table firm (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  name            text collate "C" not null,
  number          bytea not null,
  created_at      bigint not null
);

-- Who may act for a firm, and how far. `number` names a member in addresses, within the firm.
create table firm_member (
  firm            uuid not null references firm (id) on delete cascade,
  holder          uuid not null references holder (id) on delete cascade,
  number          bigint not null,
  role            text collate "C" not null check (role in ('owner', 'preparer', 'filer', 'reader')),
  created_at      bigint not null,
  primary key (firm, holder)
);
create index firm_member_by_holder on firm_member (holder);
create unique index firm_member_by_number on firm_member (firm, number);

-- Something that somebody applies for: a firm where there is one, else the holder. `answers` is sealed. A draft has
-- no `sent_at` and no history. `state` is what the history comes to, written with each event, so that lists need not
-- read every history. `officer` is whoever of the program took it.
create table application (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  program         text collate "C" not null,
  organization    text collate "C" not null,
  firm            uuid references firm (id),
  holder          uuid references holder (id) on delete set null,
  officer         uuid,
  answers         bytea not null,
  state           text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  created_at      bigint not null,
  changed_at      bigint not null,
  sent_at         bigint
);
create index application_by_firm on application (firm, changed_at);
create index application_by_holder on application (holder, changed_at);
create index application_by_organization on application (organization, state, sent_at);

-- What happened to an application. Nothing is ever changed or removed here: what was wrong is put right by another
-- event. `at` is when it happened, `noted_at` when we learned of it. `told` is sealed.
create table application_event (
  id              uuid not null primary key,
  application     uuid not null references application (id),
  number          bigint not null,
  kind            text collate "C" not null,
  at              bigint not null,
  noted_at        bigint not null,
  made_by         uuid,
  told            bytea not null
);
create unique index application_event_by_number on application_event (application, number);

create function application_event_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the history of an application is never changed';
end;
$$;
create trigger application_event_unchanged before update on application_event
  for each row execute function application_event_refuse();
create trigger application_event_kept before delete on application_event
  for each row execute function application_event_refuse();
create trigger application_event_whole before truncate on application_event
  for each statement execute function application_event_refuse();

-- With what a department's own system reports on the applications of one program. `hash` is of the token.
create table api_token (
  hash            text collate "C" not null primary key,
  organization    text collate "C" not null,
  program         text collate "C" not null,
  created_at      bigint not null,
  ends_at         bigint not null
);

-- Something that somebody applied for elsewhere and follows here. `words` is sealed: their reference and notes.
create table tracked (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  holder          uuid not null references holder (id) on delete cascade,
  service         text collate "C" not null,
  sent_on         text collate "C" not null,
  remind_on       text collate "C",
  words           bytea not null,
  created_at      bigint not null,
  changed_at      bigint not null
);
create index tracked_by_holder on tracked (holder, sent_on);

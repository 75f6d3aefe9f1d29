-- Somebody who comes back. A guest is known to one browser only; a person has an identity at a provider. `name` and
-- `mail` are sealed. `personalized` is 0 where suggestions are turned off.
create table holder (
  id              uuid not null primary key,
  kind            text collate "C" not null check (kind in ('guest', 'person')),
  name            bytea,
  mail            bytea,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  personalized    bigint not null,
  created_at      bigint not null,
  seen_at         bigint not null
);

-- How a provider names a person.
create table identity (
  issuer          text collate "C" not null,
  subject         text collate "C" not null,
  holder          uuid not null references holder (id) on delete cascade,
  created_at      bigint not null,
  primary key (issuer, subject)
);
create index identity_by_holder on identity (holder);

-- `hash` is of the id in the cookie: who reads this table cannot take over a session.
create table session (
  hash            text collate "C" not null primary key,
  holder          uuid references holder (id) on delete cascade,
  data            text collate "C" not null,
  created_at      bigint not null,
  seen_at         bigint not null,
  ends_at         bigint not null
);
create index session_by_holder on session (holder);
create index session_by_end on session (ends_at);

-- What somebody may do for an organization; `organization` is empty for an administrator.
create table power (
  holder          uuid not null references holder (id) on delete cascade,
  organization    text collate "C" not null,
  role            text collate "C" not null check (role in ('desk', 'officer', 'editor', 'administrator')),
  granted_at      bigint not null,
  primary key (holder, organization, role)
);

-- A code that somebody reads out to whoever may grant powers. Used once.
create table grant_code (
  hash            text collate "C" not null primary key,
  holder          uuid not null references holder (id) on delete cascade,
  ends_at         bigint not null
);
create index grant_code_by_holder on grant_code (holder);

-- Who of the staff saw what of a person, written by the code that shows it. `record` is what was seen: `request 7K3M-Q2TX`.
-- `holder` is whom it is about, null where nobody signed in.
create table access (
  id              uuid not null primary key,
  holder          uuid references holder (id) on delete cascade,
  record          text collate "C" not null,
  seen_by         uuid not null,
  role            text collate "C" not null,
  organization    text collate "C" not null,
  reason          text collate "C" not null,
  at              bigint not null
);
create index access_by_holder on access (holder, at);
create index access_by_record on access (record, at);

-- What was done, by whom: each entry holds the hash of the one before it. Nothing personal.
create table audit_entry (
  number          bigint not null primary key,
  at              bigint not null,
  actor           text collate "C" not null,
  act             text collate "C" not null,
  organization    text collate "C" not null,
  subject         text collate "C" not null,
  previous        text collate "C" not null,
  hash            text collate "C" not null
);

-- One row: the last entry. Locked by whoever adds one.
create table audit_head (
  id              bigint not null primary key check (id = 1),
  number          bigint not null,
  hash            text collate "C" not null
);
insert into audit_head (id, number, hash) values (1, 0, '');

-- What leaves the program, written in the transaction that caused it. `letter` is sealed. `key` makes it leave once.
create table outbox (
  id              uuid not null primary key,
  key             text collate "C" not null unique,
  holder          uuid references holder (id) on delete cascade,
  record          text collate "C" not null,
  letter          bytea not null,
  state           text collate "C" not null check (state in ('waiting', 'sent', 'failed')),
  tries           bigint not null,
  due_at          bigint not null,
  error           text collate "C",
  created_at      bigint not null,
  changed_at      bigint not null
);
create index outbox_by_due on outbox (state, due_at);

-- Somebody who comes back. A guest is known to one browser only; a person has an identity at a provider. `name` and
-- `mail` are sealed. `personalized` is 0 where suggestions are turned off.
create table holder (
  id              blob not null primary key,
  kind            text not null check (kind in ('guest', 'person')),
  name            blob,
  mail            blob,
  locale          text not null check (locale in ('en', 'fr')),
  personalized    integer not null,
  created_at      integer not null,
  seen_at         integer not null
) strict;

-- How a provider names a person.
create table identity (
  issuer          text not null,
  subject         text not null,
  holder          blob not null references holder (id) on delete cascade,
  created_at      integer not null,
  primary key (issuer, subject)
) strict;
create index identity_by_holder on identity (holder);

-- `hash` is of the id in the cookie: who reads this table cannot take over a session.
create table session (
  hash            text not null primary key,
  holder          blob references holder (id) on delete cascade,
  data            text not null,
  created_at      integer not null,
  seen_at         integer not null,
  ends_at         integer not null
) strict;
create index session_by_holder on session (holder);
create index session_by_end on session (ends_at);

-- What somebody may do for an organization; `organization` is empty for an administrator.
create table power (
  holder          blob not null references holder (id) on delete cascade,
  organization    text not null,
  role            text not null check (role in ('desk', 'officer', 'editor', 'administrator')),
  granted_at      integer not null,
  primary key (holder, organization, role)
) strict;

-- A code that somebody reads out to whoever may grant powers. Used once.
create table grant_code (
  hash            text not null primary key,
  holder          blob not null references holder (id) on delete cascade,
  ends_at         integer not null
) strict;
create index grant_code_by_holder on grant_code (holder);

-- Who of the staff saw what of a person, written by the code that shows it. `record` is what was seen: `request 7K3M-Q2TX`.
-- `holder` is whom it is about, null where nobody signed in.
create table access (
  id              blob not null primary key,
  holder          blob references holder (id) on delete cascade,
  record          text not null,
  seen_by         blob not null,
  role            text not null,
  organization    text not null,
  reason          text not null,
  at              integer not null
) strict;
create index access_by_holder on access (holder, at);
create index access_by_record on access (record, at);

-- What was done, by whom: each entry holds the hash of the one before it. Nothing personal.
create table audit_entry (
  number          integer not null primary key,
  at              integer not null,
  actor           text not null,
  act             text not null,
  organization    text not null,
  subject         text not null,
  previous        text not null,
  hash            text not null
) strict;

-- One row: the last entry. Locked by whoever adds one.
create table audit_head (
  id              integer not null primary key check (id = 1),
  number          integer not null,
  hash            text not null
) strict;
insert into audit_head (id, number, hash) values (1, 0, '');

-- What leaves the program, written in the transaction that caused it. `letter` is sealed. `key` makes it leave once.
create table outbox (
  id              blob not null primary key,
  key             text not null unique,
  holder          blob references holder (id) on delete cascade,
  record          text not null,
  letter          blob not null,
  state           text not null check (state in ('waiting', 'sent', 'failed')),
  tries           integer not null,
  due_at          integer not null,
  error           text,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create index outbox_by_due on outbox (state, due_at);

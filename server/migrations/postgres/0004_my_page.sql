-- What somebody saved: the public id of a service.
create table saved (
  holder          uuid not null references holder (id) on delete cascade,
  service         text collate "C" not null,
  at              bigint not null,
  primary key (holder, service)
);

-- What somebody subscribed to: the id of a topic.
create table subscription (
  holder          uuid not null references holder (id) on delete cascade,
  kind            text collate "C" not null check (kind in ('topic')),
  subject         text collate "C" not null,
  at              bigint not null,
  primary key (holder, kind, subject)
);

-- What somebody stated about themselves: a fact, or that a suggestion is not for them. Sealed, all of it: even that
-- there is a statement of some kind would give it away. `mark` makes each kind stand once for each holder.
create table statement (
  id              uuid not null primary key,
  holder          uuid not null references holder (id) on delete cascade,
  mark            text collate "C" not null unique,
  stated          bytea not null,
  at              bigint not null
);
create index statement_by_holder on statement (holder);

-- What somebody saved: the public id of a service.
create table saved (
  holder          blob not null references holder (id) on delete cascade,
  service         text not null,
  at              integer not null,
  primary key (holder, service)
) strict;

-- What somebody subscribed to: the id of a topic.
create table subscription (
  holder          blob not null references holder (id) on delete cascade,
  kind            text not null check (kind in ('topic')),
  subject         text not null,
  at              integer not null,
  primary key (holder, kind, subject)
) strict;

-- What somebody stated about themselves: a fact, or that a suggestion is not for them. Sealed, all of it: even that
-- there is a statement of some kind would give it away. `mark` makes each kind stand once for each holder.
create table statement (
  id              blob not null primary key,
  holder          blob not null references holder (id) on delete cascade,
  mark            text not null unique,
  stated          blob not null,
  at              integer not null
) strict;
create index statement_by_holder on statement (holder);

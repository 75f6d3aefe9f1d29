-- What somebody follows. SQLite changes a check only with its table. A place is the code of a province or territory, or
-- the first three characters of a postal code.
create table subscription_next (
  holder          blob not null references holder (id) on delete cascade,
  kind            text not null check (kind in ('service', 'topic', 'collection', 'organization', 'place')),
  subject         text not null,
  at              integer not null,
  primary key (holder, kind, subject)
) strict;
insert into subscription_next (holder, kind, subject, at) select holder, kind, subject, at from subscription;
drop table subscription;
alter table subscription_next rename to subscription;
create index subscription_by_subject on subscription (kind, subject, holder);

-- How somebody wants to be told. Written by themselves alone; no row where they never said. `language` is null where
-- they never said in which.
create table preference (
  holder          blob not null primary key references holder (id) on delete cascade,
  delivery        text not null check (delivery in ('page', 'at-once', 'daily', 'weekly')),
  language        text check (language in ('en', 'fr', 'both')),
  at              integer not null
) strict;

-- Each record of the catalogue as followers were told of it last. `marks` and `subjects` are JSON: a mark of each part
-- that people act on, and what it stood under.
create table told_record (
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  title_en        text not null,
  title_fr        text not null,
  marks           text not null,
  subjects        text not null,
  primary key (kind, record)
) strict;

-- One row: the version of the catalogue that was compared last, -1 for none. Locked by whoever compares.
create table told_head (
  id              integer not null primary key check (id = 1),
  version         integer not null
) strict;
insert into told_head (id, version) values (1, -1);

-- What is told together: one publication, or one step of an alert. `key` makes it once.
create table bulletin (
  id              blob not null primary key,
  key             text not null unique,
  at              integer not null
) strict;

-- One thing that is told. `parts` names what changed, separated by blanks; `instead` is what stands instead of what is
-- withdrawn; `total` is of how many services it tells.
create table change (
  id              blob not null primary key,
  bulletin        blob not null references bulletin (id),
  kind            text not null check (kind in ('new', 'changed', 'withdrawn', 'many', 'alert', 'over')),
  record          text not null,
  title_en        text not null,
  title_fr        text not null,
  parts           text not null,
  instead         text not null,
  total           integer not null
) strict;
create index change_by_bulletin on change (bulletin);

-- Who is told of it: whoever follows one of these.
create table change_subject (
  bulletin        blob not null references bulletin (id),
  kind            text not null,
  subject         text not null,
  change          blob not null references change (id),
  primary key (bulletin, kind, subject, change)
) strict;

-- What is still to be spread: a bulletin and one subject of it. `after` is the last follower who was told. A row goes
-- once everybody was.
create table spread (
  bulletin        blob not null references bulletin (id),
  kind            text not null,
  subject         text not null,
  after           blob not null,
  primary key (bulletin, kind, subject)
) strict;

-- What somebody is told: each change once, however many of their subscriptions bring it; `because` names them.
-- `letter` is the rhythm of the letter that it waits for; null where it waits for none, or stands in one.
create table message (
  holder          blob not null references holder (id) on delete cascade,
  change          blob not null references change (id),
  because         text not null,
  letter          text check (letter in ('at-once', 'daily', 'weekly')),
  at              integer not null,
  primary key (holder, change)
) strict;
create index message_waiting on message (letter, holder, at) where letter is not null;
create index message_by_at on message (at);

-- A warning of an organization, in both languages. Whom it concerns stands in `alert_subject`.
create table alert (
  id              blob not null primary key,
  organization    text not null,
  severity        text not null check (severity in ('information', 'warning', 'danger')),
  title_en        text not null,
  title_fr        text not null,
  text_en         text not null,
  text_fr         text not null,
  starts_at       integer not null,
  ends_at         integer not null,
  state           text not null check (state in ('draft', 'published', 'ended')),
  version         integer not null,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create index alert_by_organization on alert (organization, changed_at);
create index alert_by_state on alert (state, ends_at);

create table alert_subject (
  alert           blob not null references alert (id) on delete cascade,
  kind            text not null check (kind in ('service', 'topic', 'place')),
  subject         text not null,
  primary key (alert, kind, subject)
) strict;

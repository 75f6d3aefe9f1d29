-- What somebody follows: more than topics. A place is the code of a province or territory, or the first three characters
-- of a postal code.
alter table subscription drop constraint subscription_kind_check;
alter table subscription add constraint subscription_kind_check
  check (kind in ('service', 'topic', 'collection', 'organization', 'place'));
create index subscription_by_subject on subscription (kind, subject, holder);

-- How somebody wants to be told. Written by themselves alone; no row where they never said. `language` is null where
-- they never said in which.
create table preference (
  holder          uuid not null primary key references holder (id) on delete cascade,
  delivery        text collate "C" not null check (delivery in ('page', 'at-once', 'daily', 'weekly')),
  language        text collate "C" check (language in ('en', 'fr', 'both')),
  at              bigint not null
);

-- Each record of the catalogue as followers were told of it last. `marks` and `subjects` are JSON: a mark of each part
-- that people act on, and what it stood under.
create table told_record (
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  title_en        text collate "C" not null,
  title_fr        text collate "C" not null,
  marks           text collate "C" not null,
  subjects        text collate "C" not null,
  primary key (kind, record)
);

-- One row: the version of the catalogue that was compared last, -1 for none. Locked by whoever compares.
create table told_head (
  id              bigint not null primary key check (id = 1),
  version         bigint not null
);
insert into told_head (id, version) values (1, -1);

-- What is told together: one publication, or one step of an alert. `key` makes it once.
create table bulletin (
  id              uuid not null primary key,
  key             text collate "C" not null unique,
  at              bigint not null
);

-- One thing that is told. `parts` names what changed, separated by blanks; `instead` is what stands instead of what is
-- withdrawn; `total` is of how many services it tells.
create table change (
  id              uuid not null primary key,
  bulletin        uuid not null references bulletin (id),
  kind            text collate "C" not null check (kind in ('new', 'changed', 'withdrawn', 'many', 'alert', 'over')),
  record          text collate "C" not null,
  title_en        text collate "C" not null,
  title_fr        text collate "C" not null,
  parts           text collate "C" not null,
  instead         text collate "C" not null,
  total           bigint not null
);
create index change_by_bulletin on change (bulletin);

-- Who is told of it: whoever follows one of these.
create table change_subject (
  bulletin        uuid not null references bulletin (id),
  kind            text collate "C" not null,
  subject         text collate "C" not null,
  change          uuid not null references change (id),
  primary key (bulletin, kind, subject, change)
);

-- What is still to be spread: a bulletin and one subject of it. `after` is the last follower who was told. A row goes
-- once everybody was.
create table spread (
  bulletin        uuid not null references bulletin (id),
  kind            text collate "C" not null,
  subject         text collate "C" not null,
  after           uuid not null,
  primary key (bulletin, kind, subject)
);

-- What somebody is told: each change once, however many of their subscriptions bring it; `because` names them.
-- `letter` is the rhythm of the letter that it waits for; null where it waits for none, or stands in one.
create table message (
  holder          uuid not null references holder (id) on delete cascade,
  change          uuid not null references change (id),
  because         text collate "C" not null,
  letter          text collate "C" check (letter in ('at-once', 'daily', 'weekly')),
  at              bigint not null,
  primary key (holder, change)
);
create index message_waiting on message (letter, holder, at) where letter is not null;
create index message_by_at on message (at);

-- A warning of an organization, in both languages. Whom it concerns stands in `alert_subject`.
create table alert (
  id              uuid not null primary key,
  organization    text collate "C" not null,
  severity        text collate "C" not null check (severity in ('information', 'warning', 'danger')),
  title_en        text collate "C" not null,
  title_fr        text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  starts_at       bigint not null,
  ends_at         bigint not null,
  state           text collate "C" not null check (state in ('draft', 'published', 'ended')),
  version         bigint not null,
  created_at      bigint not null,
  changed_at      bigint not null
);
create index alert_by_organization on alert (organization, changed_at);
create index alert_by_state on alert (state, ends_at);

create table alert_subject (
  alert           uuid not null references alert (id) on delete cascade,
  kind            text collate "C" not null check (kind in ('service', 'topic', 'place')),
  subject         text collate "C" not null,
  primary key (alert, kind, subject)
);

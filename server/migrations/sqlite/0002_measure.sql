-- A form that was accepted, so that sending it twice is sending it once. `answer` is the address that it led to.
create table form_receipt (
  form            text not null,
  key             text not null,
  body_hash       text not null,
  answer          text not null,
  at              integer not null,
  primary key (form, key)
) strict;
create index form_receipt_by_time on form_receipt (at);

-- What somebody wrote about a page. Answers without words are only counted. `page` is empty where it is not known.
create table feedback (
  id              blob not null primary key,
  reference       text not null unique,
  page            text not null,
  locale          text not null check (locale in ('en', 'fr')),
  reason          text not null,
  text            text not null,
  at              integer not null,
  status          text not null check (status in ('received', 'read', 'answered')),
  answer          text,
  changed_at      integer not null
) strict;

-- Counts of a day (UTC, `2026-11-22`). `service` and `channel` are empty where a count is of none.
create table measure (
  day             text not null,
  what            text not null,
  service         text not null,
  channel         text not null,
  locale          text not null check (locale in ('en', 'fr')),
  count           integer not null,
  primary key (day, what, service, channel, locale)
) strict;

-- Words that were searched for and found nothing: without numbers and addresses, and only once many enough asked.
create table missed_query (
  day             text not null,
  locale          text not null check (locale in ('en', 'fr')),
  words           text not null,
  count           integer not null,
  primary key (day, locale, words)
) strict;

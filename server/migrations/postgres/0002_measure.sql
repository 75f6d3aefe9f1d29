-- A form that was accepted, so that sending it twice is sending it once. `answer` is the address that it led to.
create table form_receipt (
  form            text collate "C" not null,
  key             text collate "C" not null,
  body_hash       text collate "C" not null,
  answer          text collate "C" not null,
  at              bigint not null,
  primary key (form, key)
);
create index form_receipt_by_time on form_receipt (at);

-- What somebody wrote about a page. Answers without words are only counted. `page` is empty where it is not known.
create table feedback (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  page            text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  reason          text collate "C" not null,
  text            text collate "C" not null,
  at              bigint not null,
  status          text collate "C" not null check (status in ('received', 'read', 'answered')),
  answer          text collate "C",
  changed_at      bigint not null
);

-- Counts of a day (UTC, `2026-11-22`). `service` and `channel` are empty where a count is of none.
create table measure (
  day             text collate "C" not null,
  what            text collate "C" not null,
  service         text collate "C" not null,
  channel         text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  count           bigint not null,
  primary key (day, what, service, channel, locale)
);

-- Words that were searched for and found nothing: without numbers and addresses, and only once many enough asked.
create table missed_query (
  day             text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  words           text collate "C" not null,
  count           bigint not null,
  primary key (day, locale, words)
);

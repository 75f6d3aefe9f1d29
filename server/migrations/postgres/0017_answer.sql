-- A version of an answer that editors published; the first one stands in the program. `mistaken_since` is the first
-- version that said something wrong, where one did, and the mistakes say what. `author` wrote it, `reviewer` published it.
create table answer_version (
  answer          text collate "C" not null,
  version         bigint not null,
  organization    text collate "C" not null,
  question_en     text collate "C" not null,
  question_fr     text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  mistaken_since  bigint,
  mistake_en      text collate "C" not null,
  mistake_fr      text collate "C" not null,
  author          uuid not null,
  reviewer        uuid not null,
  at              bigint not null,
  primary key (answer, version)
);

-- The next version of an answer, until somebody else has read it. `base_version` is the version that it changes,
-- `version` counts its own changes, `reason` says why it was sent back.
create table answer_draft (
  answer          text collate "C" not null primary key,
  organization    text collate "C" not null,
  base_version    bigint not null,
  version         bigint not null,
  state           text collate "C" not null check (state in ('review', 'returned')),
  question_en     text collate "C" not null,
  question_fr     text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  mistaken_since  bigint,
  mistake_en      text collate "C" not null,
  mistake_fr      text collate "C" not null,
  reason          text collate "C",
  author          uuid not null,
  changed_at      bigint not null
);
create index answer_draft_by_organization on answer_draft (organization, changed_at);

-- Which version of which answer somebody was told in a contact.
create table request_event_answer (
  event           uuid not null references request_event (id) on delete cascade,
  answer          text collate "C" not null,
  version         bigint not null,
  primary key (event, answer)
);
create index request_event_answer_by_answer on request_event_answer (answer, version);

-- What staff opened from the page of a request. `version` is 0 for a service.
create table request_source (
  request         uuid not null references request (id) on delete cascade,
  kind            text collate "C" not null check (kind in ('answer', 'service')),
  record          text collate "C" not null,
  version         bigint not null,
  by_staff        uuid not null,
  at              bigint not null,
  primary key (request, kind, record, version, by_staff)
);

-- A version of an answer that editors published; the first one stands in the program. `mistaken_since` is the first
-- version that said something wrong, where one did, and the mistakes say what. `author` wrote it, `reviewer` published it.
create table answer_version (
  answer          text not null,
  version         integer not null,
  organization    text not null,
  question_en     text not null,
  question_fr     text not null,
  text_en         text not null,
  text_fr         text not null,
  mistaken_since  integer,
  mistake_en      text not null,
  mistake_fr      text not null,
  author          blob not null,
  reviewer        blob not null,
  at              integer not null,
  primary key (answer, version)
) strict;

-- The next version of an answer, until somebody else has read it. `base_version` is the version that it changes,
-- `version` counts its own changes, `reason` says why it was sent back.
create table answer_draft (
  answer          text not null primary key,
  organization    text not null,
  base_version    integer not null,
  version         integer not null,
  state           text not null check (state in ('review', 'returned')),
  question_en     text not null,
  question_fr     text not null,
  text_en         text not null,
  text_fr         text not null,
  mistaken_since  integer,
  mistake_en      text not null,
  mistake_fr      text not null,
  reason          text,
  author          blob not null,
  changed_at      integer not null
) strict;
create index answer_draft_by_organization on answer_draft (organization, changed_at);

-- Which version of which answer somebody was told in a contact.
create table request_event_answer (
  event           blob not null references request_event (id) on delete cascade,
  answer          text not null,
  version         integer not null,
  primary key (event, answer)
) strict;
create index request_event_answer_by_answer on request_event_answer (answer, version);

-- What staff opened from the page of a request. `version` is 0 for a service.
create table request_source (
  request         blob not null references request (id) on delete cascade,
  kind            text not null check (kind in ('answer', 'service')),
  record          text not null,
  version         integer not null,
  by_staff        blob not null,
  at              integer not null,
  primary key (request, kind, record, version, by_staff)
) strict;

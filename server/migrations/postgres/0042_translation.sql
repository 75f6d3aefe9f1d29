-- Where a draft can stand: sent out to be translated too.
alter table draft drop constraint draft_state_check;
alter table draft add constraint draft_state_check
  check (state in ('draft', 'translation', 'review', 'scheduled', 'published', 'withdrawn'));
drop index draft_open;
create unique index draft_open on draft (kind, record) where state in ('draft', 'translation', 'review', 'scheduled');

-- A draft that is, or was, out: `version` is the draft's while it is, `words` how many there are to translate, `who` whom
-- its organization says it is with, `due` the last day (`2027-03-01`) on the clocks of the organization.
create table translation (
  id              uuid not null primary key,
  draft           uuid not null references draft (id) on delete cascade,
  version         bigint not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  words           bigint not null,
  who             text collate "C" not null,
  due             text collate "C" not null,
  sent_by         uuid not null,
  sent_at         bigint not null,
  outcome         text collate "C" check (outcome in ('returned', 'recalled')),
  ended_by        uuid,
  ended_at        bigint
);
create unique index translation_open on translation (draft) where ended_at is null;

-- That both languages of a part say the same, as it came back from a translator: even where only one of them changed.
-- `texts` is the digest of both: it does not hold any more once one of them changes.
create table translated_part (
  draft           uuid not null references draft (id) on delete cascade,
  part            text collate "C" not null,
  texts           text collate "C" not null,
  primary key (draft, part)
);

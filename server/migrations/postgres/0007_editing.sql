-- What editors published of a record, over what it said before. A service is named by its number in the starter
-- catalogue where it has one, so that an import changes nothing here. `base_edition` is the fiscal year that was
-- imported then, empty for none. `locale` is empty for a field that has no language.
create table record_edit (
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  field           text collate "C" not null,
  locale          text collate "C" not null check (locale in ('', 'en', 'fr')),
  value           text collate "C" not null,
  base_edition    text collate "C" not null,
  changed_at      bigint not null,
  primary key (kind, record, field, locale)
);

-- A part of which one language was changed and the other, `locale`, waits since then.
create table aged_part (
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  part            text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  since           bigint not null,
  primary key (kind, record, part)
);

-- What editors of an organization are changing. `changes` is a JSON object of texts: only what is to change.
-- `base_version` is the number of the revision that it began with, `version` counts its own changes, `author` is who
-- changed it last, `reason` why it was sent back.
create table draft (
  id              uuid not null primary key,
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  organization    text collate "C" not null,
  author          uuid not null,
  source          text collate "C" not null check (source in ('en', 'fr')),
  base_version    bigint not null,
  version         bigint not null,
  state           text collate "C" not null check (state in ('draft', 'review', 'published', 'withdrawn')),
  changes         text collate "C" not null,
  reason          text collate "C",
  created_at      bigint not null,
  changed_at      bigint not null
);
create unique index draft_open on draft (kind, record) where state in ('draft', 'review');
create index draft_by_organization on draft (organization, state);

-- Everybody who changed a draft: none of them reviews it.
create table draft_author (
  draft           uuid not null references draft (id) on delete cascade,
  holder          uuid not null,
  primary key (draft, holder)
);

-- What was published, by whom: everything that can be edited, as it was before and after.
create table revision (
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  number          bigint not null,
  at              bigint not null,
  author          uuid not null,
  reviewer        uuid not null,
  before          text collate "C" not null,
  after           text collate "C" not null,
  primary key (kind, record, number)
);

-- Collections are published too.
alter table publication drop constraint publication_kind_check;
alter table publication add constraint publication_kind_check check (kind in ('service', 'organization', 'collection'));

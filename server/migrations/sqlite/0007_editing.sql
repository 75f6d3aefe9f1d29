-- What editors published of a record, over what it said before. A service is named by its number in the starter
-- catalogue where it has one, so that an import changes nothing here. `base_edition` is the fiscal year that was
-- imported then, empty for none. `locale` is empty for a field that has no language.
create table record_edit (
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  field           text not null,
  locale          text not null check (locale in ('', 'en', 'fr')),
  value           text not null,
  base_edition    text not null,
  changed_at      integer not null,
  primary key (kind, record, field, locale)
) strict;

-- A part of which one language was changed and the other, `locale`, waits since then.
create table aged_part (
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  part            text not null,
  locale          text not null check (locale in ('en', 'fr')),
  since           integer not null,
  primary key (kind, record, part)
) strict;

-- What editors of an organization are changing. `changes` is a JSON object of texts: only what is to change.
-- `base_version` is the number of the revision that it began with, `version` counts its own changes, `author` is who
-- changed it last, `reason` why it was sent back.
create table draft (
  id              blob not null primary key,
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  organization    text not null,
  author          blob not null,
  source          text not null check (source in ('en', 'fr')),
  base_version    integer not null,
  version         integer not null,
  state           text not null check (state in ('draft', 'review', 'published', 'withdrawn')),
  changes         text not null,
  reason          text,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create unique index draft_open on draft (kind, record) where state in ('draft', 'review');
create index draft_by_organization on draft (organization, state);

-- Everybody who changed a draft: none of them reviews it.
create table draft_author (
  draft           blob not null references draft (id) on delete cascade,
  holder          blob not null,
  primary key (draft, holder)
) strict;

-- What was published, by whom: everything that can be edited, as it was before and after.
create table revision (
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  number          integer not null,
  at              integer not null,
  author          blob not null,
  reviewer        blob not null,
  before          text not null,
  after           text not null,
  primary key (kind, record, number)
) strict;

-- Collections are published too. SQLite changes a check only with its table.
create table publication_next (
  version         integer not null,
  kind            text not null check (kind in ('service', 'organization', 'collection')),
  record          text not null,
  change          text not null check (change in ('added', 'changed', 'withdrawn')),
  at              integer not null,
  primary key (version, kind, record)
) strict;
insert into publication_next (version, kind, record, change, at)
  select version, kind, record, change, at from publication;
drop table publication;
alter table publication_next rename to publication;

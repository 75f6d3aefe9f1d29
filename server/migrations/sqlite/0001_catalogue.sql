-- Organizations as the inventory and the reference lists name them.
create table organization (
  code            text not null primary key,
  name_en         text not null,
  name_fr         text not null,
  short_en        text,
  short_fr        text,
  website_en      text,
  website_fr      text,
  columns         text not null
) strict;

-- One service, whatever its editions: its public address is fixed at first publication.
create table service (
  id              blob not null primary key,
  service_id      text not null unique,
  slug_en         text not null,
  slug_fr         text not null,
  withdrawn_at    integer,
  changed_at      integer not null
) strict;

-- What an inventory said, unchanged: `columns` is the row as a JSON object of texts. `position` is its place in the
-- file that was imported last; null when that file does not hold it any more: an earlier year, or withdrawn.
create table service_edition (
  service_id      text not null references service (service_id),
  owner_org       text not null,
  fiscal_yr       text not null,
  position        integer,
  columns         text not null,
  primary key (service_id, owner_org, fiscal_yr)
) strict;

create table service_standard (
  service_id      text not null references service (service_id),
  standard_id     text not null,
  fiscal_yr       text not null,
  position        integer,
  columns         text not null,
  primary key (service_id, standard_id, fiscal_yr)
) strict;

-- What people changed. An import never touches it. `locale` is empty for a field that has no language.
create table service_edit (
  service_id      text not null references service (service_id),
  field           text not null,
  locale          text not null check (locale in ('', 'en', 'fr')),
  value           text not null,
  base_edition    text not null,
  changed_at      integer not null,
  primary key (service_id, field, locale)
) strict;

-- Every slug that a record ever had: an old one answers 301.
create table slug (
  kind            text not null,
  locale          text not null check (locale in ('en', 'fr')),
  slug            text not null,
  record          text not null,
  primary key (kind, locale, slug)
) strict;
create index slug_by_record on slug (kind, record);

-- What changed in which version, so that each server knows what to read again.
create table publication (
  version         integer not null,
  kind            text not null check (kind in ('service', 'organization')),
  record          text not null,
  change          text not null check (change in ('added', 'changed', 'withdrawn')),
  at              integer not null,
  primary key (version, kind, record)
) strict;

-- One row: the version that servers compare with theirs. Locked by whoever publishes.
create table publication_head (
  id              integer not null primary key check (id = 1),
  version         integer not null,
  at              integer not null
) strict;
insert into publication_head (id, version, at) values (1, 0, 0);

create table import_run (
  id              blob not null primary key,
  at              integer not null,
  edition         text not null,
  report          text not null
) strict;

-- Organizations as the inventory and the reference lists name them.
create table organization (
  code            text collate "C" not null primary key,
  name_en         text collate "C" not null,
  name_fr         text collate "C" not null,
  short_en        text collate "C",
  short_fr        text collate "C",
  website_en      text collate "C",
  website_fr      text collate "C",
  columns         text collate "C" not null
);

-- One service, whatever its editions: its public address is fixed at first publication.
create table service (
  id              uuid not null primary key,
  service_id      text collate "C" not null unique,
  slug_en         text collate "C" not null,
  slug_fr         text collate "C" not null,
  withdrawn_at    bigint,
  changed_at      bigint not null
);

-- What an inventory said, unchanged: `columns` is the row as a JSON object of texts. `position` is its place in the
-- file that was imported last; null when that file does not hold it any more: an earlier year, or withdrawn.
create table service_edition (
  service_id      text collate "C" not null references service (service_id),
  owner_org       text collate "C" not null,
  fiscal_yr       text collate "C" not null,
  position        bigint,
  columns         text collate "C" not null,
  primary key (service_id, owner_org, fiscal_yr)
);

create table service_standard (
  service_id      text collate "C" not null references service (service_id),
  standard_id     text collate "C" not null,
  fiscal_yr       text collate "C" not null,
  position        bigint,
  columns         text collate "C" not null,
  primary key (service_id, standard_id, fiscal_yr)
);

-- What people changed. An import never touches it. `locale` is empty for a field that has no language.
create table service_edit (
  service_id      text collate "C" not null references service (service_id),
  field           text collate "C" not null,
  locale          text collate "C" not null check (locale in ('', 'en', 'fr')),
  value           text collate "C" not null,
  base_edition    text collate "C" not null,
  changed_at      bigint not null,
  primary key (service_id, field, locale)
);

-- Every slug that a record ever had: an old one answers 301.
create table slug (
  kind            text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  slug            text collate "C" not null,
  record          text collate "C" not null,
  primary key (kind, locale, slug)
);
create index slug_by_record on slug (kind, record);

-- What changed in which version, so that each server knows what to read again.
create table publication (
  version         bigint not null,
  kind            text collate "C" not null check (kind in ('service', 'organization')),
  record          text collate "C" not null,
  change          text collate "C" not null check (change in ('added', 'changed', 'withdrawn')),
  at              bigint not null,
  primary key (version, kind, record)
);

-- One row: the version that servers compare with theirs. Locked by whoever publishes.
create table publication_head (
  id              bigint not null primary key check (id = 1),
  version         bigint not null,
  at              bigint not null
);
insert into publication_head (id, version, at) values (1, 0, 0);

create table import_run (
  id              uuid not null primary key,
  at              bigint not null,
  edition         text collate "C" not null,
  report          text collate "C" not null
);

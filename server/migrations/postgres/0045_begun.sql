-- Services that editors began here: no inventory and no starter catalogue has them. `name` is what they were called then;
-- what they say stands in drafts, and in `record_edit` once it is published. The slugs are given when it first is.
create table begun_service (
  record          text collate "C" not null primary key,
  organization    text collate "C" not null,
  name            text collate "C" not null,
  slug_en         text collate "C",
  slug_fr         text collate "C",
  at              bigint not null
);
create index begun_service_by_organization on begun_service (organization) where slug_en is null;

-- Organizations that administrators added here: a city, a province, a new agency.
create table added_organization (
  code            text collate "C" not null primary key,
  slug_en         text collate "C" not null unique,
  slug_fr         text collate "C" not null unique,
  name_en         text collate "C" not null,
  name_fr         text collate "C" not null,
  short_en        text collate "C" not null,
  short_fr        text collate "C" not null,
  mandate_en      text collate "C" not null,
  mandate_fr      text collate "C" not null,
  website_en      text collate "C" not null,
  website_fr      text collate "C" not null,
  version         bigint not null,
  at              bigint not null
);

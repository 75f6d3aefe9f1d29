-- Services that editors began here: no inventory and no starter catalogue has them. `name` is what they were called then;
-- what they say stands in drafts, and in `record_edit` once it is published. The slugs are given when it first is.
create table begun_service (
  record          text not null primary key,
  organization    text not null,
  name            text not null,
  slug_en         text,
  slug_fr         text,
  at              integer not null
) strict;
create index begun_service_by_organization on begun_service (organization) where slug_en is null;

-- Organizations that administrators added here: a city, a province, a new agency.
create table added_organization (
  code            text not null primary key,
  slug_en         text not null unique,
  slug_fr         text not null unique,
  name_en         text not null,
  name_fr         text not null,
  short_en        text not null,
  short_fr        text not null,
  mandate_en      text not null,
  mandate_fr      text not null,
  website_en      text not null,
  website_fr      text not null,
  version         integer not null,
  at              integer not null
) strict;

-- Words that the officers of an organization keep in both languages for what they write again and again, as they are now.
create table template (
  id              blob not null primary key,
  organization    text not null,
  purpose         text not null check (purpose in ('ask', 'reasons', 'pause', 'return', 'message')),
  name_en         text not null,
  name_fr         text not null,
  text_en         text not null,
  text_fr         text not null,
  offered         integer not null,
  version         integer not null,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create index template_by_organization on template (organization, purpose, name_en);

-- What each save said, who saved it and when.
create table template_version (
  template        blob not null references template (id),
  number          integer not null,
  name_en         text not null,
  name_fr         text not null,
  text_en         text not null,
  text_fr         text not null,
  at              integer not null,
  made_by         blob not null,
  primary key (template, number)
) strict;
create trigger template_version_unchanged before update on template_version
begin
  select raise(abort, 'a version of a template is never changed');
end;
create trigger template_version_kept before delete on template_version
begin
  select raise(abort, 'a version of a template is never taken out');
end;

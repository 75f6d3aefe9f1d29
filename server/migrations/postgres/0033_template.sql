-- Words that the officers of an organization keep in both languages for what they write again and again, as they are now.
create table template (
  id              uuid not null primary key,
  organization    text collate "C" not null,
  purpose         text collate "C" not null check (purpose in ('ask', 'reasons', 'pause', 'return', 'message')),
  name_en         text collate "C" not null,
  name_fr         text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  offered         bigint not null,
  version         bigint not null,
  created_at      bigint not null,
  changed_at      bigint not null
);
create index template_by_organization on template (organization, purpose, name_en);

-- What each save said, who saved it and when.
create table template_version (
  template        uuid not null references template (id),
  number          bigint not null,
  name_en         text collate "C" not null,
  name_fr         text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  at              bigint not null,
  made_by         uuid not null,
  primary key (template, number)
);
create function template_version_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a template is never changed';
end;
$$;
create trigger template_version_unchanged before update on template_version
  for each row execute function template_version_refuse();
create trigger template_version_kept before delete on template_version
  for each row execute function template_version_refuse();
create trigger template_version_whole before truncate on template_version
  for each statement execute function template_version_refuse();

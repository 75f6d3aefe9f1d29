-- A problem that a program keeps in the open with its applicants, as it stands now. `service` is the public id of the
-- service of the program; `version` counts its changes, so that nobody changes what they did not read; `reached` is how
-- many at least said that it concerns them, as everybody may read it.
create table issue (
  id              uuid not null primary key,
  organization    text collate "C" not null,
  program         text collate "C" not null,
  service         text collate "C" not null,
  standing        text collate "C" not null check (standing in ('open', 'work', 'solved', 'declined')),
  title_en        text collate "C" not null,
  title_fr        text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  owner_en        text collate "C" not null,
  owner_fr        text collate "C" not null,
  version         bigint not null,
  reached         bigint not null,
  created_at      bigint not null,
  changed_at      bigint not null,
  published_at    bigint
);
create index issue_by_organization on issue (organization, changed_at);
create index issue_by_program on issue (program, published_at);

-- Everything that was entered about it since it is public: what it said then, and what changed.
create table issue_entry (
  issue           uuid not null references issue (id),
  number          bigint not null,
  standing        text collate "C" not null check (standing in ('open', 'work', 'solved', 'declined')),
  title_en        text collate "C" not null,
  title_fr        text collate "C" not null,
  text_en         text collate "C" not null,
  text_fr         text collate "C" not null,
  owner_en        text collate "C" not null,
  owner_fr        text collate "C" not null,
  changed_en      text collate "C" not null,
  changed_fr      text collate "C" not null,
  at              bigint not null,
  primary key (issue, number)
);
create function issue_entry_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'what was entered about a problem is never changed';
end;
$$;
create trigger issue_entry_unchanged before update on issue_entry
  for each row execute function issue_entry_refuse();
create trigger issue_entry_kept before delete on issue_entry
  for each row execute function issue_entry_refuse();
create trigger issue_entry_whole before truncate on issue_entry
  for each statement execute function issue_entry_refuse();

-- Who said that an open problem concerns them too. It goes when they take it back, and when the problem is closed.
create table issue_concern (
  issue           uuid not null references issue (id),
  holder          uuid not null references holder (id) on delete cascade,
  at              bigint not null,
  primary key (issue, holder)
);
create index issue_concern_by_holder on issue_concern (holder);

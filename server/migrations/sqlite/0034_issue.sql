-- A problem that a program keeps in the open with its applicants, as it stands now. `service` is the public id of the
-- service of the program; `version` counts its changes, so that nobody changes what they did not read; `reached` is how
-- many at least said that it concerns them, as everybody may read it.
create table issue (
  id              blob not null primary key,
  organization    text not null,
  program         text not null,
  service         text not null,
  standing        text not null check (standing in ('open', 'work', 'solved', 'declined')),
  title_en        text not null,
  title_fr        text not null,
  text_en         text not null,
  text_fr         text not null,
  owner_en        text not null,
  owner_fr        text not null,
  version         integer not null,
  reached         integer not null,
  created_at      integer not null,
  changed_at      integer not null,
  published_at    integer
) strict;
create index issue_by_organization on issue (organization, changed_at);
create index issue_by_program on issue (program, published_at);

-- Everything that was entered about it since it is public: what it said then, and what changed.
create table issue_entry (
  issue           blob not null references issue (id),
  number          integer not null,
  standing        text not null check (standing in ('open', 'work', 'solved', 'declined')),
  title_en        text not null,
  title_fr        text not null,
  text_en         text not null,
  text_fr         text not null,
  owner_en        text not null,
  owner_fr        text not null,
  changed_en      text not null,
  changed_fr      text not null,
  at              integer not null,
  primary key (issue, number)
) strict;
create trigger issue_entry_unchanged before update on issue_entry
begin
  select raise(abort, 'what was entered about a problem is never changed');
end;
create trigger issue_entry_kept before delete on issue_entry
begin
  select raise(abort, 'what was entered about a problem is never taken out');
end;

-- Who said that an open problem concerns them too. It goes when they take it back, and when the problem is closed.
create table issue_concern (
  issue           blob not null references issue (id),
  holder          blob not null references holder (id) on delete cascade,
  at              integer not null,
  primary key (issue, holder)
) strict;
create index issue_concern_by_holder on issue_concern (holder);

-- How far an alert reaches: what it concerns, all pages of its organization, or every page. When it was published and
-- when it was ended early: programs are told of both.
alter table alert add column reach text not null default 'subjects'
  check (reach in ('subjects', 'organization', 'everywhere'));
alter table alert add column published_at integer;
alter table alert add column ended_at integer;
update alert set published_at = changed_at where state = 'published';
update alert set published_at = created_at, ended_at = changed_at where state = 'ended';

-- Whoever is on call may warn on every page.
create table power_with_call (
  holder          blob not null references holder (id) on delete cascade,
  organization    text not null,
  role            text not null check (role in ('desk', 'lead', 'officer', 'editor', 'on-call', 'administrator')),
  granted_at      integer not null,
  primary key (holder, organization, role)
) strict;
insert into power_with_call (holder, organization, role, granted_at)
  select holder, organization, role, granted_at from power;
drop table power;
alter table power_with_call rename to power;

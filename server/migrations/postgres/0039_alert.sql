-- How far an alert reaches: what it concerns, all pages of its organization, or every page. When it was published and
-- when it was ended early: programs are told of both.
alter table alert add column reach text collate "C" not null default 'subjects'
  check (reach in ('subjects', 'organization', 'everywhere'));
alter table alert add column published_at bigint;
alter table alert add column ended_at bigint;
update alert set published_at = changed_at where state = 'published';
update alert set published_at = created_at, ended_at = changed_at where state = 'ended';

-- Whoever is on call may warn on every page.
alter table power drop constraint power_role_check;
alter table power add constraint power_role_check
  check (role in ('desk', 'lead', 'officer', 'editor', 'on-call', 'administrator'));

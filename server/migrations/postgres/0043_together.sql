-- The organizations that may propose changes to a collection of another one, given and taken back by editors of the
-- owner. A row is never changed but once, when it ends: who contributed when stays known.
create table collection_contributor (
  id              uuid not null primary key,
  collection      text collate "C" not null,
  owner           text collate "C" not null,
  organization    text collate "C" not null,
  given_by        uuid not null,
  given_at        bigint not null,
  taken_by        uuid,
  taken_at        bigint
);
create unique index collection_contributor_open on collection_contributor (collection, organization)
  where taken_at is null;
create index collection_contributor_by_organization on collection_contributor (organization, taken_at);

-- `owner` reviews and publishes a draft, whoever writes it; empty where that is the organization itself. The owner and
-- each contributor have a draft of their own.
alter table draft add column owner text collate "C" not null default '';
update draft set owner = organization;
drop index draft_open;
create unique index draft_open on draft (kind, record, organization)
  where state in ('draft', 'translation', 'review', 'scheduled');
create index draft_by_owner on draft (owner, state);

-- For which organization somebody said it, or wrote what was published; empty for what is older.
alter table draft_comment add column organization text collate "C" not null default '';
alter table revision add column organization text collate "C" not null default '';

-- What was done to one record is read on a page.
create index audit_entry_by_subject on audit_entry (subject, number);

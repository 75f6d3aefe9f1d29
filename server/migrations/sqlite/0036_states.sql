-- Where a draft can stand: reviewed and waiting for its hour too. `publish_at` is that hour (Unix milliseconds) in
-- `zone`, which was agreed on; `reviewer` who read it; `seen` the digest of what was published when they read it.
-- `hindered` says why it was not published when its hour came. SQLite changes a check only with its table.
create table draft_next (
  id              blob not null primary key,
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  organization    text not null,
  author          blob not null,
  source          text not null check (source in ('en', 'fr')),
  base_version    integer not null,
  version         integer not null,
  state           text not null check (state in ('draft', 'review', 'scheduled', 'published', 'withdrawn')),
  changes         text not null,
  reason          text,
  created_at      integer not null,
  changed_at      integer not null,
  publish_at      integer,
  zone            text,
  reviewer        blob,
  seen            text,
  hindered        text check (hindered in ('overtaken', 'one-sided'))
) strict;
insert into draft_next (id, kind, record, organization, author, source, base_version, version, state, changes, reason,
    created_at, changed_at)
  select id, kind, record, organization, author, source, base_version, version, state, changes, reason, created_at,
    changed_at
  from draft;
create table draft_author_next (
  draft           blob not null references draft_next (id) on delete cascade,
  holder          blob not null,
  primary key (draft, holder)
) strict;
insert into draft_author_next (draft, holder) select draft, holder from draft_author;
drop table draft_author;
drop table draft;
alter table draft_next rename to draft;
alter table draft_author_next rename to draft_author;
create unique index draft_open on draft (kind, record) where state in ('draft', 'review', 'scheduled');
create index draft_by_organization on draft (organization, state);
create index draft_by_hour on draft (publish_at) where state = 'scheduled';

-- What editors say to each other about one field of a draft. Who marked it done says that there is nothing left to do.
create table draft_comment (
  id              blob not null primary key,
  draft           blob not null references draft (id) on delete cascade,
  field           text not null,
  author          blob not null,
  at              integer not null,
  body            text not null,
  done_by         blob,
  done_at         integer
) strict;
create index draft_comment_by_draft on draft_comment (draft, field, at, id);

-- That a record is not offered any more: asked for by one editor, decided by another, done at once or at its hour, and
-- taken back. `instead` is the kind and the id of the record to which its address leads; empty for none.
create table withdrawal (
  id              blob not null primary key,
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  organization    text not null,
  instead         text not null,
  state           text not null check (state in ('asked', 'approved', 'done', 'stopped', 'returned')),
  version         integer not null,
  asked_by        blob not null,
  asked_at        integer not null,
  due_at          integer,
  zone            text not null,
  decided_by      blob,
  decided_at      integer,
  done_at         integer
) strict;
create unique index withdrawal_open on withdrawal (kind, record) where state in ('asked', 'approved', 'done');
create index withdrawal_by_hour on withdrawal (due_at) where state = 'approved';

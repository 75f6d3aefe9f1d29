-- Where a draft can stand: reviewed and waiting for its hour too. `publish_at` is that hour (Unix milliseconds) in
-- `zone`, which was agreed on; `reviewer` who read it; `seen` the digest of what was published when they read it.
-- `hindered` says why it was not published when its hour came.
alter table draft add column publish_at bigint;
alter table draft add column zone text collate "C";
alter table draft add column reviewer uuid;
alter table draft add column seen text collate "C";
alter table draft add column hindered text collate "C" check (hindered in ('overtaken', 'one-sided'));
alter table draft drop constraint draft_state_check;
alter table draft add constraint draft_state_check
  check (state in ('draft', 'review', 'scheduled', 'published', 'withdrawn'));
drop index draft_open;
create unique index draft_open on draft (kind, record) where state in ('draft', 'review', 'scheduled');
create index draft_by_hour on draft (publish_at) where state = 'scheduled';

-- What editors say to each other about one field of a draft. Who marked it done says that there is nothing left to do.
create table draft_comment (
  id              uuid not null primary key,
  draft           uuid not null references draft (id) on delete cascade,
  field           text collate "C" not null,
  author          uuid not null,
  at              bigint not null,
  body            text collate "C" not null,
  done_by         uuid,
  done_at         bigint
);
create index draft_comment_by_draft on draft_comment (draft, field, at, id);

-- That a record is not offered any more: asked for by one editor, decided by another, done at once or at its hour, and
-- taken back. `instead` is the kind and the id of the record to which its address leads; empty for none.
create table withdrawal (
  id              uuid not null primary key,
  kind            text collate "C" not null check (kind in ('service', 'collection')),
  record          text collate "C" not null,
  organization    text collate "C" not null,
  instead         text collate "C" not null,
  state           text collate "C" not null check (state in ('asked', 'approved', 'done', 'stopped', 'returned')),
  version         bigint not null,
  asked_by        uuid not null,
  asked_at        bigint not null,
  due_at          bigint,
  zone            text collate "C" not null,
  decided_by      uuid,
  decided_at      bigint,
  done_at         bigint
);
create unique index withdrawal_open on withdrawal (kind, record) where state in ('asked', 'approved', 'done');
create index withdrawal_by_hour on withdrawal (due_at) where state = 'approved';

-- Where a draft can stand: sent out to be translated too. SQLite changes a check only with its table, and with it the
-- tables that name it.
create table draft_next (
  id              blob not null primary key,
  kind            text not null check (kind in ('service', 'collection')),
  record          text not null,
  organization    text not null,
  author          blob not null,
  source          text not null check (source in ('en', 'fr')),
  base_version    integer not null,
  version         integer not null,
  state           text not null
    check (state in ('draft', 'translation', 'review', 'scheduled', 'published', 'withdrawn')),
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
    created_at, changed_at, publish_at, zone, reviewer, seen, hindered)
  select id, kind, record, organization, author, source, base_version, version, state, changes, reason, created_at,
    changed_at, publish_at, zone, reviewer, seen, hindered
  from draft;
create table draft_author_next (
  draft           blob not null references draft_next (id) on delete cascade,
  holder          blob not null,
  primary key (draft, holder)
) strict;
insert into draft_author_next (draft, holder) select draft, holder from draft_author;
create table draft_comment_next (
  id              blob not null primary key,
  draft           blob not null references draft_next (id) on delete cascade,
  field           text not null,
  author          blob not null,
  at              integer not null,
  body            text not null,
  done_by         blob,
  done_at         integer
) strict;
insert into draft_comment_next (id, draft, field, author, at, body, done_by, done_at)
  select id, draft, field, author, at, body, done_by, done_at from draft_comment;
create table preview_next (
  id              blob not null primary key,
  draft           blob not null references draft_next (id) on delete cascade,
  made_by         blob not null,
  made_at         integer not null,
  ends_at         integer not null,
  ended_by        blob,
  ended_at        integer
) strict;
insert into preview_next (id, draft, made_by, made_at, ends_at, ended_by, ended_at)
  select id, draft, made_by, made_at, ends_at, ended_by, ended_at from preview;
drop table preview;
drop table draft_comment;
drop table draft_author;
drop table draft;
alter table draft_next rename to draft;
alter table draft_author_next rename to draft_author;
alter table draft_comment_next rename to draft_comment;
alter table preview_next rename to preview;
create unique index draft_open on draft (kind, record) where state in ('draft', 'translation', 'review', 'scheduled');
create index draft_by_organization on draft (organization, state);
create index draft_by_hour on draft (publish_at) where state = 'scheduled';
create index draft_comment_by_draft on draft_comment (draft, field, at, id);
create index preview_by_draft on preview (draft, made_at);

-- A draft that is, or was, out: `version` is the draft's while it is, `words` how many there are to translate, `who` whom
-- its organization says it is with, `due` the last day (`2027-03-01`) on the clocks of the organization.
create table translation (
  id              blob not null primary key,
  draft           blob not null references draft (id) on delete cascade,
  version         integer not null,
  locale          text not null check (locale in ('en', 'fr')),
  words           integer not null,
  who             text not null,
  due             text not null,
  sent_by         blob not null,
  sent_at         integer not null,
  outcome         text check (outcome in ('returned', 'recalled')),
  ended_by        blob,
  ended_at        integer
) strict;
create unique index translation_open on translation (draft) where ended_at is null;

-- That both languages of a part say the same, as it came back from a translator: even where only one of them changed.
-- `texts` is the digest of both: it does not hold any more once one of them changes.
create table translated_part (
  draft           blob not null references draft (id) on delete cascade,
  part            text not null,
  texts           text not null,
  primary key (draft, part)
) strict;

-- Somebody whom a person lets follow or handle their own applications: one (`application`), or all. Of the link in the
-- letter only a hash is kept. `words` is sealed: the address, and who invites. `ends_at` is the end of its last day
-- in the zone of the institution; `used_at` when the representative last looked. A row keeps what became of it.
create table representative (
  id              blob not null primary key,
  reference       text not null unique,
  holder          blob not null references holder (id) on delete cascade,
  representative  blob references holder (id) on delete set null,
  application     blob references application (id) on delete cascade,
  extent          text not null check (extent in ('act', 'read')),
  state           text not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn', 'revoked', 'given-up')),
  hash            text not null unique,
  words           blob not null,
  locale          text not null check (locale in ('en', 'fr')),
  letters         integer not null,
  ends_at         integer not null,
  created_at      integer not null,
  answer_by       integer not null,
  used_at         integer,
  changed_at      integer not null
) strict;
create index representative_by_holder on representative (holder, created_at);
create index representative_by_representative on representative (representative, holder);
create index representative_by_application on representative (application);
create index representative_by_time on representative (changed_at);

-- Who did something with an application last, for the lists of those who work on it together.
alter table application add column acted_by blob references holder (id) on delete set null;
create index application_by_actor on application (acted_by);

-- What was sent elsewhere can be a firm’s: everybody who acts for it sees it, and it stays when one of them leaves. That
-- a column may be empty can only be changed with its table.
create table tracked_next (
  id              blob not null primary key,
  reference       text not null unique,
  holder          blob references holder (id) on delete cascade,
  service         text not null,
  sent_on         text not null,
  remind_on       text,
  words           blob not null,
  created_at      integer not null,
  changed_at      integer not null,
  firm            blob references firm (id) on delete cascade,
  acted_by        blob references holder (id) on delete set null,
  check ((holder is null) <> (firm is null))
) strict;
insert into tracked_next
  select id, reference, holder, service, sent_on, remind_on, words, created_at, changed_at, null, null from tracked;
drop table tracked;
alter table tracked_next rename to tracked;
create index tracked_by_holder on tracked (holder, sent_on);
create index tracked_by_firm on tracked (firm, sent_on);
create index tracked_by_actor on tracked (acted_by);

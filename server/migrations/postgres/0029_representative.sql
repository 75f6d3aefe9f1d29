-- Somebody whom a person lets follow or handle their own applications: one (`application`), or all. Of the link in the
-- letter only a hash is kept. `words` is sealed: the address, and who invites. `ends_at` is the end of its last day
-- in the zone of the institution; `used_at` when the representative last looked. A row keeps what became of it.
create table representative (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  holder          uuid not null references holder (id) on delete cascade,
  representative  uuid references holder (id) on delete set null,
  application     uuid references application (id) on delete cascade,
  extent          text collate "C" not null check (extent in ('act', 'read')),
  state           text collate "C" not null check (state in ('waiting', 'accepted', 'declined', 'withdrawn', 'revoked', 'given-up')),
  hash            text collate "C" not null unique,
  words           bytea not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  letters         bigint not null,
  ends_at         bigint not null,
  created_at      bigint not null,
  answer_by       bigint not null,
  used_at         bigint,
  changed_at      bigint not null
);
create index representative_by_holder on representative (holder, created_at);
create index representative_by_representative on representative (representative, holder);
create index representative_by_application on representative (application);
create index representative_by_time on representative (changed_at);

-- Who did something with an application last, for the lists of those who work on it together.
alter table application add column acted_by uuid references holder (id) on delete set null;
create index application_by_actor on application (acted_by);

-- What was sent elsewhere can be a firm’s: everybody who acts for it sees it, and it stays when one of them leaves.
alter table tracked alter column holder drop not null;
alter table tracked add column firm uuid references firm (id) on delete cascade;
alter table tracked add column acted_by uuid references holder (id) on delete set null;
alter table tracked add check ((holder is null) <> (firm is null));
create index tracked_by_firm on tracked (firm, sent_on);
create index tracked_by_actor on tracked (acted_by);

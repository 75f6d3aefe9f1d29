-- Where the links of the catalogue lead, and what was found there last: each address once, whatever stands on pages.
create table link (
  id          uuid not null primary key,
  address     text collate "C" not null unique,
  state       text collate "C" not null check (state in ('new', 'works', 'moved', 'gone', 'missing', 'certificate', 'silent',
                'circles', 'refuses')),
  status      bigint,
  moved_to    text collate "C",
  since       bigint not null,
  looked_at   bigint,
  due_at      bigint not null,
  misses      bigint not null,
  missed_at   bigint
);
create index link_by_due on link (due_at);

-- Links that editors hid, by the record that shows them. What was read of each is kept, so that it can be shown again.
create table link_hidden (
  kind        text collate "C" not null check (kind in ('service', 'organization')),
  record      text collate "C" not null,
  address     text collate "C" not null,
  locale      text collate "C" not null,
  words       text collate "C" not null,
  at          bigint not null,
  primary key (kind, record, address)
);

-- Of several servers one looks, as long as it says so, and no more often in a day than is polite.
create table link_turn (
  id          bigint not null primary key check (id = 1),
  holder      text collate "C" not null,
  until       bigint not null,
  day         text collate "C" not null,
  looks       bigint not null
);
insert into link_turn (id, holder, until, day, looks) values (1, '', 0, '', 0);

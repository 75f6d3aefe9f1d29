-- Where the links of the catalogue lead, and what was found there last: each address once, whatever stands on pages.
create table link (
  id          blob not null primary key,
  address     text not null unique,
  state       text not null check (state in ('new', 'works', 'moved', 'gone', 'missing', 'certificate', 'silent',
                'circles', 'refuses')),
  status      integer,
  moved_to    text,
  since       integer not null,
  looked_at   integer,
  due_at      integer not null,
  misses      integer not null,
  missed_at   integer
) strict;
create index link_by_due on link (due_at);

-- Links that editors hid, by the record that shows them. What was read of each is kept, so that it can be shown again.
create table link_hidden (
  kind        text not null check (kind in ('service', 'organization')),
  record      text not null,
  address     text not null,
  locale      text not null,
  words       text not null,
  at          integer not null,
  primary key (kind, record, address)
) strict;

-- Of several servers one looks, as long as it says so, and no more often in a day than is polite.
create table link_turn (
  id          integer not null primary key check (id = 1),
  holder      text not null,
  until       integer not null,
  day         text not null,
  looks       integer not null
) strict;
insert into link_turn (id, holder, until, day, looks) values (1, '', 0, '', 0);

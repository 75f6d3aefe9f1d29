-- Whether somebody said that it is a complaint: 1 where they did.
alter table request add column complaint bigint not null default 0;

-- Copies of a publication on the shelf, in one format and language. It is there once somebody ordered or counted it.
create table publication_stock (
  publication     text collate "C" not null,
  item            text collate "C" not null,
  copies          bigint not null check (copies >= 0),
  primary key (publication, item)
);

-- A publication that was ordered: `fate` is what was promised of it. It goes with its request, which says where to.
create table publication_order (
  request         uuid not null primary key references request (id) on delete cascade,
  publication     text collate "C" not null,
  item            text collate "C" not null,
  copies          bigint not null check (copies > 0),
  fate            text collate "C" not null check (fate in ('in_stock', 'made', 'backordered')),
  sent_at         bigint,
  sent_by         uuid
);
create index publication_order_by_item on publication_order (publication, item, sent_at);

-- What staff counted on a shelf, and why it was not what stood there; never changed.
create table publication_count (
  id              uuid not null primary key,
  publication     text collate "C" not null,
  item            text collate "C" not null,
  organization    text collate "C" not null,
  copies_before   bigint not null,
  copies          bigint not null,
  reason          text collate "C" not null,
  by_staff        uuid not null,
  at              bigint not null
);
create index publication_count_by_item on publication_count (publication, item, at);

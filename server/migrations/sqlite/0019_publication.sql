-- Whether somebody said that it is a complaint: 1 where they did.
alter table request add column complaint integer not null default 0;

-- Copies of a publication on the shelf, in one format and language. It is there once somebody ordered or counted it.
create table publication_stock (
  publication     text not null,
  item            text not null,
  copies          integer not null check (copies >= 0),
  primary key (publication, item)
) strict;

-- A publication that was ordered: `fate` is what was promised of it. It goes with its request, which says where to.
create table publication_order (
  request         blob not null primary key references request (id) on delete cascade,
  publication     text not null,
  item            text not null,
  copies          integer not null check (copies > 0),
  fate            text not null check (fate in ('in_stock', 'made', 'backordered')),
  sent_at         integer,
  sent_by         blob
) strict;
create index publication_order_by_item on publication_order (publication, item, sent_at);

-- What staff counted on a shelf, and why it was not what stood there; never changed.
create table publication_count (
  id              blob not null primary key,
  publication     text not null,
  item            text not null,
  organization    text not null,
  copies_before   integer not null,
  copies          integer not null,
  reason          text not null,
  by_staff        blob not null,
  at              integer not null
) strict;
create index publication_count_by_item on publication_count (publication, item, at);

-- What somebody asked, and how to reach them. `card` is sealed: everything that staff may see. `service` is the public id
-- of the service that they shared, `holder` whoever asked in a browser that is known. `promised_at` is until when an
-- answer is promised. A claim is a lease: `claimed_by` has it until `lease_ends_at`. `wrong_tries` counts wrong codes
-- since `tried_at`.
create table request (
  id              blob not null primary key,
  reference       text not null unique,
  organization    text not null,
  locale          text not null check (locale in ('en', 'fr')),
  way             text not null check (way in ('callback', 'writing', 'in_person', 'phone')),
  service         text,
  card            blob not null,
  zone            text,
  window_start    integer,
  window_end      integer,
  state           text not null check (state in ('waiting', 'answered', 'resolved', 'withdrawn')),
  promised_at     integer not null,
  holder          blob references holder (id) on delete set null,
  claimed_by      blob,
  lease_ends_at   integer,
  wrong_tries     integer not null,
  tried_at        integer not null,
  created_at      integer not null,
  changed_at      integer not null
) strict;
create index request_by_promise on request (organization, state, promised_at);
create index request_by_holder on request (holder);

-- What happened to a request, in order; never changed. `words` is sealed. `by_staff` is who of the staff did it.
create table request_event (
  id              blob not null primary key,
  request         blob not null references request (id) on delete cascade,
  kind            text not null,
  channel         text not null check (channel in ('web', 'phone', 'mail', 'counter')),
  words           blob,
  by_staff        blob,
  at              integer not null
) strict;
create index request_event_by_request on request_event (request, at);

-- Who may follow a request: the browser that made it, and those in which its code was typed.
create table request_follower (
  request         blob not null references request (id) on delete cascade,
  holder          blob not null references holder (id) on delete cascade,
  at              integer not null,
  primary key (request, holder)
) strict;
create index request_follower_by_holder on request_follower (holder);

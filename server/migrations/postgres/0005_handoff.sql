-- What somebody asked, and how to reach them. `card` is sealed: everything that staff may see. `service` is the public id
-- of the service that they shared, `holder` whoever asked in a browser that is known. `promised_at` is until when an
-- answer is promised. A claim is a lease: `claimed_by` has it until `lease_ends_at`. `wrong_tries` counts wrong codes
-- since `tried_at`.
create table request (
  id              uuid not null primary key,
  reference       text collate "C" not null unique,
  organization    text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  way             text collate "C" not null check (way in ('callback', 'writing', 'in_person', 'phone')),
  service         text collate "C",
  card            bytea not null,
  zone            text collate "C",
  window_start    bigint,
  window_end      bigint,
  state           text collate "C" not null check (state in ('waiting', 'answered', 'resolved', 'withdrawn')),
  promised_at     bigint not null,
  holder          uuid references holder (id) on delete set null,
  claimed_by      uuid,
  lease_ends_at   bigint,
  wrong_tries     bigint not null,
  tried_at        bigint not null,
  created_at      bigint not null,
  changed_at      bigint not null
);
create index request_by_promise on request (organization, state, promised_at);
create index request_by_holder on request (holder);

-- What happened to a request, in order; never changed. `words` is sealed. `by_staff` is who of the staff did it.
create table request_event (
  id              uuid not null primary key,
  request         uuid not null references request (id) on delete cascade,
  kind            text collate "C" not null,
  channel         text collate "C" not null check (channel in ('web', 'phone', 'mail', 'counter')),
  words           bytea,
  by_staff        uuid,
  at              bigint not null
);
create index request_event_by_request on request_event (request, at);

-- Who may follow a request: the browser that made it, and those in which its code was typed.
create table request_follower (
  request         uuid not null references request (id) on delete cascade,
  holder          uuid not null references holder (id) on delete cascade,
  at              bigint not null,
  primary key (request, holder)
);
create index request_follower_by_holder on request_follower (holder);

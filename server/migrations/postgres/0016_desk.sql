-- How a request went from one desk to another: `event` is what tells of it. `never_ours` is a bounce: the request should
-- not have come to the first of the two.
create table request_transfer (
  event           uuid not null primary key references request_event (id) on delete cascade,
  request         uuid not null references request (id) on delete cascade,
  from_desk       text collate "C" not null,
  to_desk         text collate "C" not null,
  reason          text collate "C" not null check (reason in ('goes_on', 'never_ours')),
  at              bigint not null
);
create index request_transfer_by_request on request_transfer (request);

-- That a promise was about to be broken, and its desk was told: once for each promise.
create table request_alarm (
  request         uuid not null references request (id) on delete cascade,
  promised_at     bigint not null,
  at              bigint not null,
  primary key (request, promised_at)
);

-- How a request went from one desk to another: `event` is what tells of it. `never_ours` is a bounce: the request should
-- not have come to the first of the two.
create table request_transfer (
  event           blob not null primary key references request_event (id) on delete cascade,
  request         blob not null references request (id) on delete cascade,
  from_desk       text not null,
  to_desk         text not null,
  reason          text not null check (reason in ('goes_on', 'never_ours')),
  at              integer not null
) strict;
create index request_transfer_by_request on request_transfer (request);

-- That a promise was about to be broken, and its desk was told: once for each promise.
create table request_alarm (
  request         blob not null references request (id) on delete cascade,
  promised_at     integer not null,
  at              integer not null,
  primary key (request, promised_at)
) strict;

-- To which address a letter goes, as a mark that only the keys of the institution make: so an address that failed is
-- known again, and is kept nowhere.
alter table outbox add column address text collate "C";

-- A letter about a request that did not arrive. `event` is the answer that it told, null for the receipt. `state`: `open`
-- until somebody was told otherwise: by another letter (`again`), by the same one after all (`arrived`), on their page
-- (`read`), by staff (`told`), or nobody could (`given_up`). `noted_at` is when that was first known here, `tried_at`
-- when other ways were looked for last, `alarmed_at` when the lead of the desk was told that it still stands.
create table request_unreached (
  id              uuid not null primary key,
  request         uuid not null references request (id) on delete cascade,
  letter          uuid not null,
  event           uuid references request_event (id) on delete cascade,
  state           text collate "C" not null check (state in ('open', 'again', 'arrived', 'read', 'told', 'given_up')),
  failed_at       bigint not null,
  noted_at        bigint not null,
  tried_at        bigint not null,
  alarmed_at      bigint,
  settled_at      bigint,
  settled_by      uuid
);
create unique index request_unreached_by_letter on request_unreached (letter, failed_at);
create index request_unreached_by_request on request_unreached (request);
create index request_unreached_open on request_unreached (noted_at) where state = 'open';

-- A letter that somebody wrote about their request, taken once: `message` is a mark of its id.
create table request_message (
  message         text collate "C" not null primary key,
  request         uuid not null references request (id) on delete cascade,
  at              bigint not null
);
create index request_message_by_request on request_message (request);

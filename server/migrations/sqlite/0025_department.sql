-- The systems of departments. `hash` is of the secret, which nobody can read again. One that is ended keeps its line:
-- the chain of what was done names it.
create table api_client (
  id              text not null primary key,
  hash            text not null,
  organization    text not null,
  program         text not null,
  created_at      integer not null,
  ended_at        integer
) strict;

-- Tokens last an hour, and are only ever had for the secret of a client. Those that were printed by hand end now.
drop table api_token;
create table api_token (
  hash            text not null primary key,
  client          text not null references api_client (id),
  ends_at         integer not null
) strict;
create index api_token_by_client on api_token (client);
create index api_token_by_end on api_token (ends_at);

-- Where the system of a department is told that something happened to an application. Its secret is made of the
-- institution's key and its id, and is kept nowhere.
create table webhook (
  id              text not null primary key,
  organization    text not null,
  program         text not null,
  address         text not null,
  created_at      integer not null,
  ended_at        integer
) strict;

-- What it is still to be told: the entry of the history, nothing that stands in it. What was taken has no row.
-- `state`: `waiting`, `failed`.
create table webhook_message (
  id              blob not null primary key,
  webhook         text not null references webhook (id),
  application     blob not null references application (id) on delete cascade,
  event           integer not null,
  kind            text not null,
  at              integer not null,
  state           text not null check (state in ('waiting', 'failed')),
  tries           integer not null,
  due_at          integer not null,
  error           text,
  created_at      integer not null
) strict;
create index webhook_message_due on webhook_message (due_at) where state = 'waiting';
create index webhook_message_failed on webhook_message (webhook) where state = 'failed';
create index webhook_message_by_application on webhook_message (application);

-- Came from a department's own system, which has it on paper or from its counter: whoever has the reference and the
-- code of its letter follows it.
alter table application add column from_department integer not null default 0;

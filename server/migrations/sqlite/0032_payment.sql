-- What was asked of somebody for an application, and what the payer said became of it. Amounts are in cents of Canadian
-- dollars; what was paid is in hundredths of `currency`. `of_order` is how the payer names it: an order that was paid
-- several times has a row for each receipt. `person` is whoever went to pay, as long as they are known here. Money that
-- came stays noted where its draft is gone. No number of a card is ever known here.
create table payment (
  id              blob not null primary key,
  of_order        blob not null,
  application     blob references application (id) on delete set null,
  person          blob references holder (id) on delete set null,
  reference       text not null,
  organization    text not null,
  program         text not null,
  locale          text not null check (locale in ('en', 'fr')),
  state           text not null check (state in ('open', 'cancelled', 'expired', 'kept', 'paid', 'owed', 'returned', 'elsewhere')),
  asked           integer not null,
  paid            integer not null,
  currency        text not null,
  tax             integer not null,
  receipt         text not null,
  at              integer not null,
  made_at         integer not null,
  changed_at      integer not null
) strict;
-- A receipt of an order counts once.
create unique index payment_once on payment (of_order, receipt);
create index payment_by_application on payment (application, made_at);
create index payment_by_person on payment (person, made_at);
create index payment_owed on payment (organization, at) where state in ('owed', 'kept');

-- What was asked of somebody for an application, and what the payer said became of it. Amounts are in cents of Canadian
-- dollars; what was paid is in hundredths of `currency`. `of_order` is how the payer names it: an order that was paid
-- several times has a row for each receipt. `person` is whoever went to pay, as long as they are known here. Money that
-- came stays noted where its draft is gone. No number of a card is ever known here.
create table payment (
  id              uuid not null primary key,
  of_order        uuid not null,
  application     uuid references application (id) on delete set null,
  person          uuid references holder (id) on delete set null,
  reference       text collate "C" not null,
  organization    text collate "C" not null,
  program         text collate "C" not null,
  locale          text collate "C" not null check (locale in ('en', 'fr')),
  state           text collate "C" not null check (state in ('open', 'cancelled', 'expired', 'kept', 'paid', 'owed', 'returned', 'elsewhere')),
  asked           bigint not null,
  paid            bigint not null,
  currency        text collate "C" not null,
  tax             bigint not null,
  receipt         text collate "C" not null,
  at              bigint not null,
  made_at         bigint not null,
  changed_at      bigint not null
);
-- A receipt of an order counts once.
create unique index payment_once on payment (of_order, receipt);
create index payment_by_application on payment (application, made_at);
create index payment_by_person on payment (person, made_at);
create index payment_owed on payment (organization, at) where state in ('owed', 'kept');

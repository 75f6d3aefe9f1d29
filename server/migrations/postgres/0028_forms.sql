-- A file that is kept with a draft, as an answer to a question of its form. Its contents stand, sealed, in the folder of
-- files under `id`: they were written before this row. `number` names it within the application, and is kept when the
-- application is sent: then the file is one of the record, and this row goes. `name` is sealed.
create table draft_file (
  id              uuid not null primary key,
  application     uuid not null references application (id) on delete cascade,
  question        text collate "C" not null,
  number          bigint not null,
  name            bytea not null,
  kind            text collate "C" not null,
  size            bigint not null,
  sha256          text collate "C" not null,
  received_at     bigint not null
);
create unique index draft_file_by_number on draft_file (application, number);

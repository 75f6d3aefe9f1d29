-- A file that is kept with a draft, as an answer to a question of its form. Its contents stand, sealed, in the folder of
-- files under `id`: they were written before this row. `number` names it within the application, and is kept when the
-- application is sent: then the file is one of the record, and this row goes. `name` is sealed.
create table draft_file (
  id              blob not null primary key,
  application     blob not null references application (id) on delete cascade,
  question        text not null,
  number          integer not null,
  name            blob not null,
  kind            text not null,
  size            integer not null,
  sha256          text not null,
  received_at     integer not null
) strict;
create unique index draft_file_by_number on draft_file (application, number);

-- Codes that were typed for a reference, whether or not there is such a request: who is stopped learns nothing from it.
-- What is older than an hour does not count and goes.
create table code_try (
  reference       text not null primary key,
  tries           integer not null,
  tried_at        integer not null
) strict;
create index code_try_by_time on code_try (tried_at);

-- No release ever had these: nothing still writes them.
alter table request drop column wrong_tries;
alter table request drop column tried_at;

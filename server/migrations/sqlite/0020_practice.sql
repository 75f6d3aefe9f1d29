-- What the public was told of a quarter (`2026-Q4`): counts without persons, small ones withheld, as JSON. Written once,
-- and never changed: who compares two tellings of the same quarter would learn what changed in between.
create table outcome_quarter (
  quarter         text not null primary key,
  lines           text not null,
  at              integer not null
) strict;

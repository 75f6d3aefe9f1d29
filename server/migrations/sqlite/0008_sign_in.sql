-- Sign-ins that came back: each comes back once. `hash` is of what the browser brought; a row is not needed longer than
-- the sign-in could have lasted.
create table spent_sign_in (
  hash            text not null primary key,
  ends_at         integer not null
) strict;
create index spent_sign_in_by_end on spent_sign_in (ends_at);

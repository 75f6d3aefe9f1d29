-- Links that show a draft to whoever has one, until `ends_at` or until somebody of its organization ends them. The link
-- itself is the id, sealed by the key of the institution.
create table preview (
  id              blob not null primary key,
  draft           blob not null references draft (id) on delete cascade,
  made_by         blob not null,
  made_at         integer not null,
  ends_at         integer not null,
  ended_by        blob,
  ended_at        integer
) strict;
create index preview_by_draft on preview (draft, made_at);

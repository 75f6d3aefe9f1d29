-- Links that show a draft to whoever has one, until `ends_at` or until somebody of its organization ends them. The link
-- itself is the id, sealed by the key of the institution.
create table preview (
  id              uuid not null primary key,
  draft           uuid not null references draft (id) on delete cascade,
  made_by         uuid not null,
  made_at         bigint not null,
  ends_at         bigint not null,
  ended_by        uuid,
  ended_at        bigint
);
create index preview_by_draft on preview (draft, made_at);

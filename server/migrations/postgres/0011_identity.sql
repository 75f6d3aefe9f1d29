-- Which session at the provider, and which of a person's identities, a session of ours began with: hashes, so that it
-- ends when the provider says so. Null where nobody signed in, and in sessions from before.
alter table session add column provider_session text collate "C";
alter table session add column provider_subject text collate "C";
create index session_by_provider_session on session (provider_session);
create index session_by_provider_subject on session (provider_subject);

-- When somebody last signed in with it; null before they first did.
alter table identity add column used_at bigint;

-- Tokens with which a provider ended sessions: each counts once. A row is not needed longer than its token is good.
create table spent_logout_token (
  hash            text collate "C" not null primary key,
  ends_at         bigint not null
);
create index spent_logout_token_by_end on spent_logout_token (ends_at);

-- What a provider ended lately, by its marks, and when we heard it: a sign-in that had begun by then begins no session.
create table ended_by_provider (
  mark            text collate "C" not null primary key,
  heard_at        bigint not null,
  ends_at         bigint not null
);
create index ended_by_provider_by_end on ended_by_provider (ends_at);

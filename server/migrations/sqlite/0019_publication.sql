-- Whether somebody said that it is a complaint: 1 where they did.
alter table request add column complaint integer not null default 0;

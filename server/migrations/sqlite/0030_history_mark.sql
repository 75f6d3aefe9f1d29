-- What only the institution's keys can make of an entry and of all before it; empty where the entry is older than the
-- marks. `history_mark` is made of the last one, so that a history that was shortened is seen too.
alter table application_event add column mark text not null default '';
alter table application add column history_mark text not null default '';

drop trigger application_event_unchanged;
create trigger application_event_unchanged
  before update of id, application, number, kind, at, noted_at, made_by, mark on application_event
begin
  select raise(abort, 'the history of an application is never changed');
end;

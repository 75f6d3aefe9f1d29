//! Services begun here (`begun.rs`), withdrawals (`withdrawal.rs`), drafts (`draft.rs`), those that wait for their hour
//! (`schedule.rs`), what is said about them (`comment.rs`), links that show them (`preview.rs`), those that are translated
//! (`translation.rs`), who contributes (`contributor.rs`), revisions and what was published (`published.rs`).

mod begun;
pub mod comment;
pub mod contributor;
mod draft;
pub mod preview;
mod published;
mod schedule;
pub mod translation;
pub mod withdrawal;

use app::editing::{Record, State};
use sqlx::FromRow;
use uuid::Uuid;

pub(super) use begun::{BegunRow, begin_service, begun, publish_begun};
pub(super) use draft::{begin, is_author, join_authors, keep, open, settle, waiting};
pub(super) use published::{add_revision, age, aged, last, next, publish, put_edit, renew, revisions};
pub(super) use schedule::{due, hinder, schedule};

use crate::{person::PersonId, statements};

statements! {
    OPEN = "select id, organization, owner, kind, record, author, source, base_version, version, state, changes, reason,
            publish_at, zone, reviewer, seen, hindered
        from draft where kind = $1 and record = $2 and organization = $3
            and state in ('draft', 'translation', 'review', 'scheduled')";
    /// Those whose hour has come.
    DUE = "select id, organization, owner, kind, record, author, source, base_version, version, state, changes, reason,
            publish_at, zone, reviewer, seen, hindered
        from draft where state = 'scheduled' and publish_at <= $1 order by publish_at, id limit 50";
    /// What an organization writes, and what others sent it to review.
    WAITING = "select kind, record, organization, state, changed_at, hindered,
            cast(case when reason is null then 0 else 1 end as bigint) as sent_back,
            (select count(*) from draft_author a where a.draft = d.id and a.holder = $2) as own,
            (select count(*) from draft_comment c where c.draft = d.id and c.done_at is null) as comments,
            (select due from translation t where t.draft = d.id and t.ended_at is null) as due
        from draft d where organization = $1 and state in ('draft', 'translation', 'review', 'scheduled')
            or owner = $1 and organization <> $1 and state in ('review', 'scheduled')
        order by changed_at desc, id";
    IS_AUTHOR = "select count(*) from draft_author where draft = $1 and holder = $2";
    /// An organization has one open draft of a record: whoever comes second inserts nothing.
    BEGIN = "insert into draft (id, kind, record, organization, author, source, base_version, version, state, changes,
            created_at, changed_at, owner)
        values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $10, $11) on conflict do nothing";
    /// Only the version that was read is changed. From now on it stands beside what is published now.
    KEEP = "update draft set changes = $3, author = $4, state = $5, reason = null, hindered = null, base_version = $7,
        version = version + 1, changed_at = $6 where id = $1 and version = $2 and state = 'draft'";
    /// By whoever writes it, or by its owner.
    SETTLE = "update draft set state = $4, reason = $5, version = version + 1, changed_at = $6, publish_at = null,
        zone = null, reviewer = null, seen = null where id = $1 and version = $2 and state = $3
            and ($7 = 'writer' and organization = $8 or $7 = 'owner' and (owner = $8 or owner = '' and organization = $8))";
    SCHEDULE = "update draft set state = 'scheduled', publish_at = $3, zone = $4, reviewer = $5, seen = $6,
        version = version + 1, changed_at = $7 where id = $1 and version = $2 and state = 'review'
            and (owner = $8 or owner = '' and organization = $8)";
    /// Back to those who write it, who look at what is published now.
    HINDER = "update draft set state = 'draft', hindered = $3, version = version + 1, changed_at = $4,
        publish_at = null, zone = null, reviewer = null, seen = null
        where id = $1 and version = $2 and state = 'scheduled'";
    JOIN_AUTHORS = "insert into draft_author (draft, holder) values ($1, $2) on conflict (draft, holder) do nothing";
    LAST = "select coalesce(max(number), 0) from revision where kind = $1 and record = $2";
    REVISIONS = "select number, at, before, after, organization from revision where kind = $1 and record = $2 order by number desc";
    /// What came next after a revision.
    NEXT = "select number, at, before, after, organization from revision where kind = $1 and record = $2 and number = $3";
    ADD_REVISION = "insert into revision (kind, record, number, at, author, reviewer, before, after, organization)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    PUT_EDIT = "insert into record_edit (kind, record, field, locale, value, base_edition, changed_at)
        values ($1, $2, $3, $4, $5, $6, $7)
        on conflict (kind, record, field, locale) do update
        set value = excluded.value, base_edition = excluded.base_edition, changed_at = excluded.changed_at";
    AGED = "select part, locale, since from aged_part where kind = $1 and record = $2 order by part";
    AGE = "insert into aged_part (kind, record, part, locale, since) values ($1, $2, $3, $4, $5)
        on conflict (kind, record, part) do update set locale = excluded.locale, since = excluded.since";
    RENEW = "delete from aged_part where kind = $1 and record = $2 and part = $3";
    BEGIN_SERVICE = "insert into begun_service (record, organization, name, at) values ($1, $2, $3, $4)
        on conflict do nothing";
    BEGUN = "select record, name from begun_service where organization = $1 and slug_en is null order by record";
    PUBLISH_BEGUN = "update begun_service set slug_en = $2, slug_fr = $3 where record = $1 and slug_en is null";
    NAME_SLUG = "insert into slug (kind, locale, slug, record) values ('service', $1, $2, $3) on conflict do nothing";
    PUBLISH = "insert into publication (version, kind, record, change, at) values ($1, $2, $3, $4, $5)";
}

/// The open draft of a record.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct Draft {
    pub(in crate::editing) id: Uuid,
    /// Who writes it.
    pub(in crate::editing) organization: String,
    /// Who reviews and publishes it; empty where that is who writes it.
    owner: String,
    pub(in crate::editing) kind: String,
    pub(in crate::editing) record: String,
    /// Who changed it last.
    pub(in crate::editing) author: Uuid,
    pub(in crate::editing) source: String,
    pub(in crate::editing) base_version: i64,
    pub(in crate::editing) version: i64,
    pub(in crate::editing) state: String,
    /// JSON.
    pub(in crate::editing) changes: String,
    pub(in crate::editing) reason: Option<String>,
    /// When it is published once it was read, and on whose clocks.
    pub(in crate::editing) publish_at: Option<i64>,
    pub(in crate::editing) zone: Option<String>,
    pub(in crate::editing) reviewer: Option<Uuid>,
    /// The digest of what was published when it was read.
    pub(in crate::editing) seen: Option<String>,
    pub(in crate::editing) hindered: Option<String>,
}

impl Draft {
    /// Who reviews and publishes it.
    pub(in crate::editing) fn owner(&self) -> &str {
        if self.owner.is_empty() { &self.organization } else { &self.owner }
    }
}

/// A draft in a list.
#[derive(Debug, FromRow)]
pub(in crate::editing) struct Waiting {
    pub(in crate::editing) kind: String,
    pub(in crate::editing) record: String,
    /// Who writes it.
    pub(in crate::editing) organization: String,
    pub(in crate::editing) state: String,
    pub(in crate::editing) changed_at: i64,
    pub(in crate::editing) hindered: Option<String>,
    /// 1 where a review sent it back.
    pub(in crate::editing) sent_back: i64,
    /// 1 for whoever changed it.
    pub(in crate::editing) own: i64,
    /// How many comments are open.
    pub(in crate::editing) comments: i64,
    /// The last day of one that is being translated.
    pub(in crate::editing) due: Option<String>,
}

/// What was published; `before` and `after` are JSON.
#[derive(Clone, Debug, FromRow)]
pub(in crate::editing) struct Revision {
    pub(in crate::editing) number: i64,
    pub(in crate::editing) at: i64,
    pub(in crate::editing) before: String,
    pub(in crate::editing) after: String,
    /// Who wrote it; empty for the owner of the record.
    pub(in crate::editing) organization: String,
}

#[derive(Debug, FromRow)]
pub(in crate::editing) struct Aged {
    pub(in crate::editing) part: String,
    pub(in crate::editing) locale: String,
    pub(in crate::editing) since: i64,
}

/// A draft that begins.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Begun<'a> {
    pub(in crate::editing) id: Uuid,
    pub(in crate::editing) record: &'a Record,
    pub(in crate::editing) organization: &'a str,
    pub(in crate::editing) owner: &'a str,
    pub(in crate::editing) author: PersonId,
    pub(in crate::editing) source: &'a str,
    pub(in crate::editing) base_version: i64,
    pub(in crate::editing) state: State,
    pub(in crate::editing) changes: &'a str,
    pub(in crate::editing) at: i64,
}

/// What becomes of a draft that stood in `from`.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Settled<'a> {
    pub(in crate::editing) draft: Uuid,
    pub(in crate::editing) version: i64,
    pub(in crate::editing) from: State,
    pub(in crate::editing) to: State,
    pub(in crate::editing) reason: Option<&'a str>,
    pub(in crate::editing) by: Hand<'a>,
    pub(in crate::editing) at: i64,
}

/// For which organization somebody decides of a draft. What is not theirs to decide stays as it is.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) enum Hand<'a> {
    /// Of its own draft.
    Writer(&'a str),
    /// Of a draft that it reviews, whoever writes it.
    Owner(&'a str),
}

impl Hand<'_> {
    const fn code(self) -> &'static str {
        match self {
            Self::Writer(_) => "writer",
            Self::Owner(_) => "owner",
        }
    }

    const fn organization(&self) -> &str {
        match self {
            Self::Writer(organization) | Self::Owner(organization) => organization,
        }
    }
}

/// When a draft is published, and who read it.
#[derive(Clone, Copy, Debug)]
pub(in crate::editing) struct Scheduled<'a> {
    pub(in crate::editing) draft: Uuid,
    pub(in crate::editing) version: i64,
    pub(in crate::editing) publish_at: i64,
    pub(in crate::editing) zone: &'a str,
    pub(in crate::editing) reviewer: PersonId,
    pub(in crate::editing) seen: &'a str,
    /// Whose editors read it.
    pub(in crate::editing) owner: &'a str,
    pub(in crate::editing) at: i64,
}

/// What becomes of a publication for the servers: what it did to the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::editing) enum Turn {
    Added,
    Changed,
    Withdrawn,
}

impl Turn {
    const fn code(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Changed => "changed",
            Self::Withdrawn => "withdrawn",
        }
    }
}

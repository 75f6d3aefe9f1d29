//! Firms and who acts for them. Each look at a firm asks again whether whoever looks is a member: who is taken off it
//! loses access with the next request.
//!
//! | to change | look in |
//! |---|---|
//! | what somebody may see of a firm | here |
//! | the addresses | `routes.rs` |
//! | who stands in a request: a member, or somebody who manages | `own.rs` |
//! | the pages of a firm, making one, its names, its number | `home.rs`, `naming.rs`, `renumber.rs` |
//! | its applications: the list, its file | `list.rs`, `list_pages.rs` |
//! | changing a role, removing, leaving | `member.rs`, their pages `member_pages.rs` |
//! | inviting, sending again, withdrawing | `invite.rs`, their pages `invite_pages.rs` |
//! | answering an invitation | `answer.rs` |
//! | accounts and register numbers | `identify.rs` |
//! | what was done, and by whom | `record.rs`, its page and file `record_pages.rs` |
//! | what somebody is shown of themselves, and what keeps them from leaving | `known.rs` |
//! | how long an invitation holds | `../../content/firm.toml` |
//! | the firms of the demonstration | `demo.rs` |
//! | the statements | `store/` |

mod answer;
pub mod demo;
mod home;
mod identify;
mod invite;
mod invite_pages;
mod known;
mod list;
mod list_pages;
mod member;
mod member_pages;
mod naming;
mod own;
mod record;
mod record_pages;
mod renumber;
pub mod routes;
pub mod store;

use app::{
    firm::{
        Role,
        form::Names,
        page::{Member, Whose},
    },
    locale::{Locale, Localized},
    reference::Reference,
};
use serde::Deserialize;
use uuid::Uuid;

use crate::{
    content::embedded,
    db::{StoreError, Tx},
    error::Error,
    keys::Sealed,
    person::PersonId,
    state::AppState,
};

pub use home::link;
pub use known::{alone, known, leave_all};
pub use record::{Done, note, note_once};

/// What holds of invitations.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Inviting {
    pub(crate) days: u32,
    waiting: usize,
    pub(crate) letters: i64,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    invitation: Inviting,
}

/// The rules that stand in the program.
pub fn inviting() -> Result<Inviting, toml::de::Error> {
    toml::from_str::<Rules>(embedded("firm.toml")).map(|rules| rules.invitation)
}

/// Somebody who acts for a firm, as the database says now. Made only by looking.
#[derive(Clone, Debug)]
pub struct Membership {
    pub person: PersonId,
    firm: Uuid,
    pub reference: Reference,
    /// What stamps show.
    pub name: String,
    pub names: Names,
    pub role: Role,
    /// Of this person within the firm.
    pub member: i64,
    /// Since when. Unix milliseconds.
    since: i64,
    number: Sealed,
}

impl Membership {
    pub fn firm(&self) -> Uuid {
        self.firm
    }

    /// The legal name in a language, where there is one in it.
    pub fn shown(&self, locale: Locale) -> &str {
        Some(self.names.shown(locale)).filter(|name| !name.is_empty()).unwrap_or(&self.name)
    }

    /// The same with the name under which it works: firms of one legal name are told apart by that.
    pub fn called(&self, locale: Locale) -> String {
        let shown = self.shown(locale);
        let operating = self.names.operating(locale).filter(|name| *name != shown);
        operating.map_or_else(|| shown.to_owned(), |name| format!("{shown} ({name})"))
    }

    /// The same in each language, as the register has it now.
    pub fn known_as(&self) -> Localized<String> {
        Localized::from_fn(|locale| self.called(locale))
    }

    /// The firm's business number.
    pub fn number(&self, state: &AppState) -> Result<String, Error> {
        state.keys.open(&place(self.firm), &self.number).map_err(|error| Error::Internal(error.to_string()))
    }

    fn of(person: PersonId, row: store::Row) -> Option<Self> {
        let (reference, role) = (Reference::parse(&row.reference)?, Role::parse(&row.role)?);
        let store::Row { id: firm, name, names, number, member, created_at: since, .. } = row;
        Some(Self { person, firm, reference, name, names: names.into(), role, member, since, number })
    }
}

/// Every firm that a person acts for.
pub async fn memberships(tx: &mut Tx, person: PersonId) -> Result<Vec<Membership>, StoreError> {
    let rows = store::of_person(tx.conn(), person).await?;
    Ok(rows.into_iter().filter_map(|row| Membership::of(person, row)).collect())
}

/// One of them; nothing where the firm is unknown, or not theirs.
pub async fn membership(tx: &mut Tx, person: PersonId, firm: Reference) -> Result<Option<Membership>, StoreError> {
    let row = store::find(tx.conn(), person, firm).await?;
    Ok(row.and_then(|row| Membership::of(person, row)))
}

/// The same for whoever is about to change who acts for the firm: it is held until the end of the transaction, and
/// what somebody is to it was read after that.
async fn held(tx: &mut Tx, person: PersonId, firm: Reference) -> Result<Membership, Error> {
    let own = membership(tx, person, firm).await?.ok_or(Error::NotFound)?;
    store::lock(tx.conn(), own.firm()).await?;
    membership(tx, person, firm).await?.ok_or(Error::NotFound)
}

/// Who acts for a firm.
pub async fn members(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<Member>, Error> {
    let rows = store::members(tx.conn(), own).await?;
    named_members(state, own, &rows)
}

/// Each by the name that their provider gave.
fn named_members(state: &AppState, own: &Membership, rows: &[store::MemberRow]) -> Result<Vec<Member>, Error> {
    let mut members = Vec::new();
    for row in rows {
        let Some(role) = Role::parse(&row.role) else { continue };
        let person = PersonId::of_row(row.holder);
        let whose = if person == own.person { Whose::Own } else { Whose::Other };
        members.push(Member {
            number: row.number,
            name: crate::person::open_name(state, row.holder, row.name.clone())?.unwrap_or_default(),
            role,
            whose,
        });
    }
    Ok(members)
}

/// What is new of a firm.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    pub reference: Reference,
    /// What lists and stamps show.
    pub name: &'a str,
    pub names: &'a Names,
    /// Nine digits of which the last was checked.
    pub number: &'a str,
    pub members: &'a [(PersonId, Role)],
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Made {
    New(Uuid),
    /// Another firm has the reference.
    Again,
    /// Another firm has the business number.
    Taken,
}

/// Makes a firm with its members.
pub async fn make(state: &AppState, tx: &mut Tx, new: New<'_>) -> Result<Made, StoreError> {
    let (id, now) = (state.clock.id(), state.clock.millis());
    let mark = state.keys.mark("firm.number", new.number);
    if store::is_taken(tx.conn(), &mark).await? {
        return Ok(Made::Taken);
    }
    let sealed = state.keys.seal(&state.clock, &place(id), new.number);
    let sealed = sealed.map_err(|error| StoreError::Encode(error.into()))?;
    if !store::insert(tx.conn(), id, &new, (sealed, mark.clone()), now).await? {
        // whoever made one with the same number at the same moment was waited for
        return Ok(if store::is_taken(tx.conn(), &mark).await? { Made::Taken } else { Made::Again });
    }
    for (person, role) in new.members {
        let number = store::next_member(tx.conn(), id).await?;
        store::insert_member(tx.conn(), id, *person, number, (*role, now)).await?;
    }
    Ok(Made::New(id))
}

fn place(firm: Uuid) -> String {
    format!("firm.number {}", firm.simple())
}

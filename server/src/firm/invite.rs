//! Inviting somebody: the row and its letter are kept together. The link in the letter is the only thing that answers
//! it, and only its hash stays here.

use app::{
    firm::{
        Act, Role,
        form::Invited,
        invitation::{Invitation, Standing, State as Kept},
        letter,
    },
    locale::Locale,
    reference::Reference,
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{
    Membership, held,
    record::{Done, note, unreadable},
    store::{
        self,
        invitation::{InvitationRow, NewInvitation},
    },
};
use crate::{
    db::Tx,
    digest::sha256,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    keys::Sealed,
    outbox::{self, Letter, Posting},
    person::{self, PersonId},
    state::AppState,
};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// What is sealed of an invitation.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Words {
    pub(super) mail: String,
    /// Who invited last, as they were called then.
    pub(super) who: String,
}

pub(super) fn words(state: &AppState, id: Uuid, sealed: &Sealed) -> Result<Words, Error> {
    let text = state.keys.open(&place(id), sealed).map_err(unreadable)?;
    serde_json::from_str(&text).map_err(|error| Error::Internal(error.to_string()))
}

/// The last invitations of a firm, the newest first.
pub(super) async fn list(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<Invitation>, Error> {
    let mut all = Vec::new();
    for row in store::invitation::invitations(tx.conn(), own).await? {
        all.extend(read(state, tx, row).await?);
    }
    Ok(all)
}

async fn read(state: &AppState, tx: &mut Tx, row: InvitationRow) -> Result<Option<Invitation>, Error> {
    let Some((role, kept)) = Role::parse(&row.role).zip(Kept::parse(&row.state)) else { return Ok(None) };
    let standing = match kept {
        Kept::Accepted => Standing::Accepted,
        Kept::Declined => Standing::Declined,
        Kept::Withdrawn => Standing::Withdrawn,
        Kept::Waiting if row.ends_at <= state.clock.millis() => Standing::Over(row.ends_at),
        Kept::Waiting if !outbox::failed_to(tx, &record(row.id, row.letters)).await?.is_empty() => Standing::Failed,
        Kept::Waiting => Standing::Waiting(row.ends_at),
    };
    let mail = words(state, row.id, &row.words)?.mail;
    Ok(Some(Invitation { number: row.number, mail, role, standing }))
}

/// One that whoever asks may send again or withdraw, and how many letters about it left.
pub(super) async fn open_one(
    state: &AppState,
    tx: &mut Tx,
    own: &Membership,
    number: i64,
) -> Result<(Invitation, InvitationOf), Error> {
    let row = store::invitation::invitation(tx.conn(), own, number).await?.ok_or(Error::NotFound)?;
    let locale = Locale::parse(&row.locale).unwrap_or(Locale::En);
    let of = InvitationOf { id: row.id, letters: row.letters, locale };
    let found = read(state, tx, row).await?.ok_or(Error::NotFound)?;
    let open = found.standing.is_open() && own.role.gives().contains(&found.role);
    if open { Ok((found, of)) } else { Err(Error::NotFound) }
}

/// What a page does not show of an invitation.
#[derive(Clone, Copy, Debug)]
pub(super) struct InvitationOf {
    id: Uuid,
    pub(super) letters: i64,
    locale: Locale,
}

/// What inviting somebody led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inviting {
    At(String),
    /// Somebody else was invited with this very form.
    Before(String),
    /// This address has one that waits.
    Already,
    /// So many wait.
    TooMany,
}

/// Invites somebody.
pub(super) async fn invite(
    state: &AppState,
    (key, person, firm): (&FormKey, PersonId, Reference),
    invited: &Invited,
    answer: &str,
) -> Result<Inviting, Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    if !own.role.gives().contains(&invited.role) {
        return Err(Error::NotFound);
    }
    let whom = firm.to_string();
    let body = [whom.as_str(), &invited.mail, invited.role.code(), invited.tongue.code()];
    match claim(&mut tx, state.clock.millis(), &Sent { form: "firm.invite", key, body: &body, answer }).await? {
        Claim::Same(answer) => return Ok(Inviting::At(answer)),
        Claim::Other(answer) => return Ok(Inviting::Before(answer)),
        Claim::New => {}
    }
    let waiting = list(state, &mut tx, &own).await?.into_iter().filter(|one| is_waiting(one.standing));
    let waiting: Vec<Invitation> = waiting.collect();
    if waiting.iter().any(|one| one.mail.eq_ignore_ascii_case(&invited.mail)) {
        return Ok(Inviting::Already);
    }
    if waiting.len() >= state.inviting.waiting {
        return Ok(Inviting::TooMany);
    }
    let (id, now) = (state.clock.id(), state.clock.millis());
    let who = person::name(state, &mut tx, person).await?.unwrap_or_default();
    let (token, ends_at) = (token(state), now + i64::from(state.inviting.days) * DAY);
    let words = seal(state, id, &Words { mail: invited.mail.clone(), who: who.clone() })?;
    let (hash, role, locale) = (sha256(&token), invited.role.code(), invited.tongue);
    store::invitation::insert(tx.conn(), &own, NewInvitation { id, hash, role, words, locale, now, ends_at }).await?;
    let of = InvitationOf { id, letters: 1, locale };
    post(state, &mut tx, &own, of, (&invited.mail, &who, &token, ends_at)).await?;
    let done = Done { whom: &invited.mail, role: Some(invited.role), ..Done::of(Act::Invited) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    tx.commit().await?;
    Ok(Inviting::At(answer.to_owned()))
}

const fn is_waiting(standing: Standing) -> bool {
    matches!(standing, Standing::Waiting(_) | Standing::Failed)
}

/// Sends the letter once more, with another link and as many days again. Nothing happens where that was often enough.
pub(super) async fn again(state: &AppState, (person, firm): (PersonId, Reference), number: i64) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    let (invitation, of) = open_one(state, &mut tx, &own, number).await?;
    if of.letters >= state.inviting.letters {
        return Ok(());
    }
    let who = person::name(state, &mut tx, person).await?.unwrap_or_default();
    let (token, ends_at) = (token(state), state.clock.millis() + i64::from(state.inviting.days) * DAY);
    let words = seal(state, of.id, &Words { mail: invitation.mail.clone(), who: who.clone() })?;
    store::invitation::send_again(tx.conn(), &own, number, (&sha256(&token), words, ends_at)).await?;
    let of = InvitationOf { letters: of.letters + 1, ..of };
    post(state, &mut tx, &own, of, (&invitation.mail, &who, &token, ends_at)).await?;
    let done = Done { whom: &invitation.mail, role: Some(invitation.role), ..Done::of(Act::InvitedAgain) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    Ok(tx.commit().await?)
}

/// Its link opens nothing any more.
pub(super) async fn withdraw(
    state: &AppState,
    (person, firm): (PersonId, Reference),
    number: i64,
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let own = held(&mut tx, person, firm).await?;
    let (invitation, of) = open_one(state, &mut tx, &own, number).await?;
    store::invitation::settle(tx.conn(), of.id, Kept::Withdrawn).await?;
    let done = Done { whom: &invitation.mail, ..Done::of(Act::Withdrawn) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    Ok(tx.commit().await?)
}

async fn post(
    state: &AppState,
    tx: &mut Tx,
    own: &Membership,
    of: InvitationOf,
    (mail, who, token, until): (&str, &str, &str, i64),
) -> Result<(), Error> {
    let invite = letter::Invite { origin: &state.site.origin, firm: &own.name, who, token, until };
    let (subject, text) = letter::invite(of.locale, invite);
    let letter = Letter { to: mail.to_owned(), subject, text, stop: None, calendar: None };
    let record = record(of.id, of.letters);
    let key = format!("firm.{record}");
    // it is not data of whoever invites: it leaves even where they delete theirs, and then opens nothing
    Ok(outbox::post(state, tx, Posting { key: &key, holder: None, record: &record, letter: &letter }).await?)
}

/// As letters name it: another for each letter, so that one that failed says nothing of the next.
fn record(id: Uuid, letters: i64) -> String {
    format!("invitation {}-{letters}", id.simple())
}

fn token(state: &AppState) -> String {
    URL_SAFE_NO_PAD.encode(state.clock.random::<32>())
}

fn seal(state: &AppState, id: Uuid, words: &Words) -> Result<Sealed, Error> {
    let text = serde_json::to_string(words).map_err(|error| Error::Internal(error.to_string()))?;
    state.keys.seal(&state.clock, &place(id), &text).map_err(unreadable)
}

fn place(id: Uuid) -> String {
    format!("firm_invitation.words {}", id.simple())
}

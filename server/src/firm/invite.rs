//! Inviting somebody: the row and its letter are kept together. The link in the letter is the only thing that answers
//! it, and only its hash stays here.

use app::{
    firm::{Act, Role, form::Invited, invitation::Invitation, letter},
    invitation::State as Kept,
    locale::Locale,
    reference::Reference,
};
use uuid::Uuid;

use super::{
    Membership, held,
    record::{Done, note},
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
    invitation::{Of, Words, ends_at, standing, token, tongue},
    person::{self, PersonId},
    state::AppState,
};

/// The table that they stand in.
pub(super) const TABLE: &str = "firm_invitation";

/// The last invitations of a firm, the newest first.
pub(super) async fn list(state: &AppState, tx: &mut Tx, own: &Membership) -> Result<Vec<Invitation>, Error> {
    let rows = store::invitation::invitations(tx.conn(), own).await?;
    let read = rows.into_iter().filter_map(|row| {
        let failed = row.failed == 1;
        read(state, &row, failed).transpose()
    });
    read.collect()
}

fn read(state: &AppState, row: &InvitationRow, failed: bool) -> Result<Option<Invitation>, Error> {
    let Some((role, kept)) = Role::parse(&row.role).zip(Kept::parse(&row.state)) else { return Ok(None) };
    let standing = standing(state, kept, row.ends_at, failed);
    let mail = Of(TABLE, row.id).open(state, &row.words)?.mail;
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
    let locale = tongue(&row.locale);
    let of = InvitationOf { id: row.id, letters: row.letters, locale };
    let failed = Of(TABLE, row.id).failed(tx, row.letters).await?;
    let found = read(state, &row, failed)?.ok_or(Error::NotFound)?;
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
    let waiting = list(state, &mut tx, &own).await?.into_iter().filter(|one| one.standing.is_waiting());
    let waiting: Vec<Invitation> = waiting.collect();
    if waiting.iter().any(|one| one.mail.eq_ignore_ascii_case(&invited.mail)) {
        return Ok(Inviting::Already);
    }
    if waiting.len() >= state.inviting.waiting {
        return Ok(Inviting::TooMany);
    }
    let (id, now) = (state.clock.id(), state.clock.millis());
    let who = person::name(state, &mut tx, person).await?.unwrap_or_default();
    let (token, ends_at) = (token(state), ends_at(state));
    let words = Of(TABLE, id).seal(state, &Words { mail: invited.mail.clone(), who: who.clone() })?;
    let (hash, role, locale) = (sha256(&token), invited.role.code(), invited.tongue);
    store::invitation::insert(tx.conn(), &own, NewInvitation { id, hash, role, words, locale, now, ends_at }).await?;
    let of = InvitationOf { id, letters: 1, locale };
    post(state, &mut tx, &own, of, (&invited.mail, &who, &token, ends_at)).await?;
    let done = Done { whom: &invited.mail, role: Some(invited.role), ..Done::of(Act::Invited) };
    note(state, &mut tx, (own.firm(), person), done).await?;
    tx.commit().await?;
    Ok(Inviting::At(answer.to_owned()))
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
    let (token, ends_at) = (token(state), ends_at(state));
    let words = Of(TABLE, of.id).seal(state, &Words { mail: invitation.mail.clone(), who: who.clone() })?;
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
    Of(TABLE, of.id).post(state, tx, of.letters, (mail, letter::invite(of.locale, invite))).await
}

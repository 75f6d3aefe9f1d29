//! Inviting somebody: the row and its letter are kept together, by what invitations share.

use app::{
    reference::Reference,
    representative::{Standing, form::Invited, letter},
};
use jiff::ToSpan;

use super::{Invitation, TABLE, end::find, store};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    form::{Claim, FormKey, Sent, claim},
    invitation::{Of, Words, ends_at, hash, token, tongue},
    person::{self, PersonId},
    state::AppState,
};

/// Two people get the same reference once in many million times: then another is taken.
const TRIES: usize = 5;

/// What inviting somebody led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Inviting {
    At(String),
    /// Somebody else was invited with this very form.
    Before(String),
    /// This address has one that waits.
    Already,
    /// So many act for them.
    TooMany,
}

pub(super) async fn invite(
    state: &AppState,
    (key, person): (&FormKey, PersonId),
    invited: &Invited,
    answer: &str,
) -> Result<Inviting, Error> {
    let mut tx = state.db.begin_write().await?;
    store::lock(tx.conn(), person).await?;
    let (of, day) = (invited.application.map(|one| one.to_string()).unwrap_or_default(), invited.last_day.to_string());
    let body = [invited.mail.as_str(), invited.extent.code(), &of, &day, invited.tongue.code()];
    match claim(&mut tx, state.clock.millis(), &Sent { form: "representative.invite", key, body: &body, answer })
        .await?
    {
        Claim::Same(answer) => return Ok(Inviting::At(answer)),
        Claim::Other(answer) => return Ok(Inviting::Before(answer)),
        Claim::New => {}
    }
    if let Some(refused) = refused(state, &mut tx, person, invited).await? {
        return Ok(refused);
    }
    for _ in 0..TRIES {
        if let Some(reference) = keep(state, &mut tx, person, invited).await? {
            note(state, &mut tx, person, "representative.invite", reference).await?;
            tx.commit().await?;
            return Ok(Inviting::At(answer.to_owned()));
        }
    }
    Err(Error::Internal("no reference is free".to_owned()))
}

async fn refused(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    invited: &Invited,
) -> Result<Option<Inviting>, Error> {
    let mut people = 0;
    for row in store::of_person(tx.conn(), person).await?.into_iter().filter(|row| row.holder == person.uuid()) {
        let Some(one) = super::read(state, tx, person, &row).await? else { continue };
        let waits = matches!(one.standing, Standing::Invited(standing) if standing.is_waiting());
        let mail = Of(TABLE, row.id).open(state, &row.words)?.mail;
        // for another application they can be asked again
        if waits && mail.eq_ignore_ascii_case(&invited.mail) && one.application == invited.application {
            return Ok(Some(Inviting::Already));
        }
        people += usize::from(waits || one.standing == Standing::Holds);
    }
    Ok((people >= state.representing.people).then_some(Inviting::TooMany))
}

/// Nothing where the reference is another’s.
async fn keep(state: &AppState, tx: &mut Tx, person: PersonId, invited: &Invited) -> Result<Option<Reference>, Error> {
    let reference = Reference::from_random(u64::from_be_bytes(state.clock.random()));
    let (id, now, token, answer_by) = (state.clock.id(), state.clock.millis(), token(state), ends_at(state));
    let who = person::name(state, tx, person).await?.unwrap_or_default();
    let application = match invited.application {
        Some(one) => Some(store::own(tx.conn(), person, one).await?.ok_or(Error::NotFound)?),
        None => None,
    };
    let end = invited.last_day.checked_add(1.day()).and_then(|day| day.to_zoned(state.config.time_zone.clone()));
    let new = Invitation {
        id,
        reference,
        application,
        extent: invited.extent,
        hash: &hash(&token),
        words: Of(TABLE, id).seal(state, &Words { mail: invited.mail.clone(), who: who.clone() })?,
        locale: invited.tongue,
        ends_at: end.map_err(|error| Error::Internal(error.to_string()))?.timestamp().as_millisecond(),
        now,
        answer_by,
    };
    if !store::insert(tx.conn(), person, &new).await? {
        return Ok(None);
    }
    let letter = letter::Invite { origin: &state.site.origin, who: &who, token: &token, until: answer_by };
    Of(TABLE, id).post(state, tx, 1, (&invited.mail, letter::invite(invited.tongue, letter))).await?;
    Ok(Some(reference))
}

/// Sends the letter once more, with another link and as many days again. Nothing happens where that was often enough.
pub(super) async fn again(state: &AppState, person: PersonId, one: Reference) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let (row, _) = find(state, &mut tx, person, one).await?;
    if row.letters >= state.inviting.letters {
        return Ok(());
    }
    let (of, token, answer_by) = (Of(TABLE, row.id), token(state), ends_at(state));
    let words =
        Words { who: person::name(state, &mut tx, person).await?.unwrap_or_default(), ..of.open(state, &row.words)? };
    let sealed = of.seal(state, &words)?;
    if !store::send_again(tx.conn(), person, one, (&hash(&token), sealed, answer_by)).await? {
        return Err(Error::NotFound);
    }
    let letter = letter::Invite { origin: &state.site.origin, who: &words.who, token: &token, until: answer_by };
    of.post(state, &mut tx, row.letters + 1, (&words.mail, letter::invite(tongue(&row.locale), letter))).await?;
    note(state, &mut tx, person, "representative.invite", one).await?;
    Ok(tx.commit().await?)
}

/// Each step is in the audit, by the number of the person and the reference alone.
pub(super) async fn note(
    state: &AppState,
    tx: &mut Tx,
    person: PersonId,
    act: &'static str,
    one: Reference,
) -> Result<(), Error> {
    let (actor, subject) = (person.actor(), format!("representative {one}"));
    Ok(audit::record(tx, &state.clock, Deed { actor: &actor, act, organization: "", subject: &subject }).await?)
}

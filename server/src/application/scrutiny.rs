//! What of an application is looked at more closely: flags and the sample, drawn once, when it is sent; a flag that an
//! officer sets aside; and how often each flag was followed by which decision.

use app::{
    application::{Answers, Found, Kind, Program, Told},
    locale::Locale,
    officer::{
        figures_page::Figure,
        flags_page::{Raised, SetAside},
    },
};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use uuid::Uuid;

use super::{
    Done,
    history::{self, Happened, unreadable},
    open::Opened,
    staff::{Claimed, claimed},
    store::scrutiny::{self, Aside, FigureRow},
};
use crate::{
    audit::{self, Deed},
    db::Tx,
    error::Error,
    form::FormKey,
    keys::{Keys, Sealed},
    person::Staff,
    state::AppState,
};

/// Draws them, in the transaction that sends it.
pub(super) async fn draw(
    state: &AppState,
    tx: &mut Tx,
    (id, program): (Uuid, &Program),
    answers: &Answers,
) -> Result<(), Error> {
    let raised = program.raised(answers);
    let sampled = is_sampled(&state.keys, program.scrutiny.sample, id);
    if raised.is_empty() && !sampled {
        return Ok(());
    }
    for flag in &raised {
        scrutiny::raise(tx.conn(), state.clock.id(), id, flag.id).await?;
    }
    let flags: Vec<&str> = raised.iter().map(|flag| flag.id).collect();
    scrutiny::stand(tx.conn(), id, &flags.join(" "), i64::from(sampled)).await?;
    if program.is_reviewed(Found { flagged: !raised.is_empty(), sampled }) {
        let happened = Happened { kind: Kind::Review, at: state.clock.millis(), made_by: None, told: Told::default() };
        history::add(state, tx, (id, program), happened).await?;
    }
    Ok(())
}

/// Worked out from its id with a key of the institution: whoever sends it cannot choose, and neither can an officer.
/// `share` is how many of a thousand are.
pub fn is_sampled(keys: &Keys, share: u64, id: Uuid) -> bool {
    let mark = keys.mark("application.sample", &id.simple().to_string());
    let bytes = URL_SAFE_NO_PAD.decode(mark).unwrap_or_default();
    let number = bytes.iter().take(7).fold(0, |number: u64, byte| number * 256 + u64::from(*byte));
    number % 1000 < share
}

/// The flags of an application, those that were set aside with the reason.
pub async fn flags(state: &AppState, tx: &mut Tx, one: &Opened) -> Result<Vec<Raised>, Error> {
    let mut raised = Vec::new();
    for row in scrutiny::flags(tx.conn(), one.id).await? {
        let Some(flag) = one.program.flag(&row.flag) else { continue };
        let open = |reason: &Sealed| state.keys.open(&place(row.id), reason).map_err(unreadable);
        let reason = row.reason.as_ref().map(open).transpose()?;
        raised.push(Raised { flag, aside: row.set_aside_at.zip(reason) });
    }
    Ok(raised)
}

/// An officer who has it sets a flag aside, and says why.
pub async fn set_aside(
    state: &AppState,
    staff: &Staff,
    reference: &str,
    locale: Locale,
    (key, aside): (&FormKey, &SetAside),
) -> Result<Done, Error> {
    let mut tx = state.db.begin_write().await?;
    let body = [reference, &aside.flag, &aside.reason];
    let (one, done) = match claimed(state, &mut tx, staff, reference, locale, ("officer.flag", key, &body)).await? {
        Claimed::New(one, done) => (one, done),
        Claimed::Known(done) => return Ok(done),
    };
    let flag = aside.flag.as_str();
    let rows = scrutiny::flags(tx.conn(), one.id).await?;
    let row = rows.iter().find(|row| row.flag == flag && row.set_aside_at.is_none()).ok_or(Error::NotFound)?;
    let reason = state.keys.seal(&state.clock, &place(row.id), &aside.reason).map_err(unreadable)?;
    let aside = Aside { flag: row.id, reason, now: state.clock.millis() };
    scrutiny::set_aside(tx.conn(), staff, aside).await?;
    let left: Vec<&str> =
        rows.iter().filter(|row| row.set_aside_at.is_none() && row.flag != flag).map(|row| row.flag.as_str()).collect();
    scrutiny::stand(tx.conn(), one.id, &left.join(" "), i64::from(one.found.sampled)).await?;
    let (actor, subject) = (staff.person.actor(), format!("{} flag {flag}", one.record()));
    let deed = Deed { actor: &actor, act: "application.flag", organization: &staff.organization, subject: &subject };
    audit::record(&mut tx, &state.clock, deed).await?;
    tx.commit().await?;
    Ok(done)
}

/// How often each flag was raised and set aside, and what was decided then; beside all decisions of the program.
pub async fn figures(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<Figure>, Error> {
    let flagged = scrutiny::of_flags(tx.conn(), staff).await?;
    let decided = scrutiny::of_decided(tx.conn(), staff).await?;
    let read = |row: &FigureRow| {
        let program = state.programs.iter().find(|program| program.id == row.program)?;
        let all = decided.iter().find(|one| one.program == row.program);
        let count = |count: i64| u64::try_from(count).unwrap_or_default();
        Some(Figure {
            program,
            flag: program.flag(&row.flag)?,
            raised: count(row.raised),
            aside: count(row.aside),
            decided: count(row.decided),
            refused: count(row.refused),
            all: all.map_or((0, 0), |all| (count(all.decided), count(all.refused))),
        })
    };
    Ok(flagged.iter().filter_map(read).collect())
}

fn place(flag: Uuid) -> String {
    format!("application_flag.reason {}", flag.simple())
}

//! Giving more time, replying, pausing and going on, putting right what went wrong, taking a file away that was sent by
//! mistake, and deciding on an objection.

use app::{
    application::{Kind, day, day_of, more_time, objection, unread},
    form::FormState,
    officer::{
        Place as At,
        thread_form::{Deed, Field, Said, parse},
        thread_page::{About, ThreadPage},
    },
    path::Path,
    reference::Reference,
    template::Purpose,
};
use axum::{http::StatusCode, response::Response};

use super::begin::{Begun, Writing, begin};
use crate::{
    application::{self, Doing, Done, Opened},
    db::Tx,
    error::Error,
    form::{FormKey, Words, see, value},
    person::Staff,
    render::{self, Asked},
    state::AppState,
};

/// Which of the pages.
#[derive(Clone, Copy, Debug)]
pub(super) enum Which {
    Time(i64),
    Withdraw(i64),
    Reply,
    Pause,
    Objection,
    Mend,
}

impl Which {
    /// The kind of entry that asks for the same power.
    const fn kind(self) -> Kind {
        match self {
            Self::Time(_) => Kind::TimeGiven,
            Self::Withdraw(_) => Kind::Removed,
            Self::Reply => Kind::Reply,
            Self::Pause => Kind::Paused,
            Self::Objection => Kind::Upheld,
            Self::Mend => Kind::Mended,
        }
    }

    /// What a template can be put into.
    fn writing(self, sent: Option<&Words>) -> Option<Writing<'_>> {
        let purpose = match self {
            Self::Reply => Purpose::Message,
            Self::Pause => Purpose::Pause,
            _ => return None,
        };
        Some(Writing { purpose, field: "text", sent })
    }

    const fn number(self) -> Option<i64> {
        match self {
            Self::Time(number) | Self::Withdraw(number) => Some(number),
            _ => None,
        }
    }
}

/// What the page is about, where that can be done now.
async fn look(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (one, which): (&Opened, Which),
) -> Result<Option<(Deed, About)>, Error> {
    if !application::may_write(tx, staff, one, which.kind()).await? {
        return Ok(None);
    }
    let today = day_of(state.clock.millis());
    Ok(match which {
        Which::Time(wanted) => {
            more_time(&one.events).into_iter().find(|event| event.number == wanted).and_then(|event| {
                let held = application::held(&one.events, event.told.about?);
                let (name, until, why) = (event.told.name.clone(), event.told.due.clone(), event.told.text.clone());
                let deed = Deed::Time { wanted, due: day(&held)?, today };
                Some((deed, About::Time { wanted, name, due: held, until, why }))
            })
        }
        Which::Withdraw(file) => application::withdrawable(state, tx, one, file)
            .await?
            .map(|going| (Deed::Withdraw(file), About::Withdraw { file, name: going.told.name })),
        Which::Reply => {
            let texts = unread(&one.events).into_iter().map(|event| event.told.text.clone()).collect();
            Some((Deed::Reply, About::Reply(texts)))
        }
        Which::Pause => Some((Deed::Pause, About::Pause)),
        Which::Objection => {
            let second = [Kind::Upheld, Kind::Changed].map(|outcome| one.needs_second(outcome));
            objection(&one.events)
                .map(|event| (Deed::Objection, About::Objection { reasons: event.told.text.clone(), second }))
        }
        Which::Mend => Some((Deed::Mend, About::Mend)),
    })
}

pub(super) async fn show(
    state: &AppState,
    asked: Asked,
    staff: Staff,
    (reference, which): (&str, Which),
) -> Result<Response, Error> {
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, &staff, reference).await?;
    let found = look(state, &mut tx, &staff, (&one, which)).await?;
    drop(tx);
    let reference = one.reference;
    // a colleague did it, or has it: where they see that
    let Some((_, about)) = found else {
        return Ok(see(Path::Officer(At::Case(staff.organization, reference)).href(asked.locale)));
    };
    let form = match &about {
        About::Time { until, .. } => FormState::default().keep(Field::Due, until.clone()),
        _ => FormState::default(),
    };
    let offer = match which.writing(None) {
        Some(writing) => Some(begin(state, &staff, asked.locale, &one, writing).await?.offer),
        None => None,
    };
    let key = staff.visit.form_key(&state.clock);
    let page = ThreadPage { organization: staff.organization, reference, about, form, key, already: None, offer };
    Ok(render::private(state, asked, StatusCode::OK, &page))
}

pub(super) async fn save(
    state: &AppState,
    asked: Asked,
    staff: Staff,
    (reference, which): (&str, Which),
    fields: &Words,
) -> Result<Response, Error> {
    let key = FormKey::of(fields)?;
    let mut tx = state.db.begin_read().await?;
    let one = application::case(state, &mut tx, &staff, reference).await?;
    let found = look(state, &mut tx, &staff, (&one, which)).await?;
    drop(tx);
    let reference = one.reference;
    let Some((deed, about)) = found else {
        return Ok(see(Path::Officer(At::Case(staff.organization, reference)).href(asked.locale)));
    };
    let begun = match which.writing(Some(fields)) {
        Some(writing) => Some(begin(state, &staff, asked.locale, &one, writing).await?),
        None => None,
    };
    let page = filled(&staff, (reference, about), begun.as_ref(), fields);
    let show = |status: StatusCode, page: &ThreadPage| render::private(state, asked, status, page);
    if begun.as_ref().is_some_and(|begun| begun.is_inserted) || fields.contains_key("language") {
        return Ok(show(StatusCode::OK, &page));
    }
    let said = match parse(asked.locale, deed, page.form.clone()) {
        Ok(said) => Said { used: begun.map(|begun| begun.used).unwrap_or_default(), ..said },
        Err(form) => return Ok(show(StatusCode::UNPROCESSABLE_ENTITY, &ThreadPage { form, ..page })),
    };
    let doing = Doing { number: which.number(), said: &said };
    Ok(match application::write(state, &staff, &reference.to_string(), asked.locale, (&key, doing)).await? {
        Done::At(address) => see(address),
        Done::Before(address) => {
            let key = staff.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &ThreadPage { key, already: Some(address), ..page })
        }
    })
}

/// The page with what was sent, and with the template that was put in.
fn filled(staff: &Staff, (reference, about): (Reference, About), begun: Option<&Begun>, fields: &Words) -> ThreadPage {
    let text = begun.map_or_else(|| value(fields, "text"), |begun| begun.text.as_str());
    let form = FormState::default()
        .keep(Field::Outcome, value(fields, "outcome"))
        .keep(Field::Due, value(fields, "due"))
        .keep(Field::Text, text);
    let (organization, key) = (staff.organization.clone(), value(fields, "key").to_owned());
    let offer = begun.map(|begun| begun.offer.clone());
    ThreadPage { organization, reference, about, form, key, already: None, offer }
}

/// A button on the page of an application: pressed twice it is pressed once.
pub(super) async fn press(
    state: &AppState,
    asked: Asked,
    staff: Staff,
    (reference, kind): (&str, Kind),
    fields: &Words,
) -> Result<Response, Error> {
    let key = FormKey::of(fields)?;
    let said = Said { kind, due: String::new(), text: String::new(), waits_for: None, used: Vec::new() };
    let doing = Doing { number: None, said: &said };
    Ok(match application::write(state, &staff, reference, asked.locale, (&key, doing)).await? {
        Done::At(address) | Done::Before(address) => see(address),
    })
}

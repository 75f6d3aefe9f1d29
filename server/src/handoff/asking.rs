//! What is known where somebody asks: the page or the step of a form that they came from, what they searched for, what
//! they asked before, when somebody answers.

use app::{
    form::FormState,
    handoff::{
        Hours, Kind, Offers, SharedPage, SharedQuestion, SharedStep, State, Zone,
        ask_page::{Again, Asking},
        form::{Around, Field},
    },
    locale::Locale,
    path::{LocalPath, segment},
};

use super::{KnownPage, Request, asked_by};
use crate::{
    application,
    error::Error,
    person::{Holder, Visit},
    state::AppState,
};

/// The hour that is proposed.
const HOUR: &str = "10";
/// Earlier questions that can be shared: the last ones.
const EARLIER: usize = 5;

/// What surrounds a question that comes from `about`.
pub(super) fn around(state: &AppState, about: Option<&LocalPath>, offers: Offers) -> Around {
    let catalogue = state.catalogue();
    let known = about.and_then(|about| KnownPage::at(&catalogue, about));
    let shared = known.as_ref().map(KnownPage::shared);
    let service = match (&shared, &offers.step) {
        (Some(SharedPage { service, .. }), _) => service.as_deref(),
        (None, step) => step.as_ref().map(|step| step.service.as_str()),
    };
    // those who will get the question, as far as where it comes from says who they are
    let desk = match about {
        Some(about) => state.desks.answering_about(&catalogue, service, about.locale()),
        None => state.desks.first(),
    };
    Around {
        words: about.filter(|_| known.is_some()).and_then(words),
        hours: desk.hours,
        complaints: desk.complaints.clone(),
        page: shared,
        offers,
        now: state.clock.now(),
    }
}

/// What of their own somebody could share, and whether it could be read. Where it cannot be, they can ask all the same.
pub(super) async fn offers(
    state: &AppState,
    visit: &Visit,
    about: Option<&LocalPath>,
    ticked: Vec<String>,
) -> Result<Offers, Offers> {
    let Some(holder) = visit.holder() else { return Ok(Offers { ticked, ..Offers::default() }) };
    match read(state, holder, about).await {
        Ok((step, earlier)) => Ok(Offers { step, earlier, ticked }),
        Err(error) => {
            tracing::warn!(%error, "what somebody could share cannot be read");
            Err(Offers { ticked, ..Offers::default() })
        }
    }
}

async fn read(
    state: &AppState,
    holder: Holder,
    about: Option<&LocalPath>,
) -> Result<(Option<SharedStep>, Vec<SharedQuestion>), Error> {
    let mut tx = state.db.begin_read().await?;
    let step = match about {
        Some(about) => application::shared_step(state, &mut tx, holder, about).await?,
        None => None,
    };
    let mut earlier = Vec::new();
    for reference in asked_by(&mut tx, holder).await?.into_iter().rev() {
        let Some(request) = Request::followed(state, &mut tx, reference, holder).await? else { continue };
        if request.state == State::Withdrawn || request.card.order.is_some() {
            continue;
        }
        let history = request.history(state, &mut tx).await?;
        let answered = history.into_iter().rev().map(|happened| happened.event);
        let answer =
            answered.filter(|event| matches!(event.kind, Kind::Replied | Kind::Called)).find_map(|one| one.text);
        let (reference, question) = (reference.to_string(), request.card.question);
        earlier.push(SharedQuestion { reference, at: request.created_at, question, answer });
        if earlier.len() == EARLIER {
            break;
        }
    }
    Ok((step, earlier))
}

/// The hours of the desk that will get the question as it is filled in: what is not shared leads nowhere, and not every
/// desk answers in every language.
pub(super) fn hours_of(state: &AppState, locale: Locale, form: &FormState<Field>, around: &Around) -> Hours {
    let ticked = |field| !form.value(field).is_empty();
    let page = around.page.as_ref().filter(|_| ticked(Field::SharePage)).and_then(|page| page.service.as_deref());
    let step = around.offers.step.as_ref().filter(|_| ticked(Field::ShareStep)).map(|step| step.service.as_str());
    let service = page.or(step);
    let locale = Locale::parse(form.value(Field::Language)).unwrap_or(locale);
    state.desks.answering_about(&state.catalogue(), service, locale).hours
}

/// A form that nobody filled in yet: where they come from is shared until it is taken out, the rest is not until they
/// say so.
pub(super) async fn fresh(state: &AppState, visit: &Visit, locale: Locale, about: Option<LocalPath>) -> Asking {
    let offers = offers(state, visit, about.as_ref(), Vec::new()).await.unwrap_or_else(|unread| unread);
    let around = around(state, about.as_ref(), offers);
    // tomorrow, or the next day on which somebody answers
    let day = around.hours.next_days(around.now).get(1).map(ToString::to_string).unwrap_or_default();
    let form = FormState::default()
        .keep(Field::Day, day)
        .keep(Field::Hour, HOUR)
        .keep(Field::Zone, Zone::default().code())
        .keep(Field::Language, locale.code())
        .keep(Field::SharePage, "yes")
        .keep(Field::ShareWords, "yes")
        .keep(Field::ShareStep, "yes");
    let about = about.filter(|_| is_known(&around));
    Asking { form, key: visit.form_key(&state.clock), about, around, again: Again::No }
}

/// Whether where they came from is a page or a step of ours.
pub(super) fn is_known(around: &Around) -> bool {
    around.page.is_some() || around.offers.step.is_some()
}

/// What was searched for, or what narrowed the page.
fn words(about: &LocalPath) -> Option<String> {
    let query = about.as_str().split_once('?')?.1.split('#').next()?;
    let filter = *segment::FILTER.get(about.locale());
    let found =
        url::form_urlencoded::parse(query.as_bytes()).find(|(name, _)| *name == *segment::WORDS || *name == *filter)?;
    let words: String = found.1.trim().chars().take(200).collect();
    (!words.is_empty()).then_some(words)
}

//! What is known where somebody asks: the page that they came from, what they searched for, when somebody answers.

use app::{
    form::FormState,
    handoff::{
        Hours, SharedPage, Zone,
        ask_page::{Again, Asking},
        form::{Around, Field},
    },
    locale::Locale,
    path::{LocalPath, segment},
};

use super::KnownPage;
use crate::{person::Visit, state::AppState};

/// The hour that is proposed.
const HOUR: &str = "10";

/// What surrounds a question that comes from `about`.
pub(super) fn around(state: &AppState, about: Option<&LocalPath>) -> Around {
    let known = about.and_then(|about| KnownPage::at(&state.catalogue(), about));
    let shared = known.as_ref().map(KnownPage::shared);
    Around {
        words: about.filter(|_| known.is_some()).and_then(words),
        hours: hours(state, about, shared.as_ref()),
        page: shared,
        now: state.clock.now(),
    }
}

/// When those answer who will get the question, as far as the page says who they are.
fn hours(state: &AppState, about: Option<&LocalPath>, page: Option<&SharedPage>) -> Hours {
    let Some((about, page)) = about.zip(page) else { return state.desks.first().hours };
    state.desks.answering_about(&state.catalogue(), page.service.as_deref(), about.locale()).hours
}

/// The hours of the desk that will get the question as it is filled in: what is not shared leads nowhere, and not every
/// desk answers in every language.
pub(super) fn hours_of(state: &AppState, locale: Locale, form: &FormState<Field>, page: Option<&SharedPage>) -> Hours {
    let shared = page.filter(|_| !form.value(Field::SharePage).is_empty());
    let locale = Locale::parse(form.value(Field::Language)).unwrap_or(locale);
    let service = shared.and_then(|page| page.service.as_deref());
    state.desks.answering_about(&state.catalogue(), service, locale).hours
}

/// A form that nobody filled in yet: everything is shared until it is taken out.
pub(super) fn fresh(state: &AppState, visit: &Visit, locale: Locale, about: Option<LocalPath>) -> Asking {
    let around = around(state, about.as_ref());
    // tomorrow, or the next day on which somebody answers
    let day = around.hours.next_days(around.now).get(1).map(ToString::to_string).unwrap_or_default();
    let form = FormState::default()
        .keep(Field::Day, day)
        .keep(Field::Hour, HOUR)
        .keep(Field::Zone, Zone::default().code())
        .keep(Field::Language, locale.code())
        .keep(Field::SharePage, "yes")
        .keep(Field::ShareWords, "yes");
    let about = about.filter(|_| around.page.is_some());
    Asking { form, key: visit.form_key(&state.clock), about, around, again: Again::No }
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

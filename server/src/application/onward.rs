//! Where one goes on once a section is saved.

use app::{
    application::{
        Answers, Asked as AskedNow, Place, Question,
        section_page::{ADD, ASK, TASKS, THEN},
    },
    handoff,
    path::{LocalPath, Path},
};

use super::{part, section::At};
use crate::{
    error::Error,
    form::{FormKey, Words, value},
    person::Holder,
    render::Asked,
    state::AppState,
};

/// Where one goes on once it is saved.
pub(super) async fn after(
    state: &AppState,
    asked: Asked,
    holder: Holder,
    at: &At,
    (sent, saved): (&Words, &Answers),
) -> Result<String, Error> {
    let then = value(sent, THEN);
    if then == ADD && at.section.repeat.is_some() {
        let (key, reference) = (FormKey::of(sent)?, at.draft.reference.to_string());
        return part::add(state, asked.locale, holder, (&key, &reference), at.section).await;
    }
    if then == TASKS {
        return Ok(Path::Application(Place::One(at.draft.reference)).href(asked.locale));
    }
    if then == ASK {
        let here = Path::Application(Place::Section(at.draft.reference, at.section.id)).href(asked.locale);
        return Ok(Path::Handoff(handoff::Place::Ask(LocalPath::parse(&here))).href(asked.locale));
    }
    Ok(next(at, &AskedNow::of(at.draft.program, saved)).href(asked.locale))
}

/// What is asked now because of an answer stands on the same page; else the next section follows.
fn next(at: &At, asked: &AskedNow) -> Next {
    let known = |question: &Question| at.questions.iter().any(|one| one.id == question.id);
    let more = at.section.questions.iter().find(|question| asked.question(question) && !known(question));
    let reference = at.draft.reference;
    if let Some(question) = more {
        return Next { place: Place::Section(reference, at.section.id), at: Some(question.id) };
    }
    let after = at.draft.program.asked_sections(asked).skip_while(|one| one.id != at.section.id).nth(1);
    let place = after.map_or(Place::One(reference), |section| Place::Section(reference, section.id));
    Next { place, at: None }
}

/// Where one goes on.
struct Next {
    place: Place,
    /// The question that is new there.
    at: Option<&'static str>,
}

impl Next {
    fn href(self, locale: app::locale::Locale) -> String {
        let page = Path::Application(self.place).href(locale);
        self.at.map_or_else(|| page.clone(), |question| format!("{page}#{question}"))
    }
}

//! Documents that were not given with an application: each is asked for in its history, with a last day.

use app::{
    application::{Asked, Section, Told, Way},
    locale::Locale,
};
use jiff::ToSpan;

use super::open::Opened;
use crate::state::AppState;

/// What is asked for once a draft is sent, in the language of whoever sends it.
pub(super) fn outstanding(state: &AppState, draft: &Opened, locale: Locale) -> Vec<Told> {
    let today = state.clock.now().to_zoned(state.config.time_zone.clone()).date();
    let asked = Asked::of(draft.program, &draft.answers);
    let told = |section: &Section| {
        let document = section.document.as_ref()?;
        let way = section.questions.iter().find_map(|question| Way::parse(draft.answers.get(question.id)))?;
        let text = match way {
            Way::Without => return None,
            Way::Later => *section.lead.get(locale),
            Way::Mail => *document.mail.as_ref()?.get(locale),
        };
        let due = today.saturating_add(document.days.days()).to_string();
        let name = (*section.title.get(locale)).to_owned();
        Some(Told { name, text: text.to_owned(), due, ..Told::default() })
    };
    draft.program.asked_sections(&asked).filter_map(told).collect()
}

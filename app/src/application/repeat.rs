//! The buttons that add a part to a section, and take one away.

use leptos::prelude::*;

use super::{
    Place,
    answers::Answers,
    program::Section,
    section_page::{ADD, REMOVE, THEN},
};
use crate::{locale::Locale, path::Path, reference::Reference};

impl Section {
    /// Whether it is the last of its parts, and there can be another one.
    pub(super) fn can_grow(&self, answers: &Answers) -> bool {
        self.repeat.as_ref().is_some_and(|part| {
            let there = answers.parts(part.of);
            there.iter().max() == Some(&part.number) && there.len() < part.most
        })
    }

    /// The number of the next part: none that is there, and a new one as long as there is one.
    pub fn next_part(&self, answers: &Answers) -> Option<usize> {
        let part = self.repeat.as_ref()?;
        let there = answers.parts(part.of);
        let highest = there.iter().max().copied().unwrap_or(0);
        let free = (1..=part.most).find(|number| !there.contains(number))?;
        Some(if highest < part.most { highest + 1 } else { free })
    }
}

/// On the page of a part.
pub(super) fn buttons(locale: Locale, section: &Section, parts: usize) -> Option<impl IntoView + use<>> {
    let part = section.repeat.as_ref()?;
    let (add, remove) = (*part.add.get(locale), *part.remove.get(locale));
    Some(view! {
        <div class="actions">
            {(parts < part.most).then(|| view! {
                <button class="button button--quiet" name=THEN value=ADD>{add}</button>
            })}
            {(parts > 1).then(|| view! {
                <button class="button button--quiet" name=THEN value=REMOVE>{remove}</button>
            })}
        </div>
    })
}

/// In the list of tasks, after the last part.
pub(super) fn adding(
    locale: Locale,
    reference: Reference,
    section: &Section,
    key: &str,
) -> Option<impl IntoView + use<>> {
    let add = *section.repeat.as_ref()?.add.get(locale);
    let to = Path::Application(Place::Section(reference, section.id)).href(locale);
    let key = key.to_owned();
    Some(view! {
        <li class="tasks__one">
            <form method="post" action=to>
                <input type="hidden" name="key" value=key/>
                <button class="button button--quiet" name=THEN value=ADD>{add}</button>
            </form>
        </li>
    })
}

//! Parts of a section that is answered several times.

use app::{
    application::{Place, Section},
    locale::Locale,
    path::Path,
};

use super::keep::{locked, put};
use crate::{
    error::Error,
    file,
    form::{Claim, FormKey, Sent, claim},
    person::Holder,
    state::AppState,
};

/// Adds a part, once for each form: gives its address. Where there can be no more, it is the page of this one.
pub(super) async fn add(
    state: &AppState,
    locale: Locale,
    holder: Holder,
    (key, reference): (&FormKey, &str),
    section: &'static Section,
) -> Result<String, Error> {
    let mut tx = state.db.begin_write().await?;
    let mut draft = locked(state, &mut tx, holder, reference).await?;
    let page = |section: &'static Section| Path::Application(Place::Section(draft.reference, section.id)).href(locale);
    let part = section.repeat.as_ref().ok_or(Error::NotFound)?;
    let Some(number) = section.next_part(&draft.answers) else { return Ok(page(section)) };
    let same = |one: &&Section| one.repeat.as_ref().is_some_and(|one| one.of == part.of && one.number == number);
    let new = draft.program.sections.iter().find(same).ok_or(Error::NotFound)?;
    let answer = page(new);
    let reference = draft.reference.to_string();
    let sent = Sent { form: "application.part", key, body: &[&reference, part.of], answer: &answer };
    match claim(&mut tx, state.clock.millis(), &sent).await? {
        Claim::Same(answer) | Claim::Other(answer) => return Ok(answer),
        Claim::New => {}
    }
    let mut there = draft.answers.parts(part.of);
    there.push(number);
    there.sort_unstable();
    draft.answers.put_parts(part.of, &there);
    put(state, &mut tx, &draft).await?;
    tx.commit().await?;
    Ok(answer)
}

/// Takes a part away with its answers. The others keep their numbers; the last one stays.
pub(super) async fn remove(
    state: &AppState,
    holder: Holder,
    reference: &str,
    section: &'static Section,
) -> Result<(), Error> {
    let mut tx = state.db.begin_write().await?;
    let mut draft = locked(state, &mut tx, holder, reference).await?;
    let part = section.repeat.as_ref().ok_or(Error::NotFound)?;
    let there = draft.answers.parts(part.of);
    let left: Vec<usize> = there.iter().copied().filter(|number| *number != part.number).collect();
    if left.is_empty() || left.len() == there.len() {
        return Ok(());
    }
    let mut gone = Vec::new();
    for question in &section.questions {
        draft.answers.remove(question.id);
        gone.extend(file::take_from_draft(state, &mut tx, (draft.id, question.id), None).await?.1);
    }
    draft.answers.put_parts(part.of, &left);
    put(state, &mut tx, &draft).await?;
    tx.commit().await?;
    file::let_go(state, &gone).await;
    Ok(())
}

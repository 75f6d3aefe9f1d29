use app::{
    application::{line_words, tracked_words},
    handoff::mine,
    locale::Locale,
    privacy::{Item, Kind, Known},
};

use crate::{
    application,
    db::Tx,
    error::Error,
    file, handoff, my_page, outbox,
    person::{self, Holder},
    personalization,
    state::AppState,
    tracked,
};

/// Everything that is kept about somebody: each feature that keeps something says so in a line here.
pub(super) async fn collect(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    holder: Holder,
) -> Result<Vec<Known>, Error> {
    let mut known = person::known(state, tx, locale, holder).await?;
    known.push(personalization::known(state, tx, locale, holder).await?);
    known.extend(my_page::known(state, tx, locale, holder).await?);
    known.extend(asked(state, tx, locale, holder).await?);
    known.push(file::known(state, tx, locale, holder).await?);
    known.push(outbox::known(state, tx, locale, holder).await?);
    known.sort_by_key(|known| known.kind);
    Ok(known)
}

/// What somebody asked and applied for, here and elsewhere.
async fn asked(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<Vec<Known>, Error> {
    let questions = handoff::questions(tx, holder).await?.into_iter().map(|question| Item {
        text: mine::words(locale, &question),
        code: Some(question.reference.to_string()),
        at: question.at,
    });
    let begun = application::of_holder(state, tx, holder).await?;
    let begun = begun.into_iter().map(|line| Item {
        text: line_words(locale, &line),
        code: Some(line.reference.to_string()),
        at: line.changed,
    });
    let tracked = tracked::list(state, tx, holder, locale).await?.into_iter().map(|one| Item {
        text: tracked_words(locale, &one),
        code: Some(one.reference.to_string()),
        at: one.sent_at(),
    });
    Ok(vec![
        Known { kind: Kind::Questions, items: questions.collect() },
        Known { kind: Kind::Applications, items: begun.collect() },
        Known { kind: Kind::Tracked, items: tracked.collect() },
    ])
}

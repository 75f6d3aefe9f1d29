use app::{locale::Locale, privacy::Known};

use crate::{db::Tx, error::Error, my_page, outbox, person, person::Holder, personalization, state::AppState};

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
    known.push(outbox::known(state, tx, locale, holder).await?);
    known.sort_by_key(|known| known.kind);
    Ok(known)
}

//! What was ticked, looked at before a step is done with it. Nothing of anybody’s answers is shown.

use app::{
    locale::Locale,
    officer::bulk::{
        Step, Why,
        check_page::{Known, Row},
    },
    reference::Reference,
};

use crate::{
    application::{open::Opened, staff::case},
    db::Tx,
    error::Error,
    person::Staff,
    state::AppState,
};

/// What was ticked.
#[derive(Clone, Debug)]
pub struct Looked {
    /// In the order in which they were ticked.
    pub rows: Vec<Row>,
    /// The languages of those who applied, of what the step can be done with.
    pub tongues: Vec<Locale>,
}

/// The number of the last entry of a history.
pub(super) fn last(one: &Opened) -> i64 {
    one.events.iter().map(|event| event.number).max().unwrap_or_default()
}

/// Which of them a step can be done with. What was seen before stays what was seen.
pub async fn look(
    state: &AppState,
    tx: &mut Tx,
    staff: &Staff,
    (step, ticked): (Step, &[(Reference, Option<i64>)]),
) -> Result<Looked, Error> {
    let (mut rows, mut able) = (Vec::new(), Vec::new());
    for (reference, seen) in ticked {
        let one = match case(state, tx, staff, &reference.to_string()).await {
            Err(Error::NotFound) => None,
            found => Some(found?),
        };
        let why = match &one {
            None => Some(Why::Unknown),
            Some(one) => one.refuses(staff, step, None),
        };
        able.extend(one.iter().filter(|_| why.is_none()).map(|one| one.locale));
        rows.push(Row {
            reference: *reference,
            seen: seen.or_else(|| one.as_ref().map(last)).unwrap_or_default(),
            known: one.map(|one| Known { program: one.program, state: one.state() }),
            why,
        });
    }
    let tongues = Locale::ALL.into_iter().filter(|tongue| able.contains(tongue)).collect();
    Ok(Looked { rows, tongues })
}

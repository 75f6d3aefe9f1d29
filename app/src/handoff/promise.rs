//! What is promised to somebody who asked.

use super::{Reach, Zone, say};
use crate::{locale::Locale, words::tr};

/// A call in the window, or an answer until a moment. Where a call is answered anew, its window is over: the published
/// standard holds.
pub fn promise(locale: Locale, reach: &Reach, promised: i64) -> String {
    let zone = reach.window().map_or_else(Zone::default, |window| window.zone);
    let until = || say::moment(locale, zone, promised).into();
    match reach {
        Reach::Callback { window, .. } if window.end == promised => {
            tr(locale, "request-promise-call", &[("window", say::window(locale, *window).into())])
        }
        Reach::Callback { .. } => tr(locale, "request-promise-call-again", &[("moment", until())]),
        Reach::Writing { .. } => tr(locale, "request-promise-write", &[("moment", until())]),
        Reach::InPerson { .. } => tr(locale, "request-promise-in-person", &[("moment", until())]),
        Reach::Post { .. } => tr(locale, "publication-promise", &[("moment", until())]),
        Reach::Phone => tr(locale, "request-promise-phone", &[("moment", until())]),
    }
}

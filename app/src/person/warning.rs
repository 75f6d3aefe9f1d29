//! The island that warns before a session ends. It moves nothing and takes the focus from nobody: whoever is writing
//! goes on writing.

use std::time::Duration;

use leptos::{prelude::*, task::spawn_local};
use serde::{Deserialize, Serialize};

use super::watch::{ask, now};

/// So long before the end one is warned: long enough to finish a sentence. Seconds.
const EARLY: u32 = 5 * 60;
/// How often the clock is looked at: a machine that slept must not believe that no time went by.
const LOOK: Duration = Duration::from_secs(5);

/// What the island needs, words included.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Warning {
    /// What remained when the page was made.
    pub seconds: u32,
    /// Asking there makes the session last.
    pub address: String,
    pub one: String,
    /// `%` stands for the number of minutes.
    pub other: String,
    pub stay: String,
    pub stayed: String,
    /// It cannot last longer.
    pub last: String,
    pub over: String,
}

/// How near the end is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    Far,
    /// So many minutes.
    Near(u32),
    /// The same, and asking for more did not help.
    Last,
    Over,
}

impl Stage {
    /// `whole` is what remained at first: of a short visit, only its last third is the end.
    pub fn of(left: u32, whole: u32) -> Self {
        match left {
            0 => Self::Over,
            left if left > EARLY.min(whole / 3) => Self::Far,
            left => Self::Near(left.div_ceil(60)),
        }
    }
}

impl Warning {
    fn say(&self, stage: Stage, stayed: Stayed) -> String {
        match (stage, stayed) {
            (Stage::Far, Stayed::No) => String::new(),
            (Stage::Far, Stayed::Yes) => self.stayed.clone(),
            (Stage::Near(1), _) => self.one.clone(),
            (Stage::Near(minutes), _) => self.other.replace('%', &minutes.to_string()),
            (Stage::Last, _) => self.last.clone(),
            (Stage::Over, _) => self.over.clone(),
        }
    }
}

/// Whether somebody asked for more time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stayed {
    No,
    Yes,
}

/// Says that the session ends soon, and lets it go on.
#[island]
pub fn SessionWarning(warning: Warning) -> impl IntoView {
    let whole = warning.seconds;
    let (stage, set_stage) = signal(Stage::Far);
    let (stayed, set_stayed) = signal(Stayed::No);
    let ends = StoredValue::new(now() + f64::from(whole));
    let left = move || (ends.get_value() - now()).max(0.0) as u32;
    let look = move || {
        let next = Stage::of(left(), whole);
        // what was said to be the last stays so
        if next == Stage::Over || stage.get_untracked() != Stage::Last {
            set_stage.set(next);
        }
    };
    Effect::new(move |_| set_interval(look, LOOK));
    let address = warning.address.clone();
    let extend = move |_| {
        let address = address.clone();
        spawn_local(async move {
            let Some(seconds) = ask(&address).await else { return };
            ends.set_value(now() + f64::from(seconds));
            let stage = Stage::of(seconds, whole);
            set_stage.set(if let Stage::Near(_) = stage { Stage::Last } else { stage });
            set_stayed.set(Stayed::Yes);
        });
    };
    let stay = warning.stay.clone();
    view! {
        <div class="warning" class:warning--near=move || stage.get() != Stage::Far>
            <div role="alert">{move || warning.say(stage.get(), stayed.get())}</div>
            <button
                class="button button--small"
                r#type="button"
                hidden=move || !matches!(stage.get(), Stage::Near(_))
                on:click=extend
            >
                {stay}
            </button>
        </div>
    }
}

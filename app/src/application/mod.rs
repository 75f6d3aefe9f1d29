//! Applications: of a person or a firm, from the draft to the decision. The form of each program is data; where an
//! application stands is worked out from its history, which is never changed.
//!
//! | to change | look in |
//! |---|---|
//! | the addresses | `place.rs` |
//! | what a form asks, its kinds of questions | `program.rs`, `kind.rs`; the forms in `server/content/forms/` |
//! | what is accepted as an answer, how it is kept | `accept/`, `answers.rs` |
//! | what is looked at more closely, and when a second officer must agree | `scrutiny.rs` |
//! | when something is asked | `condition.rs`, `asked.rs` |
//! | what is missing or does not fit; the last day | `check.rs`, `deadline.rs` |
//! | how a question is shown, and its answer | `field.rs`, `shown.rs`; files as an answer `kept_file.rs`, `file_field.rs` |
//! | what may happen | `history.rs` |
//! | the states, who has it, the expected date | `standing.rs`, `expected.rs`, their words in `words.rs` |
//! | what a service promises | `promise.rs` |
//! | days | `when.rs` |
//! | all applications of somebody | `home_page.rs`, `line.rs` |
//! | sections that are answered several times | `repeat.rs` |
//! | beginning, the tasks, a section, checking and sending | `new_page.rs`, `task_page.rs`, `section_page.rs`, `send_page.rs` |
//! | the history as people read it | `follow_page.rs`, `timeline.rs` |
//! | letters | `letter.rs` |
//! | what it costs, what was paid | `payment/` |
//! | giving what was asked for | `answer_page.rs` |
//! | more time, messages, pauses, objections, what went wrong: what they come to | `thread.rs` |
//! | their pages, for whoever applies | `thread_form.rs`, `thread_page.rs`, `thread_part.rs` |
//! | how long the last decisions took | `lately.rs` |
//! | the last day in a calendar | `due_file.rs` |

#[cfg(feature = "ssr")]
mod accept;
#[cfg(feature = "ssr")]
pub mod answer_page;
mod answers;
mod asked;
mod check;
mod condition;
#[cfg(feature = "ssr")]
mod deadline;
#[cfg(feature = "ssr")]
pub mod due_file;
#[cfg(feature = "ssr")]
mod expected;
#[cfg(feature = "ssr")]
mod field;
#[cfg(feature = "ssr")]
mod file_field;
#[cfg(feature = "ssr")]
pub mod follow_page;
#[cfg(feature = "ssr")]
mod followed;
mod history;
#[cfg(feature = "ssr")]
pub mod home_page;
mod kept_file;
mod kind;
#[cfg(feature = "ssr")]
mod lately;
#[cfg(feature = "ssr")]
pub mod letter;
#[cfg(feature = "ssr")]
mod line;
#[cfg(feature = "ssr")]
pub mod new_page;
pub mod payment;
mod place;
mod program;
#[cfg(feature = "ssr")]
mod promise;
#[cfg(feature = "ssr")]
mod repeat;
mod scrutiny;
#[cfg(feature = "ssr")]
pub mod section_page;
#[cfg(feature = "ssr")]
pub mod send_page;
#[cfg(feature = "ssr")]
mod shown;
mod standing;
#[cfg(feature = "ssr")]
pub mod task_page;
mod thread;
#[cfg(feature = "ssr")]
pub mod thread_form;
#[cfg(feature = "ssr")]
pub mod thread_page;
#[cfg(feature = "ssr")]
mod thread_part;
#[cfg(feature = "ssr")]
mod thread_words;
#[cfg(feature = "ssr")]
mod timeline;
#[cfg(feature = "ssr")]
mod way;
#[cfg(feature = "ssr")]
mod when;
#[cfg(feature = "ssr")]
mod words;

#[cfg(feature = "ssr")]
pub use accept::{address, business_number, count, date, day, money, parse, postal_code, telephone};
pub use answers::{Answers, Given};
pub use asked::Asked;
pub use check::{Check, Finding, Strength};
pub use condition::{Condition, Relation, Term, hundredths};
#[cfg(feature = "ssr")]
pub use deadline::LastDay;
#[cfg(feature = "ssr")]
pub use expected::expected;
#[cfg(feature = "ssr")]
pub use file_field::{Given as GivenFiles, refuse as refuse_files};
#[cfg(feature = "ssr")]
pub use followed::{followed, followed_title, line_needs, line_words, tracked_words};
pub use history::{Due, Event, Kind, Money, Opening, Told, due, in_order, open, proposed};
pub use kept_file::{Files, KeptFile, Way};
pub use kind::{NO, Offered, QuestionKind, YES};
#[cfg(feature = "ssr")]
pub use lately::{Lately, Took, took};
#[cfg(feature = "ssr")]
pub use line::{Line, line_row, lines};
pub use place::{FIRM, Place, SERVICE, WORDS, section_at, shape};
pub use program::{Days, Deadline, Document, Named, Need, Phase, Program, Question, Repeat, Reuse, Section, Source};
#[cfg(feature = "ssr")]
pub use promise::Promise;
pub use scrutiny::{Cause, Flag, Found, Scrutiny};
#[cfg(feature = "ssr")]
pub use shown::{shown, summary};
pub use standing::{Clock, Expected, HeldBy, State};
pub use thread::{
    FileReader, Waits, WaitsFor, comes_to, decision, has_failed, more_time, objection, paused, unread, waits,
};
#[cfg(feature = "ssr")]
pub use thread_part::objection_until;
#[cfg(feature = "ssr")]
pub use thread_words::{fee_words, proposes, written_words};
#[cfg(feature = "ssr")]
pub use timeline::{Reader, timeline};
#[cfg(feature = "ssr")]
pub use way::way_home;
#[cfg(feature = "ssr")]
pub use when::{begins, day_of, on, written};
#[cfg(feature = "ssr")]
pub use words::{held_by, state_tag, state_words};

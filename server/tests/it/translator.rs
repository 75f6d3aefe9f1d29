//! A translator of tests: fills in the file that an organization sends out.

use regex::{Captures, Regex};

use crate::{client::Client, harness::TestApp};

/// A day so many days from now, as an editor writes it.
pub fn in_days(app: &TestApp, days: i64) -> String {
    let zone = app.state.desks.of("cic").zone;
    let today = app.state.clock.now().to_zoned(zone.time_zone()).date();
    today.checked_add(jiff::Span::new().days(days)).unwrap().to_string()
}

/// Sends the draft of a record out.
pub async fn send_out(app: &TestApp, editor: &Client, edit: &str, to: &str) {
    let (page, due) = (format!("{edit}/translation"), in_days(app, 10));
    editor
        .send(&page, &page, &[("to", to), ("who", "Translation Bureau"), ("due", &due), ("do", "send")])
        .await
        .is(303);
}

/// The file that the translator gets.
pub async fn file(editor: &Client, edit: &str) -> String {
    editor.get(&format!("{edit}/translation/file")).await.is(200).text()
}

/// The file with these translations, by the id of their units.
pub fn translated(file: &str, targets: &[(&str, &str)]) -> String {
    let unit = Regex::new(r#"(?s)<unit id="([^"]+)".*?</source>"#).unwrap();
    let fill = |found: &Captures<'_>| match targets.iter().find(|(id, _)| *id == &found[1]) {
        Some((_, target)) => format!("{}<target xml:space=\"preserve\">{target}</target>", &found[0]),
        None => found[0].to_owned(),
    };
    unit.replace_all(file, fill).into_owned()
}

/// Gives a file back: the status, and what the page says.
pub async fn give_back(editor: &Client, edit: &str, file: &[u8]) -> (u16, String) {
    let (page, action) = (format!("{edit}/translation"), format!("{edit}/translation/file"));
    let answer = editor.send_files(&page, &action, &[], &[("back.xlf", file)]).await;
    let said = if answer.status == 422 { answer.page().words() } else { String::new() };
    (answer.status.as_u16(), said)
}

//! Somebody who asks, in a test: the two screens, as a browser without script walks through them.

use crate::{
    client::Client,
    harness::Answer,
    inventory_table::texts,
    page::{Page, text},
};

pub const ASK: &str = "/en/talk-to-a-person/ask";
pub const QUESTION: &str = "My permit expires in March. Is this the right form?";
pub const WRITING: [(&str, &str); 3] = [("question", QUESTION), ("way", "writing"), ("mail", "amina@example.org")];

/// The second screen.
pub async fn preview(client: &Client, page: &str, fields: &[(&str, &str)]) -> Answer {
    client.send(page, ASK, &[fields, &[("step", "preview")]].concat()).await
}

/// What the second screen sends.
pub fn to_send(preview: &Page) -> Vec<(String, String)> {
    let mut fields = preview.fields(ASK);
    fields.push(("step".to_owned(), "send".to_owned()));
    fields
}

pub async fn send(client: &Client, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    client.post(ASK, &fields).await
}

/// Asks, and gives the address of the request.
pub async fn ask(client: &Client, fields: &[(&str, &str)]) -> String {
    let screen = preview(client, ASK, fields).await.is(200).page();
    send(client, &to_send(&screen)).await.is(303).header("location").unwrap().to_owned()
}

/// What a card says: each name with its value.
pub fn card(page: &Page) -> Vec<(String, String)> {
    let rows = page.select("main dl.shared").into_iter().next().expect("a card");
    let (name, value) =
        (scraper::Selector::parse("dt").unwrap(), scraper::Selector::parse("dd.shared__value").unwrap());
    let texts = |selector| rows.select(selector).map(text).collect::<Vec<_>>();
    texts(&name).into_iter().zip(texts(&value)).collect()
}

/// The reference at the end of an address.
pub fn reference(address: &str) -> &str {
    address.rsplit('/').next().unwrap()
}

pub async fn count(db: &crate::database::TestDb) -> usize {
    texts(db, "select reference from request").await.len()
}

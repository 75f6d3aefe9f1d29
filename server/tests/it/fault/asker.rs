//! Somebody who sends questions, each under a key of its own.

use reqwest::{Client, Response, redirect};

use super::program::Program;
use crate::{asking::ASK, page::Page};

/// How an answer is wanted.
#[derive(Clone, Copy, Debug)]
pub enum Wish {
    /// With a receipt by mail.
    Writing,
    /// Nothing is written but the question.
    InPerson,
}

#[derive(Clone)]
pub struct Asker {
    client: Client,
    /// What the second screen sends, but for the key and the question.
    fields: Vec<(String, String)>,
}

impl Asker {
    /// Opens the form, as a browser does.
    pub async fn of(program: &Program, wish: Wish) -> Self {
        let page = reqwest::get(program.at(ASK)).await.unwrap().text().await.unwrap();
        let mut fields = Page::read(ASK, &page).fields(ASK);
        let own = ["key", "question", "way", "mail", "city", "step"];
        fields.retain(|(name, _)| !own.contains(&name.as_str()));
        let wished = match wish {
            Wish::Writing => [("way", "writing"), ("mail", "amina@example.org")],
            Wish::InPerson => [("way", "in_person"), ("city", "Moncton")],
        };
        for (name, value) in wished.into_iter().chain([("step", "send")]) {
            fields.push((name.to_owned(), value.to_owned()));
        }
        let client = Client::builder().redirect(redirect::Policy::none()).no_proxy().build().unwrap();
        Self { client, fields }
    }

    /// The key of a question.
    pub fn key(number: u64) -> String {
        format!("{number:032x}")
    }

    /// Sends a question; sent again, it is the same one.
    pub async fn send(&self, address: &str, number: u64) -> reqwest::Result<Response> {
        let mut fields = self.fields.clone();
        fields.push(("key".to_owned(), Self::key(number)));
        fields.push(("question".to_owned(), format!("question {number}")));
        self.client.post(address).header("sec-fetch-site", "same-origin").form(&fields).send().await
    }

    /// The status of the answer; none where the connection broke.
    pub async fn status(&self, program: &Program, number: u64) -> Option<u16> {
        self.send(&program.at(ASK), number).await.ok().map(|answer| answer.status().as_u16())
    }
}

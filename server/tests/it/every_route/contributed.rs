//! A collection that two organizations keep together.

use std::sync::LazyLock;

use server::person::Role;

use super::planted::{CONTENT, PROGRAM};
use crate::{client::Client, harness::TestApp};

/// Those of the editor to which somebody contributed.
pub static COLLECTIONS: LazyLock<Vec<String>> = LazyLock::new(|| vec!["study-in-canada".to_owned()]);

/// What another organization contributes to a collection, and waits for its review.
pub async fn contribute(app: &TestApp, editor: &Client) {
    let page = format!("/en/content/{CONTENT}/collections/{}/contributors", COLLECTIONS[0]);
    editor.send(&page, &page, &[("organization", PROGRAM), ("do", "give")]).await.is(303);
    let (writer, _) = Client::staff(app, "contributor-here", PROGRAM, Role::Editor).await;
    let page = format!("/en/content/{PROGRAM}/collections/{}", COLLECTIONS[0]);
    let leads = [("lead-en", "A zibeline"), ("lead-fr", "Une zibeline")];
    writer.send(&page, &page, &[&leads[..], &[("do", "send")]].concat()).await.is(303);
}

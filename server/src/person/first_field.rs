//! The first field of a form with files, read before the rest of it comes.

use std::{future::ready, time::Duration};

use axum::body::Body;
use bytes::Bytes;
use futures_util::{StreamExt, stream};
use memchr::memmem;
use tokio::time::timeout;

/// What may stand before the end of the first field, in bytes.
const MOST: usize = 4 * 1024;

/// How long it may take to come.
const PATIENCE: Duration = Duration::from_secs(10);

/// The value of the first field, if it is called `name`, and the whole body again. `kind` is the content type.
pub(super) async fn first_field(kind: &str, name: &str, body: Body) -> Option<(String, Body)> {
    timeout(PATIENCE, read(kind, name, body)).await.ok().flatten()
}

async fn read(kind: &str, name: &str, body: Body) -> Option<(String, Body)> {
    let boundary = kind.split(';').find_map(|part| part.trim().strip_prefix("boundary="))?;
    let boundary = format!("--{}", boundary.trim_matches('"'));
    let mut rest = body.into_data_stream();
    let mut read = Vec::new();
    let value = loop {
        match value(&read, &boundary, name) {
            Some(value) => break value,
            None if read.len() < MOST => read.extend_from_slice(&rest.next().await?.ok()?),
            None => return None,
        }
    };
    let begun = stream::once(ready(Ok(Bytes::from(read))));
    Some((value, Body::from_stream(begun.chain(rest))))
}

/// The value, once all of it is there.
fn value(read: &[u8], boundary: &str, name: &str) -> Option<String> {
    let part = read.strip_prefix(boundary.as_bytes())?.strip_prefix(b"\r\n")?;
    let head = memmem::find(part, b"\r\n\r\n")?;
    let (head, body) = (&part[..head], &part[head + 4..]);
    let end = memmem::find(body, format!("\r\n{boundary}").as_bytes())?;
    let head = std::str::from_utf8(head).ok()?;
    let named = head.contains(&format!("name=\"{name}\"")) && !head.contains("filename");
    named.then(|| String::from_utf8(body[..end].to_vec()).ok()).flatten()
}

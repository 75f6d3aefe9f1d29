//! One question to one address: the head first, the page only where that does not say enough, and never all of it.

use reqwest::{Client, Method, Response, StatusCode, header};
use url::Url;

/// What is read of a page: titles stand at its beginning.
const MOST: usize = 64 * 1024;

/// What an address answers.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// It leads to this address; whether for good.
    Leads {
        to: Url,
        stays: bool,
    },
    /// The status, and the beginning of the page.
    Page(StatusCode, String),
    /// It cannot be trusted that it is who it says.
    Certificate,
    /// It stands where nobody may look.
    Inside,
    Nothing,
}

/// Asks an address.
pub(super) async fn ask(client: &Client, url: &Url) -> Answer {
    let head = match send(client, Method::HEAD, url).await {
        Ok(head) => head,
        Err(answer) => return answer,
    };
    if let Some(answer) = leads(&head, url) {
        return answer;
    }
    let status = head.status();
    let is_page = content_type(&head).contains("html");
    // whoever asks for less, or not for the head alone, is asked as a browser does
    let enough = status == StatusCode::TOO_MANY_REQUESTS || (status.is_success() && !is_page);
    if enough {
        return Answer::Page(status, String::new());
    }
    match send(client, Method::GET, url).await {
        Ok(page) => match leads(&page, url) {
            Some(answer) => answer,
            None => Answer::Page(page.status(), beginning(page).await),
        },
        Err(answer) => answer,
    }
}

/// The first bytes of a file, where it can be had.
pub(super) async fn read(client: &Client, url: &Url) -> Result<(StatusCode, String), Answer> {
    let page = send(client, Method::GET, url).await?;
    Ok((page.status(), beginning(page).await))
}

async fn send(client: &Client, method: Method, url: &Url) -> Result<Response, Answer> {
    let accepted = "text/html,application/xhtml+xml,*/*;q=0.8";
    let request = client.request(method, url.clone()).header(header::ACCEPT, accepted);
    request.send().await.map_err(|error| trouble(&error))
}

/// Libraries tell why a connection failed in words only.
fn trouble(error: &reqwest::Error) -> Answer {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(one) = cause {
        let words = one.to_string();
        if words.contains("invalid peer certificate") {
            return Answer::Certificate;
        }
        if words.contains("no public address") {
            return Answer::Inside;
        }
        cause = one.source();
    }
    Answer::Nothing
}

fn leads(answer: &Response, from: &Url) -> Option<Answer> {
    let stays = match answer.status().as_u16() {
        301 | 308 => true,
        302 | 303 | 307 => false,
        _ => return None,
    };
    let to = answer.headers().get(header::LOCATION)?.to_str().ok()?;
    Some(Answer::Leads { to: from.join(to).ok()?, stays })
}

fn content_type(answer: &Response) -> &str {
    answer.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or("text/html")
}

/// Whatever comes, until it is enough or ends; a page without end is left.
async fn beginning(mut page: Response) -> String {
    let mut bytes = Vec::new();
    while bytes.len() < MOST {
        match page.chunk().await {
            Ok(Some(chunk)) => bytes.extend_from_slice(&chunk),
            Ok(None) | Err(_) => break,
        }
    }
    bytes.truncate(MOST);
    String::from_utf8_lossy(&bytes).into_owned()
}

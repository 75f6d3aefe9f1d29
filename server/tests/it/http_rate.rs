//! One address cannot send without end; it is told so in the language of the page, and pages go on.

use std::net::SocketAddr;

use reqwest::{Client, Response, header::HeaderMap};
use server::http::{Front, serve};
use tokio::net::TcpListener;

use crate::{database::TestDb, harness::TestApp, page::Page};

/// Serves on a socket: only there is an address at the other end.
async fn serving(db: &TestDb, variables: &[(&str, &str)]) -> SocketAddr {
    let app = TestApp::with(db, variables).await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let front = Front::new(app.state.clone(), server::router::router(app.state.clone()));
    tokio::spawn(serve::serve(listener, front, serve::Limits::default(), std::future::pending()));
    address
}

async fn send(address: SocketAddr, path: &str, forwarded: &str) -> Response {
    let client = Client::builder().no_proxy().build().unwrap();
    let request = client.post(format!("http://{address}{path}")).header("sec-fetch-site", "same-origin");
    request.header("x-forwarded-for", forwarded).form(&[("key", "none")]).send().await.unwrap()
}

async fn refused(answer: Response) -> (HeaderMap, Page) {
    assert_eq!(answer.status(), 429);
    let headers = answer.headers().clone();
    let page = Page::read("", &answer.text().await.unwrap());
    (headers, page)
}

both! {
    async fn too_much_is_refused_in_the_language_of_the_page(db) {
        let address = serving(&db, &[("PASSERELLE_RATE", "3")]).await;
        for _ in 0..3 {
            assert_eq!(send(address, "/en/feedback/yes", "").await.status(), 400);
        }
        let (headers, page) = refused(send(address, "/fr/commentaires/oui", "").await).await;
        assert_eq!((page.language(), page.heading().as_str()), ("fr", "Trop d’envois à la fois"));
        assert!(headers["retry-after"].to_str().unwrap().parse::<u64>().unwrap() <= 21);
        assert_eq!(headers["cache-control"], "no-store");
        refused(send(address, "/en/feedback/yes", "203.0.113.9").await).await;
        for path in ["/en", "/en/search?q=passport", "/en/feedback/yes"] {
            assert_eq!(reqwest::get(format!("http://{address}{path}")).await.unwrap().status(), 200, "{path}");
        }
    }

    async fn our_own_proxy_says_for_whom_it_speaks(db) {
        let variables = [("PASSERELLE_RATE", "1"), ("PASSERELLE_TRUSTED_PROXIES", "127.0.0.1")];
        let address = serving(&db, &variables).await;
        for sender in ["203.0.113.9", "203.0.113.8", "2001:db8::1", "2001:db8:0:1::1"] {
            assert_eq!(send(address, "/en/feedback/yes", sender).await.status(), 400, "{sender}");
        }
        refused(send(address, "/en/feedback/yes", "203.0.113.9").await).await;
        // what stands before our proxy's word was said by whoever sent it
        refused(send(address, "/en/feedback/yes", "198.51.100.1, 203.0.113.9").await).await;
        refused(send(address, "/en/feedback/yes", "2001:db8::2").await).await;
    }

    /// Signing in begins with a link, so it is counted though it changes nothing.
    async fn signing_in_is_counted_from_its_first_page_on(db) {
        let address = serving(&db, &[("PASSERELLE_RATE", "2")]).await;
        for path in ["/en/sign-in", "/fr/connexion"] {
            assert_eq!(reqwest::get(format!("http://{address}{path}")).await.unwrap().status(), 200, "{path}");
        }
        for (path, language, title) in [
            ("/en/sign-in", "en", "Too much at once"),
            ("/fr/connexion?return=/fr", "fr", "Trop d’envois à la fois"),
            ("/en/sign-in/start", "en", "Too much at once"),
        ] {
            let answer = reqwest::get(format!("http://{address}{path}")).await.unwrap();
            let (headers, page) = refused(answer).await;
            assert_eq!((page.language(), page.heading().as_str()), (language, title), "{path}");
            assert!(headers.contains_key("retry-after"));
            assert!(page.switch().starts_with(if language == "en" { "/fr" } else { "/en" }));
        }
        assert_eq!(reqwest::get(format!("http://{address}/en/sign-in-elsewhere")).await.unwrap().status(), 404);
    }

    /// A socket for both kinds of addresses writes an older one as a newer one: it is still one sender.
    async fn older_addresses_are_told_apart_however_they_are_written(db) {
        let variables = [("PASSERELLE_RATE", "1"), ("PASSERELLE_TRUSTED_PROXIES", "127.0.0.1")];
        let address = serving(&db, &variables).await;
        for sender in ["::ffff:203.0.113.9", "::ffff:203.0.113.8", "::ffff:198.51.100.7"] {
            assert_eq!(send(address, "/en/feedback/yes", sender).await.status(), 400, "{sender}");
        }
        refused(send(address, "/en/feedback/yes", "203.0.113.9").await).await;
    }

    async fn no_limit_is_no_limit(db) {
        let address = serving(&db, &[("PASSERELLE_RATE", "0")]).await;
        for _ in 0..200 {
            assert_eq!(send(address, "/en/feedback/yes", "").await.status(), 400);
        }
    }
}

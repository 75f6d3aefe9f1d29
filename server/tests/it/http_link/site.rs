//! A site somewhere: everything that can go wrong with a link, as a server on this machine.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect, Response},
};
use futures_util::stream;
use tokio::{io::AsyncWriteExt, net::TcpListener};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{
        ServerConfig,
        crypto::ring,
        pki_types::{CertificateDer, PrivateKeyDer},
    },
};

/// What a site was asked, and how it stands.
#[derive(Clone, Default)]
pub struct Site {
    pub address: String,
    /// Method and path, in turn.
    pub asked: Arc<Mutex<Vec<String>>>,
    pub agents: Arc<Mutex<Vec<String>>>,
    /// How many were asked at once, at most.
    pub most: Arc<AtomicUsize>,
    now: Arc<AtomicUsize>,
    pub down: Arc<AtomicBool>,
}

/// What programs are asked to leave alone.
const ROBOTS: &str = "User-agent: *\nDisallow: /\n\nUser-agent: Passerelle\nDisallow: /kept\nAllow: /kept/open$\n\
    Disallow: /*.secret\n";

impl Site {
    pub async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let site = Self { address: format!("http://{}", listener.local_addr().unwrap()), ..Self::default() };
        let routes = Router::new().fallback(answer).with_state(site.clone());
        tokio::spawn(async { axum::serve(listener, routes).await.unwrap() });
        site
    }

    pub fn at(&self, path: &str) -> String {
        format!("{}{path}", self.address)
    }

    pub fn paths(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

async fn answer(State(site): State<Site>, headers: HeaderMap, request: Request) -> Response {
    let path = request.uri().path().to_owned();
    site.asked.lock().unwrap().push(format!("{} {path}", request.method()));
    site.agents.lock().unwrap().push(headers[header::USER_AGENT].to_str().unwrap().to_owned());
    let now = site.now.fetch_add(1, Ordering::SeqCst) + 1;
    site.most.fetch_max(now, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(2)).await;
    site.now.fetch_sub(1, Ordering::SeqCst);
    page(&site, &path)
}

fn titled(title: &str) -> Response {
    Html(format!("<!doctype html><head><title>{title}</title></head><body><h1>A page</h1></body>")).into_response()
}

fn page(site: &Site, path: &str) -> Response {
    match path {
        "/robots.txt" => ROBOTS.into_response(),
        "/" => titled("A site"),
        "/moved" => (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, "/works")]).into_response(),
        "/away" => Redirect::temporary("/works").into_response(),
        "/old/deep/page" => Redirect::permanent("/").into_response(),
        "/gone" => StatusCode::GONE.into_response(),
        "/lost" => StatusCode::NOT_FOUND.into_response(),
        "/soft-en" => titled("We couldn&rsquo;t find that Web page (Error 404) - Canada.ca"),
        "/soft-fr" => titled("Nous ne pouvons trouver cette page Web - Canada.ca"),
        "/about-404" => titled("What the number 404 means"),
        "/circle" => Redirect::temporary("/round").into_response(),
        "/round" => Redirect::temporary("/circle").into_response(),
        "/forbidden" => StatusCode::FORBIDDEN.into_response(),
        "/busy" => StatusCode::TOO_MANY_REQUESTS.into_response(),
        "/endless" => {
            let bytes = stream::repeat_with(|| Ok::<_, std::io::Error>("<p>and on</p>".repeat(100)));
            ([(header::CONTENT_TYPE, "text/html")], Body::from_stream(bytes)).into_response()
        }
        "/flaps" if site.down.load(Ordering::SeqCst) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        "/inside" => Redirect::temporary("http://user:word@127.0.0.1/").into_response(),
        _ => titled("Works"),
    }
}

/// The address of a site whose certificate nobody vouches for.
pub async fn untrusted() -> String {
    let certificate = CertificateDer::from(include_bytes!("../fixtures/link/untrusted.der").as_slice());
    let key = PrivateKeyDer::try_from(include_bytes!("../fixtures/link/untrusted-key.der").as_slice()).unwrap();
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let acceptor = TlsAcceptor::from(Arc::new(builder.with_single_cert(vec![certificate], key).unwrap()));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("https://{}/page", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(mut stream) = acceptor.accept(stream).await {
                let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await;
            }
        }
    });
    address
}

//! Connections on a real socket: slow ones are cut, and stopping lets what was begun end.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use axum::{Router, routing::get};
use server::http::serve::{Limits, serve};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::timeout,
};

const LIMITS: Limits = Limits {
    connections: 3,
    headers: Duration::from_millis(400),
    write: Duration::from_millis(400),
    drain: Duration::from_secs(5),
};
/// More than the buffers of a connection hold.
const LARGE: usize = 32 * 1024 * 1024;

/// A server that runs until it is told to stop.
struct Running {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    done: JoinHandle<std::io::Result<()>>,
}

async fn run(limits: Limits) -> Running {
    let slow = || async {
        tokio::time::sleep(Duration::from_millis(600)).await;
        "done"
    };
    let app = Router::new().route("/", get(|| async { "here" })).route("/slow", get(slow));
    let app = app.route("/large", get(|| async { vec![b'a'; LARGE] }));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (stop, stopped) = oneshot::channel();
    let done = tokio::spawn(serve(listener, app, limits, async move { stopped.await.unwrap() }));
    Running { address, stop, done }
}

impl Running {
    async fn send(&self, text: &str) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).await.unwrap();
        stream.write_all(text.as_bytes()).await.unwrap();
        stream
    }
}

/// Everything that comes until the other side closes.
async fn read(mut stream: TcpStream) -> String {
    let mut bytes = Vec::new();
    // a connection that is cut may also be reset
    let _ = timeout(Duration::from_secs(10), stream.read_to_end(&mut bytes)).await.expect("the connection stays open");
    String::from_utf8(bytes).unwrap()
}

#[tokio::test]
async fn headers_that_never_end_are_cut() {
    let server = run(LIMITS).await;
    let begun = Instant::now();
    let mut stream = server.send("GET / HTTP/1.1\r\nHost: a\r\n").await;
    // one header after another, each in good time, must not keep it open
    let (mut reading, mut writing) = stream.split();
    let drip = async {
        while writing.write_all(b"x-a: b\r\n").await.is_ok() {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let mut bytes = Vec::new();
    tokio::select! {
        () = drip => {}
        _ = reading.read_to_end(&mut bytes) => {}
        () = tokio::time::sleep(Duration::from_secs(12)) => panic!("the connection stays open"),
    }
    assert!(begun.elapsed() >= LIMITS.headers && begun.elapsed() < Duration::from_secs(4), "{:?}", begun.elapsed());
    assert!(!String::from_utf8_lossy(&bytes).contains("here"));
}

/// What the portal itself allows is no more than a patient person would wait.
#[test]
fn the_limits_are_short_enough() {
    let limits = Limits::default();
    assert!(
        limits.headers <= Duration::from_secs(12)
            && limits.write <= Duration::from_secs(60)
            && limits.drain <= Duration::from_secs(30)
    );
    assert!(limits.connections >= 1000);
}

#[tokio::test]
async fn headers_without_end_are_refused() {
    let server = run(LIMITS).await;
    let many = "x-a: b\r\n".repeat(200);
    assert!(
        read(server.send(&format!("GET / HTTP/1.1\r\nHost: a\r\n{many}\r\n")).await).await.starts_with("HTTP/1.1 431")
    );
    let large = "a".repeat(200_000);
    let mut stream = TcpStream::connect(server.address).await.unwrap();
    let _ = stream.write_all(format!("GET / HTTP/1.1\r\nHost: a\r\nx-a: {large}\r\n\r\n").as_bytes()).await;
    assert!(!read(stream).await.contains("200 OK"));
}

#[tokio::test]
async fn a_begun_request_ends_when_the_program_stops() {
    let server = run(LIMITS).await;
    let begun = server.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let idle = server.send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").await;
    tokio::time::sleep(Duration::from_millis(150)).await;
    let asked = Instant::now();
    server.stop.send(()).unwrap();
    let (begun, idle) = tokio::join!(read(begun), read(idle));
    assert!(begun.starts_with("HTTP/1.1 200") && begun.ends_with("done"), "{begun}");
    assert!(idle.ends_with("here"), "{idle}");
    server.done.await.unwrap().unwrap();
    assert!(asked.elapsed() < LIMITS.drain, "{:?}", asked.elapsed());
    assert!(TcpStream::connect(server.address).await.is_err(), "it still listens");
}

#[tokio::test]
async fn what_does_not_end_is_left_behind() {
    let limits = Limits { drain: Duration::from_millis(100), ..LIMITS };
    let server = run(limits).await;
    let _begun = server.send("GET /slow HTTP/1.1\r\nHost: a\r\n\r\n").await;
    tokio::time::sleep(Duration::from_millis(150)).await;
    let asked = Instant::now();
    server.stop.send(()).unwrap();
    server.done.await.unwrap().unwrap();
    assert!(asked.elapsed() < Duration::from_millis(400), "{:?}", asked.elapsed());
}

/// More connections than there are turns wait; they are served when one closes.
#[tokio::test]
async fn connections_beyond_the_limit_wait_for_their_turn() {
    let server = run(Limits { headers: Duration::from_secs(8), ..LIMITS }).await;
    let mut held = Vec::new();
    for _ in 0..LIMITS.connections {
        held.push(server.send("GET / HTTP/1.1\r\n").await);
    }
    tokio::time::sleep(Duration::from_millis(100)).await;
    let mut waiting = server.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    let mut byte = [0];
    assert!(timeout(Duration::from_millis(300), waiting.read(&mut byte)).await.is_err(), "it was served at once");
    held.pop();
    assert!(read(waiting).await.ends_with("here"));
}

/// Who asks for much and reads nothing gives the turn back.
#[tokio::test]
async fn a_reader_who_does_not_read_is_cut() {
    let server = run(Limits { connections: 1, ..LIMITS }).await;
    let begun = Instant::now();
    let mut stuck = server.send("GET /large HTTP/1.1\r\nHost: a\r\n\r\n").await;
    let next = server.send("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    assert!(read(next).await.ends_with("here"));
    assert!(begun.elapsed() >= LIMITS.write, "{:?}", begun.elapsed());
    let mut got = Vec::new();
    let _ = timeout(Duration::from_secs(10), stuck.read_to_end(&mut got)).await.expect("the connection stays open");
    assert!(got.len() < LARGE, "everything was sent");
}

#[tokio::test]
async fn a_reader_who_is_slow_gets_everything() {
    let server = run(LIMITS).await;
    let begun = Instant::now();
    let mut slow = server.send("GET /large HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").await;
    let (mut piece, mut got) = (vec![0; 1024 * 1024], 0);
    loop {
        match slow.read(&mut piece).await.expect("the connection was cut") {
            0 => break,
            read => got += read,
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    assert!(got > LARGE, "{got} bytes came");
    assert!(begun.elapsed() > LIMITS.write, "it was not slow: {:?}", begun.elapsed());
}

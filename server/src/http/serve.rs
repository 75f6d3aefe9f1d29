//! Connections: how many, how long, and how they end. `axum::serve` has no header timeout, so it is not used.

use std::{convert::Infallible, io, sync::Arc, time::Duration};

use axum::{body::Body, extract::Request, response::Response};
use hyper::{body::Incoming, server::conn::http1};
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::{OwnedSemaphorePermit, Semaphore},
};
use tokio_io_timeout::TimeoutStream;
use tower::{Service, ServiceExt};

use super::rate::Peer;

/// How many connections, and how long each thing may take.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Connections held at once; more wait in the kernel's queue.
    pub connections: usize,
    /// A client that needs longer to say what it wants is not one we can serve.
    pub headers: Duration,
    /// How long a client may take nothing of its answer. What is taken, however slowly, begins the time anew.
    pub write: Duration,
    /// How long requests that were begun may take to end once the program is asked to stop.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 8192,
            headers: Duration::from_secs(10),
            write: Duration::from_secs(30),
            drain: Duration::from_secs(25),
        }
    }
}

/// What answers requests: the portal, or part of it in a test.
pub trait App:
    Service<Request<Body>, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

impl<T> App for T where
    T: Service<Request<Body>, Response = Response, Error = Infallible, Future: Send> + Clone + Send + 'static
{
}

/// Serves until `stop` resolves, then lets begun requests end.
pub async fn serve(
    listener: TcpListener,
    app: impl App,
    limits: Limits,
    stop: impl Future<Output = ()>,
) -> io::Result<()> {
    let open = Arc::new(Semaphore::new(limits.connections));
    let graceful = GracefulShutdown::new();
    let mut stop = std::pin::pin!(stop);
    loop {
        let turn = tokio::select! {
            turn = open.clone().acquire_owned() => turn.map_err(io::Error::other)?,
            () = &mut stop => break,
        };
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => connection(stream, &app, limits, &graceful, turn),
                // out of file descriptors, or the client is gone already: wait for some to close
                Err(error) => {
                    tracing::warn!(%error, "a connection could not be accepted");
                    tokio::time::sleep(Duration::from_millis(100)).await;
                }
            },
            () = &mut stop => break,
        }
    }
    drop(listener);
    tokio::select! {
        () = graceful.shutdown() => {}
        () = tokio::time::sleep(limits.drain) => tracing::warn!("some requests did not end in time"),
    }
    Ok(())
}

fn connection(
    stream: TcpStream,
    app: &impl App,
    limits: Limits,
    graceful: &GracefulShutdown,
    turn: OwnedSemaphorePermit,
) {
    // small answers must not wait for more to send
    let _ = stream.set_nodelay(true);
    let peer = stream.peer_addr().ok().map(|address| Peer(address.ip()));
    let service = TowerToHyperService::new(app.clone().map_request(move |request: Request<Incoming>| {
        let mut request = request.map(Body::new);
        if let Some(peer) = peer {
            request.extensions_mut().insert(peer);
        }
        request
    }));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.headers).max_headers(64).max_buf_size(64 * 1024);
    // a client that never reads would hold its connection for ever
    let mut stream = TimeoutStream::new(stream);
    stream.set_write_timeout(Some(limits.write));
    let served = graceful.watch(http.serve_connection(TokioIo::new(Box::pin(stream)), service));
    tokio::spawn(async move {
        // a client that goes away is no fault of ours
        let _ = served.await;
        drop(turn);
    });
}

/// Resolves when the system asks the program to stop.
pub async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

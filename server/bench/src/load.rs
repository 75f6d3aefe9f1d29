//! A load that comes at its own pace (open): who is late is measured from when it should have been asked for.

use std::{
    io::{Read, Write},
    net::TcpStream,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::Fallible;

/// Connections that are kept open, each with a thread: their clock is finer than that of a runtime.
const CONNECTIONS: usize = 32;

/// Stands for the page that the file names.
const OWN: &str = "own";

/// What came of it.
pub struct Told {
    /// Answers a second.
    pub rate: f64,
    /// Milliseconds, as the next.
    pub p50: f64,
    pub p99: f64,
}

/// How often, for how long.
#[derive(Clone, Copy)]
pub struct Pace {
    /// A second; 0: as fast as it is answered.
    pub rate: f64,
    pub seconds: f64,
}

/// Makes the request of a number, byte for byte.
pub type Make = Box<dyn Fn(u32) -> String + Send + Sync>;

/// What is asked for, and when.
struct Plan {
    address: String,
    make: Make,
    begin: Instant,
    end: Instant,
    /// Between two of them; nothing where one follows as soon as the other is answered.
    gap: Option<Duration>,
    next: AtomicU32,
}

/// The same page for many people in turn: `cookies` is a file with the id and the cookie of each.
pub fn pages(address: &str, path: &str, cookies: &str) -> Fallible<Make> {
    let head = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n");
    if cookies.is_empty() {
        let request = format!("{head}accept-encoding: br\r\n\r\n");
        return Ok(Box::new(move |_| request.clone()));
    }
    let lines = std::fs::read_to_string(cookies)?;
    let requests: Vec<_> = lines.lines().filter_map(|line| request(address, path, line)).collect();
    Ok(Box::new(move |number| requests[number as usize % requests.len()].clone()))
}

/// The request of a line: an id, a cookie, and perhaps a page of their own.
fn request(address: &str, path: &str, line: &str) -> Option<String> {
    let mut parts = line.split(' ').skip(1);
    let (cookie, own) = (parts.next()?, parts.next());
    let path = if path == OWN { own? } else { path };
    Some(format!("GET {path} HTTP/1.1\r\nhost: {address}\r\ncookie: {cookie}\r\n\r\n"))
}

pub fn load(address: &str, make: Make, pace: Pace) -> Fallible<Told> {
    let begin = Instant::now();
    let end = begin + Duration::from_secs_f64(pace.seconds);
    let gap = (pace.rate > 0.0).then(|| Duration::from_secs_f64(1.0 / pace.rate));
    let plan = Plan { address: address.to_owned(), make, begin, end, gap, next: AtomicU32::new(0) };
    let mut waits = thread::scope(|scope| {
        let workers: Vec<_> = (0..CONNECTIONS).map(|_| scope.spawn(|| ask(&plan))).collect();
        let waits = workers.into_iter().map(|worker| worker.join().map_err(|_| "a worker failed")?);
        waits.collect::<Fallible<Vec<_>>>().map(|waits| waits.concat())
    })?;
    waits.sort_unstable();
    let at = |share: usize| waits.get(waits.len() * share / 100).map_or(0.0, |wait| wait.as_secs_f64() * 1000.0);
    let count = f64::from(u32::try_from(waits.len())?);
    Ok(Told { rate: count / begin.elapsed().as_secs_f64(), p50: at(50), p99: at(99) })
}

fn ask(plan: &Plan) -> Fallible<Vec<Duration>> {
    let mut stream = TcpStream::connect(&plan.address)?;
    stream.set_nodelay(true)?;
    let mut waits = Vec::new();
    loop {
        let number = plan.next.fetch_add(1, Ordering::Relaxed);
        let due = plan.gap.map_or_else(Instant::now, |gap| plan.begin + gap * number);
        if due >= plan.end {
            return Ok(waits);
        }
        thread::sleep(due.saturating_duration_since(Instant::now()));
        stream.write_all((plan.make)(number).as_bytes())?;
        answer(&mut stream)?;
        waits.push(due.elapsed());
    }
}

/// Reads one whole answer, which says how long it is.
fn answer(stream: &mut TcpStream) -> Fallible<()> {
    let (mut read, mut part) = (Vec::with_capacity(64 * 1024), [0; 64 * 1024]);
    let mut whole = usize::MAX;
    while read.len() < whole {
        let count = stream.read(&mut part)?;
        if count == 0 {
            return Err("the connection was closed".into());
        }
        read.extend_from_slice(&part[..count]);
        if whole == usize::MAX
            && let Some(head) = read.windows(4).position(|four| four == b"\r\n\r\n")
        {
            whole = head + 4 + length(std::str::from_utf8(&read[..head])?)?;
        }
    }
    Ok(())
}

/// A page that is shown, or a form that is kept and leads on.
fn length(head: &str) -> Fallible<usize> {
    let head = head.to_ascii_lowercase();
    if !head.starts_with("http/1.1 200") && !head.starts_with("http/1.1 303") {
        return Err(head.into());
    }
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    Ok(length.ok_or("no content-length")?.parse()?)
}

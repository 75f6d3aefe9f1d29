//! What `make bench` measures the portal with: a database full of people, the least handlers to compare with, and a load
//! that comes at its own pace.
//!
//! ```text
//! bench seed PEOPLE SUBSCRIPTIONS COOKIES        fills DATABASE_URL; the cookies of some people go into a file
//! bench seed-firms FIRMS APPLICATIONS EVENTS COOKIES   the same with firms; the file names the page of each too
//! bench read ADDRESS COOKIES                     serves one read by primary key for each request
//! bench insert ADDRESS                           serves one durable insert for each request
//! bench load ADDRESS PATH RATE SECONDS COOKIES   asks for a page, as each of the people in turn
//! bench load ADDRESS own RATE SECONDS COOKIES    asks for the page that the file names beside each of them
//! bench load ADDRESS PATH RATE SECONDS           asks for a page as nobody
//! bench submit ADDRESS PATH RATE SECONDS         sends questions, each of them once
//! ```
//!
//! `load` and `submit` ask RATE times a second whether or not answers come, and count an answer from when it should have
//! been asked for; with RATE 0 they ask as fast as they are answered. They print `rate p50 p99` (a second,
//! milliseconds).
#![expect(clippy::print_stdout, reason = "its output is what the bench reads")]

mod firms;
mod load;
mod read;
mod seed;
mod submit;

use std::{env, error::Error, process::ExitCode};

use load::{Make, Pace, load, pages};

type Fallible<T> = Result<T, Box<dyn Error + Send + Sync>>;

#[tokio::main]
async fn main() -> ExitCode {
    match carry_out(&env::args().skip(1).collect::<Vec<_>>()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn carry_out(order: &[String]) -> Fallible<()> {
    let words: Vec<&str> = order.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["seed", people, subscriptions, cookies] => seed::seed(people.parse()?, subscriptions.parse()?, cookies).await,
        ["seed-firms", firms, applications, events, cookies] => {
            let plan =
                firms::Plan { firms: firms.parse()?, applications: applications.parse()?, events: events.parse()? };
            firms::seed(plan, cookies).await
        }
        ["read", address, cookies] => read::serve(address, cookies).await,
        ["insert", address] => submit::insert(address).await,
        ["load", address, path, rate, seconds, cookies @ ..] => {
            let make = pages(address, path, cookies.first().copied().unwrap_or_default())?;
            run(address, make, (rate, seconds))
        }
        ["submit", address, path, rate, seconds] => run(address, submit::forms(address, path), (rate, seconds)),
        _ => Err("seed, seed-firms, read, insert, load or submit".into()),
    }
}

fn run(address: &str, make: Make, (rate, seconds): (&str, &str)) -> Fallible<()> {
    let told = load(address, make, Pace { rate: rate.parse()?, seconds: seconds.parse()? })?;
    println!("{:.1} {:.3} {:.3}", told.rate, told.p50, told.p99);
    Ok(())
}

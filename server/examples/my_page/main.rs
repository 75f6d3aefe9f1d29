//! What `make bench` measures my page with: a database full of people, a handler that reads one row, and a load that
//! comes at its own pace.
//!
//! ```text
//! my_page seed PEOPLE SUBSCRIPTIONS COOKIES   fills DATABASE_URL; the cookies of some people go into a file
//! my_page bare ADDRESS COOKIES                serves one read by primary key for each request
//! my_page load ADDRESS PATH COOKIES RATE SECONDS
//! ```
//!
//! `load` asks RATE times a second whether or not answers come, and counts an answer from when it should have been
//! asked for; with RATE 0 it asks as fast as it is answered. It prints `rate p50 p99` (a second, milliseconds).
#![expect(clippy::print_stdout, reason = "its output is what the bench reads")]

mod bare;
mod load;
mod seed;

use std::{env, error::Error, process::ExitCode};

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
        ["bare", address, cookies] => bare::serve(address, cookies).await,
        ["load", address, path, cookies, rate, seconds] => {
            let told = load::load(address, path, cookies, rate.parse()?, seconds.parse()?)?;
            println!("{:.1} {:.3} {:.3}", told.rate, told.p50, told.p99);
            Ok(())
        }
        _ => Err("seed, bare or load".into()),
    }
}

//! The list of a firm’s applications as a file.

use std::{collections::HashMap, sync::Arc};

use app::{
    firm::{
        Choice,
        list::{Item, Listed},
    },
    locale::Locale,
};
use axum::{
    extract::{Query, State},
    http::header,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

use super::{list, own::Own, record_pages::plain, store};
use crate::{
    application::payment,
    error::Error,
    form::{Words, value},
    render::Asked,
    state::AppState,
};

type App = State<Arc<AppState>>;

/// Lines of a file: more than a firm applies for.
const FILE: i64 = 20_000;
const HEADS: [&str; 11] = [
    "reference",
    "program",
    "state",
    "due",
    "decision_expected",
    "sent_elsewhere",
    "their_reference",
    "who",
    "changed",
    "fee_paid",
    "fee_owed_back",
];

pub(super) async fn take(
    State(state): App,
    asked: Asked,
    Own { own, .. }: Own,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let choice = Choice::parse(|name| value(&query, name));
    let mut tx = state.db.begin_read().await?;
    let members = store::members(tx.conn(), &own).await?;
    let all = list::whole(&state, &mut tx, asked.locale, (&own, &members, &choice), FILE).await?;
    let fees = payment::of_firm(&mut tx, &own).await?;
    let file = file(asked.locale, &all, &fees).map_err(|error| Error::Internal(error.to_string()))?;
    let name = match asked.locale {
        Locale::En => "applications",
        Locale::Fr => "demandes",
    };
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-{}.csv\"", own.reference)),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    Ok((headers, file).into_response())
}

/// Cents as a number of dollars; nothing for nothing.
fn dollars(cents: i64) -> String {
    if cents == 0 { String::new() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}

/// Columns and codes are the same in every language; names are in that of the page.
fn file(locale: Locale, all: &[Listed], fees: &HashMap<String, (i64, i64)>) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(HEADS)?;
    for one in all {
        file.write_record(line(locale, one, fees))?;
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

fn line(locale: Locale, Listed { item, who }: &Listed, fees: &HashMap<String, (i64, i64)>) -> [String; HEADS.len()] {
    let moment = |at: i64| Timestamp::from_millisecond(at).unwrap_or_default().to_string();
    let who = plain(who.as_deref().unwrap_or_default());
    match item {
        Item::Here(line) => {
            let reference = line.reference.to_string();
            let (paid, owed) = fees.get(&reference).copied().unwrap_or_default();
            [
                reference,
                plain(line.name.get(locale)),
                line.state.code().to_owned(),
                line.due.clone().unwrap_or_default(),
                line.expected.map(moment).unwrap_or_default(),
                String::new(),
                String::new(),
                who,
                moment(line.changed),
                dollars(paid),
                dollars(owed),
            ]
        }
        Item::Elsewhere(one) => [
            one.reference.to_string(),
            plain(one.service.as_ref().map_or("", |link| link.name.as_str())),
            "elsewhere".to_owned(),
            one.remind_on.map(|day| day.to_string()).unwrap_or_default(),
            String::new(),
            one.sent_on.to_string(),
            plain(&one.theirs),
            who,
            String::new(),
            String::new(),
            String::new(),
        ],
    }
}

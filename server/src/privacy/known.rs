use std::collections::HashMap;

use app::{
    application::{Line, State as Standing, line_words, tracked_words, written_words},
    handoff::mine,
    locale::Locale,
    privacy::{Holding, Item, Kind, Known, Stay},
    retention::{Terms, What},
};

use crate::{
    application,
    db::Tx,
    error::Error,
    file, firm, handoff, issue,
    my_page::{self, reader},
    outbox,
    person::{self, Holder, Visit},
    personalization, representative, shift,
    state::AppState,
    subscription, tracked,
};

/// Everything that is kept about whoever visits, and how long it stays.
pub(super) async fn holding(state: &AppState, locale: Locale, visit: &Visit) -> Result<Holding, Error> {
    let reader = reader(state, visit).await?;
    let (known, stays) = match visit.holder() {
        None => (Vec::new(), HashMap::new()),
        Some(holder) => collect(state, &mut state.db.begin_read().await?, locale, holder).await?,
    };
    Ok(Holding { reader, known, stays, terms: state.terms.clone() })
}

type Stays = HashMap<String, Stay>;

/// Each feature that keeps something says so in a line here.
async fn collect(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<(Vec<Known>, Stays), Error> {
    let mut known = person::known(state, tx, locale, holder).await?;
    known.push(personalization::known(state, tx, locale, holder).await?);
    known.push(my_page::known(state, tx, locale, holder).await?);
    known.extend(subscription::known(state, tx, locale, holder).await?);
    let (asked, stays) = asked(state, tx, locale, holder).await?;
    known.extend(asked);
    known.push(issue::known(tx, locale, holder).await?);
    known.push(representative::known(state, tx, locale, holder).await?);
    known.push(firm::known(tx, locale, holder).await?);
    known.push(file::known(state, tx, locale, holder).await?);
    known.push(application::payment::known(tx, locale, holder).await?);
    known.push(outbox::known(state, tx, locale, holder).await?);
    known.extend(shift::known(state, tx, locale, holder).await?);
    known.sort_by_key(|known| known.kind);
    Ok((known, stays))
}

/// What somebody asked and applied for, here and elsewhere.
async fn asked(state: &AppState, tx: &mut Tx, locale: Locale, holder: Holder) -> Result<(Vec<Known>, Stays), Error> {
    let mut stays = Stays::new();
    let mut questions = Vec::new();
    for question in handoff::questions(tx, holder).await? {
        let (text, code) = (mine::words(locale, &question), question.reference.to_string());
        stays.insert(code.clone(), question_stays(&state.terms, &question));
        questions.push(Item { text, code: Some(code), at: question.at });
    }
    let mut begun = Vec::new();
    for line in application::of_holder(state, tx, holder).await? {
        let (text, code) = (line_words(locale, &line), line.reference.to_string());
        stays.insert(code.clone(), application_stays(&state.terms, &line));
        begun.push(Item { text, code: Some(code), at: line.changed });
    }
    if let Some(person) = holder.as_person() {
        for (code, event) in application::written_by(state, tx, person).await? {
            let text = format!("{code} · {}", written_words(locale, &event));
            begun.push(Item { text, code: Some(code), at: event.at });
        }
    }
    let tracked = tracked::list(state, tx, holder, locale).await?.into_iter().map(|one| Item {
        text: tracked_words(locale, &one),
        code: Some(one.reference.to_string()),
        at: one.sent_at(),
    });
    let known = vec![
        Known { kind: Kind::Questions, items: questions },
        Known { kind: Kind::Applications, items: begun },
        Known { kind: Kind::Tracked, items: tracked.collect() },
    ];
    Ok((known, stays))
}

/// The term of a question begins with its answer.
pub(super) fn question_stays(terms: &Terms, question: &mine::Question) -> Stay {
    let answered = question.state != app::handoff::State::Waiting;
    let until = answered.then(|| terms.until(What::Question, question.changed)).flatten();
    until.map_or(Stay::Then(What::Question), Stay::Until)
}

/// That of an application with its decision.
pub(super) fn application_stays(terms: &Terms, line: &Line) -> Stay {
    match line.state {
        Standing::Draft => Stay::Own,
        Standing::Accepted | Standing::Refused | Standing::Paid | Standing::Upheld | Standing::Changed => {
            terms.until(What::Application, line.changed).map_or(Stay::Then(What::Application), Stay::Until)
        }
        _ => Stay::Then(What::Application),
    }
}

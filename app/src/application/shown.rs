//! Answers in words, and all of them on one page.

use leptos::prelude::*;

use super::{
    Place,
    answers::Answers,
    asked::Asked,
    check::Finding,
    history::{Event, Kind},
    kept_file::{KeptFile, Way},
    kind::{QuestionKind, YES},
    program::{Program, Question, Section},
    when::{on, written},
};
use crate::{
    file::described,
    format::{money, number},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// The title of a section; one that is repeated has its number.
pub fn title(locale: Locale, section: &Section) -> String {
    let title = *section.title.get(locale);
    match &section.repeat {
        Some(part) => format!("{title} {}", part.number),
        None => title.to_owned(),
    }
}

/// Every answer of every section that is asked; with a reference, each section can be changed. What was withdrawn since
/// it was sent stands there no more, but that it was.
pub fn summary(
    locale: Locale,
    program: &'static Program,
    (answers, events): (&Answers, &[Event]),
    change: Option<Reference>,
) -> Vec<AnyView> {
    let asked = Asked::of(program, answers);
    let sections = program.asked_sections(&asked);
    let mut parts: Vec<AnyView> =
        sections.map(|section| part(locale, section, &asked, (answers, events), change)).collect();
    parts.extend(reasons(locale, program, answers));
    parts
}

fn part(
    locale: Locale,
    section: &'static Section,
    asked: &Asked,
    (answers, events): (&Answers, &[Event]),
    change: Option<Reference>,
) -> AnyView {
    let questions = section.questions.iter().filter(|question| asked.question(question));
    let now = |question: &Question| match &question.kind {
        QuestionKind::Files(_) if !answers.get(question.id).is_empty() => {
            files(locale, answers.get(question.id), events)
        }
        _ => shown(locale, question, answers),
    };
    let rows: Vec<_> = questions.map(|question| row((*question.label.get(locale)).to_owned(), now(question))).collect();
    let title = title(locale, section);
    let change = change.map(|reference| {
        let href = Path::Application(Place::Section(reference, section.id)).href(locale);
        let words = tr(locale, "claim-change", &[("section", title.as_str().into())]);
        view! { <p><a class="row-link" href=href>{words}</a></p> }
    });
    view! {
        <h2>{title}</h2>
        <dl class="facts facts--wordy facts--answers">{rows}</dl>
        {change}
    }
    .into_any()
}

fn row(name: String, value: String) -> impl IntoView {
    view! {
        <div class="facts__fact">
            <dt class="facts__name">{name}</dt>
            <dd class="facts__value facts__value--long answer">{value}</dd>
        </div>
    }
}

/// What a check noticed, and why it is right all the same.
fn reasons(locale: Locale, program: &'static Program, answers: &Answers) -> Option<AnyView> {
    let explained = |one: &Finding<'_>| {
        let reason = answers.reason(one.check?);
        (!reason.is_empty()).then(|| row((*one.words.get(locale)).to_owned(), reason.to_owned()))
    };
    let rows: Vec<_> = program.to_explain(answers).iter().filter_map(explained).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{t(locale, "claim-reasons")}</h2>
            <dl class="facts facts--wordy facts--answers">{rows}</dl>
        }
        .into_any()
    })
}

/// What was answered to a question, in words.
pub fn shown(locale: Locale, question: &Question, answers: &Answers) -> String {
    let answer = answers.get(question.id);
    match &question.kind {
        _ if answer.is_empty() => t(locale, "claim-empty").to_owned(),
        QuestionKind::Money => money(locale, answer),
        QuestionKind::Number => answer.parse().map_or_else(|_| answer.to_owned(), |count| number(locale, count)),
        QuestionKind::Date => written(locale, answer),
        QuestionKind::YesNo => t(locale, if answer == YES { "claim-yes" } else { "claim-no" }).to_owned(),
        QuestionKind::Choice(offered) | QuestionKind::Choices(offered) => {
            let chosen = answer.split(' ').map(|value| {
                let known = offered.iter().find(|one| one.value == value);
                known.map_or(value, |one| *one.words.get(locale))
            });
            chosen.collect::<Vec<_>>().join("\n")
        }
        QuestionKind::Files(_) => files(locale, answer, &[]),
        QuestionKind::Telephone => spoken(locale, answer),
        QuestionKind::Text
        | QuestionKind::LongText
        | QuestionKind::BusinessNumber
        | QuestionKind::Mail
        | QuestionKind::Address => answer.to_owned(),
    }
}

/// `hours.pdf (PDF, 1.2 MB)`, a line each, or when it was withdrawn; or how they come otherwise.
fn files(locale: Locale, answer: &str, events: &[Event]) -> String {
    if let Some(way) = Way::parse(answer) {
        return t(locale, way.chosen()).to_owned();
    }
    let gone = |file: &KeptFile| {
        let went = |event: &&Event| {
            matches!(event.kind, Kind::Withdrawn | Kind::Removed) && event.told.file == Some(file.number)
        };
        events.iter().find(went)
    };
    let line = |file: &KeptFile| {
        if let Some(event) = gone(file) {
            let values = [("name", file.name.as_str().into()), ("date", on(locale, event.at).into())];
            return tr(locale, "claim-file-withdrawn", &values);
        }
        let what = described(locale, file.kind, file.size);
        tr(locale, "claim-file-shown", &[("name", file.name.as_str().into()), ("what", what.into())])
    };
    KeptFile::of(answer).iter().map(line).collect::<Vec<_>>().join("\n")
}

/// `613-555-0123`, `613-555-0123, extension 12`.
fn spoken(locale: Locale, kept: &str) -> String {
    let (number, extension) = kept.split_once('x').map_or((kept, None), |(number, more)| (number, Some(more)));
    let number = match number.strip_prefix("+1").filter(|local| local.len() == 10 && local.is_ascii()) {
        Some(local) => format!("{}-{}-{}", &local[..3], &local[3..6], &local[6..]),
        None => number.to_owned(),
    };
    match extension {
        Some(more) => tr(locale, "claim-extension", &[("number", number.into()), ("extension", more.into())]),
        None => number,
    }
}

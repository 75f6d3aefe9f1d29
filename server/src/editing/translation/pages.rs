//! The page of a translation, and its file.

use app::{
    editing::{
        Part, Place, State as Standing,
        translation::{
            LARGEST, Problem, Refusal, Segment,
            form::{Field, read as read_order},
            page::{Again, Direction, Out, Stage, TranslationPage},
            path, segments, words,
        },
    },
    form::{Field as _, FormState},
    locale::Locale,
    words::tr,
};
use axum::{
    Form,
    extract::{Path, Request, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;

use super::{
    super::{
        routes::{App, Here},
        store::{Draft, translation::OutRow},
        view::{day, on},
        work::Work,
    },
    accept::{Sent, accept},
    read::read,
    send::{Done, recall, send},
    take::{Content, Received, answered, receive, take},
    write::{Letter, TYPE, write},
};
use crate::{
    db::StoreError,
    error::Error,
    form::{FormKey, Words, see, unkept, value},
    person::{Editor, Staff},
    render::{self, Asked},
    state::AppState,
};

/// Today, on the clocks of the organization.
fn today(state: &AppState, staff: &Staff) -> Date {
    state.clock.now().to_zoned(state.desks.of(&staff.organization).zone.time_zone()).date()
}

/// What a draft that is out was sent with.
fn out(work: &Work) -> Option<(&Draft, &OutRow, Locale, Vec<Segment>)> {
    let (draft, row) = work.draft.as_ref().zip(work.out.as_ref())?;
    let to = Locale::parse(&row.locale)?;
    Some((draft, row, to, segments(&work.sheet, &work.waiting(), to)))
}

fn direction(to: Locale, segments: &[Segment]) -> Direction {
    Direction { to, parts: segments.iter().map(|segment| segment.part).collect(), words: words(segments) }
}

fn stage(state: &AppState, staff: &Staff, locale: Locale, work: &Work) -> Stage {
    let Some((_, row, to, segments)) = out(work) else {
        let waiting = work.waiting();
        let all = Locale::ALL.map(|to| direction(to, &segments(&work.sheet, &waiting, to)));
        return Stage::Ready(all.into_iter().filter(|direction| !direction.parts.is_empty()).collect());
    };
    let words = usize::try_from(row.words).unwrap_or_default();
    Stage::Out(Out {
        direction: Direction { words, ..direction(to, &segments) },
        who: row.who.clone(),
        sent: day(locale, row.sent_at),
        due: on(locale, &row.due),
        late: row.due < today(state, staff).to_string(),
    })
}

fn page(state: &AppState, staff: &Staff, locale: Locale, work: &Work) -> TranslationPage {
    let stage = stage(state, staff, locale, work);
    let form = match &stage {
        // where there is one way, nobody has to choose it
        Stage::Ready(directions) if directions.len() == 1 => {
            directions.iter().fold(FormState::default(), |form, one| form.keep(Field::To, one.to.code()))
        }
        _ => FormState::default(),
    };
    TranslationPage {
        organization: staff.organization.clone(),
        record: work.found.record.clone(),
        name: work.found.name.clone(),
        stage,
        form,
        key: staff.visit.form_key(&state.clock),
        version: work.draft.as_ref().map_or(0, |draft| draft.version),
        again: Again::No,
    }
}

pub(in crate::editing) async fn show(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    if matches!(work.state(), Some(Standing::Review | Standing::Scheduled)) {
        return Ok(see(work.href(Place::Review, &staff, asked.locale)));
    }
    Ok(render::private(&state, asked, StatusCode::OK, &page(&state, &staff, asked.locale, &work)))
}

/// Sends a draft out, or takes it back.
pub(in crate::editing) async fn change(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    Form(sent): Form<Words>,
) -> Result<Response, Error> {
    let key = &FormKey::of(&sent)?;
    let version: i64 = value(&sent, "version").parse().map_err(|_| Error::BadRequest)?;
    let work = &Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let page = page(&state, &staff, asked.locale, work);
    let typed = [Field::To, Field::Who, Field::Due];
    let form = typed.iter().fold(FormState::default(), |form, field| form.keep(*field, value(&sent, field.name())));
    let page = TranslationPage { form, ..page };
    if sent.contains_key("language") {
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    let with = (key, asked.locale);
    let done = if value(&sent, "do") == "recall" {
        recall(&state, &staff, (work, version), with).await
    } else {
        let offered: Vec<Locale> = match &page.stage {
            Stage::Ready(directions) => directions.iter().map(|direction| direction.to).collect(),
            // pressed twice, or somebody was quicker: what was typed says which
            Stage::Out(out) => vec![out.direction.to],
        };
        let order = match read_order(asked.locale, &offered, today(&state, &staff), page.form.clone()) {
            Ok(order) => order,
            Err(form) => {
                let page = TranslationPage { form, ..page };
                return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
            }
        };
        let segments = segments(&work.sheet, &work.waiting(), order.to);
        send(&state, &staff, (work, version), (&order, &segments), with).await
    };
    Ok(answer(&state, asked, page, done))
}

fn answer(state: &AppState, asked: Asked, page: TranslationPage, done: Result<Done, StoreError>) -> Response {
    match done {
        Ok(Done::At(address)) => see(address),
        Ok(Done::Overtaken) => {
            let page = TranslationPage { again: Again::Changed, ..page };
            render::private(state, asked, StatusCode::CONFLICT, &page)
        }
        Err(error) => {
            tracing::error!(%error, "a translation cannot be kept");
            let page = TranslationPage { again: Again::Unkept, ..page };
            unkept(render::private(state, asked, StatusCode::SERVICE_UNAVAILABLE, &page))
        }
    }
}

pub(in crate::editing) async fn get_file(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let record = &work.found.record;
    let Some((_, row, to, segments)) = out(&work) else {
        return Ok(see(path(&staff.organization, record).href(asked.locale)));
    };
    // whoever translates reads the language into which they do
    let said = [("name", work.found.name.text(to).into()), ("date", on(to, &row.due).into())];
    let letter = Letter { record, version: row.version, to, note: tr(to, "translation-note-file", &said) };
    let bytes = write(&state.catalogue(), &letter, &segments).map_err(|error| Error::Internal(error.to_string()))?;
    let name = format!("attachment; filename=\"{}-{}-{}.xlf\"", record.id, row.version, to.code());
    let name = HeaderValue::try_from(name).map_err(|error| Error::Internal(error.to_string()))?;
    let headers = [(header::CONTENT_TYPE, HeaderValue::from_static(TYPE)), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}

/// Takes a file that came back.
pub(in crate::editing) async fn take_file(
    State(state): App,
    asked: Asked,
    Editor(staff): Editor,
    Path((_, kind, id)): Here,
    request: Request,
) -> Result<Response, Error> {
    let work = Work::read(&state, &staff, asked.locale, (&kind, &id)).await?;
    let received = receive(request, LARGEST).await?;
    let key = &FormKey::of(&received.fields)?;
    let page = page(&state, &staff, asked.locale, &work);
    let version = value(&received.fields, "version");
    let bytes = content(&received);
    let Some((draft, row, to, segments)) = out(&work).filter(|(_, row, ..)| row.version.to_string() == version) else {
        let before = match bytes {
            Ok(bytes) => answered(&state, key, (&work.found.record, version, bytes)).await?,
            Err(_) => None,
        };
        return Ok(answer(&state, asked, page, Ok(before.map_or(Done::Overtaken, Done::At))));
    };
    let sent = sent(&work, row, (to, &segments));
    let read = |bytes| read(bytes).map_err(|(refusal, line)| vec![Problem::File(refusal, line)]);
    let accepted = bytes.and_then(|bytes| Ok((bytes, accept(asked.locale, &sent, &read(bytes)?)?)));
    let (bytes, after) = match accepted {
        Ok(accepted) => accepted,
        Err(problems) => {
            let page = TranslationPage { again: Again::Refused(problems), ..page };
            return Ok(render::private(&state, asked, StatusCode::UNPROCESSABLE_ENTITY, &page));
        }
    };
    let parts: Vec<Part> = segments.iter().map(|segment| segment.part).collect();
    let with = (key, bytes, asked.locale);
    let done = take(&state, &staff, (&work, draft, row.version), (&after, &parts), with).await;
    Ok(answer(&state, asked, page, done))
}

/// What went out, as it is now.
fn sent<'a>(work: &'a Work, row: &OutRow, (to, segments): (Locale, &'a [Segment])) -> Sent<'a> {
    let (published, draft) = (&work.published, &work.sheet);
    Sent { record: &work.found.record, version: row.version, to, published, draft, segments }
}

fn content(received: &Received) -> Result<&[u8], Vec<Problem>> {
    match &received.file {
        Some(Content::Whole(bytes)) => Ok(bytes),
        Some(Content::TooLarge) => Err(vec![Problem::File(Refusal::TooLarge, None)]),
        None => Err(vec![Problem::File(Refusal::Missing, None)]),
    }
}

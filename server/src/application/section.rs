//! The sections of a draft. What is typed is never lost: a section is saved as far as it goes, and shown again where
//! something in it is wrong.

use std::sync::Arc;

use app::{
    application::{
        Asked as AskedNow, GivenFiles, KeptFile, Named, Place, Question, Section, parse, refuse_files,
        section_page::{REMOVE, REMOVE_FILE, REMOVE_NOW, Removal, SectionPage, THEN, USE},
    },
    file::Refusal,
    firm::Right,
    form::FormState,
    path::Path,
};
use axum::{
    extract::{self, Request, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Opened, enclose, keep,
    known::{self, Elsewhere},
    onward::after,
    open::find,
    part,
};
use crate::{
    error::Error,
    form::{Words, see, value},
    person::{Holder, Somebody},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

/// A draft that somebody may write to, one of its sections, and what is known of it from elsewhere.
pub(super) struct At {
    pub(super) draft: Opened,
    pub(super) section: &'static Section,
    pub(super) questions: Vec<&'static Question>,
    elsewhere: Elsewhere,
}

async fn at(state: &AppState, holder: Holder, (reference, id): &(String, String)) -> Result<At, Error> {
    let mut tx = state.db.begin_read().await?;
    let draft = find(state, &mut tx, holder, reference).await?.may(Right::Write)?;
    let asked = AskedNow::of(draft.program, &draft.answers);
    let known = |section: &&Section| draft.sent_at.is_none() && asked.section(section);
    let section = draft.program.section(id).filter(known).ok_or(Error::NotFound)?;
    let questions: Vec<_> = section.questions.iter().filter(|question| asked.question(question)).collect();
    let elsewhere = known::of(state, &mut tx, holder, &draft, &questions).await?;
    Ok(At { draft, section, questions, elsewhere })
}

/// The names of all fields of a question.
fn fields(question: &Question) -> impl Iterator<Item = &'static str> {
    question.fields.iter().copied().chain(question.kind.boxes().iter().map(|one| one.field))
}

impl At {
    fn page(&self, asked: Asked, form: FormState<Named>, key: String) -> SectionPage {
        SectionPage {
            reference: self.draft.reference,
            program: self.draft.program,
            section: self.section,
            acting: self.draft.acting.clone(),
            questions: self.questions.clone(),
            form,
            key,
            parts: self.section.repeat.as_ref().map_or(1, |part| self.draft.answers.parts(part.of).len()),
            asks: Removal::No,
            stated: Vec::new(),
            offers: self.elsewhere.offers(asked.locale, &self.draft.answers, &self.questions),
            files: GivenFiles { kept: self.kept(), once_more: Vec::new() },
        }
    }

    /// The question for files, where there is one.
    fn enclosing(&self) -> Option<&'static Question> {
        self.questions.iter().find(|question| question.kind.files().is_some()).copied()
    }

    fn kept(&self) -> Vec<KeptFile> {
        self.enclosing().map(|question| KeptFile::of(self.draft.answers.get(question.id))).unwrap_or_default()
    }

    /// What was answered, and what was stated elsewhere where nothing was.
    fn opened(&self, asked: Asked, key: String) -> SectionPage {
        let (mut form, mut stated) = (FormState::default(), Vec::new());
        for question in &self.questions {
            match self.elsewhere.stated(question).filter(|_| self.draft.answers.get(question.id).is_empty()) {
                Some(value) => {
                    form = form.keep(Named(question.id), value);
                    stated.push(question.id);
                }
                None => form = question.fill(form, &self.draft.answers),
            }
        }
        SectionPage { stated, ..self.page(asked, form, key) }
    }

    /// The questions whose fields came. What is not on the page, because another tab changed what is asked, stays as it
    /// is.
    fn there(&self, sent: &Words) -> Vec<&'static Question> {
        let came = |question: &&Question| fields(question).any(|field| sent.contains_key(field));
        self.questions.iter().copied().filter(came).collect()
    }

    /// Says at the question which files are not taken.
    fn refuse(&self, asked: Asked, mut form: FormState<Named>, refused: &[(String, Refusal)]) -> FormState<Named> {
        if let Some((question, files)) = self.enclosing().and_then(|one| Some((one, one.kind.files()?))) {
            refuse_files(asked.locale, &mut form, (question, files), refused);
        }
        form
    }

    /// What was typed, and an answer that is taken over from elsewhere.
    fn typed(&self, sent: &Words) -> FormState<Named> {
        let used = value(sent, USE);
        self.questions.iter().fold(FormState::default(), |form, question| {
            match self.elsewhere.answers(question).filter(|_| question.id == used) {
                Some(answers) => question.fill(form, answers),
                None => fields(question).fold(form, |form, field| form.keep(Named(field), value(sent, field))),
            }
        })
    }
}

pub(super) async fn show(
    State(state): App,
    asked: Asked,
    somebody: Somebody,
    extract::Path(place): extract::Path<(String, String)>,
) -> Result<Response, Error> {
    let at = at(&state, somebody.holder, &place).await?;
    let page = at.opened(asked, somebody.visit.form_key(&state.clock));
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

/// Saving the same answers twice is saving them once, so the key of the form need not be claimed.
pub(super) async fn save(
    State(state): App,
    asked: Asked,
    somebody: Somebody,
    extract::Path(place): extract::Path<(String, String)>,
    request: Request,
) -> Result<Response, Error> {
    let holder = somebody.holder;
    // nothing is read for somebody who may not write to it
    let mut at = at(&state, holder, &place).await?;
    let mut received = enclose::receive(&state, asked, (holder, &place.0), request).await?;
    let mut refused = Vec::new();
    if let Some(question) = at.enclosing() {
        refused = enclose::add(&state, (holder, &place.0), question, &mut received).await?;
        let gone = value(&received.fields, THEN).strip_prefix(REMOVE_FILE).and_then(|number| number.parse().ok());
        if let Some(number) = gone {
            enclose::remove(&state, (holder, &place.0), question, number).await?;
        }
        at = self::at(&state, holder, &place).await?;
    } else {
        received.let_go(&state).await;
    }
    answer(&state, asked, holder, (&place.0, &at), (received.fields, refused)).await
}

/// Keeps what was written, or shows the page again.
async fn answer(
    state: &AppState,
    asked: Asked,
    holder: Holder,
    (reference, at): (&str, &At),
    (sent, refused): (Words, Vec<(String, Refusal)>),
) -> Result<Response, Error> {
    let then = value(&sent, THEN);
    if then == REMOVE_NOW && at.section.repeat.is_some() {
        part::remove(state, holder, reference, at.section).await?;
        return Ok(see(Path::Application(Place::One(at.draft.reference)).href(asked.locale)));
    }
    let mut page = at.page(asked, at.typed(&sent), value(&sent, "key").to_owned());
    page.files.once_more = refused.iter().map(|(name, _)| name.clone()).collect();
    let again = sent.contains_key("language") || !value(&sent, USE).is_empty() || then.starts_with(REMOVE_FILE);
    if again || then == REMOVE && at.section.repeat.is_some() {
        page.asks = if then == REMOVE { Removal::Asked } else { Removal::No };
        return Ok(render::private(state, asked, StatusCode::OK, &page));
    }
    let today = state.clock.now().to_zoned(state.config.time_zone.clone()).date();
    let wrong = match parse(asked.locale, today, &at.there(&sent), page.form.clone()) {
        Ok(answers) => {
            let saved = keep::save(state, holder, reference, answers).await?;
            if refused.is_empty() {
                return Ok(see(after(state, asked, holder, at, (&sent, &saved)).await?));
            }
            page.form
        }
        Err(form) => form,
    };
    let status = status(&refused);
    page.form = at.refuse(asked, wrong, &refused);
    Ok(render::private(state, asked, status, &page))
}

/// Something that was sent is wrong, or something here is.
fn status(refused: &[(String, Refusal)]) -> StatusCode {
    match refused.iter().any(|(_, refusal)| *refusal == Refusal::Unkept) {
        true => StatusCode::SERVICE_UNAVAILABLE,
        false => StatusCode::UNPROCESSABLE_ENTITY,
    }
}

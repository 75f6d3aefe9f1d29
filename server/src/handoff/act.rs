//! What somebody sends from the page of their request: words and files, that an answer helped, that it goes on or ends.

use app::{
    form::{Field as _, FormState},
    handoff::{
        Kind, Place, Returns,
        ask_page::Again,
        form::{Field, added},
        request_page::RequestPage,
    },
    locale::Locale,
    path::Path,
    privacy,
    reference::Reference,
};
use axum::{
    Form, extract,
    extract::{FromRequest, State},
    http::StatusCode,
    response::Response,
};

use super::{
    Request,
    change::{self, Act, Done},
    follow::{ask_first, find, page},
    routes::App,
};
use crate::{
    error::Error,
    file::{self, Received},
    form::{FormKey, Words, see, unkept},
    person::{Holder, Visit},
    render::{self, Asked},
    state::AppState,
};

/// A form, with files or without.
async fn receive(state: &AppState, locale: Locale, request: extract::Request) -> Result<Received, Error> {
    if file::is_upload(request.headers()) {
        return file::receive(state, locale, request).await;
    }
    let Form(fields) = Form::<Words>::from_request(request, &()).await.map_err(|_| Error::BadRequest)?;
    Ok(Received { fields, ..Received::default() })
}

pub(super) async fn act(
    State(state): App,
    asked: Asked,
    visit: Visit,
    extract::Path(reference): extract::Path<String>,
    request: extract::Request,
) -> Result<Response, Error> {
    // nothing is written for somebody who may not add to it
    let found = find(&state, &visit, &reference).await?;
    if found.is_none() && file::is_upload(request.headers()) {
        return Ok(ask_first(&state, asked, &visit, &reference));
    }
    let received = receive(&state, asked.locale, request).await?;
    let key = FormKey::of(&received.fields);
    let (Some(found), Ok(key)) = (&found, &key) else {
        received.let_go(&state).await;
        return key.map(|_| ask_first(&state, asked, &visit, &reference));
    };
    let (request, _, holder) = found;
    let page = page(&state, asked, &visit, found);
    let form = FormState::default().keep(Field::Text, received.field(Field::Text.name()));
    let page = RequestPage { form, attached: received.attached(), ..page };
    if received.fields.contains_key("language") {
        received.let_go(&state).await;
        return Ok(render::private(&state, asked, StatusCode::OK, &page));
    }
    // whose it is not to say is not heard
    let returns = if page.returns == Returns::Unseen { Returns::Unseen } else { Returns::Allowed };
    match read(asked.locale, &received, (page.form.clone(), returns)) {
        Ok(act) => {
            let sent = Sent { key, act: &act, received: &received, page };
            perform(&state, asked, &visit, (request, *holder), sent).await
        }
        Err(form) => {
            received.let_go(&state).await;
            Ok(render::private(&state, asked, received.status(), &RequestPage { form, ..page }))
        }
    }
}

/// What the pressed button asks for, or the form with what is wrong.
fn read(
    locale: Locale,
    received: &Received,
    (form, returns): (FormState<Field>, Returns),
) -> Result<Act, FormState<Field>> {
    Ok(match received.field("act") {
        "withdraw" => Act::Withdraw,
        "reopen" => Act::Reopen,
        "delete" => Act::Delete,
        "attach" => Act::Attach,
        said if said == Kind::Helped.code() => {
            let ticked = !received.field(Field::Return.name()).is_empty();
            Act::Say(Kind::Helped, if ticked { returns } else { Returns::Unseen })
        }
        said if said == Kind::NotHelped.code() => Act::Say(Kind::NotHelped, Returns::Unseen),
        said if said == Kind::ReturnRefused.code() => Act::RefuseReturn,
        _ => Act::Add(added(locale, form, &received.attached())?, received.files.clone()),
    })
}

/// An act as it was sent, and the page on which it was.
struct Sent<'a> {
    key: &'a FormKey,
    act: &'a Act,
    received: &'a Received,
    page: RequestPage,
}

async fn perform(
    state: &AppState,
    asked: Asked,
    visit: &Visit,
    (request, holder): (&Request, Holder),
    sent: Sent<'_>,
) -> Result<Response, Error> {
    let Sent { key, act, received, page } = sent;
    let address = after(act, request.reference).href(asked.locale);
    let show = |status, page: &RequestPage| render::private(state, asked, status, page);
    match change::perform(state, request, holder, change::Sent { key, act, address: &address }).await {
        Ok(Done::Done(address)) => Ok(see(address)),
        Ok(Done::Other) => {
            received.let_go(state).await;
            Ok(show(StatusCode::CONFLICT, &RequestPage { again: Again::AlreadySent(address), ..page }))
        }
        // nobody knows yet whether it is kept: its files are swept if it is not
        Err(error) => {
            tracing::error!(%error, "a change to a request cannot be kept");
            let key = visit.same_key(key);
            Ok(unkept(show(StatusCode::SERVICE_UNAVAILABLE, &RequestPage { key, again: Again::Unkept, ..page })))
        }
    }
}

/// Where an act leads to.
const fn after(act: &Act, reference: Reference) -> Path {
    match act {
        Act::Delete => Path::Privacy(privacy::Place::Home(Some(privacy::Done::Question))),
        _ => Path::Handoff(Place::Request(reference)),
    }
}

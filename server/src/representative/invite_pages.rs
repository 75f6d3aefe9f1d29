//! The page on which somebody is invited.

use std::sync::Arc;

use app::{
    application::Line,
    form::{Field as _, FormState},
    format::number,
    path::Path,
    reference::Reference,
    representative::{
        APPLICATION, Extent, Place,
        form::{ALL, Days, Field, Invited},
        invite_page::InvitePage,
    },
};
use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::Response,
};
use jiff::{ToSpan, civil};

use super::invite::{self, Inviting};
use crate::{
    application,
    error::Error,
    form::{FormKey, Words, see, value},
    person::{Holder, Person},
    render::{self, Asked},
    state::AppState,
};

type App = State<Arc<AppState>>;

async fn page(state: &AppState, person: &Person, form: FormState<Field>, key: String) -> Result<InvitePage, Error> {
    let lines = application::of_holder(state, &mut state.db.begin_read().await?, Holder::Person(person.id)).await?;
    let own =
        lines.into_iter().filter(|line| line.firm.is_none()).map(|Line { reference, name, .. }| (reference, name));
    Ok(InvitePage { form, own: own.collect(), key, already: None })
}

fn today(state: &AppState) -> civil::Date {
    state.clock.now().to_zoned(state.config.time_zone.clone()).date()
}

/// The least stands chosen: reading, for a year, the application that somebody came from.
pub(super) async fn ask_whom(
    State(state): App,
    asked: Asked,
    person: Person,
    Query(query): Query<Words>,
) -> Result<Response, Error> {
    let last_day = today(&state).saturating_add(state.representing.days.days());
    let form = FormState::default()
        .keep(Field::Extent, Extent::Read.code())
        .keep(Field::LastDay, last_day.to_string())
        .keep(Field::Tongue, asked.locale.code());
    let key = person.visit.form_key(&state.clock);
    let mut page = page(&state, &person, form, key).await?;
    let named = query.get(APPLICATION).and_then(|text| Reference::parse(text));
    let of = named.filter(|one| page.own.iter().any(|(own, _)| own == one));
    page.form = match of {
        Some(one) => page.form.keep(Field::Of, one.to_string()),
        None if page.own.is_empty() => page.form.keep(Field::Of, ALL),
        None => page.form,
    };
    Ok(render::private(&state, asked, StatusCode::OK, &page))
}

pub(super) async fn invite(
    State(state): App,
    asked: Asked,
    person: Person,
    Form(fields): Form<Words>,
) -> Result<Response, Error> {
    let key = FormKey::of(&fields)?;
    let typed = Field::ALL.into_iter();
    let form = typed.fold(FormState::default(), |form, field| form.keep(field, value(&fields, field.name())));
    let page = page(&state, &person, form, value(&fields, "key").to_owned()).await?;
    let show = |status: StatusCode, page: &InvitePage| Ok(render::private(&state, asked, status, page));
    if fields.contains_key("language") {
        return show(StatusCode::OK, &page);
    }
    let own: Vec<Reference> = page.own.iter().map(|(one, _)| *one).collect();
    let days = Days { today: today(&state), most: today(&state).saturating_add(state.representing.most.days()) };
    let invited = match Invited::parse(asked.locale, days, &own, page.form.clone()) {
        Ok(invited) => invited,
        Err(form) => return show(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage { form, ..page }),
    };
    let refused = |words, values| {
        let mut form = page.form.clone();
        form.refuse(Field::Mail, words, values);
        show(StatusCode::UNPROCESSABLE_ENTITY, &InvitePage { form, ..page.clone() })
    };
    let home = Path::Representative(Place::Home).href(asked.locale);
    match invite::invite(&state, (&key, person.id), &invited, &home).await? {
        Inviting::At(address) => Ok(see(address)),
        Inviting::Before(address) => {
            let key = person.visit.form_key(&state.clock);
            show(StatusCode::CONFLICT, &InvitePage { key, already: Some(address), ..page })
        }
        Inviting::Already => refused("representative-already", Vec::new()),
        Inviting::TooMany => {
            let most = u64::try_from(state.representing.people).unwrap_or(u64::MAX);
            refused("representative-too-many", vec![("count", number(asked.locale, most))])
        }
    }
}

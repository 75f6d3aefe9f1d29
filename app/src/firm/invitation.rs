//! Invitations as the page of a firm lists them.

use leptos::prelude::*;

use super::{Place, Role, role_name};
use crate::{
    invitation::{Standing, standing_words},
    locale::Locale,
    path::Path,
    reference::Reference,
    words::{t, tr},
};

/// Somebody who was invited.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// Within the firm.
    pub number: i64,
    pub mail: String,
    pub role: Role,
    pub standing: Standing,
}

/// The list, for those who may change it. `by` is what whoever reads it is to the firm.
pub(super) fn invitations(
    locale: Locale,
    firm: Reference,
    by: Role,
    all: &[Invitation],
) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = all.iter().map(|one| row(locale, firm, by, one)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h2>{t(locale, "firm-invitations")}</h2>
            <ul class="matters" role="list">{rows}</ul>
        }
    })
}

fn row(locale: Locale, firm: Reference, by: Role, one: &Invitation) -> impl IntoView + use<> {
    let open = one.standing.is_open() && by.gives().contains(&one.role);
    let change = open.then(|| {
        let href = Path::Firm(Place::Invitation(firm, one.number)).href(locale);
        let words = tr(locale, "invitation-change", &[("mail", one.mail.as_str().into())]);
        view! { <a class="row-link" href=href>{words}</a> }
    });
    view! {
        <li class="matters__one">
            <p class="matters__name">{one.mail.clone()}</p>
            <p class="matters__more">
                <span>{role_name(locale, one.role)}</span>
                <span>{standing_words(locale, one.standing)}</span>
                {change}
            </p>
        </li>
    }
}

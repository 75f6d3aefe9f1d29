//! The table of everybody who was told an answer, and what other desks have of it.

use leptos::prelude::*;

use super::recall_page::{Contact, Heard, RecallPage};
use crate::{
    desk,
    handoff::{Channel, say},
    locale::Locale,
    path::Path,
    words::{t, tr},
};

impl RecallPage {
    pub(super) fn table(&self, locale: Locale) -> AnyView {
        if self.contacts.is_empty() {
            return view! { <p class="hint">{t(locale, "answer-told-nobody")}</p> }.into_any();
        }
        let heads = ["answer-reference", "answer-version-told", "answer-channel", "answer-when", "answer-heard"];
        let heads = heads.map(|id| view! { <th scope="col">{t(locale, id)}</th> }).collect_view();
        let rows: Vec<_> = self.contacts.iter().map(|contact| self.row(locale, contact)).collect();
        view! {
            <table class="worklist">
                <thead><tr class="worklist__heads">{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        }
        .into_any()
    }

    fn row(&self, locale: Locale, contact: &Contact) -> impl IntoView + use<> {
        let place = desk::Place::Request(self.organization.clone(), contact.reference);
        let channel = match contact.channel {
            Channel::Web => t(locale, "request-channel-web"),
            Channel::Phone => t(locale, "request-channel-phone"),
            Channel::Mail => t(locale, "request-channel-mail"),
            Channel::Counter => t(locale, "request-channel-counter"),
        };
        let heard = match contact.heard {
            Heard::Right => "answer-heard-right",
            Heard::Corrected => "answer-heard-corrected",
            Heard::Writes => "answer-heard-writes",
            Heard::Calls => "answer-heard-calls",
        };
        view! {
            <tr>
                <th scope="row"><a href=Path::Desk(place).href(locale)>{contact.reference.to_string()}</a></th>
                <td data-head=t(locale, "answer-version-told")>{contact.version.to_string()}</td>
                <td data-head=t(locale, "answer-channel")>{channel}</td>
                <td data-head=t(locale, "answer-when")>{say::moment(locale, self.zone, contact.at)}</td>
                <td data-head=t(locale, "answer-heard")>{t(locale, heard)}</td>
            </tr>
        }
    }

    /// How far other desks are: no reference of theirs stands here.
    pub(super) fn elsewhere(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let rows: Vec<_> = self
            .others
            .iter()
            .map(|(name, wrong, waiting)| {
                let args = [
                    ("organization", name.as_str().into()),
                    ("count", wrong.to_string().into()),
                    ("waiting", waiting.to_string().into()),
                ];
                view! { <li>{tr(locale, "answer-other-desk", &args)}</li> }
            })
            .collect();
        (!rows.is_empty()).then(|| view! { <h2>{t(locale, "answer-other-desks")}</h2><ul>{rows}</ul> })
    }
}

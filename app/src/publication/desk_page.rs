//! At the desk: what is to be sent, the oldest promise first, and what stands on the shelf.

use leptos::prelude::*;

use super::{Fate, Order, Place, count_form::Field, say};
use crate::{
    desk,
    form::FormState,
    format::number,
    handoff::{Zone, say as moments},
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    ui::{self, Crumb, Hint},
    words::{t, tr},
};

/// An order that waits.
#[derive(Clone, Debug)]
pub struct ToSend {
    pub reference: Reference,
    pub order: Order,
    pub fate: Fate,
    /// Until when it was promised, and whether that is over.
    pub due: i64,
    pub late: bool,
}

/// Copies of an item.
#[derive(Clone, Debug)]
pub struct Shelf {
    pub publication: String,
    pub item: String,
    /// The title with its format and language.
    pub name: String,
    pub copies: i64,
    /// Those that orders wait for.
    pub promised: i64,
}

impl Shelf {
    /// The value of its choice.
    pub fn code(&self) -> String {
        [self.publication.as_str(), "/", &self.item].concat()
    }
}

#[derive(Clone, Debug)]
pub struct DeskPage {
    /// The code of the organization.
    pub organization: String,
    /// The zone of the desk.
    pub zone: Zone,
    pub orders: Vec<ToSend>,
    pub shelf: Vec<Shelf>,
    pub form: FormState<Field>,
    pub key: String,
    /// Where something else was sent under this key.
    pub already: Option<String>,
    /// How many letters of the desk reached nobody.
    pub unreached: i64,
}

impl Page for DeskPage {
    fn head(&self, locale: Locale) -> Head {
        let home = Path::Desk(desk::Place::Home(self.organization.clone()));
        let title = ui::form_title(locale, t(locale, "publication-desk"), &self.form);
        Head::new(self.path(), title, t(locale, "publication-desk-lead"))
            .unlisted()
            .module(desk::SCRIPT)
            .crumbs(vec![Crumb::new(t(locale, "desk-queue"), home)])
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="staff staff--flow">
                {desk::bar(locale, (&self.organization, self.unreached), desk::Here::Publications, "")}
                <h1>{t(locale, "publication-desk")}</h1>
                {ui::already_sent(locale, self.already.as_deref())}
                {ui::error_summary(locale, &self.form)}
                {self.to_send(locale)}
                {self.stock(locale)}
                {self.count(locale)}
            </div>
        }
        .finish()
    }
}

impl DeskPage {
    fn path(&self) -> Path {
        Path::Publication(Place::Desk(self.organization.clone()))
    }

    fn to_send(&self, locale: Locale) -> impl IntoView + use<> {
        let items: Vec<_> = self.orders.iter().map(|order| self.order(locale, order)).collect();
        let none =
            items.is_empty().then(|| view! { <p class="panel__body hint">{t(locale, "publication-send-none")}</p> });
        view! {
            <section class="panel" aria-labelledby="to-send">
                <div class="panel__head">
                    <h2 id="to-send">{t(locale, "publication-to-send")}</h2>
                    <span class="hint">{items.len().to_string()}</span>
                </div>
                {none}
                <ul class="queue" role="list">{items}</ul>
            </section>
        }
    }

    /// One order: nothing of whoever ordered it.
    fn order(&self, locale: Locale, waiting: &ToSend) -> impl IntoView + use<> {
        let href = Path::Desk(desk::Place::Request(self.organization.clone(), waiting.reference)).href(locale);
        let moment = moments::moment(locale, self.zone, waiting.due);
        let due = tr(locale, "publication-due", &[("moment", moment.into())]);
        let class = if waiting.late { "queue__left queue__left--late" } else { "queue__left" };
        let fate = match waiting.fate {
            Fate::Backordered => Some(t(locale, "publication-backordered")),
            Fate::Made => Some(t(locale, "publication-to-make")),
            Fate::InStock => None,
        };
        let what = [say::order(locale, &waiting.order), waiting.reference.to_string()].join(" · ");
        view! {
            <li class="queue__item">
                <a class="queue__link" href=href>
                    <strong class="queue__name">{waiting.order.title.text(locale)}</strong>
                    <span class=class>{due}</span>
                    <span class="queue__more">{what}</span>
                    {fate.map(|words| view! { <span class="queue__more">{words}</span> })}
                </a>
            </li>
        }
    }

    fn stock(&self, locale: Locale) -> impl IntoView + use<> {
        let count = |copies: i64| number(locale, copies.unsigned_abs());
        let heads = ["publication-title-of", "publication-on-shelf", "publication-promised"].map(|id| t(locale, id));
        let rows: Vec<_> = self
            .shelf
            .iter()
            .map(|one| {
                let [_, copies, promised] = heads;
                view! {
                    <tr role="row">
                        <th scope="row" role="rowheader">{one.name.clone()}</th>
                        <td role="cell" data-head=copies>{count(one.copies)}</td>
                        <td role="cell" data-head=promised>{count(one.promised)}</td>
                    </tr>
                }
            })
            .collect();
        let heads = heads.map(|head| view! { <th scope="col" role="columnheader">{head}</th> });
        view! {
            <section aria-labelledby="stock">
                <h2 id="stock">{t(locale, "publication-stock")}</h2>
                <table class="worklist" role="table" aria-labelledby="stock">
                    <thead role="rowgroup" class="worklist__heads"><tr role="row">{heads.collect_view()}</tr></thead>
                    <tbody role="rowgroup">{rows}</tbody>
                </table>
            </section>
        }
    }

    /// Putting right what the shelf says.
    fn count(&self, locale: Locale) -> impl IntoView + use<> {
        let choose = (String::new(), t(locale, "publication-shelf-choose").to_owned());
        let shelf = self.shelf.iter().map(|one| (one.code(), one.name.clone()));
        let options = std::iter::once(choose).chain(shelf).collect();
        let hint = |id| Hint(t(locale, id).to_owned());
        let form = &self.form;
        view! {
            <section aria-labelledby="count">
                <h2 id="count">{t(locale, "publication-count")}</h2>
                <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {ui::select_field(locale, form, Field::Item, t(locale, "publication-shelf"), options)}
                    {ui::short_field(locale, form, Field::Copies, t(locale, "publication-counted"),
                        hint("publication-counted-hint"))}
                    {ui::short_field(locale, form, Field::Reason, t(locale, "publication-reason"),
                        hint("publication-reason-hint"))}
                    <div class="actions">
                        <button class="button">{t(locale, "publication-count-button")}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                </form>
            </section>
        }
    }
}

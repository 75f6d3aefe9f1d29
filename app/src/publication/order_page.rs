//! The first screen of an order: which format and language, how many, where to.

use std::sync::Arc;

use leptos::prelude::*;

use super::{
    Left, Place, Publication,
    address::{ABROAD, provinces},
    form::Field,
    say,
};
use crate::{
    form::{Field as _, FormState},
    format::number,
    handoff::Again,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Crumb, Hint, Purpose},
    words::{t, tr},
};

/// An order before it is sent: both screens show it.
#[derive(Clone, Debug)]
pub struct Ordering {
    pub what: Arc<Publication>,
    pub form: FormState<Field>,
    /// Sent with the form: the same order twice is one order.
    pub key: String,
    pub again: Again,
}

impl Ordering {
    pub(super) fn head(&self, locale: Locale, title: &'static str) -> Head {
        let title = tr(locale, title, &[("title", self.what.title.text(locale).into())]);
        let crumbs = vec![Crumb::new(t(locale, "publication-title"), Path::Publication(Place::All))];
        Head::new(self.what.path(), ui::form_title(locale, &title, &self.form), self.what.summary.text(locale))
            .unlisted()
            .crumbs(crumbs)
    }

    pub(super) fn notice(&self, locale: Locale) -> Option<AnyView> {
        match &self.again {
            Again::No => None,
            Again::AlreadySent(address) => Some(ui::already_sent(locale, Some(address.as_str())).into_any()),
            Again::Unkept | Again::Changed => Some(ui::notice(t(locale, "handoff-unkept")).into_any()),
        }
    }
}

#[derive(Clone, Debug)]
pub struct OrderPage {
    pub order: Ordering,
    /// What is left of each item of the publication, in their order.
    pub left: Vec<Left>,
}

impl Page for OrderPage {
    fn head(&self, locale: Locale) -> Head {
        self.order.head(locale, "publication-order")
    }

    fn body(&self, locale: Locale) -> Html {
        let (what, form) = (&self.order.what, &self.order.form);
        let most = number(locale, what.most.unsigned_abs());
        let copies = Hint(tr(locale, "publication-copies-hint", &[("most", most.into())]));
        view! {
            <div class="hero hero--place">
                <h1>{tr(locale, "publication-order", &[("title", what.title.text(locale).into())])}</h1>
                <p class="hero__lead">{what.summary.text(locale)}</p>
                <p class="hint">{what.owner.text(locale)}</p>
            </div>
            {self.order.notice(locale)}
            {ui::error_summary(locale, form)}
            <form class="form flow" method="post" action=what.path().href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.order.key.clone()/>
                {self.items(locale)}
                {ui::short_field(locale, form, Field::Copies, t(locale, "publication-copies"), copies)}
                {address(locale, form)}
                <div class="actions">
                    <button class="button" name="step" value="preview">{t(locale, "handoff-continue")}</button>
                    {ui::language_button(locale, &what.path())}
                </div>
            </form>
        }
        .finish()
    }
}

impl OrderPage {
    /// Each format and language, with what is left of it. The first has the id that an error leads to.
    fn items(&self, locale: Locale) -> impl IntoView + use<> {
        let (what, form) = (&self.order.what, &self.order.form);
        let wrong = form.error(Field::Item).is_some();
        let name = Field::Item.name();
        let rows: Vec<_> = what
            .items
            .iter()
            .zip(&self.left)
            .enumerate()
            .map(|(at, (item, left))| {
                let code = item.code();
                let id = if at == 0 { name.to_owned() } else { [name, "-", &code].concat() };
                let checked = form.value(Field::Item) == code;
                let label = say::item_name(locale, item.format, &item.tongue.text(locale));
                view! {
                    <div class="choice-row">
                        <input class="choice-row__button" type="radio" name=name id=id.clone() value=code checked=checked/>
                        <label class="choice-row__label" for=id>
                            {label}<span class="choice-row__more">{say::left(locale, what, item, *left)}</span>
                        </label>
                    </div>
                }
            })
            .collect();
        view! {
            <fieldset class=if wrong { "field field--wrong" } else { "field" } aria-describedby=wrong.then_some("item-error")>
                <legend class="field__label">{t(locale, "publication-which")}</legend>
                {ui::field_error(locale, form, Field::Item)}
                {rows}
            </fieldset>
        }
    }
}

/// Where it is sent, and where a receipt goes, for whoever wants one.
fn address(locale: Locale, form: &FormState<Field>) -> impl IntoView + use<> {
    let own = |field, label, purpose, hint: Option<&'static str>| {
        ui::own_field(locale, form, field, t(locale, label), purpose, hint.map(|id| Hint(t(locale, id).to_owned())))
    };
    let choose = (String::new(), t(locale, "publication-province-choose").to_owned());
    let abroad = (ABROAD.to_owned(), t(locale, "publication-abroad").to_owned());
    let named = provinces().map(|code| (code.to_owned(), province(locale, code).to_owned()));
    let options = std::iter::once(choose).chain(named).chain([abroad]).collect();
    view! {
        <h2>{t(locale, "publication-where")}</h2>
        {own(Field::Name, "publication-name", Purpose::Name, None)}
        {own(Field::Street, "publication-street", Purpose::Street, Some("publication-street-hint"))}
        {own(Field::More, "publication-street-more", Purpose::StreetMore, None)}
        {own(Field::City, "publication-city", Purpose::City, None)}
        {ui::select_field(locale, form, Field::Province, t(locale, "publication-province"), options)}
        {own(Field::Postal, "publication-postal", Purpose::Postal, Some("publication-postal-hint"))}
        {own(Field::Country, "publication-country", Purpose::Country, Some("publication-country-hint"))}
        {own(Field::Mail, "handoff-receipt", Purpose::Mail, Some("publication-mail-hint"))}
    }
}

fn province(locale: Locale, code: &str) -> &'static str {
    match code {
        "NL" => t(locale, "publication-nl"),
        "PE" => t(locale, "publication-pe"),
        "NS" => t(locale, "publication-ns"),
        "NB" => t(locale, "publication-nb"),
        "QC" => t(locale, "publication-qc"),
        "ON" => t(locale, "publication-on"),
        "MB" => t(locale, "publication-mb"),
        "SK" => t(locale, "publication-sk"),
        "AB" => t(locale, "publication-ab"),
        "BC" => t(locale, "publication-bc"),
        "YT" => t(locale, "publication-yt"),
        "NT" => t(locale, "publication-nt"),
        _ => t(locale, "publication-nu"),
    }
}

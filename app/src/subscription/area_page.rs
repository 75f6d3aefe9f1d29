//! Where a place is chosen: a province or territory, or the first three characters of a postal code.

use leptos::prelude::*;

use super::{Area, Place, Postal, Province, province_words};
use crate::{
    form::{self, FormState},
    html::{Finish, Html},
    locale::Locale,
    my_page::{self, Reader},
    path::Path,
    shell::{Head, Page},
    ui::{self, Hint},
    words::t,
};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Province,
    Postal,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Postal => "postal",
        }
    }
}

/// The only door: the place, or the form with what is wrong. A postal code says more than a province.
pub fn read(mut form: FormState<Field>) -> Result<Area, FormState<Field>> {
    let (postal, province) = (form.value(Field::Postal).trim().to_owned(), form.value(Field::Province));
    if !postal.is_empty() {
        return Postal::parse(&postal).map(Area::Postal).ok_or_else(|| {
            form.refuse(Field::Postal, "subscription-postal-wrong", Vec::new());
            form
        });
    }
    Province::parse(province).map(Area::Province).ok_or_else(|| {
        form.refuse(Field::Province, "subscription-area-none", Vec::new());
        form
    })
}

#[derive(Clone, Debug)]
pub struct AreaPage {
    pub form: FormState<Field>,
    pub reader: Reader,
    pub key: String,
}

impl Page for AreaPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "subscription-area"), &self.form);
        Head::new(Path::Subscription(Place::Area), title, t(locale, "subscription-area-lead"))
            .crumbs(vec![my_page::crumb(locale)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let none = (String::new(), t(locale, "subscription-area-choose").to_owned());
        let mut provinces: Vec<(String, String)> = Province::ALL
            .iter()
            .map(|province| (province.code().to_owned(), province_words(locale, *province).to_owned()))
            .collect();
        provinces.insert(0, none);
        let here = Path::Subscription(Place::Area);
        let hint = Hint(t(locale, "subscription-postal-hint").to_owned());
        view! {
            <div class="hero hero--place">
                <h1>{t(locale, "subscription-area")}</h1>
                <p class="hero__lead">{t(locale, "subscription-area-lead")}</p>
            </div>
            {ui::error_summary(locale, &self.form)}
            <form class="form flow" method="post" action=here.href(locale) novalidate=true>
                <input type="hidden" name="key" value=self.key.clone()/>
                {ui::select_field(locale, &self.form, Field::Province, t(locale, "subscription-province"), provinces)}
                {ui::short_field(locale, &self.form, Field::Postal, t(locale, "subscription-postal-label"), hint)}
                {(self.reader == Reader::Nobody).then(|| view! { <p>{t(locale, "my-page-cookie")}</p> })}
                <div class="actions">
                    <button class="button">{t(locale, "subscription-button")}</button>
                    {ui::language_button(locale, &here)}
                </div>
            </form>
        }
        .finish()
    }
}

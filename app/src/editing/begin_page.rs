//! Beginning a service that the portal does not have: what it is called, in the language that is written first.

use leptos::prelude::*;

use super::{Place, pair::language_name, trail::home};
use crate::{
    form::{self, FormState},
    format::number,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    shell::{Head, Page},
    ui::{self, Hint},
    words::t,
};

/// The letters of a name that are read.
const MOST: usize = 200;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The language that is written first.
    Source,
    Name,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Name => "name",
        }
    }
}

#[derive(Clone, Debug)]
pub struct BeginPage {
    pub organization: String,
    pub form: FormState<Field>,
    pub key: String,
    pub again: Again,
}

/// Why the page is shown once more.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Again {
    #[default]
    No,
    /// Something else was sent from this page before: where that is.
    Already(String),
}

/// What a service is begun with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    pub source: Locale,
    pub name: String,
}

impl Given {
    /// The only door.
    pub fn parse(locale: Locale, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let name = form.value(Field::Name).split_whitespace().collect::<Vec<_>>().join(" ");
        let letters = name.chars().count();
        let source = Locale::parse(form.value(Field::Source));
        if source.is_none() {
            form.refuse(Field::Source, "editing-begin-source-missing", Vec::new());
        }
        if name.is_empty() {
            form.refuse(Field::Name, "editing-begin-name-missing", Vec::new());
        } else if letters > MOST {
            let count = |letters: usize| number(locale, u64::try_from(letters).unwrap_or(u64::MAX));
            form.refuse(Field::Name, "editing-long", vec![("most", count(MOST)), ("count", count(letters))]);
        }
        match source {
            Some(source) if form.is_valid() => Ok(Self { source, name }),
            _ => Err(form),
        }
    }
}

impl Page for BeginPage {
    fn head(&self, locale: Locale) -> Head {
        let title = ui::form_title(locale, t(locale, "editing-begin"), &self.form);
        Head::new(self.path(), title, t(locale, "editing-begin-lead"))
            .crumbs(vec![home(locale, &self.organization)])
            .unlisted()
    }

    fn body(&self, locale: Locale) -> Html {
        let already = if let Again::Already(address) = &self.again { Some(address.as_str()) } else { None };
        let languages = Locale::ALL.map(|one| (one.code().to_owned(), language_name(locale, one).to_owned()));
        let hint = Hint(t(locale, "editing-begin-name-hint").to_owned());
        view! {
            <div class="staff staff--flow">
                <h1>{t(locale, "editing-begin")}</h1>
                <p class="staff__lead">{t(locale, "editing-begin-lead")}</p>
                {ui::already_sent(locale, already)}
                {ui::error_summary(locale, &self.form)}
                <form class="form flow" method="post" action=self.path().href(locale) novalidate=true>
                    <input type="hidden" name="key" value=self.key.clone()/>
                    {ui::named_choices(locale, &self.form, Field::Source, t(locale, "editing-begin-source"), languages.to_vec())}
                    {ui::wide_field(locale, &self.form, Field::Name, t(locale, "editing-begin-name"), hint)}
                    <div class="actions">
                        <button class="button">{t(locale, "editing-begin-button")}</button>
                        {ui::language_button(locale, &self.path())}
                    </div>
                </form>
            </div>
        }
        .finish()
    }
}

impl BeginPage {
    fn path(&self) -> Path {
        Path::Editing(Place::Begin(self.organization.clone()))
    }
}

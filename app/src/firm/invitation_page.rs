//! One invitation, for those who manage the firm: sending it again, withdrawing it.

use leptos::prelude::*;

use super::{
    Place,
    invitation::{Invitation, standing_words},
    role_words,
    words::way_to,
};
use crate::{
    application,
    html::{Finish, Html},
    locale::Locale,
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

/// The field that says which button was pressed, and its values.
pub const ACT: &str = "act";
pub const AGAIN: &str = "again";
pub const WITHDRAW: &str = "withdraw";

#[derive(Clone, Debug)]
pub struct InvitationPage {
    pub firm: Reference,
    pub firm_name: String,
    pub invitation: Invitation,
    pub again: Again,
    pub key: String,
}

/// Whether it can be sent once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Can,
    /// Nobody wants that many letters.
    Often,
}

impl Page for InvitationPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_to(locale, self.firm, &self.firm_name);
        Head::new(self.path(), self.title(locale), t(locale, "firm-invitation-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Application(application::Place::Firm(self.firm)).href(locale);
        let again = match self.again {
            Again::Can => {
                view! { <button class="button" name=ACT value=AGAIN>{t(locale, "firm-invitation-again")}</button> }
                    .into_any()
            }
            Again::Often => view! { <p class="notice">{t(locale, "firm-invitation-often")}</p> }.into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "firm-invitation-lead")}</p>
            </div>
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{role_words(locale, self.invitation.role)}</p>
                <p>{standing_words(locale, self.invitation.standing)}</p>
                <div class="actions">
                    {again}
                    <button class="button button--quiet" name=ACT value=WITHDRAW>
                        {t(locale, "firm-invitation-withdraw")}
                    </button>
                    <a class="button button--quiet" href=back>{t(locale, "firm-keep")}</a>
                </div>
            </form>
        }
        .finish()
    }
}

impl InvitationPage {
    fn path(&self) -> Path {
        Path::Firm(Place::Invitation(self.firm, self.invitation.number))
    }

    fn title(&self, locale: Locale) -> String {
        tr(locale, "firm-invitation-title", &[("mail", self.invitation.mail.as_str().into())])
    }
}

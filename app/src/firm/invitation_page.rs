//! One invitation, for those who manage the firm: sending it again, withdrawing it.

use leptos::prelude::*;

use super::{Place, invitation::Invitation, role_words, words::way_to};
use crate::{
    application,
    html::{Finish, Html},
    invitation::{ACT, AGAIN, Again, WITHDRAW, standing_words},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct InvitationPage {
    pub firm: Reference,
    /// As the register has it now.
    pub firm_name: Localized<String>,
    pub invitation: Invitation,
    pub again: Again,
    pub key: String,
}

impl Page for InvitationPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_to(locale, self.firm, self.firm_name.get(locale));
        Head::new(self.path(), self.title(locale), t(locale, "invitation-lead")).unlisted().crumbs(crumbs)
    }

    fn body(&self, locale: Locale) -> Html {
        let back = Path::Application(application::Place::Firm(self.firm)).href(locale);
        let again = match self.again {
            Again::Can => {
                view! { <button class="button" name=ACT value=AGAIN>{t(locale, "invitation-again")}</button> }
                    .into_any()
            }
            Again::Often => view! { <p class="notice">{t(locale, "invitation-often")}</p> }.into_any(),
        };
        view! {
            <div class="hero hero--place">
                <h1>{self.title(locale)}</h1>
                <p class="hero__lead">{t(locale, "invitation-lead")}</p>
            </div>
            <form class="form flow" method="post" action=self.path().href(locale)>
                <input type="hidden" name="key" value=self.key.clone()/>
                <p>{role_words(locale, self.invitation.role)}</p>
                <p>{standing_words(locale, self.invitation.standing)}</p>
                <div class="actions">
                    {again}
                    <button class="button button--quiet" name=ACT value=WITHDRAW>
                        {t(locale, "invitation-withdraw")}
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
        tr(locale, "invitation-title", &[("mail", self.invitation.mail.as_str().into())])
    }
}

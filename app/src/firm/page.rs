//! The page of a firm: every application, what needs somebody first, and who is on it.

use leptos::prelude::*;

use super::{
    Acting, After, Choice, Filter, Place, Right, Role, acting,
    form::Names,
    identifier::Identifier,
    identifier_page::identifier_words,
    invitation::{Invitation, invitations},
    list::{Listed, listed, narrowing},
    role_words,
};
use crate::{
    application::{self, Program, way_home},
    html::{Finish, Html},
    locale::{Locale, Localized},
    path::Path,
    reference::Reference,
    shell::{Head, Page},
    tracked::Acts,
    ui,
    words::{t, tr},
};

#[derive(Clone, Debug)]
pub struct FirmPage {
    pub reference: Reference,
    pub name: String,
    pub names: Names,
    /// Its business number.
    pub number: String,
    pub identifiers: Vec<Identifier>,
    /// What whoever reads the page is to it.
    pub role: Role,
    pub applications: Vec<Listed>,
    /// Which part of them.
    pub choice: Choice,
    /// The place of the last line, where more follow.
    pub next: Option<After>,
    pub programs: &'static [Program],
    pub members: Vec<Member>,
    /// The last ones; empty for whoever may not invite.
    pub invitations: Vec<Invitation>,
}

/// Somebody who acts for a firm.
#[derive(Clone, Debug)]
pub struct Member {
    pub number: i64,
    /// Empty where they told no name.
    pub name: String,
    pub role: Role,
    pub whose: Whose,
}

/// Whether a row is about whoever reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Own,
    Other,
}

impl Page for FirmPage {
    fn head(&self, locale: Locale) -> Head {
        let crumbs = way_home(locale);
        let path = Path::Application(application::Place::Firm(self.reference));
        let mut head = Head::new(path, self.name.as_str(), t(locale, "firm-lead")).unlisted().crumbs(crumbs);
        head.query = Localized::from_fn(|_| self.choice.query());
        head
    }

    fn body(&self, locale: Locale) -> Html {
        view! {
            <div class="hero hero--place">
                <h1>{self.name.clone()}</h1>
                <p class="hero__lead">{t(locale, "firm-lead")}</p>
            </div>
            <div class="flow">
                {acting(locale, &Acting::Firm(self.name.clone()))}
                {self.facts(locale)}
                {self.ways(locale)}
                <h2>{t(locale, "firm-applications")}</h2>
                {narrowing(locale, self.reference, &self.choice, &self.members, self.programs)}
                {self.list(locale)}
                {self.acts(locale)}
                {self.people(locale)}
            </div>
            {ui::talk_band(locale)}
        }
        .finish()
    }
}

impl FirmPage {
    fn list(&self, locale: Locale) -> impl IntoView + use<> {
        let acts = if self.role.right() >= Right::Write { Acts::Can } else { Acts::No };
        let list = match (self.applications.as_slice(), self.choice.is_narrow()) {
            ([], false) => view! { <p>{t(locale, "firm-no-applications")}</p> }.into_any(),
            ([], true) => view! { <p>{t(locale, "firm-none-of-it")}</p> }.into_any(),
            (some, _) => listed(locale, some, acts).into_any(),
        };
        let at = |choice: Choice, id| {
            let href = Path::Firm(Place::List(self.reference, choice)).href(locale);
            view! { <a class="button button--quiet" href=href>{t(locale, id)}</a> }
        };
        let first = self.choice.after.is_some().then(|| at(self.choice.first(), "firm-list-first"));
        let next =
            self.next.clone().map(|after| at(Choice { after: Some(after), ..self.choice.clone() }, "firm-list-next"));
        view! { {list}<div class="actions">{first}{next}</div> }
    }

    /// What follows from the list: beginning something, following what was sent elsewhere, taking the list away.
    fn acts(&self, locale: Locale) -> impl IntoView + use<> {
        let file = Path::Firm(Place::ListFile(self.reference, self.choice.first())).href(locale);
        let write = (self.role.right() >= Right::Write).then(|| {
            let begin = Path::Firm(Place::Begin(self.reference)).href(locale);
            let follow = Path::Application(application::Place::TrackFor(self.reference, None)).href(locale);
            view! {
                <a class="button" href=begin>{t(locale, "application-new")}</a>
                <a class="button button--quiet" href=follow>{t(locale, "tracked-new")}</a>
            }
        });
        view! {
            <div class="actions">
                {write}<a class="button button--quiet" href=file>{t(locale, "firm-list-file")}</a>
            </div>
        }
    }

    fn facts(&self, locale: Locale) -> impl IntoView + use<> {
        let both = |one: &Option<String>, other: &Option<String>| {
            let mut names: Vec<String> = [one, other].into_iter().flatten().cloned().collect();
            names.dedup();
            names.join(" / ")
        };
        let mut facts = vec![(t(locale, "firm-number"), self.number.clone())];
        let legal = both(&self.names.legal_en, &self.names.legal_fr);
        facts.extend((legal != self.name && !legal.is_empty()).then(|| (t(locale, "firm-legal"), legal)));
        let operating = both(&self.names.operating_en, &self.names.operating_fr);
        facts.extend((!operating.is_empty()).then(|| (t(locale, "firm-operating"), operating)));
        facts.extend(self.identifiers.iter().map(|one| identifier_words(locale, &self.number, one)));
        facts.push((t(locale, "firm-you"), role_words(locale, self.role).to_owned()));
        ui::facts(facts)
    }

    /// What those who manage it find behind the page.
    fn ways(&self, locale: Locale) -> Option<impl IntoView + use<>> {
        let ways = [
            (Place::Identifiers(self.reference), "firm-identifiers"),
            (Place::Names(self.reference), "firm-edit-names"),
            (Place::Number(self.reference), "firm-edit-number"),
            (Place::Record(self.reference, Filter::default()), "firm-see-record"),
        ];
        let ways = ways.map(|(place, id)| {
            view! { <a class="button button--quiet" href=Path::Firm(place).href(locale)>{t(locale, id)}</a> }
        });
        self.role.manages().then(|| view! { <div class="actions">{ways}</div> })
    }

    fn people(&self, locale: Locale) -> impl IntoView + use<> {
        let members: Vec<_> = self.members.iter().map(|member| self.member(locale, member)).collect();
        let invite = self.role.manages().then(|| {
            let href = Path::Firm(Place::Invite(self.reference)).href(locale);
            view! { <a class="button" href=href>{t(locale, "firm-invite")}</a> }
        });
        let own = self.members.iter().find(|member| member.whose == Whose::Own).map(|member| {
            let href = Path::Firm(Place::Remove(self.reference, member.number)).href(locale);
            view! { <a class="button button--quiet" href=href>{t(locale, "firm-leave")}</a> }
        });
        view! {
            <h2>{t(locale, "firm-members")}</h2>
            <ul class="matters" role="list">{members}</ul>
            <div class="actions">{invite}{own}</div>
            {invitations(locale, self.reference, self.role, &self.invitations)}
        }
    }

    fn member(&self, locale: Locale, member: &Member) -> impl IntoView + use<> {
        let other = member.whose == Whose::Other && self.role.gives().contains(&member.role);
        // an owner may lower themselves, as long as there is another
        let change = (other || (member.whose == Whose::Own && self.role == Role::Owner))
            .then(|| self.way(locale, member, Place::Member, ["firm-change-named", "firm-change-nameless"]));
        let remove =
            other.then(|| self.way(locale, member, Place::Remove, ["firm-remove-named", "firm-remove-nameless"]));
        let me = (member.whose == Whose::Own).then(|| view! { <span>{t(locale, "firm-me")}</span> });
        view! {
            <li class="matters__one">
                <p class="matters__name">{member_name(locale, &member.name)}</p>
                <p class="matters__more">{me}<span>{role_words(locale, member.role)}</span>{change}{remove}</p>
            </li>
        }
    }

    /// A link of a member’s row, in words that name them.
    fn way(
        &self,
        locale: Locale,
        member: &Member,
        place: fn(Reference, i64) -> Place,
        [named, nameless]: [&'static str; 2],
    ) -> impl IntoView + use<> {
        let href = Path::Firm(place(self.reference, member.number)).href(locale);
        let words = match member.name.as_str() {
            "" => t(locale, nameless).to_owned(),
            name => tr(locale, named, &[("name", name.into())]),
        };
        view! { <a class="row-link" href=href>{words}</a> }
    }
}

pub(super) fn member_name(locale: Locale, name: &str) -> String {
    if name.is_empty() { t(locale, "firm-nameless").to_owned() } else { name.to_owned() }
}

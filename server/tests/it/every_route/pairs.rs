//! The addresses that name something of somebody, from the list of the router.

use app::reference::Reference;
use server::person::Role;

use super::{
    contributed::COLLECTIONS,
    planted::{CONTENT, DESK, PROGRAM, Planted},
    role,
};
use crate::client::Client;

/// An address that names something of somebody, and the same for something that never was.
pub struct Pair<'a> {
    pub real: String,
    pub made_up: String,
    /// Who opens it, where it is there for them.
    pub owner: Option<&'a Client>,
    /// The power that opens it, and where.
    pub staff: Option<(Role, &'static str)>,
}

/// What the parameters of public routes name, which everybody may read.
const PUBLIC: [&str; 12] =
    ["slug", "letter", "name", "folder", "service_id", "subject", "id", "alert", "answer", "program", "issue", "*rest"];

/// Pages that are not there at every time.
const LATER: [&str; 9] = [
    "{section}",
    "{number}",
    "/payment",
    "/paiement",
    "/call.ics",
    "/appel.ics",
    "}/message",
    "}/object",
    "}/contester",
];

/// An alert, a problem or a template that nobody wrote.
const NO_ALERT: &str = "01920000000070008000000000000000";
/// Somebody who works nowhere.
const NO_COLLEAGUE: &str = "01920000000070008000000000000001";
/// An answer that there is not.
const NO_ANSWER: &str = "A999";

fn parameters(template: &str) -> Vec<&str> {
    let parts = template.split(['/', '-']).filter(|part| part.starts_with('{'));
    parts.map(|part| part.trim_matches(['{', '}'])).collect()
}

/// Puts values in the place of parameters.
fn with(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

/// Of what is still asked for, or of the file that was sent.
fn number(template: &str) -> &'static str {
    if template.contains("/files/") || template.contains("/fichiers/") { "1" } else { "5" }
}

/// The addresses of a template that name something planted. A new kind of parameter needs a rule here.
pub fn pairs<'a>(template: &str, planted: &'a Planted) -> Vec<Pair<'a>> {
    let unknown = Reference::from_random(7).to_string();
    let pair = |name: &str, real: &str, owner: &'a Client| {
        let rest = [("section", "project"), ("number", number(template)), ("member", "2"), ("invitation", "1")];
        let at = |value: &str| with(&with(template, &[(name, value)]), &rest);
        // a section is there while it is a draft, what is asked for and files once it was sent, an hour for the calendar
        // where somebody wants a call, a message once it was sent, an objection once it is decided
        let owner = Some(owner).filter(|_| !LATER.iter().any(|part| template.contains(part)));
        Pair { real: at(real), made_up: at(&unknown), owner, staff: None }
    };
    let own = |at: usize| if at == 2 { &planted.amina } else { &planted.owner };
    match parameters(template).as_slice() {
        [] => Vec::new(),
        ["application", ..] => {
            let all = planted.applications.iter().enumerate();
            all.map(|(at, one)| pair("application", one, own(at))).collect()
        }
        ["firm", ..] => vec![pair("firm", &planted.firm, &planted.owner)],
        [name @ ("tracked" | "mandate")] => vec![pair(name, planted.own(name), &planted.amina)],
        // whoever holds a letter may stop it; a token that was not sealed here names nobody
        ["token"] => Vec::new(),
        // an organization is nobody’s; that only administrators open it is asked of every route of theirs
        ["code"] => Vec::new(),
        // read by tokens, never by cookies: what a department learns is asked below
        ["reference", ..] if template.contains("/api/") => Vec::new(),
        // what somebody wrote is not on the page of its reference
        ["reference"] if template.contains("feedback") || template.contains("commentaires") => Vec::new(),
        ["reference", ..] => {
            let owners = [&planted.amina, &planted.guest];
            let all = planted.questions.iter().zip(owners);
            all.map(|(one, owner)| pair("reference", one, owner)).collect()
        }
        // nobody’s: what is practiced stands in no table, and a test of its own asks for the one under the other
        ["org", "reference"] if template.contains("/simulation/") => Vec::new(),
        ["org", ..] => of_staff(template, planted, &unknown),
        public if public.iter().all(|name| PUBLIC.contains(name)) => Vec::new(),
        other => panic!("{template}: whose is what {other:?} names?"),
    }
}

/// Where a power holds, who has it there, and what they can open: what there is, and what never was.
fn of_role<'a, 'u>(
    role: Role,
    template: &str,
    planted: &'a Planted,
    unknown: &'u str,
) -> (&'static str, &'a Client, &'a [String], &'u str) {
    match role {
        Role::Desk if template.contains("{answer}") => (DESK, &planted.desk, &planted.answers, NO_ANSWER),
        Role::Desk => (DESK, &planted.desk, &planted.questions, unknown),
        Role::Lead if template.contains("{colleague}") => (DESK, &planted.lead, &planted.colleagues, NO_COLLEAGUE),
        Role::Lead => (DESK, &planted.lead, &planted.questions, unknown),
        Role::Officer if template.contains("{template}") => (PROGRAM, &planted.officer, &planted.templates, NO_ALERT),
        Role::Officer if template.contains("{issue}") => (PROGRAM, &planted.officer, &planted.issues, NO_ALERT),
        Role::Officer if template.contains("{bulk}") => (PROGRAM, &planted.officer, &planted.bulks, NO_ALERT),
        Role::Officer => (PROGRAM, &planted.officer, &planted.cases, unknown),
        _ if template.contains("{answer}") => (CONTENT, &planted.editor, &planted.answers, NO_ANSWER),
        _ if is_shared(template) => (CONTENT, &planted.editor, &COLLECTIONS, "nothing"),
        _ if template.contains("{alert}") => (CONTENT, &planted.editor, &planted.alerts, NO_ALERT),
        _ => (CONTENT, &planted.editor, &planted.services, "ST999"),
    }
}

/// Whether it is of a collection that organizations keep together.
fn is_shared(template: &str) -> bool {
    ["/contributors", "/organisations-collaboratrices", "{from}"].iter().any(|part| template.contains(part))
}

/// The kind of the record that an address names.
fn kind(template: &str) -> &'static str {
    match (is_shared(template), template.starts_with("/fr")) {
        (false, _) => "services",
        (true, false) => "collections",
        (true, true) => "dossiers",
    }
}

/// A field that the record has.
fn field(template: &str) -> &'static str {
    if is_shared(template) { "lead-en" } else { "name-en" }
}

/// Parameters that name one thing of an organization.
const NAMES: [&str; 9] =
    ["application", "reference", "id", "alert", "answer", "colleague", "issue", "template", "bulk"];

/// What one organization has, asked of it and of the others; and whether there is such an organization at all.
fn of_staff<'a>(template: &str, planted: &'a Planted, unknown: &str) -> Vec<Pair<'a>> {
    let role = role(template).unwrap();
    let (here, owner, real, made_up) = of_role(role, template, planted, unknown);
    let fill = |org: &str, one: &str| {
        let one = NAMES.map(|name| (name, one));
        let rest = [("org", org), ("kind", kind(template)), ("from", PROGRAM), ("number", "1")];
        with(template, &[&one[..], &rest, &[("field", field(template))]].concat())
    };
    let pair = |organization: &'static str, one: &str, none: String| {
        let is_there = organization == here;
        let owner = is_there.then_some(owner);
        // every desk gives every answer, and sees whom it told
        let gives = role == Role::Desk && template.contains("{answer}");
        let staff = (is_there || gives || parameters(template).len() == 1).then_some((role, organization));
        Pair { real: fill(organization, one), made_up: none, owner, staff }
    };
    let mut found = Vec::new();
    for organization in [DESK, PROGRAM, CONTENT] {
        for one in real {
            found.push(pair(organization, one, fill("none", made_up)));
            if parameters(template).len() > 1 {
                found.push(pair(organization, one, fill(organization, made_up)));
            }
        }
    }
    // whoever has the power elsewhere asks with the address of their own organization
    found.retain(|pair| pair.staff.is_some() || !pair.made_up.contains("/none/"));
    found
}

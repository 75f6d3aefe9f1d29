//! What else a firm is known by: accounts with programs, numbers of registers.

use crate::{
    application::business_number,
    coded::coded,
    form::{self, FormState},
};

coded! {
    /// What kind of number it is.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Kind {
        /// A program account of the Canada Revenue Agency: `RC0001`, after the business number.
        Account = "account",
        /// Of the federal register of corporations: seven digits, written as in `123456-7`.
        Corporation = "corporation",
        /// Of a province or a territory; in Quebec the NEQ, ten digits.
        Province = "province",
        Other = "other",
    }
}

/// The programs with accounts: corporation income tax, charities, import and export, payroll, goods and services tax,
/// information returns, and others that the Canada Revenue Agency gives.
const PROGRAMS: [&str; 12] = ["RC", "RD", "RE", "RG", "RM", "RN", "RP", "RR", "RT", "RZ", "SL", "WH"];
/// The letters of any other number.
const MOST: usize = 40;

/// Fields of the form that adds one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Kind,
    Number,
}

impl form::Field for Field {
    fn name(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Number => "number",
        }
    }
}

/// What can be accepted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identifier {
    pub kind: Kind,
    /// As it is kept: `RC0001`, `123456-7`.
    pub number: String,
}

impl Identifier {
    /// The only door. `own` is the business number of the firm: an account may be given with it.
    pub fn parse(own: &str, mut form: FormState<Field>) -> Result<Self, FormState<Field>> {
        let Some(kind) = Kind::parse(form.value(Field::Kind)) else {
            form.refuse(Field::Kind, "firm-kind-missing", Vec::new());
            return Err(form);
        };
        let typed = form.value(Field::Number).trim().to_owned();
        let (number, wrong) = match kind {
            Kind::Account => (account(own, &typed), "firm-account-wrong"),
            Kind::Corporation => (corporation(&typed), "firm-corporation-wrong"),
            Kind::Province | Kind::Other => (any(&typed), "firm-identifier-wrong"),
        };
        if number.is_none() {
            form.refuse(Field::Number, wrong, Vec::new());
        }
        number.map(|number| Self { kind, number }).ok_or(form)
    }
}

/// Letters and digits, large, without what people put between them.
fn plain(typed: &str) -> String {
    typed.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect()
}

/// `RC0001`, alone or after the business number of this firm. One after another’s is not this firm’s.
fn account(own: &str, typed: &str) -> Option<String> {
    let plain = plain(typed);
    let account = match plain.len() {
        6 => plain.as_str(),
        15 => plain.get(9..).filter(|_| business_number(&plain[..9]).as_deref() == Some(own))?,
        _ => return None,
    };
    let (program, number) = account.split_at_checked(2)?;
    let good = PROGRAMS.contains(&program) && number.bytes().all(|byte| byte.is_ascii_digit()) && number != "0000";
    good.then(|| account.to_owned())
}

/// Seven digits, of which people write the last apart.
fn corporation(typed: &str) -> Option<String> {
    let plain = plain(typed);
    let good = plain.len() == 7 && plain.bytes().all(|byte| byte.is_ascii_digit());
    good.then(|| format!("{}-{}", &plain[..6], &plain[6..]))
}

fn any(typed: &str) -> Option<String> {
    let good = !typed.is_empty() && typed.chars().count() <= MOST && !typed.chars().any(char::is_control);
    good.then(|| typed.to_owned())
}

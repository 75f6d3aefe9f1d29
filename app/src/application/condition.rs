//! Conditions over what was answered: when something is asked, and what a check looks at. What was not answered is not
//! known, and neither is what depends on it alone.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// The answer is one of these, or has one of them among what was chosen.
    OneOf(&'static str, Vec<&'static str>),
    Compare(Term, Relation, Term),
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    Answer(&'static str),
    /// Of those that were answered.
    Sum(Vec<&'static str>),
    Literal(&'static str),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Relation {
    /// The same number.
    Equals,
    AtLeast,
    AtMost,
    /// An earlier day.
    Before,
    /// A later day.
    After,
}

impl Condition {
    /// Whether it holds; `None` where too little is known.
    pub fn holds(&self, look: &impl Fn(&str) -> String) -> Option<bool> {
        match self {
            Self::All(parts) => together(parts, look, false),
            Self::Any(parts) => together(parts, look, true),
            Self::Not(one) => one.holds(look).map(|holds| !holds),
            Self::OneOf(question, values) => {
                let answer = look(question);
                (!answer.is_empty()).then(|| answer.split(' ').any(|chosen| values.contains(&chosen)))
            }
            Self::Compare(one, relation, other) => compare(one, *relation, other, look),
        }
    }

    /// Every question that it looks at.
    pub fn questions(&self) -> Vec<&'static str> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(one) => one.questions(),
            Self::OneOf(question, _) => vec![question],
            Self::Compare(one, _, other) => [one.questions(), other.questions()].concat(),
        }
    }
}

impl Term {
    fn questions(&self) -> Vec<&'static str> {
        match self {
            Self::Answer(question) => vec![question],
            Self::Sum(questions) => questions.clone(),
            Self::Literal(_) => Vec::new(),
        }
    }

    fn text(&self, look: &impl Fn(&str) -> String) -> Option<String> {
        let text = match self {
            Self::Answer(question) => look(question),
            Self::Literal(text) => (*text).to_owned(),
            Self::Sum(_) => return None,
        };
        (!text.is_empty()).then_some(text)
    }

    fn count(&self, look: &impl Fn(&str) -> String) -> Option<i128> {
        match self {
            Self::Sum(questions) => {
                let known: Vec<i128> = questions.iter().filter_map(|question| hundredths(&look(question))).collect();
                (!known.is_empty()).then(|| known.iter().sum())
            }
            _ => hundredths(&self.text(look)?),
        }
    }
}

/// `decides` is what one part alone decides: false for all, true for any.
fn together(parts: &[Condition], look: &impl Fn(&str) -> String, decides: bool) -> Option<bool> {
    let parts: Vec<Option<bool>> = parts.iter().map(|part| part.holds(look)).collect();
    if parts.contains(&Some(decides)) {
        return Some(decides);
    }
    if parts.contains(&None) { None } else { Some(!decides) }
}

fn compare(one: &Term, relation: Relation, other: &Term, look: &impl Fn(&str) -> String) -> Option<bool> {
    match relation {
        Relation::Equals => Some(one.count(look)? == other.count(look)?),
        Relation::AtLeast => Some(one.count(look)? >= other.count(look)?),
        Relation::AtMost => Some(one.count(look)? <= other.count(look)?),
        // days are kept as `2026-03-31`: the order of the text is the order of the days
        Relation::Before => Some(one.text(look)? < other.text(look)?),
        Relation::After => Some(one.text(look)? > other.text(look)?),
    }
}

/// A number as it is kept, `84000` or `84000.50`, in hundredths.
pub fn hundredths(text: &str) -> Option<i128> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "00"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(part) || part.len() != 2 || whole.len() > 30 {
        return None;
    }
    Some(whole.parse::<i128>().ok()? * 100 + part.parse::<i128>().ok()?)
}

//! A form between two requests: the values as the person gave them, and what is wrong with each.
//!
//! A feature names its fields in an enum; its `parse` returns either what it wanted or this state, from which the
//! page is shown again. Nothing that a person typed is ever lost or shortened.

/// The fields of one form.
pub trait Field: Copy + Eq {
    /// The name of the field in the request, and the id of its element on the page.
    fn name(self) -> &'static str;
}

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError<F> {
    pub field: F,
    /// The id of the words that say how to put it right.
    pub words: &'static str,
    /// The variables of these words.
    pub values: Vec<(&'static str, String)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormState<F> {
    values: Vec<(F, String)>,
    /// In the order of the fields on the page.
    errors: Vec<FieldError<F>>,
}

impl<F> Default for FormState<F> {
    fn default() -> Self {
        Self { values: Vec::new(), errors: Vec::new() }
    }
}

impl<F: Field> FormState<F> {
    /// Keeps a value as it was given.
    pub fn keep(mut self, field: F, value: impl Into<String>) -> Self {
        self.values.push((field, value.into()));
        self
    }

    /// Says that a field is wrong.
    pub fn refuse(&mut self, field: F, words: &'static str, values: Vec<(&'static str, String)>) {
        self.errors.push(FieldError { field, words, values });
    }

    pub fn value(&self, field: F) -> &str {
        self.values.iter().find(|(known, _)| *known == field).map_or("", |(_, value)| value)
    }

    pub fn error(&self, field: F) -> Option<&FieldError<F>> {
        self.errors.iter().find(|error| error.field == field)
    }

    pub fn errors(&self) -> &[FieldError<F>] {
        &self.errors
    }

    pub fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }
}

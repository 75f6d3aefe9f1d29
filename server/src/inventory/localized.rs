//! A value in both official languages.

/// One value a language; neither is the source of the other.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Localized<T> {
    pub en: T,
    pub fr: T,
}

impl<T> Localized<T> {
    pub fn as_ref(&self) -> Localized<&T> {
        Localized { en: &self.en, fr: &self.fr }
    }

    pub fn map<U>(self, mut change: impl FnMut(T) -> U) -> Localized<U> {
        Localized { en: change(self.en), fr: change(self.fr) }
    }
}

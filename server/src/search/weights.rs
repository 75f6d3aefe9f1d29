//! How much each sign counts. Found on the judged queries, as a whole: never for a single one.

#[derive(Clone, Debug)]
pub(super) struct Weights {
    pub(super) name: f32,
    pub(super) words: f32,
    pub(super) summary: f32,
    pub(super) body: f32,
    pub(super) place: f32,
    /// A word of the other language, where ours does not know it.
    pub(super) other: f32,
    /// The same, where ours knows the word too.
    pub(super) other_known: f32,
    /// What the lesser fields add to the best one.
    pub(super) tie: f32,
    /// A whole name or alias in the question, by the share of the question that it covers.
    pub(super) phrase: f32,
    pub(super) phrase_power: f32,
    /// Two words side by side.
    pub(super) pair: f32,
    pub(super) begun: f32,
    pub(super) mended: f32,
    pub(super) alike: f32,
    /// What a hundredfold use adds, as a share.
    pub(super) used: f32,
    /// The same while somebody types: letters say less of what is meant.
    pub(super) used_begun: f32,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            name: 4.0,
            words: 4.0,
            summary: 1.5,
            body: 1.0,
            place: 1.0,
            other: 3.0,
            other_known: 0.5,
            tie: 0.25,
            phrase: 3.0,
            phrase_power: 1.5,
            pair: 0.4,
            begun: 0.8,
            mended: 0.7,
            alike: 0.6,
            used: 0.04,
            used_begun: 1.0,
        }
    }
}

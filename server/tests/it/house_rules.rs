//! The rules of the house, as tests that read the tree: what a review would otherwise have to look for each time.
//!
//! Each rule is a function from a source file to what breaks it there. [`hold`] first shows the rule samples that
//! break it, so that no rule can pass by seeing nothing, then every file of ours.
//!
//! | to change | look in |
//! |---|---|
//! | what is read, and how | `source.rs`, `view.rs` |
//! | who may reach whom, where SQL and time stand | `layers.rs`, `places.rs` |
//! | sizes and names | `sizes.rs`, `names.rs` |
//! | what views may hold | `visible.rs` |
//! | the two groups of routes | `groups.rs` |
//! | folders, manifests, front pages, migrations | `tree.rs` |

mod groups;
mod layers;
mod names;
mod places;
mod sizes;
pub(crate) mod source;
mod tree;
pub(crate) mod view;
mod visible;

use source::Source;

/// What breaks a rule: where, and how.
type Breaches = Vec<String>;

/// Shows that `rule` refuses each sample (path and text), then that every file of ours keeps it.
fn hold(rule: impl Fn(&Source) -> Breaches, samples: &[(&str, &str)]) {
    for (path, text) in samples {
        let found = rule(&Source::parse(path, text));
        assert!(!found.is_empty(), "the rule does not see what is wrong with {path}: {text}");
    }
    let found: Breaches = source::all().iter().flat_map(rule).collect();
    assert!(found.is_empty(), "the house is not in order:\n{}", found.join("\n"));
}

/// Shows that `rule` has nothing against samples that look wrong and are not.
fn allow(rule: impl Fn(&Source) -> Breaches, samples: &[(&str, &str)]) {
    for (path, text) in samples {
        let found = rule(&Source::parse(path, text));
        assert!(found.is_empty(), "the rule refuses what is right in {path}: {found:?}");
    }
}

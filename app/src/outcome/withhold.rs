//! What the public may see of counts that add up to a total.
//!
//! A count below ten is not told; nor is one that leaves fewer than ten of its whole. Where the total and the other parts
//! would give such a count away, more is withheld: until every number that it may be remains possible for whoever
//! subtracts what is shown.

use serde::{Deserialize, Serialize};

/// Below this, a count is not told.
pub const FEW: u64 = 10;

/// A part, or the total, and what it is a part of, as far as the public knows that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub count: u64,
    pub whole: Whole,
}

/// What something is a part of.
pub type Whole = Option<Shown>;

/// What is told of a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shown {
    Exactly(u64),
    /// Fewer than ten.
    Few,
    /// At least so many: fewer than ten of the whole are missing.
    AtLeast(u64),
    /// It would give another away.
    Withheld,
    /// There is nothing to count.
    Unknown,
}

impl Shown {
    /// What the count may be, from and to, for whoever knows the whole.
    fn bounds(self, whole: Whole) -> (u64, u64) {
        let whole = match whole {
            Some(Self::Exactly(whole)) => whole,
            _ => u64::MAX / 4,
        };
        match self {
            Self::Exactly(count) => (count, count),
            Self::Few => (0, FEW - 1),
            Self::AtLeast(least) => (least, whole),
            Self::Withheld => (FEW, whole.saturating_sub(FEW)),
            Self::Unknown => (0, whole),
        }
    }
}

/// What of one count can be told, as long as nothing can be subtracted.
fn alone(counted: Counted) -> Shown {
    let Counted { count, whole } = counted;
    match whole {
        _ if count < FEW => Shown::Few,
        Some(Shown::Exactly(whole)) if whole - count.min(whole) < FEW => Shown::AtLeast(whole.saturating_sub(FEW - 1)),
        None | Some(Shown::Exactly(_)) => Shown::Exactly(count),
        // the whole is not told: a part of it would tell something of it
        Some(_) => Shown::Withheld,
    }
}

/// What is told of a total and of its parts, in each of several ways of dividing it. Where one of them cannot be made
/// safe, nothing of them is told exactly.
pub fn withhold(total: Counted, divisions: &[Vec<Counted>]) -> (Shown, Vec<Vec<Shown>>) {
    let shown = alone(total);
    let safe: Option<Vec<Vec<Shown>>> = divisions.iter().map(|parts| divide(total.count, shown, parts)).collect();
    match safe {
        Some(parts) => (shown, parts),
        None => (hidden(total), divisions.iter().map(|parts| parts.iter().copied().map(hidden).collect()).collect()),
    }
}

fn hidden(counted: Counted) -> Shown {
    match alone(counted) {
        Shown::Exactly(_) => Shown::Withheld,
        shown => shown,
    }
}

/// The parts of one division: the smallest that are told are withheld, one after the other, until it is safe.
fn divide(total: u64, shown: Shown, parts: &[Counted]) -> Option<Vec<Shown>> {
    if !matches!(shown, Shown::Exactly(_)) {
        return Some(parts.iter().copied().map(hidden).collect());
    }
    let mut found: Vec<Shown> = parts.iter().copied().map(alone).collect();
    while !is_safe(total, parts, &found) {
        let told = found.iter().enumerate().filter(|(_, shown)| matches!(shown, Shown::Exactly(_)));
        let (next, _) = told.min_by_key(|(at, _)| parts.get(*at).map_or(0, |part| part.count))?;
        *found.get_mut(next)? = Shown::Withheld;
    }
    Some(found)
}

/// Whether each part that is not told may still be all that its mark says.
fn is_safe(total: u64, parts: &[Counted], found: &[Shown]) -> bool {
    let bounds: Vec<(u64, u64)> = parts.iter().zip(found).map(|(part, shown)| shown.bounds(part.whole)).collect();
    let least: u64 = bounds.iter().map(|(low, _)| low).sum();
    let most: u64 = bounds.iter().map(|(_, high)| high).fold(0, |sum, high| sum.saturating_add(*high));
    bounds.iter().zip(found).all(|((low, high), shown)| {
        let marked = matches!(shown, Shown::Few | Shown::AtLeast(_));
        // the others can make up for both ends
        let others = (least - low, if most == u64::MAX { most } else { most - high });
        !marked || (others.1 >= total.saturating_sub(*low) && others.0 + high <= total)
    })
}

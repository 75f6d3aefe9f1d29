//! What a site lets programs ask for: robots.txt (RFC 9309).

/// The first word of the user agent, to which the rules of a site may be addressed.
pub(super) const NAME: &str = "passerelle";

/// The rules of one host for us.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Robots {
    /// Whether each lets us, and the beginning of the paths that it is about.
    rules: Vec<(bool, String)>,
}

impl Robots {
    /// Nothing is allowed: the site could not say.
    pub(super) fn closed() -> Self {
        Self { rules: vec![(false, "/".to_owned())] }
    }

    /// The rules of the groups that name us, else of those for everybody.
    pub(super) fn parse(text: &str) -> Self {
        let (mut own, mut everybody): (Option<Vec<_>>, Vec<_>) = (None, Vec::new());
        let (mut named, mut for_all, mut begun) = (false, false, false);
        for (key, value) in text.lines().filter_map(line) {
            match key.as_str() {
                "user-agent" => {
                    // after a rule, a name begins another group
                    if begun {
                        (named, for_all, begun) = (false, false, false);
                    }
                    let us = value.to_ascii_lowercase().split(['/', ' ']).next() == Some(NAME);
                    named |= us;
                    for_all |= value == "*";
                    if us {
                        own.get_or_insert_default();
                    }
                }
                "allow" | "disallow" => {
                    begun = true;
                    let rule = (key == "allow", value);
                    if rule.1.is_empty() {
                        continue;
                    }
                    if named {
                        own.get_or_insert_default().push(rule.clone());
                    }
                    if for_all {
                        everybody.push(rule);
                    }
                }
                _ => {}
            }
        }
        Self { rules: own.unwrap_or(everybody) }
    }

    /// The longest rule decides; of two as long, the one that lets us.
    pub(super) fn allow(&self, path: &str) -> bool {
        let fitting = self.rules.iter().filter(|(_, pattern)| fits(pattern, path));
        fitting.map(|(allows, pattern)| (pattern.len(), *allows)).max().is_none_or(|(_, allows)| allows)
    }
}

fn line(line: &str) -> Option<(String, String)> {
    let line = line.split('#').next()?;
    let (key, value) = line.split_once(':')?;
    Some((key.trim().to_ascii_lowercase(), value.trim().to_owned()))
}

/// `*` stands for anything, `$` at the end for the end.
fn fits(pattern: &str, path: &str) -> bool {
    let (pattern, to_end) = pattern.strip_suffix('$').map_or((pattern, false), |pattern| (pattern, true));
    let mut parts = pattern.split('*');
    let Some(mut rest) = path.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, between)) = parts.split_last() else { return !to_end || rest.is_empty() };
    for part in between {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    if to_end { rest.ends_with(last) } else { rest.contains(last) }
}

//! The browser of a visit, so coarse that somebody knows their own again and nobody is told apart by it.

#[cfg(feature = "ssr")]
use crate::{
    locale::Locale,
    words::{t, tr},
};

/// Names of browsers as people know them, and what each says of itself. The first that fits counts: many call
/// themselves Chrome or Safari too.
const NAMES: [(&str, &str, &str); 6] = [
    ("edge", "Edge", "Edg"),
    ("opera", "Opera", "OPR/"),
    ("samsung", "Samsung Internet", "SamsungBrowser/"),
    ("firefox", "Firefox", "Firefox/"),
    ("chrome", "Chrome", "Chrome/"),
    ("safari", "Safari", "Safari/"),
];
/// The same of what they run on.
const SYSTEMS: [(&str, &str, &str); 7] = [
    ("iphone", "iPhone", "iPhone"),
    ("ipad", "iPad", "iPad"),
    ("android", "Android", "Android"),
    ("windows", "Windows", "Windows"),
    ("macos", "macOS", "Macintosh"),
    ("chromeos", "ChromeOS", "CrOS"),
    ("linux", "Linux", "Linux"),
];

/// A browser and what it runs on, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Browser {
    name: Option<usize>,
    system: Option<usize>,
}

impl Browser {
    /// From what a browser says of itself (`User-Agent`). Versions and devices are not kept.
    pub fn read(agent: &str) -> Self {
        let name = match agent {
            // Firefox and Chrome on an iPhone
            agent if agent.contains("FxiOS/") => position(&NAMES, "firefox"),
            agent if agent.contains("CriOS/") => position(&NAMES, "chrome"),
            agent => NAMES.iter().position(|(.., mark)| agent.contains(mark)),
        };
        Self { name, system: SYSTEMS.iter().position(|(.., mark)| agent.contains(mark)) }
    }

    /// As it is stored: `firefox windows`, `- linux`.
    pub fn code(self) -> String {
        let part = |list: &[(&'static str, &str, &str)], at: Option<usize>| {
            at.and_then(|at| list.get(at)).map_or("-", |(code, ..)| *code)
        };
        format!("{} {}", part(&NAMES, self.name), part(&SYSTEMS, self.system))
    }

    pub fn parse(code: &str) -> Self {
        let (name, system) = code.split_once(' ').unwrap_or_default();
        Self { name: position(&NAMES, name), system: position(&SYSTEMS, system) }
    }

    /// “Firefox on Windows”, « Firefox sous Windows ».
    #[cfg(feature = "ssr")]
    pub fn words(self, locale: Locale) -> String {
        let name =
            |list: &[(&str, &'static str, &str)], at: Option<usize>| at.and_then(|at| list.get(at)).map(|one| one.1);
        match (name(&NAMES, self.name), name(&SYSTEMS, self.system)) {
            (Some(name), Some(system)) => {
                tr(locale, "person-browser", &[("browser", name.into()), ("system", system.into())])
            }
            (Some(one), None) | (None, Some(one)) => one.to_owned(),
            (None, None) => t(locale, "person-browser-unknown").to_owned(),
        }
    }
}

fn position(list: &[(&str, &str, &str)], code: &str) -> Option<usize> {
    list.iter().position(|(known, ..)| *known == code)
}

//! Organizations, from the services file and, better, from a reference list.

use std::collections::{BTreeMap, HashMap};

use serde::Serialize;
use sqlx::FromRow;

use super::{
    clean::{addresses, clean_line},
    edition::organization_name,
    parse::{Fault, Faults, File, Parsed, Reason, Refusal, read},
};

/// A row of the table `organization`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromRow)]
pub(super) struct Organization {
    /// `owner_org`.
    pub code: String,
    pub name_en: String,
    pub name_fr: String,
    pub short_en: Option<String>,
    pub short_fr: Option<String>,
    pub website_en: Option<String>,
    pub website_fr: Option<String>,
    /// What the sources said: the title of the services file, and the row of the reference list.
    pub columns: String,
}

/// A reference list of the Government of Canada: the concordance, which names each organization by its code, or the
/// list of organizations, which has names only.
#[derive(Clone, Debug)]
pub(super) struct References {
    key: Key,
    rows: HashMap<String, Reference>,
}

type Reference = BTreeMap<String, String>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    Code,
    Name,
}

const TITLE: &str = "owner_org_title";
const NAMES: [&str; 2] = ["harmonized_name", "nom_harmonisé"];

impl References {
    /// Reads either list; which one it is shows in its header.
    pub(super) fn parse(bytes: &[u8]) -> Result<Self, Refusal> {
        let mut faults = Faults::of(File::Organizations);
        let (header, records) = match read(bytes) {
            Ok(read) => read,
            Err(fault) => {
                faults.add(fault);
                return Err(faults.refusal());
            }
        };
        let has = |name: &str| header.iter().any(|column| column == name);
        let key = if has("open_gov_ouvert") { Key::Code } else { Key::Name };
        if !NAMES.iter().all(|name| has(name)) {
            faults.add(Fault::at(1, Reason::UnknownList));
            return Err(faults.refusal());
        }
        let mut rows = HashMap::new();
        for (line, record) in &records {
            if record.len() != header.len() {
                let reason = Reason::Width { found: record.len(), expected: header.len() };
                faults.add(Fault::at(*line, reason));
                continue;
            }
            let row: Reference = header.iter().map(str::to_owned).zip(record.iter().map(str::to_owned)).collect();
            let name = row.get(if key == Key::Code { "open_gov_ouvert" } else { NAMES[0] }).cloned();
            rows.insert(key.fold(&name.unwrap_or_default()), row);
        }
        faults.none_or(Self { key, rows })
    }

    fn find(&self, code: &str, title: &str) -> Option<&Reference> {
        let wanted = match self.key {
            Key::Code => self.key.fold(code),
            Key::Name => self.key.fold(&organization_name(title).en),
        };
        self.rows.get(&wanted).filter(|_| !wanted.is_empty())
    }
}

impl Key {
    fn fold(self, text: &str) -> String {
        match self {
            Self::Code => text.trim().to_owned(),
            Self::Name => clean_line(text).to_lowercase().replace('’', "'"),
        }
    }
}

/// The organizations that the services file names and that are new, or not as the database has them.
///
/// Without a list, what an earlier list said stays.
pub(super) fn changed(
    services: &Parsed,
    references: Option<&References>,
    kept: &BTreeMap<String, Organization>,
) -> Result<Vec<Organization>, serde_json::Error> {
    let mut changed = Vec::new();
    for (code, title) in titles(services) {
        let before = kept.get(code);
        let found = references.and_then(|references| references.find(code, title)).cloned();
        let mut columns = match (found, before) {
            (Some(found), _) => found,
            (None, Some(before)) => serde_json::from_str(&before.columns)?,
            (None, None) => Reference::new(),
        };
        columns.insert(TITLE.to_owned(), title.to_owned());
        let organization = Organization::from_columns(code, &columns)?;
        if before != Some(&organization) {
            changed.push(organization);
        }
    }
    Ok(changed)
}

/// For each organization, its title in the newest year.
fn titles(services: &Parsed) -> BTreeMap<&str, &str> {
    let mut newest: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for row in &services.rows {
        let said = (row.get("fiscal_yr"), row.get(TITLE));
        let entry = newest.entry(row.get("owner_org")).or_insert(said);
        if said.0 >= entry.0 {
            *entry = said;
        }
    }
    newest.into_iter().map(|(code, (_, title))| (code, title)).collect()
}

impl Organization {
    fn from_columns(code: &str, columns: &Reference) -> Result<Self, serde_json::Error> {
        let text = |column: &str| columns.get(column).map(|text| clean_line(text)).filter(|text| !text.is_empty());
        let title = organization_name(columns.get(TITLE).map_or("", String::as_str));
        let website = |column: &str| {
            let found = addresses(columns.get(column)?).usable;
            found.first().map(ToString::to_string)
        };
        Ok(Self {
            code: code.to_owned(),
            name_en: text(NAMES[0]).unwrap_or(title.en),
            name_fr: text(NAMES[1]).unwrap_or(title.fr),
            short_en: text("abbreviation"),
            short_fr: text("abreviation"),
            website_en: website("website"),
            website_fr: website("site_web"),
            columns: serde_json::to_string(columns)?,
        })
    }
}

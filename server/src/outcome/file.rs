//! The figures as a file: a line each. Columns, codes and marks are for good, in every language; names are not.

use app::outcome::Shown;

use super::quarter::Told;

/// What `name` calls a group: by what it is told apart, and its code.
pub(super) fn file(told: &[Told], name: impl Fn(&str, &str) -> String) -> Result<Vec<u8>, csv::Error> {
    let mut file = csv::Writer::from_writer(Vec::new());
    file.write_record(["quarter", "by", "code", "name", "measure", "mark", "value"])?;
    for Told { code: quarter, lines, .. } in told {
        for line in lines {
            let (mark, value) = marked(line.shown);
            let name = name(&line.by, &line.code);
            file.write_record([quarter, &line.by, &line.code, &name, &line.measure, mark, &value])?;
        }
    }
    file.into_inner().map_err(|error| error.into_error().into())
}

fn marked(shown: Shown) -> (&'static str, String) {
    match shown {
        Shown::Exactly(value) => ("exact", value.to_string()),
        Shown::Few => ("fewer_than", app::outcome::FEW.to_string()),
        Shown::AtLeast(least) => ("at_least", least.to_string()),
        Shown::Withheld => ("withheld", String::new()),
        Shown::Unknown => ("unknown", String::new()),
    }
}

//! Parts of which both languages say the same since they came back from a translator, even where only one of them was
//! changed. What is changed afterwards is looked at anew.

use app::{
    editing::{Part, Sheet, Slot},
    locale::Locale,
};
use uuid::Uuid;

use super::super::store::translation::{self as store, TranslatedRow};
use crate::{
    db::{Conn, StoreError, Tx},
    digest::sha256,
};

/// What came back for a draft, whatever became of it since.
#[derive(Clone, Debug, Default)]
pub(in crate::editing) struct Same(Vec<TranslatedRow>);

impl Same {
    /// The parts of a sheet that still are as they came back.
    pub(in crate::editing) fn of(&self, sheet: &Sheet) -> Vec<Part> {
        let is_same = |part: &Part| {
            let row = self.0.iter().find(|row| row.part == part.name());
            row.is_some_and(|row| row.texts == texts(sheet, *part))
        };
        sheet.parts().into_iter().filter(is_same).collect()
    }
}

pub(in crate::editing) async fn same(conn: Conn<'_>, draft: Uuid) -> Result<Same, StoreError> {
    Ok(Same(store::translated(conn, draft).await?))
}

/// Notes of these parts of a draft that both languages say the same.
pub(in crate::editing) async fn confirm(
    tx: &mut Tx,
    draft: Uuid,
    sheet: &Sheet,
    parts: &[Part],
) -> Result<(), StoreError> {
    for part in parts {
        store::confirm(tx.conn(), draft, (&part.name(), &texts(sheet, *part))).await?;
    }
    Ok(())
}

/// What stands for both texts of a part.
fn texts(sheet: &Sheet, part: Part) -> String {
    sha256(Locale::ALL.map(|locale| sheet.get(Slot::new(part, locale))).join("\0"))
}

//! Where somebody works.

use crate::statements;

statements! {
    /// `reference` is the code of an organization, `state` the role there.
    pub SUMMARY = "select 'work' as source, cast(null as uuid) as id, organization as reference,
            cast(null as text) as name, role as state, cast(null as text) as day, cast(null as text) as note,
            cast(null as bytea) as sealed, granted_at as at, cast(null as bigint) as due
        from power where holder = $1";
}

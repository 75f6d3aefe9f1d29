//! Who works at a desk, what each has in hand, and what the pages of the desk say of it.

use app::{
    handoff::Zone,
    locale::Locale,
    shift::{Away, Here, Leading, absence_words, form::Colleague, team_page::Presence},
};
use uuid::Uuid;

use super::store::{self, HeldRow};
use crate::{
    db::{StoreError, Tx},
    error::Error,
    handoff::Request,
    person::{self, PersonId, Staff},
    state::AppState,
};

/// When somebody is away: the zone of the days, the first moment, and the first one after it. Unix milliseconds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Absent {
    zone: Zone,
    starts_at: i64,
    ends_at: i64,
    pub(super) stand_in: Option<Uuid>,
}

/// One of the staff of a desk.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) leading: Leading,
    /// Whether they ever signed in.
    seen: bool,
    /// The absence that goes on or comes.
    pub(super) absent: Option<Absent>,
}

impl Member {
    /// The number under which the audit and the addresses name them.
    pub(super) fn id(&self) -> String {
        self.person.uuid().simple().to_string()
    }

    pub(super) fn colleague(&self) -> Colleague {
        Colleague { id: self.id(), name: self.name.clone() }
    }

    pub(super) fn is_away(&self, now: i64) -> bool {
        self.absent.is_some_and(|absent| absent.starts_at <= now && now < absent.ends_at)
    }

    pub(super) fn presence(&self, locale: Locale, now: i64) -> Presence {
        let Some(absent) = self.absent else {
            return if self.seen { Presence::Here } else { Presence::New };
        };
        let [first, last] = absence_words(locale, absent.zone, (absent.starts_at, absent.ends_at));
        if self.is_away(now) { Presence::Away(last) } else { Presence::Soon([first, last]) }
    }
}

/// The staff of a desk, by name.
pub(super) async fn members(state: &AppState, tx: &mut Tx, organization: &str) -> Result<Vec<Member>, Error> {
    let mut members = Vec::new();
    for row in store::members(tx.conn(), organization, state.clock.millis()).await? {
        let name = person::open_name(state, row.holder, row.name)?;
        let absent = row.starts_at.zip(row.ends_at).map(|(starts_at, ends_at)| Absent {
            zone: row.zone.as_deref().and_then(Zone::parse).unwrap_or_default(),
            starts_at,
            ends_at,
            stand_in: row.stand_in,
        });
        members.push(Member {
            person: PersonId::of_row(row.holder),
            name: name.or(row.subject).unwrap_or_default(),
            leading: if row.leads == 1 { Leading::Yes } else { Leading::No },
            seen: row.used_at.is_some(),
            absent,
        });
    }
    members.sort_by_cached_key(|member| (member.name.to_lowercase(), member.person.uuid()));
    Ok(members)
}

/// Of whoever asks.
pub(super) fn leading(members: &[Member], staff: &Staff) -> Leading {
    members.iter().find(|member| member.person == staff.person).map_or(Leading::No, |member| member.leading)
}

/// What all of them have in hand, the most pressing first.
pub(super) async fn in_hand(state: &AppState, tx: &mut Tx, staff: &Staff) -> Result<Vec<HeldRow>, StoreError> {
    store::in_hand(tx.conn(), staff, state.clock.millis()).await
}

/// That whoever looks is away, where they are: for the page of the queue.
pub async fn away(state: &AppState, tx: &mut Tx, locale: Locale, staff: &Staff) -> Result<Option<Away>, StoreError> {
    Ok(until(state, tx, locale, staff).await?.map(|until| Away {
        id: staff.person.uuid().simple().to_string(),
        until,
        key: staff.visit.form_key(&state.clock),
    }))
}

/// The last day on which one of the staff is away now.
async fn until(state: &AppState, tx: &mut Tx, locale: Locale, staff: &Staff) -> Result<Option<String>, StoreError> {
    let found = store::absence(tx.conn(), staff.person, &staff.organization, state.clock.millis()).await?;
    Ok(found.map(|(zone, starts_at, ends_at)| {
        let [_, last] = absence_words(locale, Zone::parse(&zone).unwrap_or_default(), (starts_at, ends_at));
        last
    }))
}

/// What the page of a request says of the shift.
pub async fn here(
    state: &AppState,
    tx: &mut Tx,
    locale: Locale,
    (staff, request): (&Staff, &Request),
) -> Result<Here, Error> {
    let leads = request.state.is_open() && staff.leads(tx).await?;
    let holder = match request.holder(state.clock.millis()).filter(|holder| *holder != staff.person.uuid()) {
        Some(holder) => person::name(state, tx, PersonId::of_row(holder)).await?,
        None => None,
    };
    Ok(Here {
        away: until(state, tx, locale, staff).await?,
        leading: if leads { Leading::Yes } else { Leading::No },
        holder,
    })
}

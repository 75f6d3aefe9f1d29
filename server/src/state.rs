//! What every request can reach.

use std::sync::{
    Arc, LazyLock,
    atomic::{AtomicBool, Ordering},
};

use app::{application::Program, calendar::Holidays, retention::Terms, shell::Site};
use arc_swap::ArcSwap;
use thiserror::Error;

use crate::{
    a_to_z,
    api::Downloads,
    application::{self, payment::Payer},
    calendar,
    catalogue::{self, Catalogue, LoadError},
    classification::{Classifier, RuleError, Rules},
    clock::Clock,
    config::{Config, SignIn},
    content::{Content, Problems, embedded},
    db::{Db, MigrateError, OpenError},
    demo::Demonstration,
    desk::{Knowledge, Live, practice::Worlds},
    file, firm,
    handoff::Desks,
    http::{assets::BUNDLE, page_cache::PageCache, policy::Policies},
    keys::Keys,
    measure::Measures,
    my_page::LastCopies,
    oidc::Provider,
    person::Visits,
    render, representative, retention,
    search::{self, SearchWords},
};

pub struct AppState {
    pub config: Config,
    pub clock: Clock,
    pub db: Db,
    pub keys: Keys,
    /// What people send.
    pub files: file::Folder,
    pub content: Arc<Content>,
    /// What can be applied for here.
    pub programs: &'static [Program],
    pub classifier: Arc<Classifier>,
    pub desks: Desks,
    /// What staff of the desks have at hand.
    pub knowledge: Knowledge,
    /// Who listens to the queues of desks.
    pub live: Live,
    /// What staff practice with.
    pub practice: Worlds,
    /// The days on which the institution does not work, weekends apart.
    pub holidays: Holidays,
    /// How long everything stays.
    pub terms: Terms,
    /// What holds of invitations to act for a firm.
    pub inviting: firm::Inviting,
    /// What holds of representatives of people.
    pub representing: representative::Rules,
    pub site: Arc<Site>,
    pub policies: Policies,
    pub pages: PageCache,
    pub search: search::Current,
    pub a_to_z: a_to_z::Current,
    pub downloads: Downloads,
    pub measures: Measures,
    /// Of those who are signed in.
    pub visits: Visits,
    /// Of my page.
    pub last_copies: LastCopies,
    /// Who vouches for people; none where signing in is not set up.
    pub provider: Option<Provider>,
    /// The portal as that provider, in a demonstration only.
    pub demonstration: Option<Demonstration>,
    /// Where people pay; none where there is no payer.
    pub payer: Option<Payer>,
    catalogue: ArcSwap<Catalogue>,
    database_up: AtomicBool,
}

/// Why the program cannot start.
#[derive(Debug, Error)]
pub enum StartError {
    #[error(transparent)]
    Open(#[from] OpenError),
    #[error(transparent)]
    Migrate(#[from] MigrateError),
    #[error("the starter content is wrong:\n{0}")]
    Content(#[from] Problems),
    #[error("a form is wrong: {0}")]
    Form(#[from] application::FormError),
    #[error("the rules of classification are wrong: {0}")]
    Rules(#[from] RuleError),
    #[error(
        "the words of search or of the index, the desks, the terms of retention or the rules of invitations are wrong: {0}"
    )]
    Words(#[from] toml::de::Error),
    #[error(transparent)]
    Load(#[from] LoadError),
    #[error(transparent)]
    Files(#[from] file::FolderError),
    #[error("signing in cannot be set up: {0}")]
    SignIn(String),
}

impl AppState {
    /// Reads the catalogue and makes what does not change.
    pub async fn new(config: Config, clock: Clock, db: Db, keys: Keys) -> Result<Arc<Self>, StartError> {
        let (files, content, classifier) = (file::Folder::of(&config.database)?, Content::embedded()?, classifier()?);
        let catalogue = Arc::new(catalogue::load(&db, &content, &classifier).await?);
        let (site, search) = (Arc::new(site(&config)), search::Current::new(SearchWords::embedded()?));
        search.take(catalogue.clone());
        let (provider, demonstration) = sign_in(&config, &clock)?;
        Ok(Arc::new(Self {
            downloads: Downloads::of(catalogue.clone(), db.clone()),
            policies: Policies::new(&render::loader_hashes(&site), config.http.is_secure()),
            pages: PageCache::new(config.http.page_cache * 1024 * 1024),
            payer: Payer::of(&config, &clock),
            config,
            clock,
            db,
            keys,
            files,
            content,
            programs: application::programs()?,
            classifier,
            desks: Desks::embedded()?,
            knowledge: Knowledge::embedded()?,
            live: Live::default(),
            practice: Worlds::default(),
            holidays: calendar::holidays()?,
            terms: retention::terms()?,
            inviting: firm::inviting()?,
            representing: representative::rules()?,
            site,
            search,
            a_to_z: a_to_z::Current::new(a_to_z::Edits::embedded()?),
            measures: Measures::default(),
            visits: Visits::default(),
            last_copies: LastCopies::default(),
            provider,
            demonstration,
            catalogue: ArcSwap::new(catalogue),
            database_up: AtomicBool::new(true),
        }))
    }

    /// The catalogue that is published now: one state for as long as the value is held.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.load_full()
    }

    /// The version of the catalogue that is published now.
    pub fn version(&self) -> i64 {
        self.catalogue.load().version
    }

    /// Swaps the whole: a reader sees the last catalogue or this one, never half.
    pub fn publish(&self, catalogue: Catalogue) {
        let catalogue = Arc::new(catalogue);
        self.search.take(catalogue.clone());
        self.downloads.read(catalogue.clone(), self.db.clone());
        self.catalogue.store(catalogue);
        self.pages.forget();
    }

    pub fn database_answers(&self, up: bool) {
        self.database_up.store(up, Ordering::Relaxed);
    }

    pub fn is_database_up(&self) -> bool {
        self.database_up.load(Ordering::Relaxed)
    }
}

/// What every page is told of the institution and the build.
fn site(config: &Config) -> Site {
    Site {
        origin: config.http.origin.clone(),
        style: BUNDLE.address("portal.css"),
        assets: BUNDLE.root(),
        options: BUNDLE.island_options(),
        identity: config.identity.clone(),
    }
}

/// Who vouches for people.
fn sign_in(config: &Config, clock: &Clock) -> Result<(Option<Provider>, Option<Demonstration>), StartError> {
    let provider = |config| Provider::new(config, clock.clone()).map(Some).map_err(StartError::SignIn);
    match &config.sign_in {
        SignIn::NotSetUp => Ok((None, None)),
        SignIn::Provider(known) => Ok((provider(known.clone())?, None)),
        SignIn::Demonstration => {
            let demonstration = Demonstration::new(&config.http.origin, clock).map_err(StartError::SignIn)?;
            Ok((provider(demonstration.client())?, Some(demonstration)))
        }
    }
}

/// The rules that stand in the program. They are read once.
pub fn classifier() -> Result<Arc<Classifier>, RuleError> {
    static READ: LazyLock<Result<Arc<Classifier>, RuleError>> = LazyLock::new(|| {
        Ok(Arc::new(Classifier {
            audiences: Rules::parse(embedded("classification/audiences.toml"))?,
            topics: Rules::parse(embedded("classification/topics.toml"))?,
            situations: Rules::parse(embedded("classification/situations.toml"))?,
        }))
    });
    READ.clone()
}

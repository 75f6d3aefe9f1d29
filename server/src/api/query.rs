//! What a request asks. Whatever is not understood is refused: a filter that is silently left out would give wrong
//! data.

use app::{api::Problem, catalogue::Audience, locale::Locale};
use axum::http::{HeaderMap, Uri};
use utoipa::IntoParams;

use super::{answer::Refusal, cursor::Cursor};
use crate::{catalogue::Catalogue, http::preferred, search::Narrowed};

/// Letters of a search; nobody types more on purpose.
const LETTERS: usize = 200;
const LAST_PAGE: usize = 100_000;

/// The language of an answer, and where it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Language {
    pub(super) locale: Locale,
    pub(super) chosen: Chosen,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    InAddress,
    /// `Accept-Language`, or nothing at all.
    InHeader,
}

impl Language {
    /// The language of a request that is not read further.
    pub(super) fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        let values = url::form_urlencoded::parse(uri.query().unwrap_or_default().as_bytes());
        let named = values.filter(|(name, _)| name == "lang").find_map(|(_, value)| Locale::parse(&value));
        named.map_or_else(|| Self::of_headers(headers), |locale| Self { locale, chosen: Chosen::InAddress })
    }

    pub(super) fn of_headers(headers: &HeaderMap) -> Self {
        Self { locale: preferred(headers), chosen: Chosen::InHeader }
    }
}

#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct LanguageQuery {
    /// The language of texts and addresses: `en` or `fr`. Without it, `Accept-Language` decides, then English.
    #[param(value_type = Option<String>, pattern = "^(en|fr)$", example = "fr")]
    pub(super) lang: Language,
}

/// Where in a list an answer begins.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct PlaceQuery {
    /// The page, from 1. Pages move when records are added; a cursor does not.
    #[param(value_type = Option<u32>, minimum = 1, maximum = 100_000)]
    pub(super) page: usize,
    /// Where the last answer ended, as it stands in its `next`. The page is not looked at then; an empty cursor is
    /// none.
    #[param(value_type = Option<String>)]
    pub(super) cursor: Option<Cursor>,
}

/// What a list of services is narrowed to.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct FilterQuery {
    /// Words to look for, as people type them: the best comes first. Without words, services stand in the order of
    /// their names.
    #[param(max_length = 200, example = "passport")]
    pub(super) q: Option<String>,
    /// For whom: `canadians`, `non-canadians` or `business`.
    #[param(value_type = Option<String>, pattern = "^(canadians|non-canadians|business)$")]
    pub(super) audience: Option<Audience>,
    /// The English slug of a topic.
    pub(super) topic: Option<String>,
    /// The code of an organization.
    pub(super) organization: Option<String>,
    /// `true`: only services of which every step can be done online.
    pub(super) online: Option<bool>,
}

impl FilterQuery {
    pub(super) fn narrowed(&self) -> Narrowed {
        Narrowed {
            audience: self.audience,
            topic: self.topic.clone(),
            organization: self.organization.clone(),
            online: self.online == Some(true),
        }
    }
}

/// The parameters of a request, each known and there once.
pub(super) struct Query {
    pub(super) language: Language,
    values: Vec<(String, String)>,
}

impl Query {
    /// `known` are the parameters of the address beside the language.
    pub(super) fn read(text: Option<&str>, headers: &HeaderMap, known: &[&str]) -> Result<Self, Refusal> {
        let mut query = Self { language: Language::of_headers(headers), values: Vec::new() };
        for (name, value) in url::form_urlencoded::parse(text.unwrap_or_default().as_bytes()) {
            let name: String = name.chars().take(40).collect();
            if name != "lang" && !known.contains(&name.as_str()) {
                return Err(query.refuse(Problem::Unknown(name)));
            }
            if query.get(&name).is_some() {
                return Err(query.refuse(Problem::Twice(name)));
            }
            query.values.push((name, value.into_owned()));
        }
        query.language = query.spoken()?.lang;
        Ok(query)
    }

    fn spoken(&self) -> Result<LanguageQuery, Refusal> {
        let said = self.parse("lang", Problem::Language, Locale::parse)?;
        let said = said.map(|locale| Language { locale, chosen: Chosen::InAddress });
        Ok(LanguageQuery { lang: said.unwrap_or(self.language) })
    }

    pub(super) fn place(&self) -> Result<PlaceQuery, Refusal> {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let page = |text: &str| text.parse().ok().filter(|page| digits(text) && (1..=LAST_PAGE).contains(page));
        Ok(PlaceQuery {
            page: self.parse("page", Problem::Page, page)?.unwrap_or(1),
            cursor: match self.get("cursor") {
                None | Some("") => None,
                Some(_) => self.parse("cursor", Problem::Cursor, Cursor::parse)?,
            },
        })
    }

    pub(super) fn filter(&self, catalogue: &Catalogue) -> Result<FilterQuery, Refusal> {
        let words = |text: &str| (text.chars().count() <= LETTERS).then(|| text.trim().to_owned());
        let truth = |text: &str| text.parse::<bool>().ok();
        Ok(FilterQuery {
            q: self.parse("q", Problem::Words, words)?.filter(|words| !words.is_empty()),
            audience: self.parse("audience", Problem::Audience, Audience::parse)?,
            topic: self.get("topic").map(str::to_owned),
            organization: self.get("organization").map(|name| code(catalogue, name)),
            online: self.parse("online", Problem::Online, truth)?,
        })
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn parse<T>(&self, name: &str, problem: Problem, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(text) => read(text).map(Some).ok_or_else(|| self.refuse(problem)),
        }
    }

    pub(super) fn refuse(&self, problem: Problem) -> Refusal {
        Refusal { problem, language: self.language }
    }

    /// The same question, going on at a cursor: what follows the path.
    pub(super) fn going_on(&self, cursor: &Cursor) -> String {
        let mut next = url::form_urlencoded::Serializer::new(String::new());
        next.append_pair("lang", self.language.locale.code());
        let kept = self.values.iter().filter(|(name, _)| !matches!(name.as_str(), "lang" | "page" | "cursor"));
        next.extend_pairs(kept);
        next.append_pair("cursor", &cursor.to_string());
        next.finish()
    }
}

/// The code of an organization; its slug in either language is understood too.
fn code(catalogue: &Catalogue, name: &str) -> String {
    let found = Locale::ALL.into_iter().find_map(|locale| catalogue.organization(locale, name));
    found.map_or_else(|| name.to_owned(), |organization| organization.code.clone())
}

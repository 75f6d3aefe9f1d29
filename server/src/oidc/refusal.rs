//! Why somebody is not signed in. The texts are for the log: nothing in them is personal, so what a provider wrote is
//! never repeated.

use openidconnect::{
    ClaimsVerificationError, DiscoveryError, RequestTokenError, SignatureVerificationError, StandardErrorResponse,
    UserInfoError, core::CoreErrorResponseType,
};
use thiserror::Error;

use super::http::HttpError;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    /// The person went back.
    #[error("the person went back")]
    Cancelled,
    #[error("the provider does not answer: {0}")]
    Unreachable(&'static str),
    /// What it answers cannot be trusted.
    #[error("the provider's answer is refused: {0}")]
    Refused(&'static str),
}

impl From<HttpError> for Refusal {
    fn from(error: HttpError) -> Self {
        match error {
            HttpError::Slow => Self::Unreachable("no answer in time"),
            HttpError::Unreachable => Self::Unreachable("no connection"),
            HttpError::TooLong => Self::Refused("an answer is too long"),
        }
    }
}

impl From<DiscoveryError<HttpError>> for Refusal {
    fn from(error: DiscoveryError<HttpError>) -> Self {
        match error {
            DiscoveryError::Request(error) => error.into(),
            DiscoveryError::Response(..) => Self::Unreachable("its description or keys are not there"),
            DiscoveryError::Validation(_) => Self::Refused("it says that it is another issuer"),
            _ => Self::Refused("its description or keys cannot be read"),
        }
    }
}

type TokenError = RequestTokenError<HttpError, StandardErrorResponse<CoreErrorResponseType>>;

impl From<TokenError> for Refusal {
    fn from(error: TokenError) -> Self {
        match error {
            RequestTokenError::Request(error) => error.into(),
            RequestTokenError::ServerResponse(_) => Self::Refused("it does not accept the code"),
            _ => Self::Refused("its tokens cannot be read"),
        }
    }
}

impl From<UserInfoError<HttpError>> for Refusal {
    fn from(error: UserInfoError<HttpError>) -> Self {
        match error {
            UserInfoError::Request(error) => error.into(),
            UserInfoError::ClaimsVerification(_) => Self::Refused("what it says of the person is of somebody else"),
            _ => Self::Refused("what it says of the person cannot be read"),
        }
    }
}

impl From<&ClaimsVerificationError> for Refusal {
    fn from(error: &ClaimsVerificationError) -> Self {
        Self::Refused(match error {
            ClaimsVerificationError::Expired(_) => "the token is not of now",
            ClaimsVerificationError::InvalidAudience(_) => "the token is for somebody else",
            ClaimsVerificationError::InvalidAuthContext(_) => "the person is not identified well enough",
            ClaimsVerificationError::InvalidAuthTime(_) => "the person was identified too long ago",
            ClaimsVerificationError::InvalidIssuer(_) => "the token is of another issuer",
            ClaimsVerificationError::InvalidNonce(_) => "the token is of another sign-in",
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::NoMatchingKey) => {
                "the key of the token is not known"
            }
            ClaimsVerificationError::SignatureVerification(SignatureVerificationError::DisallowedAlg(_)) => {
                "the algorithm of the token is not allowed"
            }
            ClaimsVerificationError::SignatureVerification(_) => "the signature of the token is wrong",
            _ => "the token cannot be read",
        })
    }
}

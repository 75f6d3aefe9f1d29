//! The code lists of the federal dictionary, as Rust enums.

/// An enum whose variants are the codes of one list: `CODES`, `parse`, `code`, and `list` for a column that holds
/// several codes separated by commas.
macro_rules! codes {
    ($(#[$doc:meta])* $name:ident { $($(#[$meaning:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$meaning])* $variant,)+ }

        impl $name {
            /// The codes as the dictionary lists them.
            pub const CODES: &'static [&'static str] = &[$($code),+];

            pub fn parse(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }

            pub fn code(self) -> &'static str {
                match self { $(Self::$variant => $code,)+ }
            }

            /// The values of a column that holds several, in its order. A code that does not exist is left out:
            /// the import refuses it, and a row that an older program stored must still be readable.
            pub fn list(text: &str) -> Vec<Self> {
                text.split(',').filter_map(Self::parse).collect()
            }
        }
    };
}

codes! {
    /// What a service does, in the words of the Guideline on Service and Digital.
    ServiceType {
        /// Agreements, permissions, inspections, rulings.
        Permission = "APIR",
        /// Care, education, recreation.
        Care = "CER",
        /// Grants and contributions.
        Grant = "GNC",
        /// Information.
        Information = "INFO",
        /// Legislation, regulation, policy.
        Regulation = "LRP",
        /// Penalties, protection, intervention.
        Protection = "PPI",
        /// High-volume regulatory transactions.
        HighVolume = "REG_VOL",
        /// Resources.
        Resource = "RES",
    }
}

codes! {
    /// Whether somebody receives the service, or society as a whole.
    Recipient {
        Client = "CLIENT",
        Society = "SOCIETY",
    }
}

codes! {
    /// Whom a service is offered to. Only `External` ones are for the public; a service may have several.
    Scope {
        Cluster = "CLUSTER",
        Enterprise = "ENTERPRISE",
        External = "EXTERN",
        Internal = "INTERN",
    }
}

codes! {
    /// Whom a service is meant for. A hint only: visas and citizenship are tagged `Person`, and `Foreign` means
    /// entities, not people.
    Target {
        Business = "ECONOM",
        Foreign = "FOR",
        Government = "INTERN_GOV",
        NotForProfit = "NGO",
        Person = "PERSON",
        /// Provinces, territories and communities.
        Community = "PTC",
    }
}

codes! {
    /// Where people say what they think of a service. `None` stands for the code that says there is no such way.
    FeedbackChannel {
        Email = "EML",
        Fax = "FAX",
        None = "NON",
        Online = "ONL",
        Other = "OTH",
        InPerson = "PERSON",
        Mail = "POST",
        Phone = "TEL",
    }
}

codes! {
    /// The channel that a service standard is about.
    StandardChannel {
        Email = "EML",
        Fax = "FAX",
        Online = "ONL",
        Other = "OTH",
        InPerson = "PERSON",
        Mail = "POST",
        Phone = "TEL",
    }
}

codes! {
    /// What a service standard promises.
    StandardType {
        Access = "ACS",
        Accuracy = "ACY",
        Other = "OTH",
        Timeliness = "TML",
    }
}

/// Yes, no, does not apply; or unknown, when the inventory does not say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Answer {
    Yes,
    No,
    NotApplicable,
    #[default]
    Unknown,
}

impl Answer {
    pub(super) const YES_NO: &'static [&'static str] = &["N", "Y"];
    pub(super) const YES_NO_NA: &'static [&'static str] = &["N", "NA", "Y"];

    pub fn parse(code: &str) -> Self {
        match code {
            "Y" => Self::Yes,
            "N" => Self::No,
            "NA" => Self::NotApplicable,
            _ => Self::Unknown,
        }
    }
}

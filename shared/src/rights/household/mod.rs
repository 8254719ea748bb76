//! A household as the law sees it: who lives there, how, and on what.
//!
//! Past [`form`], the type is the proof: no child is older than its parents, no rent is negative. Money is in euros with
//! six exact places; situations (home, work, status) count as they are today for the months before too, incomes are told
//! month by month. What may be unknown is listed beside it, see [`Field`](super::unknown::Field).

mod check;
pub mod form;
mod impossible;
mod income;
mod person;
pub(super) mod words;

pub use impossible::Impossible;
pub use income::{Income, Kind as BusinessKind, SelfEmployed, Stream, TaxYear};
pub use person::{Activity, Disability, Nationality, Person, Role, School};

use super::decimal::Decimal;

/// A household. The first person is the one who asks; a partner comes second.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Household {
    /// How the couple lives, if there is one.
    pub couple: Couple,
    /// Alone with children for less than eighteen months.
    pub separated_recently: bool,
    /// How they are housed.
    pub housing: Housing,
    /// What they have put aside.
    pub savings: Savings,
    /// Their tax returns: one, two for an unmarried couple, none for somebody on their parents' return.
    pub tax_returns: Vec<TaxReturn>,
    /// What they say that they receive already.
    pub receives: Receives,
    /// Everybody, the applicant first, then a partner, then the children.
    pub people: Vec<Person>,
}

/// How a couple lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Couple {
    /// Nobody: the applicant has no partner here.
    None,
    /// Married.
    Married,
    /// A civil union (PACS).
    Pacs,
    /// Living together, each with a tax return of their own.
    Cohabiting,
}

/// A dwelling and what it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Housing {
    /// By what title they live there.
    pub status: HousingStatus,
    /// Euros per month: rent without charges, or loan instalment.
    pub rent: Decimal,
    /// Euros per month: charges. The law takes a lump sum instead.
    pub charges: Decimal,
    /// The zone of the town for housing benefits.
    pub zone: Zone,
    /// The flat is shared.
    pub flat_share: bool,
    /// Only a room is rented.
    pub room_only: bool,
    /// The landlord is a parent, grandparent, child or grandchild.
    pub family_landlord: bool,
}

/// By what title somebody lives somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HousingStatus {
    /// Rents from a social landlord.
    TenantSocial,
    /// Rents unfurnished.
    TenantPrivate,
    /// Rents furnished.
    TenantFurnished,
    /// Owns, without loan.
    Owner,
    /// Owns and pays back a loan.
    OwnerWithLoan,
    /// Hosted for nothing.
    HostedFree,
    /// Hosted, and shares the costs.
    HostedSharing,
    /// In a hostel or a residence.
    Hostel,
    /// Without a home.
    Homeless,
}

/// The zone of a town for housing benefits, from the dearest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zone {
    /// Paris and its surroundings.
    One,
    /// Large towns, Corsica.
    Two,
    /// Everywhere else.
    Three,
}

/// What a household has put aside, in euros.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Savings {
    /// On a Livret A.
    pub livret_a: Decimal,
    /// Elsewhere, without taxable interest.
    pub other: Decimal,
}

/// What one tax return says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaxReturn {
    /// The applicant is on it.
    pub of_applicant: bool,
    /// The partner is on it.
    pub of_partner: bool,
    /// Reference tax income (RFR) of two years ago, in euros.
    pub rfr_n2: Decimal,
    /// Reference tax income (RFR) of last year, in euros.
    pub rfr_n1: Decimal,
}

/// What a household says that it receives already.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "eight answers to eight questions, none excluding another")]
pub struct Receives {
    /// RSA.
    pub rsa: bool,
    /// Allocations familiales.
    pub af: bool,
    /// Complément familial.
    pub cf: bool,
    /// Allocation de soutien familial.
    pub asf: bool,
    /// Allocation aux adultes handicapés.
    pub aah: bool,
    /// Allocation de solidarité spécifique.
    pub ass: bool,
    /// Allocation de solidarité aux personnes âgées.
    pub aspa: bool,
    /// Allocation supplémentaire d'invalidité.
    pub asi: bool,
}

impl Household {
    /// The one who asks.
    pub fn applicant(&self) -> &Person {
        &self.people[0]
    }

    /// The applicant and, if there is one, the partner.
    pub fn adults(&self) -> &[Person] {
        &self.people[..self.adult_count()]
    }

    /// The children of the home, whatever their age.
    pub fn children(&self) -> &[Person] {
        &self.people[self.adult_count()..]
    }

    /// One, or two.
    pub fn adult_count(&self) -> usize {
        if self.has_partner() { 2 } else { 1 }
    }

    /// Whether the applicant lives with a partner.
    pub fn has_partner(&self) -> bool {
        self.couple != Couple::None
    }
}

impl Receives {
    /// Whether a right is received already, as far as anybody asked.
    pub fn has(&self, right: &str) -> bool {
        match right {
            "rsa" => self.rsa,
            "af" => self.af,
            "cf" => self.cf,
            "asf" => self.asf,
            "aah" => self.aah,
            "ass" => self.ass,
            "aspa" => self.aspa,
            "asi" => self.asi,
            _ => false,
        }
    }
}

impl HousingStatus {
    /// Rents a dwelling (not a place in a hostel).
    pub const fn is_tenant(self) -> bool {
        matches!(self, Self::TenantSocial | Self::TenantPrivate | Self::TenantFurnished)
    }
}

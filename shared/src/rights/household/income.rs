//! On what a person lives, month by month.

use crate::rights::decimal::Decimal;

/// All incomes of one person.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Income {
    /// Net pay before income tax.
    pub wage: Stream,
    /// Unemployment benefit (ARE).
    pub unemployment: Stream,
    /// All pensions of old age, survivors' included.
    pub retirement: Stream,
    /// Invalidity pension.
    pub invalidity: Stream,
    /// Child support received.
    pub support_received: Stream,
    /// Child support paid, euros per month, the same every month.
    pub support_paid: Decimal,
    /// A small business of one's own.
    pub business: Option<SelfEmployed>,
    /// What the tax notice says of two years ago; none: as the year before.
    pub tax_year: Option<TaxYear>,
}

/// An income in euros per month: this month, the three before, and the mean of those from January of last year on.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Stream {
    /// This month, as expected; it also stands for the months to come.
    pub now: Decimal,
    /// Last month and the two before it.
    pub last: [Decimal; 3],
    /// The mean month before those.
    pub before: Decimal,
}

/// A micro-enterprise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SelfEmployed {
    /// What it does, which says how much of its turnover is profit.
    pub kind: Kind,
    /// Euros per month, the same every month.
    pub turnover: Decimal,
}

/// What a micro-enterprise does (CGI, art. 50-0 and 102 ter).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Sells goods.
    Sale,
    /// Commercial services.
    ServiceBic,
    /// Other services.
    ServiceBnc,
}

/// Taxable euros of one year (two years ago), as the tax notice says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct TaxYear {
    /// Wages.
    pub wages: Decimal,
    /// Unemployment benefit.
    pub unemployment: Decimal,
    /// Pensions of old age.
    pub pensions: Decimal,
}

impl Stream {
    /// The same every month.
    pub const fn steady(month: Decimal) -> Self {
        Self { now: month, last: [month; 3], before: month }
    }

    /// What came some months ago; this month also stands for those to come.
    #[inline]
    pub fn month(&self, ago: i32) -> Decimal {
        match ago {
            ..=0 => self.now,
            1..=3 => self.last[usize::try_from(ago).unwrap_or(1) - 1],
            _ => self.before,
        }
    }

    /// Whether anything ever came.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

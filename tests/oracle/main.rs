//! The rights engine against an outside judge: OpenFisca-France, the State's reference model, run as a separate program.
//!
//! `households.jsonl.gz` holds 2,000 generated households, `expected.*.jsonl.gz` what the model computes for them in two
//! months (see README.md beside them). The same households then have answers taken away, and changed at random.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod about;
mod agreement;
mod cases;
mod hours;
mod properties;
mod questionnaire;
mod reasons;
mod tickets;
mod truth;
mod unknowns;

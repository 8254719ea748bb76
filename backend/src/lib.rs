//! Shell one: orders and keeps what people do. It knows no slice: a new kind of command touches no file here.

pub mod audit;
pub mod backup;
pub mod chance;
pub mod clock;
pub mod config;
pub mod demo;
pub mod desk;
pub mod door;
pub mod guesses;
pub mod import;
pub mod inspect;
pub mod keeping;
pub mod keys;
pub mod limits;
pub mod listen;
pub mod log;
pub mod office;
mod pokes;
pub mod private;
pub mod problem;
mod routes;
pub mod sequencer;
pub mod signer;
pub mod tending;
pub mod vault;
pub mod writer;

pub use routes::{app, limited_app, whole_app};

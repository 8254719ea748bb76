//! The trail: the plate of the senses, and a stop.

mod plate;
mod stop;

pub use plate::Plate;
pub use stop::Stop;

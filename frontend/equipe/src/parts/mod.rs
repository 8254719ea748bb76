//! Components that only the staff's program has: fields for longer work, and lists that are searched and paged. Like
//! those of the design system they know no domain word.

mod entry;
mod languages;
mod listing;
mod picture;
mod sure;
mod tally;

pub use entry::{Line, LineKind, Long, Pick, Tick};
pub use languages::Languages;
pub use listing::{Listing, Row};
pub use picture::Picture;
pub use sure::Sure;
pub use tally::Tally;

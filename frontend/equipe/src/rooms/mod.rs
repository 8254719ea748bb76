//! The rooms, each in a file. A room draws views and emits commands; which rooms somebody has stands in `shell.rs`.

pub mod aids;
mod blanks;
pub mod changed;
mod collision;
pub mod contacting;
pub mod devices;
pub mod directory;
pub mod door;
pub mod editor;
pub mod feedback;
mod fields;
mod hand;
pub mod import;
mod import_lines;
pub mod journal;
pub mod nowhere;
pub mod own;
pub mod parties;
pub mod printing;
pub mod programme;
pub mod referrals;
mod referring;
pub mod renewal;
mod renewal_lines;
pub mod requests;
pub mod returns;
pub mod settings;
pub mod sign_ups;
pub mod stand;
pub mod surveys;
pub mod take_up;
pub mod team;
pub mod today;
pub mod trail;
pub mod welcome;

pub use hand::{Asked, Code, Stuck, none, send, set, use_asked};

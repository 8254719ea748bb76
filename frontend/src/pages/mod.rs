//! Pages, named as the slices. A page reads a view and hands taps in; it computes nothing.

pub mod behind;
pub mod board;
pub mod camera;
pub mod directory;
pub mod feedback;
pub mod gallery;
pub mod help;
pub mod home;
pub mod kept;
pub mod keyboard;
pub mod kiosk;
pub mod kitchen;
pub mod law;
pub mod leaving;
pub mod listen;
pub mod maintenance;
pub mod more;
pub mod not_found;
pub mod receipt;
pub mod requests;
pub mod rights;
pub mod sounds;
pub mod take_up;
pub mod trail;
pub mod words;
pub mod workshops;

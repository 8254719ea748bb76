//! The powers of the browser, one file each. Only this folder touches `web_sys` and `js_sys`.

pub mod aloud;
pub mod boot;
pub mod camera;
pub mod chance;
pub mod clock;
pub mod disk;
pub mod engine;
pub mod fields;
pub mod hand_over;
pub mod intl;
pub mod keeper;
pub mod kept_answers;
pub mod kept_papers;
pub mod kept_reminder;
pub mod kept_surveys;
pub mod law;
pub mod net;
pub mod page;
pub mod pin;
pub mod seal;
pub mod settings;
pub mod sound;
pub mod storage;
pub mod tabs;

pub use plein_sens_speech as speech;

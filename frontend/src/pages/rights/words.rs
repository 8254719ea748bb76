//! The words of the rights that the pages say themselves. They come with the engine, so they weigh nothing on a first
//! visit; a name that is in no locale file does not compile.

include!(concat!(env!("OUT_DIR"), "/rights_names.rs"));

/// A text with its arguments: `tell!(voice, "papers-have", count = 3)`.
macro_rules! tell {
    ($voice:expr, $name:literal $(, $arg:ident = $value:expr)* $(,)?) => {
        $voice.named(const { $crate::pages::rights::words::known($name) }, &[$((stringify!($arg), $value.into())),*])
    };
}
pub(crate) use tell;

/// The name itself; fails to compile for an unknown one.
pub const fn known(name: &'static str) -> &'static str {
    let mut place = 0;
    while place < NAMES.len() {
        if crate::i18n::same(NAMES[place].as_bytes(), name.as_bytes()) {
            return name;
        }
        place += 1;
    }
    panic!("no text of this name in locales/rights/fr.ftl")
}

//! A closed list whose entries have a name each, by which they are written and kept.

/// Names each variant, and reads it back.
macro_rules! named {
    ($name:ident; $($variant:ident = $word:literal),+ $(,)?) => {
        $crate::written::read_named!($name; $($variant),+);

        impl $name {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name as it is written.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $word),+
                }
            }

            /// What a name means.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.name() == name)
            }
        }
    };
}
pub(super) use named;

//! Fields that take one of a few names.

/// A field's value that is one of a closed set of names.
pub trait Choice: Copy + Eq + 'static {
    /// Every value, in the order it is explained and sorted.
    const ALL: &'static [Self];

    /// The name as editors write it; also the name of its label among the theme's strings.
    fn key(self) -> &'static str;

    /// The value of this name.
    fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|value| value.key() == key)
    }
}

/// Declares an enum together with its names.
macro_rules! choices {
    ($(#[$meta:meta])* $name:ident { $($(#[$variant_meta:meta])* $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant,)+ }

        impl $crate::model::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)+];

            fn key(self) -> &'static str {
                match self { $(Self::$variant => $key,)+ }
            }
        }
    };
}
pub(crate) use choices;

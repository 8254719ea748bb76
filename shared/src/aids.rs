//! The names of rights, for whoever counts or asks without the engine: a closed list, so that nobody can write a text of
//! their own where staff will read it. The town's own aids are one name: they are few, and so are the people who have
//! them.

use crate::id::RightName;

/// The name that stands for all of the town's own aids.
pub const OF_THE_TOWN: &str = "town";

/// Every name, in the order of the alphabet: the national rights, each as its sheet is called, and [`OF_THE_TOWN`].
pub const NAMES: [&str; 20] = [
    "aah",
    "aeeh",
    "af",
    "aide_logement",
    "ars",
    "asf",
    "asi",
    "aspa",
    "ass",
    "bourse_college",
    "bourse_lycee",
    "cf",
    "cheque_energie",
    "css",
    "mva",
    "paje_base",
    "ppa",
    "prime_naissance",
    "rsa",
    OF_THE_TOWN,
];

/// Whether there is such a right.
pub fn is_known(right: &RightName) -> bool {
    NAMES.binary_search(&right.as_str()).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rights::catalogue;

    #[test]
    fn the_list_is_that_of_the_sheets() {
        let sheets = catalogue::all().iter().map(|sheet| sheet.right.0);
        let mut names: Vec<&str> = sheets.chain([OF_THE_TOWN]).collect();
        names.sort_unstable();
        assert_eq!(names, NAMES);
        assert!(NAMES.iter().all(|name| is_known(&name.parse().unwrap())));
        assert!(!is_known(&"fraude".parse().unwrap()));
    }
}

//! What speaks of a person. Others may hear a kiosk's loudspeaker: there it is said only after the person has chosen so,
//! as with results that are read aloud on their page.

/// Where nothing does; every other path may, also one that comes later.
const OF_NOBODY: [&str; 12] = [
    "/",
    "/accessibilite",
    "/aide",
    "/ateliers",
    "/avis",
    "/borne",
    "/droits",
    "/galerie",
    "/introuvable",
    "/parcours",
    "/registre",
    "/vos-donnees",
];
const OF_NOBODY_BELOW: [&str; 4] = ["/ateliers/", "/avis/", "/e/", "/ecran/"];

/// Whether what stands at a path speaks of a person.
pub fn is_personal(path: &str) -> bool {
    !OF_NOBODY.contains(&path) && !OF_NOBODY_BELOW.iter().any(|begin| path.starts_with(begin))
}

/// What speaks of a person on a screen that otherwise does not: whose birth is asked about, how many rights may be theirs.
pub const PARTS: &str = ".tray > p, .screen > .lead";

/// Where it does.
pub fn has_parts(path: &str) -> bool {
    path == "/droits"
}

#[cfg(test)]
mod tests {
    use super::is_personal;

    #[test]
    fn what_nobody_named_is_personal() {
        for path in ["/droits/resultats", "/droits/rsa", "/inscription", "/mes-donnees", "/papiers", "/billet", "/new"]
        {
            assert!(is_personal(path), "{path}");
        }
        for path in ["/", "/droits", "/ateliers", "/ateliers/pain-maison", "/e/gout", "/aide"] {
            assert!(!is_personal(path), "{path}");
        }
    }
}

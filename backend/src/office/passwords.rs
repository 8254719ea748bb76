//! Passwords: argon2id with the parameters that OWASP names first, and a length instead of rules.

use crate::problem;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use plein_sens_shared::sync::Problem;

/// The fewest letters.
pub const FEWEST: usize = 10;
/// The most: longer ones would only cost time.
const MOST: usize = 200;
/// 19 MiB, twice, on one core: <https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html>.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);

/// What everybody tries first, if it is long enough.
const COMMON: &[&str] = &["motdepasse", "azertyuiop", "qwertyuiop", "1234567890", "0123456789", "pleinsens", "vierzon"];

fn argon2() -> Argon2<'static> {
    let (memory, times, lanes) = COST;
    let params = Params::new(memory, times, lanes, None).expect("these are within argon2's bounds");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// What is kept of a password; refused if it is too short, or among the first that anybody tries.
pub fn keep(password: &str, login: &str) -> Result<String, Problem> {
    let letters = password.chars().count();
    let plain: String = password.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let guessable =
        COMMON.iter().any(|common| plain.trim_end_matches(|c: char| c.is_ascii_digit()) == *common || plain == *common)
            || plain == login
            || plain.chars().all(|c| plain.starts_with(c));
    if !(FEWEST..=MOST).contains(&letters) || guessable {
        return Err(problem::weak_password(FEWEST));
    }
    let kept = argon2().hash_password(password.as_bytes()).map_err(|error| {
        tracing::error!(%error, "a password could not be kept");
        problem::unavailable()
    })?;
    Ok(kept.to_string())
}

/// Whether a password is the one that was kept.
pub fn fits(password: &str, kept: &str) -> bool {
    let Ok(kept) = PasswordHash::new(kept) else { return false };
    argon2().verify_password(password.as_bytes(), &kept).is_ok()
}

/// The same work where there is nothing to compare with: how long an answer takes does not tell which logins there are.
pub fn fits_nothing(password: &str) {
    drop(argon2().hash_password(password.as_bytes()));
}

//! The list of the national rights, from the sheets: each names a rule of `src/rights/national`.

use crate::catalogue::Sheet;
use std::fmt::Write;
use std::path::Path;

/// The list, or which sheet has no rule.
pub fn table(sheets: &[Sheet], rules: &Path) -> Result<String, String> {
    let mut text = String::from("pub(super) static NATIONAL: &[National] = &[\n");
    for id in sheets.iter().map(Sheet::id) {
        if !rules.join(format!("{id}.rs")).exists() && !rules.join(id).join("mod.rs").exists() {
            return Err(format!("rights/catalogue/{id}.toml has no rule: write src/rights/national/{id}.rs"));
        }
        let _ = writeln!(text, "    {id}::RIGHT,");
    }
    text.push_str("];\n");
    Ok(text)
}

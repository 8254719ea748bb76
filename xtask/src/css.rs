//! Style sheets without what only their authors need: comments and white space. Brotli does the rest, so a parser of
//! the whole language would be a large guest for a few bytes.

use std::collections::BTreeSet;

/// Removes comments and needless white space; strings stay as they are.
pub fn minify(sheet: &str) -> String {
    let mut out = String::with_capacity(sheet.len());
    let mut rest = sheet;
    let mut gap = false;
    while let Some(next) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            gap = true;
            continue;
        }
        if next.is_whitespace() {
            rest = &rest[next.len_utf8()..];
            gap = true;
            continue;
        }
        if gap && !out.ends_with(['{', '}', ';', ',', ':', '(']) && !out.is_empty() && !"{};,)".contains(next) {
            out.push(' ');
        }
        gap = false;
        if next == '}' && out.ends_with(';') {
            out.pop();
        }
        let length = if next == '"' || next == '\'' { string_length(rest) } else { next.len_utf8() };
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// How many bytes the string at the beginning takes, with its quotes.
fn string_length(text: &str) -> usize {
    let mut escaped = false;
    let mut letters = text.char_indices();
    let quote = letters.next().map(|(_, quote)| quote);
    for (at, letter) in letters {
        if escaped {
            escaped = false;
        } else if letter == '\\' {
            escaped = true;
        } else if Some(letter) == quote {
            return at + letter.len_utf8();
        }
    }
    text.len()
}

/// What of a minified sheet can meet anything in a page: its first paint needs no more. A rule stays whole if one of its
/// selectors names only types, classes and ids that stand in the page, or classes that a script gives (`given`).
pub fn needed(sheet: &str, page: &str, given: &[&str]) -> String {
    let mut names = Names { types: BTreeSet::new(), names: given.iter().copied().collect() };
    for tag in page.split('<').skip(1) {
        names.types.insert(tag.split(|letter: char| !is_name(letter)).next().unwrap_or_default());
        for attribute in ["class=\"", "id=\""] {
            let value = tag.split_once(attribute).and_then(|(_, rest)| rest.split_once('"'));
            names.names.extend(value.into_iter().flat_map(|(value, _)| value.split_whitespace()));
        }
    }
    names.kept(sheet)
}

struct Names<'a> {
    types: BTreeSet<&'a str>,
    names: BTreeSet<&'a str>,
}

impl Names<'_> {
    fn kept(&self, sheet: &str) -> String {
        let mut out = String::new();
        let mut rest = sheet;
        while let Some(open) = rest.find(['{', ';']) {
            let length = if rest[open..].starts_with(';') { open + 1 } else { block_length(rest) };
            let (rule, after) = rest.split_at(length);
            let (prelude, inner) = (&rule[..open], rule.get(open + 1..length - 1).unwrap_or_default());
            if prelude.starts_with("@media") || prelude.starts_with("@supports") {
                let kept = self.kept(inner);
                if !kept.is_empty() {
                    out.extend([prelude, "{", &kept, "}"]);
                }
            } else if prelude.starts_with('@') || outside(prelude).split(',').any(|selector| self.can_meet(selector)) {
                out.push_str(rule);
            }
            rest = after;
        }
        out
    }

    /// Whether all that a selector names, but within brackets, is there.
    fn can_meet(&self, selector: &str) -> bool {
        let mut before = None;
        let mut rest = selector;
        while let Some(first) = rest.chars().next() {
            let length = rest.find(|letter| !is_name(letter)).unwrap_or(rest.len());
            let is_there = match before {
                _ if length == 0 => true,
                Some('.' | '#') => self.names.contains(&rest[..length]),
                Some(':') => true,
                _ => self.types.contains(&rest[..length]),
            };
            if !is_there {
                return false;
            }
            before = if length == 0 { Some(first) } else { None };
            rest = &rest[length.max(first.len_utf8())..];
        }
        true
    }
}

fn is_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
}

/// A list of selectors without what stands in brackets.
fn outside(selectors: &str) -> String {
    let mut depth = 0_u32;
    let mut out = String::new();
    for letter in selectors.chars() {
        match letter {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            letter if depth == 0 => out.push(letter),
            _ => {}
        }
    }
    out
}

/// How many bytes the rule at the beginning takes, with its block.
fn block_length(text: &str) -> usize {
    let mut depth = 0_u32;
    let mut at = 0;
    while let Some(letter) = text[at..].chars().next() {
        at += if letter == '"' || letter == '\'' { string_length(&text[at..]) } else { letter.len_utf8() };
        match letter {
            '{' => depth += 1,
            '}' if depth <= 1 => return at,
            '}' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{minify, needed};

    #[test]
    fn the_first_paint_has_what_can_meet_its_page() {
        let page = r#"<html lang="fr"><main id="main" class="screen home"><a class="door">x</a></main></html>"#;
        let check = |sheet: &str, expected: &str| assert_eq!(needed(sheet, page, &["pressed"]), expected);
        let whole = [
            ":root{--a:1}",
            "*{margin:0}",
            "a:hover{color:red}",
            ".door,.card{top:0}",
            "#main>.door.pressed::before{content:\"}\"}",
            "main :is(.card,.door){top:0}",
            "@font-face{font-family:\"A\"}",
            "@media print{a{top:0}}",
            "html:not(.kiosk) a[href^=\"/x\"]{top:0}",
        ];
        for sheet in whole {
            check(sheet, sheet);
        }
        check(".card{top:0}table,.home .card{top:0}a{top:1px}", "a{top:1px}");
        check("@media print{.card{top:0}}", "");
        check("@media print{.card{top:0}a{top:0}}.kiosk .door{top:0}", "@media print{a{top:0}}");
        check("#other{top:0}dialog{top:0}", "");
    }

    #[track_caller]
    fn check(sheet: &str, expected: &str) {
        assert_eq!(minify(sheet), expected);
    }

    #[test]
    fn keeps_what_has_a_meaning() {
        let cases = [
            ("a {\n  color: red;\n}\n", "a{color:red}"),
            ("/* why */ a , b { }", "a,b{}"),
            ("nav :hover > a", "nav :hover > a"),
            ("a { width: calc( 1px + 2px ) }", "a{width:calc(1px + 2px)}"),
            ("@media (width >= 40em) and (hover)", "@media (width >= 40em) and (hover)"),
            ("q::before { content: \"a  /* b */ \\\" ; }\" ; }", "q::before{content:\"a  /* b */ \\\" ; }\"}"),
            ("a/* one */b", "a b"),
            ("a { & .b { top: 0 } ; }", "a{& .b{top:0}}"),
            ("/* never closed", ""),
        ];
        for (sheet, expected) in cases {
            check(sheet, expected);
        }
    }
}

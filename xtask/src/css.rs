//! Style sheets without what only their authors need: comments and white space. Brotli does the rest, so a parser of
//! the whole language would be a large guest for a few bytes.

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

#[cfg(test)]
mod tests {
    use super::minify;

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

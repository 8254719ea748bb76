//! JSON as a tree. Numbers stay as they were written until somebody asks for one: no phone of ours needs a table of
//! powers of ten.

/// A value of JSON.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Tree {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Tree>),
    /// An object, in the order in which it is written.
    Object(Vec<(String, Tree)>),
}

/// How deep values may stand in each other: nothing of ours comes near, and a stranger's answer cannot break the stack.
const DEEPEST: usize = 60;

impl Tree {
    /// Reads a text; none if it is not JSON.
    pub fn parse(json: &str) -> Option<Self> {
        let mut reader = Reader { json, at: 0 };
        let tree = reader.value(0)?;
        reader.space();
        (reader.at == json.len()).then_some(tree)
    }

    /// The value of a field, if this is an object that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Object(fields) = self else { return None };
        fields.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The values of a list; none of what is no list.
    pub fn list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The number, if this is a whole one of this kind.
    pub fn number<N: std::str::FromStr>(&self) -> Option<N> {
        if let Self::Number(number) = self { number.parse().ok() } else { None }
    }
}

struct Reader<'a> {
    json: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> u8 {
        self.json.as_bytes().get(self.at).copied().unwrap_or_default()
    }

    fn next(&mut self) -> u8 {
        let byte = self.peek();
        self.at += 1;
        byte
    }

    fn space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// Takes what must come next.
    fn take(&mut self, expected: &str) -> Option<()> {
        let comes = self.json.as_bytes().get(self.at..)?.starts_with(expected.as_bytes());
        self.at += expected.len();
        comes.then_some(())
    }

    fn value(&mut self, depth: usize) -> Option<Tree> {
        if depth > DEEPEST {
            return None;
        }
        self.space();
        match self.peek() {
            b'n' => self.take("null").map(|()| Tree::Null),
            b't' => self.take("true").map(|()| Tree::Bool(true)),
            b'f' => self.take("false").map(|()| Tree::Bool(false)),
            b'"' => self.string().map(Tree::Text),
            b'[' => {
                let mut list = Vec::new();
                self.each(b']', |reader| {
                    list.push(reader.value(depth + 1)?);
                    Some(())
                })?;
                Some(Tree::List(list))
            }
            b'{' => {
                let mut fields = Vec::new();
                self.each(b'}', |reader| {
                    reader.space();
                    let name = reader.string()?;
                    reader.space();
                    reader.take(":")?;
                    fields.push((name, reader.value(depth + 1)?));
                    Some(())
                })?;
                Some(Tree::Object(fields))
            }
            _ => self.number(),
        }
    }

    /// What stands between two brackets, with commas between.
    fn each(&mut self, end: u8, mut one: impl FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        self.space();
        if self.peek() == end {
            self.at += 1;
            return Some(());
        }
        loop {
            one(self)?;
            self.space();
            match self.next() {
                b',' => {}
                byte if byte == end => return Some(()),
                _ => return None,
            }
        }
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_ascii_digit() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn number(&mut self) -> Option<Tree> {
        let start = self.at;
        if self.peek() == b'-' {
            self.at += 1;
        }
        if self.peek() == b'0' {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == b'.' {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), b'e' | b'E') {
            self.at += 1;
            if matches!(self.peek(), b'+' | b'-') {
                self.at += 1;
            }
            self.digits()?;
        }
        self.json.get(start..self.at).map(|number| Tree::Number(number.to_owned()))
    }

    fn string(&mut self) -> Option<String> {
        self.take("\"")?;
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek(), b'"' | b'\\' | 0..0x20) {
                self.at += 1;
            }
            text.push_str(self.json.get(start..self.at)?);
            match self.next() {
                b'"' => return Some(text),
                b'\\' => text.push(self.escape()?),
                _ => return None,
            }
        }
    }

    fn escape(&mut self) -> Option<char> {
        Some(match self.next() {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.hex()?;
                if !(0xd800..0xdc00).contains(&first) {
                    return char::from_u32(first);
                }
                self.take("\\u")?;
                let second = self.hex()?.checked_sub(0xdc00).filter(|second| *second < 0x400)?;
                return char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second);
            }
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            _ => return None,
        })
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.json.get(self.at..self.at + 4)?;
        self.at += 4;
        digits.chars().try_fold(0, |number, digit| Some(number * 16 + digit.to_digit(16)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    fn of(value: &Value) -> Tree {
        match value {
            Value::Null => Tree::Null,
            Value::Bool(truth) => Tree::Bool(*truth),
            Value::Number(number) => Tree::Number(number.to_string()),
            Value::String(text) => Tree::Text(text.clone()),
            Value::Array(list) => Tree::List(list.iter().map(of).collect()),
            Value::Object(fields) => {
                Tree::Object(fields.iter().map(|(name, value)| (name.clone(), of(value))).collect())
            }
        }
    }

    /// What serde reads is read alike; what serde refuses is refused. Every cut of a text is tried as well.
    #[test]
    fn it_reads_what_serde_reads() {
        let texts = [
            r#"{"a":[1,-2,0,30],"b":{"c":null,"d":true,"e":false},"f":"é\n\"\\\/\u00e9\ud83d\ude00 ok","g":[],"h":{}}"#,
            " [ 1 , \"\\t\\b\\f\\r\" , { \"x\" : [ [ ] ] } ]\n",
            r#""\ud800""#,
            r#""\udc00""#,
            r#""\ud800\u0041""#,
            "\"a\nb\"",
            "18446744073709551615",
            "-9223372036854775808",
            "01",
            "-",
            "1.",
            "1e",
            "[1,]",
            "{\"a\":1,}",
            "{\"a\" 1}",
            "{a:1}",
            "[1 2]",
            "nul",
            "truely",
            "\"\\x\"",
            "\"\\u12g4\"",
            "",
            "é",
        ];
        for text in texts {
            for end in (0..=text.len()).filter(|end| text.is_char_boundary(*end)) {
                let cut = &text[..end];
                let known: Option<Value> = serde_json::from_str(cut).ok();
                assert_eq!(Tree::parse(cut), known.as_ref().map(of), "{cut}");
            }
        }
    }

    #[test]
    fn numbers_are_of_their_kind_or_none() {
        let number = |json: &str| Tree::parse(json).unwrap();
        assert_eq!(number("255").number::<u8>(), Some(255));
        assert_eq!(number("256").number::<u8>(), None);
        assert_eq!(number("-3").number::<i64>(), Some(-3));
        assert_eq!(number("-3").number::<u64>(), None);
        assert_eq!(number("1.5").number::<u32>(), None);
        assert_eq!(number("1e400").number::<u64>(), None);
        assert_eq!(Tree::parse(&"[".repeat(100_000)), None);
    }
}

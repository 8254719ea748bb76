//! How a tree is written. What is no whole number is nothing of ours: it is written as a text.

use super::Tree;
use serde::{Serialize, Serializer};

impl Tree {
    /// What comes back when this has been written.
    #[must_use]
    pub fn as_written(&self) -> Self {
        match self {
            Self::Number(number) if self.number::<i64>().is_none() => Self::Text(number.clone()),
            Self::List(list) => Self::List(list.iter().map(Self::as_written).collect()),
            Self::Object(fields) => {
                Self::Object(fields.iter().map(|(name, value)| (name.clone(), value.as_written())).collect())
            }
            other => other.clone(),
        }
    }
}

impl Serialize for Tree {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(truth) => serializer.serialize_bool(*truth),
            Self::Number(number) => match self.number::<i64>() {
                Some(whole) => serializer.serialize_i64(whole),
                None => serializer.serialize_str(number),
            },
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => serializer.collect_map(fields.iter().map(|(name, value)| (name, value))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tree;

    #[test]
    fn what_is_written_comes_back_as_said() {
        for json in ["9223372036854775807", "9223372036854775808", "1.5", r#"{"a":[-1,1e9,null,true,"1.5"]}"#] {
            let read = Tree::parse(json).unwrap().as_written();
            let written = serde_json::to_string(&read).unwrap();
            assert_eq!(Tree::parse(&written).as_ref(), Some(&read), "{json} becomes {written}");
            assert_eq!(read, read.as_written(), "twice is once");
        }
    }
}

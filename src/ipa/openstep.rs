//! `OpenStep`'s property lists and `.strings` files: the old text form that Apple's systems still read.
//!
//! The `plist` crate's reader of this form takes no `.strings` files and no data, and runs names into the sign behind them,
//! so the form is read here: lists in braces, arrays in parentheses, data in angle brackets, all else strings.

use plist::{Dictionary, Value};

use super::property_list::{MAX_DEPTH, MAX_VALUES, PropertyListError};

/// Reads a list, or the pairs of a `.strings` file as a dictionary.
pub(super) fn parse(text: &str) -> Result<Value, PropertyListError> {
    let mut parser = Parser { rest: text, values: 0 };
    parser.skip_space()?;
    let value = match parser.peek() {
        None => return Err(malformed("it is empty")),
        Some('{' | '(' | '<') => parser.value(0)?,
        Some(_) => return parser.strings_file(),
    };
    parser.skip_space()?;
    if parser.rest.is_empty() {
        Ok(value)
    } else {
        Err(malformed("there is something behind its end"))
    }
}

struct Parser<'a> {
    rest: &'a str,
    values: u64,
}

impl Parser<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn next(&mut self) -> Option<char> {
        let mut chars = self.rest.chars();
        let next = chars.next();
        self.rest = chars.as_str();
        next
    }

    /// Takes this sign when it is next.
    fn takes(&mut self, sign: char) -> bool {
        let rest = self.rest.strip_prefix(sign);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn skip_space(&mut self) -> Result<(), PropertyListError> {
        loop {
            self.rest = self
                .rest
                .trim_start_matches(|c: char| c.is_ascii_whitespace() || matches!(c, '\u{B}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}'));
            if let Some(comment) = self.rest.strip_prefix("//") {
                self.rest = comment.split_once(['\n', '\r']).map_or("", |(_, rest)| rest);
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                let (_, rest) = comment.split_once("*/").ok_or_else(|| malformed("a comment has no end"))?;
                self.rest = rest;
            } else {
                return Ok(());
            }
        }
    }

    /// Pairs without braces around them, or a lone string.
    fn strings_file(&mut self) -> Result<Value, PropertyListError> {
        let first = self.string()?;
        self.skip_space()?;
        if self.rest.is_empty() {
            return Ok(Value::String(first));
        }
        let mut pairs = Dictionary::new();
        self.rest_of_pair(first, &mut pairs, 0)?;
        self.pairs(&mut pairs, 0)?;
        if self.rest.is_empty() {
            Ok(Value::Dictionary(pairs))
        } else {
            Err(malformed("there is something behind its end"))
        }
    }

    /// A key or a value more.
    fn count(&mut self) -> Result<(), PropertyListError> {
        self.values = self.values.saturating_add(1);
        if self.values > MAX_VALUES {
            return Err(PropertyListError::TooLarge);
        }
        Ok(())
    }

    fn value(&mut self, depth: usize) -> Result<Value, PropertyListError> {
        self.count()?;
        if depth > MAX_DEPTH {
            return Err(PropertyListError::TooLarge);
        }
        self.skip_space()?;
        if self.takes('{') {
            let mut pairs = Dictionary::new();
            self.pairs(&mut pairs, depth.saturating_add(1))?;
            self.must_take('}', "a dictionary has no end")?;
            Ok(Value::Dictionary(pairs))
        } else if self.takes('(') {
            let items = self.items(depth.saturating_add(1))?;
            self.must_take(')', "an array has no end")?;
            Ok(Value::Array(items))
        } else if self.takes('<') {
            self.data()
        } else {
            self.string().map(Value::String)
        }
    }

    fn must_take(&mut self, sign: char, otherwise: &str) -> Result<(), PropertyListError> {
        if self.takes(sign) { Ok(()) } else { Err(malformed(otherwise)) }
    }

    /// Pairs up to a closing brace or the end.
    fn pairs(&mut self, pairs: &mut Dictionary, depth: usize) -> Result<(), PropertyListError> {
        loop {
            self.skip_space()?;
            if matches!(self.peek(), None | Some('}')) {
                return Ok(());
            }
            let key = self.string()?;
            self.rest_of_pair(key, pairs, depth)?;
        }
    }

    /// What follows a key: its value; a key without one is its own.
    fn rest_of_pair(&mut self, key: String, pairs: &mut Dictionary, depth: usize) -> Result<(), PropertyListError> {
        self.count()?;
        self.skip_space()?;
        let value = if self.takes('=') {
            self.value(depth)?
        } else {
            self.count()?;
            Value::String(key.clone())
        };
        self.skip_space()?;
        self.must_take(';', "a semicolon is missing")?;
        pairs.insert(key, value);
        Ok(())
    }

    /// Items up to a closing parenthesis.
    fn items(&mut self, depth: usize) -> Result<Vec<Value>, PropertyListError> {
        let mut items = Vec::new();
        loop {
            self.skip_space()?;
            if matches!(self.peek(), None | Some(')')) {
                return Ok(items);
            }
            items.push(self.value(depth)?);
            self.skip_space()?;
            if !self.takes(',') && self.peek() != Some(')') {
                return Err(malformed("a comma is missing"));
            }
        }
    }

    /// Hexadecimal digits, or `GNUstep`'s typed values such as `<*I5>` and `<*BY>`.
    fn data(&mut self) -> Result<Value, PropertyListError> {
        let (inside, rest) = self.rest.split_once('>').ok_or_else(|| malformed("data has no end"))?;
        self.rest = rest;
        if let Some(typed) = inside.strip_prefix('*') {
            let number = typed.get(1..).unwrap_or_default().trim_matches('"');
            return match typed.chars().next() {
                Some('I') => number.parse::<i64>().map(Value::from).ok(),
                Some('R') => number.parse().map(Value::Real).ok(),
                Some('B') => Some(Value::Boolean(number == "Y")),
                _ => Some(Value::String(number.to_owned())),
            }
            .ok_or_else(|| malformed("a number is none"));
        }
        let digits: Option<Vec<u8>> = inside
            .chars()
            .filter(|c| !c.is_whitespace())
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect();
        let digits = digits.ok_or_else(|| malformed("data is not hexadecimal"))?;
        let bytes = digits
            .chunks(2)
            .map(|pair| pair.iter().fold(0_u8, |byte, digit| (byte << 4) | digit));
        Ok(Value::Data(bytes.collect()))
    }

    fn string(&mut self) -> Result<String, PropertyListError> {
        match self.peek() {
            Some(quote @ ('"' | '\'')) => {
                self.next();
                self.quoted(quote)
            }
            _ => {
                let is_bare = |c: char| c.is_alphanumeric() || matches!(c, '_' | '$' | '/' | ':' | '.' | '-' | '+' | '@' | '~' | '%' | '*');
                let len = self.rest.find(|c| !is_bare(c)).unwrap_or(self.rest.len());
                let (string, rest) = self.rest.split_at_checked(len).unwrap_or_default();
                self.rest = rest;
                if string.is_empty() {
                    return Err(malformed("a value is missing"));
                }
                Ok(string.to_owned())
            }
        }
    }

    /// A string up to its closing quote.
    fn quoted(&mut self, quote: char) -> Result<String, PropertyListError> {
        let mut string = String::new();
        loop {
            let plain = self.rest.find([quote, '\\']).ok_or_else(|| malformed("a string has no end"))?;
            let (before, rest) = self.rest.split_at_checked(plain).unwrap_or_default();
            string.push_str(before);
            self.rest = rest;
            if self.takes(quote) {
                return Ok(string);
            }
            self.next();
            self.escaped(&mut string);
        }
    }

    /// What a backslash stands in front of.
    fn escaped(&mut self, string: &mut String) {
        let unescaped = match self.next() {
            Some('a') => '\u{7}',
            Some('b') => '\u{8}',
            Some('f') => '\u{C}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('v') => '\u{B}',
            Some('U' | 'u') => return self.utf16_units(string),
            Some(digit @ '0'..='7') => {
                let mut code = digit.to_digit(8).unwrap_or(0);
                for _ in 0..2 {
                    let Some(digit) = self.peek().and_then(|c| c.to_digit(8)) else {
                        break;
                    };
                    code = code.saturating_mul(8).saturating_add(digit);
                    self.next();
                }
                // Beyond ASCII these are codes of NeXTSTEP, which no tool of this century writes.
                char::from_u32(code).filter(char::is_ascii).unwrap_or(char::REPLACEMENT_CHARACTER)
            }
            Some(itself) => itself,
            None => return,
        };
        string.push(unescaped);
    }

    /// One or more of `\U1234` in a row, whose `\U` is taken already: two of them may be one character.
    fn utf16_units(&mut self, string: &mut String) {
        let mut units = Vec::new();
        loop {
            let mut unit: u16 = 0;
            for _ in 0..4 {
                let Some(digit) = self.peek().and_then(|c| c.to_digit(16)) else {
                    break;
                };
                unit = (unit << 4) | u16::try_from(digit).unwrap_or(0);
                self.next();
            }
            units.push(unit);
            let Some(rest) = self.rest.strip_prefix("\\U").or(self.rest.strip_prefix("\\u")) else {
                break;
            };
            self.rest = rest;
        }
        string.extend(char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)));
    }
}

fn malformed(detail: &str) -> PropertyListError {
    PropertyListError::Malformed { detail: detail.to_owned() }
}

#[cfg(test)]
mod tests {
    use plist::Value;

    use super::parse;
    use crate::ipa::property_list::PropertyListError;

    fn string(text: &str, key: &str) -> Option<String> {
        parse(text).unwrap().as_dictionary()?.get(key)?.as_string().map(str::to_owned)
    }

    #[test]
    fn pairs_are_read_as_apples_tools_write_them() {
        let text = "/* Name */\n\"CFBundleDisplayName\" = \"A \\\"B\\\" \\U00e9\\n\\U0001\\101\\\\\";\n// more\nKey=value.x/y-z;\n'q'=\"\\UD83D\\UDE00\";";
        assert_eq!(string(text, "CFBundleDisplayName").as_deref(), Some("A \"B\" é\n\u{1}A\\"));
        assert_eq!(string(text, "Key").as_deref(), Some("value.x/y-z"));
        assert_eq!(string(text, "q").as_deref(), Some("😀"));
        assert_eq!(string("alone; \"b\";", "b").as_deref(), Some("b"));
    }

    #[test]
    fn lists_arrays_data_and_typed_values_are_read() {
        let list =
            parse("{ a = ( 1, two , \"th ree\", ); d = <0fbd 77 1>; n = { }; i = <*I-5>; b = <*BY>; r = <*R1.5>; l=last; }").unwrap();
        let list = list.as_dictionary().unwrap();
        let items: Vec<_> = list
            .get("a")
            .unwrap()
            .as_array()
            .unwrap()
            .iter()
            .map(|item| item.as_string().unwrap())
            .collect();
        assert_eq!(items, ["1", "two", "th ree"]);
        assert_eq!(list.get("d").unwrap().as_data(), Some(&[0x0F, 0xBD, 0x77, 1][..]));
        assert!(list.get("n").unwrap().as_dictionary().unwrap().is_empty());
        assert_eq!(list.get("i"), Some(&Value::from(-5_i64)));
        assert_eq!(list.get("b"), Some(&Value::Boolean(true)));
        assert_eq!(list.get("r"), Some(&Value::Real(1.5)));
        assert_eq!(list.get("l").unwrap().as_string(), Some("last"));
    }

    #[test]
    fn what_is_no_list_is_an_error() {
        for text in [
            "",
            " // x",
            "{",
            "{ a = ",
            "{ a = b",
            "( a b )",
            "{ a b }",
            "{ a = b }",
            "a = b",
            "a;\nb",
            "{} x",
            "a = \"x",
            "/* x",
            "{ a = <0g>; }",
            "<*Ix>",
            "= b;",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
        assert_eq!(parse("BOGUS"), Ok(Value::String("BOGUS".to_owned())));
    }

    #[test]
    fn depth_and_number_are_limited() {
        let nested = |levels: usize| parse(&format!("{}{}", "(".repeat(levels), ")".repeat(levels)));
        assert!(nested(90).is_ok());
        assert_eq!(nested(1_000_000), Err(PropertyListError::TooLarge));
        assert_eq!(parse(&format!("({})", "a,".repeat(300_000))), Err(PropertyListError::TooLarge));
        let pairs: String = (0..150_000).map(|n| format!("{n:x};")).collect();
        assert!(parse(&format!("{{{pairs}}}")) == Err(PropertyListError::TooLarge));
    }
}

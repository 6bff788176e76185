//! The UDID is how Apple names one device: 40 hexadecimal digits, or since 2018 eight and sixteen with a hyphen between.
//!
//! People paste it with whatever stood around it: a label, a sentence, a line of a table, Apple's whole list of devices.

/// The identifier of a device as it is compared: without case, hyphens, and the blanks and quotes that copying leaves around it.
#[derive(Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub struct Udid(String);

/// Digits of a UDID of each form.
const DIGITS: [usize; 2] = [24, 40];

/// Where the hyphen of the newer form stands.
const HYPHEN_AT: usize = 8;

/// Fewer digits than these in one word are no UDID that lost some: hashes, serial numbers and dates are as long.
const FEWEST: usize = 20;

/// More than this is no UDID with a digit too many.
const MOST: usize = 44;

/// Identifiers taken from one text: Apple lets a team register a hundred devices of each kind, and a company has several teams.
const MAX_FOUND: usize = 10_000;

/// An identifier in a text.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FoundUdid {
    /// As it is, with the hyphen where it belongs; as it stands there when it is malformed.
    pub text: String,
    /// What stands beside it that is its device's name; empty when nothing does.
    pub name: String,
    /// What is wrong with it.
    pub flaw: Option<UdidFlaw>,
}

/// What is wrong with an identifier.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum UdidFlaw {
    /// It has so many digits, and no device's has.
    Length(usize),
    /// A letter that is no hexadecimal digit stands in it.
    Letter(char),
}

impl Udid {
    /// Takes a text as somebody typed or pasted it: the identifier in it, where there is one.
    pub fn of(text: &str) -> Self {
        let plain = Self::listed(text.trim());
        if !text.trim().contains(char::is_whitespace) && plain.is_whole() {
            return plain;
        }
        let found = text.lines().flat_map(identifiers).map(|(_, found)| found);
        let found = found.into_iter().find(|found| found.flaw.is_none());
        let text = found.as_ref().map_or(text, |found| found.text.as_str());
        Self::listed(text)
    }

    /// Takes an entry of a list that a program wrote, such as a profile's: nothing is searched in it.
    pub fn listed(entry: &str) -> Self {
        let significant = entry.chars().filter(char::is_ascii_alphanumeric);
        Self(significant.map(|c| c.to_ascii_lowercase()).collect())
    }

    /// What is compared.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Nothing of an identifier is in the text.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it has the digits of an iPhone's or iPad's.
    pub fn is_whole(&self) -> bool {
        DIGITS.contains(&self.0.len()) && self.0.bytes().all(|digit| digit.is_ascii_hexdigit())
    }

    /// Every identifier in a text, with the name beside it: a label, a sentence, JSON, lines with commas or tabs. One that lost or
    /// gained a digit, or has a letter for one, is among them with its flaw; a letter O for a zero is put right.
    pub fn find(text: &str) -> Vec<FoundUdid> {
        let mut found: Vec<FoundUdid> = Vec::new();
        for line in text.lines() {
            for (place, identifier) in identifiers(line) {
                let is_known = found.iter().any(|other| other.text.eq_ignore_ascii_case(&identifier.text));
                if !is_known {
                    let name = name_beside(line, place);
                    found.push(FoundUdid { name, ..identifier });
                }
                if found.len() == MAX_FOUND {
                    return found;
                }
            }
        }
        found
    }
}

impl Udid {
    /// The identifiers in what somebody asks about; the text itself, as malformed, where there is none.
    pub fn asked_for(text: &str) -> Vec<FoundUdid> {
        let found = Self::find(text);
        if !found.is_empty() {
            return found;
        }
        vec![FoundUdid {
            text: text.to_owned(),
            name: String::new(),
            flaw: Some(UdidFlaw::Length(Self::listed(text).0.len())),
        }]
    }
}

/// Identifiers of a line, and the bytes of it that they take.
fn identifiers(line: &str) -> Vec<(std::ops::Range<usize>, FoundUdid)> {
    let words = words(line);
    let mut found = Vec::new();
    let mut at = 0;
    while let Some((range, word)) = words.get(at) {
        // Groups with blanks between, as some programs show them, are one when they are as long together as a UDID.
        let grouped = (2..=10).rev().find_map(|count| {
            let group = words.get(at..at + count)?;
            let joined: String = group.iter().map(|(_, word)| word.as_str()).collect();
            let adjoin = group.windows(2).all(|pair| match pair {
                [(a, _), (b, _)] => line
                    .get(a.end..b.start)
                    .is_some_and(|between| between.trim().is_empty() && !between.contains('\t')),
                _ => false,
            });
            // A word that is an identifier by itself is not a piece of one.
            let has_own = group
                .iter()
                .any(|(_, word)| judge(word).is_some_and(|judged| judged.flaw.is_none()));
            let is_whole = adjoin && !has_own && DIGITS.contains(&joined.len()) && joined.bytes().all(|digit| digit.is_ascii_hexdigit());
            is_whole.then(|| (range.start..group.last().map_or(range.end, |(last, _)| last.end), joined, count))
        });
        if let Some((whole, joined, count)) = grouped.filter(|_| judge(word).is_none_or(|judged| judged.flaw.is_some())) {
            found.extend(judge(&joined).map(|identifier| (whole, identifier)));
            at += count;
            continue;
        }
        found.extend(judge(word).map(|identifier| (range.clone(), identifier)));
        at += 1;
    }
    found
}

/// Words of a line that can be a UDID or a part of one: letters and digits, without the hyphens inside.
fn words(line: &str) -> Vec<(std::ops::Range<usize>, String)> {
    let is_hyphen = |c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{AD}');
    let is_unseen = |c: char| matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FEFF}');
    let mut words: Vec<(std::ops::Range<usize>, String)> = Vec::new();
    let mut word = String::new();
    let mut start = 0;
    for (at, c) in line.char_indices().chain([(line.len(), ' ')]) {
        if c.is_ascii_alphanumeric() {
            if word.is_empty() {
                start = at;
            }
            word.push(c);
        } else if (!is_hyphen(c) && !is_unseen(c) || at == line.len()) && !word.is_empty() {
            words.push((start..at, std::mem::take(&mut word)));
        }
    }
    words
}

/// A word as an identifier; `None` when it is something else.
fn judge(word: &str) -> Option<FoundUdid> {
    let digits = word.len();
    if !(FEWEST..=MOST).contains(&digits) {
        return None;
    }
    let with_zeros: String = word.chars().map(|c| if matches!(c, 'o' | 'O') { '0' } else { c }).collect();
    let odd: Vec<char> = with_zeros.chars().filter(|c| !c.is_ascii_hexdigit()).collect();
    let flaw = match odd.as_slice() {
        [] if DIGITS.contains(&digits) => None,
        // Mac's are longer words with hyphens, and hashes and identifiers of software have 32.
        [] if digits == 32 => return None,
        [] => Some(UdidFlaw::Length(digits)),
        [letter] if DIGITS.contains(&digits) => Some(UdidFlaw::Letter(*letter)),
        _ => return None,
    };
    let text = match (flaw, with_zeros.split_at_checked(HYPHEN_AT)) {
        (None, Some((head, tail))) if digits == 24 => format!("{head}-{tail}"),
        (None, _) => with_zeros,
        (Some(_), _) => word.to_owned(),
    };
    Some(FoundUdid {
        text,
        name: String::new(),
        flaw,
    })
}

/// The JSON object of a line in which an identifier stands.
fn object_around<'a>(line: &'a str, place: &std::ops::Range<usize>) -> Option<&'a str> {
    let start = line.get(..place.start)?.rfind('{')?;
    let end = line.get(place.end..)?.find('}').map_or(line.len(), |end| place.end + end);
    line.get(start..end)
}

/// The name of a device beside its identifier: another field of a line with commas or tabs, or the value of `name` in JSON.
fn name_beside(line: &str, place: std::ops::Range<usize>) -> String {
    let clean = |text: &str| text.trim().trim_matches(['"', '\'', '“', '”']).trim().to_owned();
    if let Some(object) = object_around(line, &place) {
        let after = object.split_once("\"name\"").map_or("", |(_, after)| after);
        let value = after.trim_start().strip_prefix(':').map_or("", str::trim_start);
        return value
            .strip_prefix('"')
            .and_then(|value| value.split('"').next())
            .unwrap_or_default()
            .to_owned();
    }
    let mark = match (line.contains('\t'), line.contains(','), line.contains(';')) {
        (true, _, _) => '\t',
        (_, true, _) => ',',
        (_, _, true) => ';',
        _ => return String::new(),
    };
    // Commas of a sentence separate no fields: there the identifier stands among other words.
    let stands_alone = |field: &str| {
        identifiers(field)
            .first()
            .is_some_and(|(own, _)| clean(field).len() <= own.len() + 1)
    };
    let own = line.split(mark).find(|field| !identifiers(field).is_empty());
    if !own.is_some_and(stands_alone) {
        return String::new();
    }
    let mut start = 0;
    for field in line.split(mark) {
        let end = start + field.len();
        let is_identifier = start <= place.start && place.start < end.max(start + 1);
        let text = clean(field);
        let is_platform = ["ios", "mac", "ipad", "iphone", "ipod", "udid", "enabled", "disabled"];
        if !is_identifier && !text.is_empty() && !is_platform.contains(&text.to_ascii_lowercase().as_str()) && identifiers(field).is_empty()
        {
            return text;
        }
        start = end + mark.len_utf8();
    }
    String::new()
}

#[cfg(test)]
mod tests {
    //! If these break, a device that is in the profile is said not to be.

    use super::{FoundUdid, Udid, UdidFlaw};

    const NEW: &str = "00008110-001A2B3C4D5E6F70";
    const OLD: &str = "a1b2c3d4e5f60718293a4b5c6d7e8f9001122334";

    #[test]
    fn an_identifier_is_the_same_however_it_was_copied() {
        let own = Udid::of(NEW);
        assert!(own.is_whole() && !own.is_empty());
        for pasted in [
            " 00008110-001a2b3c4d5e6f70\n",
            "00008110001A2B3C4D5E6F70",
            "0000 8110 001A 2B3C 4D5E 6F70",
            "00008110 001A2B3C4D5E6F70",
            "“00008110–001A2B3C4D5E6F70”",
            "UDID: 00008110-001A2B3C4D5E6F70",
            "Hi, my UDID is 00008110-001A2B3C4D5E6F70. Thanks, Maya",
            r#"{"udid": "00008110-001A2B3C4D5E6F70", "name": "Maya's iPhone"}"#,
            "Maya's iPhone 12,00008110-001A2B3C4D5E6F70,ios",
            "00008110-001A2B3C4D5E6F70\tMaya's iPhone 12\tios",
            "OOOO811O-001A2B3C4D5E6F70",
            "00008110\u{200B}-001A2B3C\u{AD}4D5E6F70",
        ] {
            assert_eq!(Udid::of(pasted), own, "{pasted}");
        }
        assert!(Udid::of(" - ").is_empty());
        for odd in ["", "00008110", "00008110-001A2B3C4D5E6F7G", "iPhone"] {
            assert!(!Udid::of(odd).is_whole(), "{odd}");
        }
        assert!(Udid::of(&"a1".repeat(20)).is_whole());
    }

    fn found(text: &str) -> Vec<(String, String, Option<UdidFlaw>)> {
        let all = Udid::find(text).into_iter();
        all.map(|FoundUdid { text, name, flaw }| (text, name, flaw)).collect()
    }

    #[test]
    fn every_device_of_a_list_is_found_with_its_name() {
        let apples = format!("Device ID\tDevice Name\tDevice Platform\n{NEW}\tMaya's iPhone 12\tios\n{OLD}\tOld iPad\tios\n");
        let expected = [
            (NEW.to_owned(), "Maya's iPhone 12".to_owned(), None),
            (OLD.to_owned(), "Old iPad".to_owned(), None),
        ];
        assert_eq!(found(&apples), expected);
        let commas = format!("name,udid\n\"Maya's iPhone 12\",{NEW}\nOld iPad,{OLD}");
        assert_eq!(found(&commas), expected);
        assert_eq!(found(&format!("{NEW}\n{}", NEW.to_lowercase())).len(), 1);
        let json = format!(r#"{{"name": "Noor's iPhone", "udid": "{NEW}"}}"#);
        assert_eq!(found(&json), [(NEW.to_owned(), "Noor's iPhone".to_owned(), None)]);
    }

    #[test]
    fn names_are_those_beside_the_identifier_and_words_of_a_sentence_are_none() {
        let other = "00008120-001A2B3C4D5E6F71";
        let json = format!(r#"[{{"name":"Ada","udid":"{NEW}"}},{{"name":"Ben","udid":"{other}"}}]"#);
        let names: Vec<String> = Udid::find(&json).into_iter().map(|found| found.name).collect();
        assert_eq!(names, ["Ada", "Ben"]);
        for text in [
            format!("{NEW}, {other}"),
            format!(r#"{{"udid":"{NEW}","platform":"ios"}}"#),
            format!("Hi, my UDID is {NEW}."),
        ] {
            assert_eq!(Udid::find(&text)[0].name, "", "{text}");
        }
        // What stands before it is a number of another kind.
        let with_ecid = format!("001A2B3C4D5E6F70 {NEW}");
        assert_eq!(Udid::of(&with_ecid), Udid::of(NEW));
    }

    #[test]
    fn what_lost_a_digit_is_malformed_and_what_is_something_else_is_left_alone() {
        let short = OLD.get(..39).unwrap();
        let long = format!("{NEW}0");
        for (text, flaw) in [
            (short, UdidFlaw::Length(39)),
            (long.as_str(), UdidFlaw::Length(25)),
            ("00008110-001A2B3C4D5E6F7", UdidFlaw::Length(23)),
            ("00008110-001A2B3C4D5E6F7G", UdidFlaw::Letter('G')),
        ] {
            let all = found(&format!("UDID: {text}"));
            assert_eq!(all.len(), 1, "{text}");
            assert_eq!(all[0].2, Some(flaw), "{text}");
        }
        for other in [
            "kestrel-5.2.0-1187.ipa",
            "https://apps.example.org/i/K7Q2M9XDf0aBcD3eFgHi5J",
            "01234567-0123-0123-0123-0123456789AB",
            "F2LXXXXXXXXX",
            "Tue Jan 01 2026 00:00:00",
        ] {
            assert_eq!(found(other), [], "{other}");
        }
    }
}

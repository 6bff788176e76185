//! DER entitlements are the same keys and values as those in XML, in a form that can be written in one way only.
//!
//! Apple's own reader is in the open-source `CoreEntitlements`: `[APPLICATION 16] { INTEGER 1, [16] { SEQUENCE { key, value } … } }`,
//! where a value is a `UTF8String`, BOOLEAN, INTEGER, OCTET STRING, SEQUENCE of values, or another `[16]`.
//! Xcode 12 wrote a SET of those sequences without the outer two.

use der::asn1::AnyRef;
use der::{Decode as _, Reader as _, SliceReader, Tag, TagNumber, Tagged as _};
use plist::{Dictionary, Value};

/// Deeper than any real entitlements, shallow enough for the stack.
const MAX_DEPTH: usize = 32;

/// Values in one list; real ones have some tens.
const MAX_VALUES: usize = 20_000;

/// Tag of a dictionary.
const DICTIONARY: Tag = Tag::ContextSpecific {
    constructed: true,
    number: TagNumber::N16,
};

/// Tag around everything.
const ENTITLEMENTS: Tag = Tag::Application {
    constructed: true,
    number: TagNumber::N16,
};

/// Reads DER entitlements; nothing when they are in no form that Apple has written.
pub(in crate::ipa) fn parse(bytes: &[u8]) -> Option<Dictionary> {
    let whole = AnyRef::from_der(bytes).ok()?;
    let mut left = MAX_VALUES;
    if whole.tag() == Tag::Set {
        return dictionary(whole, MAX_DEPTH, &mut left);
    }
    if whole.tag() != ENTITLEMENTS {
        return None;
    }
    let mut parts = elements(whole)?.into_iter();
    let version = parts.next().filter(|version| version.tag() == Tag::Integer)?;
    if version.value() != [1] {
        return None;
    }
    let list = parts.next().filter(|list| list.tag() == DICTIONARY)?;
    dictionary(list, MAX_DEPTH, &mut left)
}

fn dictionary(list: AnyRef<'_>, depth: usize, left: &mut usize) -> Option<Dictionary> {
    let depth = depth.checked_sub(1)?;
    let mut dictionary = Dictionary::new();
    for pair in elements(list)? {
        let mut parts = elements(pair).filter(|_| pair.tag() == Tag::Sequence)?.into_iter();
        let key = text(parts.next()?)?;
        dictionary.insert(key, value(parts.next()?, depth, left)?);
    }
    Some(dictionary)
}

fn value(element: AnyRef<'_>, depth: usize, left: &mut usize) -> Option<Value> {
    *left = left.checked_sub(1)?;
    match element.tag() {
        Tag::Utf8String => text(element).map(Value::String),
        // Xcode 12 wrote 1 for yes, where DER asks for 255.
        Tag::Boolean => <[u8; 1]>::try_from(element.value()).ok().map(|[yes]| Value::Boolean(yes != 0)),
        Tag::Integer => element.decode_as::<i64>().ok().map(|number| Value::Integer(number.into())),
        Tag::OctetString => Some(Value::Data(element.value().to_vec())),
        Tag::Sequence => {
            let depth = depth.checked_sub(1)?;
            let values: Option<Vec<Value>> = elements(element)?.into_iter().map(|one| value(one, depth, left)).collect();
            values.map(Value::Array)
        }
        DICTIONARY | Tag::Set => dictionary(element, depth, left).map(Value::Dictionary),
        _ => None,
    }
}

fn text(element: AnyRef<'_>) -> Option<String> {
    let text = std::str::from_utf8(element.value()).ok()?;
    (element.tag() == Tag::Utf8String).then(|| text.to_owned())
}

/// The elements inside one.
fn elements(outer: AnyRef<'_>) -> Option<Vec<AnyRef<'_>>> {
    let mut reader = SliceReader::new(outer.value()).ok()?;
    let mut elements = Vec::new();
    while !reader.is_finished() {
        elements.push(AnyRef::decode(&mut reader).ok()?);
    }
    Some(elements)
}

#[cfg(test)]
pub(in crate::ipa) mod tests {
    use plist::{Dictionary, Value};

    use super::parse;

    /// An element of DER.
    pub(in crate::ipa) fn element(tag: u8, content: &[u8]) -> Vec<u8> {
        let len = content.len();
        let mut bytes = vec![tag];
        let digits = u32::try_from(len).unwrap().to_be_bytes();
        let digits: Vec<u8> = digits.into_iter().skip_while(|digit| *digit == 0).collect();
        match len {
            0..0x80 => bytes.push(u8::try_from(len).unwrap()),
            _ => {
                bytes.push(0x80 | u8::try_from(digits.len()).unwrap());
                bytes.extend(digits);
            }
        }
        bytes.extend(content);
        bytes
    }

    fn encode_value(value: &Value) -> Vec<u8> {
        match value {
            Value::String(text) => element(0x0C, text.as_bytes()),
            Value::Boolean(yes) => element(0x01, &[if *yes { 0xFF } else { 0 }]),
            Value::Integer(number) => element(0x02, &[u8::try_from(number.as_signed().unwrap()).unwrap()]),
            Value::Array(values) => element(0x30, &values.iter().flat_map(encode_value).collect::<Vec<_>>()),
            Value::Dictionary(inner) => encode_dictionary(inner, 0xB0),
            other => panic!("{other:?}"),
        }
    }

    fn encode_dictionary(list: &Dictionary, tag: u8) -> Vec<u8> {
        let mut pairs: Vec<_> = list.iter().collect();
        pairs.sort_by_key(|(key, _)| (*key).clone());
        let pairs = pairs
            .into_iter()
            .flat_map(|(key, value)| element(0x30, &[element(0x0C, key.as_bytes()), encode_value(value)].concat()));
        element(tag, &pairs.collect::<Vec<_>>())
    }

    /// Entitlements as Xcode writes them since version 13.
    pub(in crate::ipa) fn encode(list: &Dictionary) -> Vec<u8> {
        element(0x70, &[vec![2, 1, 1], encode_dictionary(list, 0xB0)].concat())
    }

    fn list() -> Dictionary {
        let mut inner = Dictionary::new();
        inner.insert("deep".to_owned(), 7.into());
        let mut list = Dictionary::new();
        list.insert("application-identifier".to_owned(), "TEAM.a.b".into());
        list.insert("get-task-allow".to_owned(), true.into());
        list.insert("groups".to_owned(), Value::Array(vec!["a".into(), "b".into()]));
        list.insert("inner".to_owned(), Value::Dictionary(inner));
        list
    }

    #[test]
    fn both_of_apples_forms_are_read() {
        assert_eq!(parse(&encode(&list())), Some(list()));
        assert_eq!(parse(&encode_dictionary(&list(), 0x31)), Some(list()));
        let mut old = encode_dictionary(&list(), 0x31);
        let yes = old.windows(3).position(|window| window == [1, 1, 0xFF]).unwrap();
        old[yes + 2] = 1;
        assert_eq!(parse(&old), Some(list()));
        assert_eq!(parse(&encode(&Dictionary::new())), Some(Dictionary::new()));
    }

    #[test]
    fn what_is_no_entitlements_is_none() {
        let good = encode(&list());
        for bytes in [&b""[..], b"<plist/>", &good[..good.len() - 1], &[0x70, 3, 2, 1, 2], &[0x70, 0x80]] {
            assert_eq!(parse(bytes), None, "{bytes:?}");
        }
        let mut trailing = good.clone();
        trailing.push(0);
        assert_eq!(parse(&trailing), None);
    }

    #[test]
    fn depth_and_number_are_limited() {
        let deep = |levels: usize| {
            let inner = (0..levels).fold(element(0x0C, b"x"), |inner, _| element(0x30, &inner));
            let pair = element(0x30, &[element(0x0C, b"k"), inner].concat());
            element(0x70, &[vec![2, 1, 1], element(0xB0, &pair)].concat())
        };
        assert!(parse(&deep(20)).is_some());
        assert_eq!(parse(&deep(40)), None);
        assert_eq!(parse(&deep(10_000)), None);
        let many = element(0x30, &[1, 1, 0xFF].repeat(30_000));
        let pair = element(0x30, &[element(0x0C, b"k"), many].concat());
        assert_eq!(parse(&element(0x70, &[vec![2, 1, 1], element(0xB0, &pair)].concat())), None);
    }
}

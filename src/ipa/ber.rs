//! An element is one value in ASN.1's binary form: a tag and its content.
//!
//! DER and the looser BER are both read, because some tools that sign profiles again write lengths as "until the end
//! mark". Elements are slices of the input, so signed parts are checked exactly as they were written.

use std::borrow::Cow;

/// Deeper than any certificate; bounds the search for the end of elements without a length.
const MAX_DEPTH: usize = 32;

/// Flag in a tag: the content is elements.
const CONSTRUCTED: u8 = 0x20;

/// Tags, as written in certificates and signatures.
pub(super) mod tag {
    pub(in crate::ipa) const BOOLEAN: u8 = 0x01;
    pub(in crate::ipa) const INTEGER: u8 = 0x02;
    pub(in crate::ipa) const BIT_STRING: u8 = 0x03;
    pub(in crate::ipa) const OCTET_STRING: u8 = 0x04;
    pub(in crate::ipa) const OID: u8 = 0x06;
    pub(in crate::ipa) const UTC_TIME: u8 = 0x17;
    pub(in crate::ipa) const GENERALIZED_TIME: u8 = 0x18;
    pub(in crate::ipa) const BMP_STRING: u8 = 0x1E;
    pub(in crate::ipa) const SEQUENCE: u8 = 0x30;
    pub(in crate::ipa) const SET: u8 = 0x31;
    pub(in crate::ipa) const CONTEXT_0: u8 = 0xA0;
    pub(in crate::ipa) const CONTEXT_3: u8 = 0xA3;
}

/// One value.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) struct Element<'a> {
    /// Its tag byte.
    pub(super) tag: u8,
    /// What the tag and length enclose.
    pub(super) content: &'a [u8],
    /// Everything, tag and length included.
    pub(super) whole: &'a [u8],
}

/// Elements one after another; ends at the first that is broken.
#[derive(Clone, Debug)]
pub(super) struct Elements<'a>(&'a [u8]);

impl<'a> Element<'a> {
    /// The first element of these bytes; what follows it is ignored.
    pub(super) fn first(bytes: &'a [u8]) -> Option<Self> {
        Self::parse(bytes, MAX_DEPTH)
    }

    /// Itself, if it has this tag.
    pub(super) fn of(self, tag: u8) -> Option<Self> {
        (self.tag == tag).then_some(self)
    }

    /// The elements in its content.
    pub(super) fn children(self) -> Elements<'a> {
        Elements(self.content)
    }

    /// The bytes of an OCTET STRING, which BER may cut into pieces.
    pub(super) fn octets(self) -> Option<Cow<'a, [u8]>> {
        if self.tag == tag::OCTET_STRING {
            return Some(Cow::Borrowed(self.content));
        }
        self.of(tag::OCTET_STRING | CONSTRUCTED)?;
        let mut joined = Vec::new();
        for piece in self.children() {
            joined.extend_from_slice(piece.of(tag::OCTET_STRING)?.content);
        }
        Some(Cow::Owned(joined))
    }

    /// The bytes of a BIT STRING of whole bytes.
    pub(super) fn bits(self) -> Option<&'a [u8]> {
        self.of(tag::BIT_STRING)?.content.strip_prefix(&[0])
    }

    fn parse(bytes: &'a [u8], depth: usize) -> Option<Self> {
        let (&tag, rest) = bytes.split_first()?;
        let (&first, rest) = rest.split_first()?;
        // Tags above 30 take more bytes; nothing here has one.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let (content, end_mark_len) = match first {
            0..0x80 => (rest.get(..usize::from(first))?, 0),
            0x80 => (until_end_mark(rest, tag, depth)?, 2),
            _ => {
                let (digits, rest) = rest
                    .split_at_checked(usize::from(first & 0x7F))
                    .filter(|(digits, _)| digits.len() <= 4)?;
                let len = digits.iter().fold(0_usize, |len, digit| (len << 8) | usize::from(*digit));
                (rest.get(..len)?, 0)
            }
        };
        // The content is a part of `bytes`, so what is before it is found by what is behind it.
        let header_len = match first {
            0x81..=0xFF => 2_usize.checked_add(usize::from(first & 0x7F))?,
            _ => 2,
        };
        let whole = bytes.get(..header_len.checked_add(content.len())?.checked_add(end_mark_len)?)?;
        Some(Self { tag, content, whole })
    }
}

impl<'a> Iterator for Elements<'a> {
    type Item = Element<'a>;

    fn next(&mut self) -> Option<Element<'a>> {
        let element = Element::first(self.0)?;
        self.0 = self.0.get(element.whole.len()..)?;
        Some(element)
    }
}

/// The part of `bytes` before the two zeros that end an element without a length.
fn until_end_mark(bytes: &[u8], tag: u8, depth: usize) -> Option<&[u8]> {
    let depth = depth.checked_sub(1)?;
    if tag & CONSTRUCTED == 0 {
        return None;
    }
    let mut len: usize = 0;
    loop {
        let rest = bytes.get(len..)?;
        if rest.starts_with(&[0, 0]) {
            return bytes.get(..len);
        }
        len = len.checked_add(Element::parse(rest, depth)?.whole.len())?;
    }
}

#[cfg(test)]
mod tests {
    use super::{Element, tag};

    #[test]
    fn both_ways_to_end_are_read() {
        let element = Element::first(&[0x30, 0x03, 0x02, 0x01, 0x05, 0xFF]).unwrap();
        assert_eq!(
            (element.tag, element.content, element.whole.len()),
            (tag::SEQUENCE, &[2, 1, 5][..], 5)
        );
        assert_eq!(element.children().next().unwrap().content, [5]);
        let open = [0x30, 0x80, 0x24, 0x80, 0x04, 0x01, 0x61, 0x04, 0x01, 0x62, 0, 0, 0, 0, 0x77];
        let element = Element::first(&open).unwrap();
        assert_eq!(element.whole.len(), 14);
        assert_eq!(&*element.children().next().unwrap().octets().unwrap(), b"ab");
        let long = [&[0x04, 0x82, 0x01, 0x00][..], &[7; 256]].concat();
        assert_eq!(Element::first(&long).unwrap().content.len(), 256);
    }

    #[test]
    fn broken_elements_are_none() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 2, 1],
            &[0x04, 0x80, 0, 0],
            &[0x30, 0x85, 1, 1, 1, 1, 1],
            &[0x1F, 1, 1],
            &[0x30, 0x80, 0],
        ] {
            assert_eq!(Element::first(bytes), None, "{bytes:?}");
        }
        assert_eq!(Element::first(&[0x30, 0x80].repeat(100_000)), None);
    }
}

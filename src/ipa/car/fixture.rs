//! Catalogues made here, each with one oddity.

/// The attributes that keys of these catalogues have.
const KEY_FORMAT: [u16; 7] = [7, 12, 15, 24, 17, 2, 8];

/// A catalogue to be written.
#[derive(Default)]
pub(in crate::ipa) struct Fixture {
    names: Vec<(Vec<u8>, Vec<u8>)>,
    renditions: Vec<(Vec<u8>, Vec<u8>)>,
    /// Number of the block that follows the leaf of the renditions.
    pub(in crate::ipa) next_leaf: u32,
}

/// A rendition to be written.
#[derive(Clone)]
pub(in crate::ipa) struct Image {
    pub(in crate::ipa) key: Vec<(u16, u16)>,
    pub(in crate::ipa) width: u32,
    pub(in crate::ipa) height: u32,
    pub(in crate::ipa) format: [u8; 4],
    pub(in crate::ipa) layout: u16,
    pub(in crate::ipa) tags: Vec<u8>,
    pub(in crate::ipa) payload: Vec<u8>,
}

impl Fixture {
    /// A name with the attributes of its image.
    pub(in crate::ipa) fn name(mut self, name: &str, attributes: &[(u16, u16)]) -> Self {
        let mut value = vec![0; 4];
        value.extend(u16::try_from(attributes.len()).unwrap().to_le_bytes());
        value.extend(tokens(attributes));
        self.names.push((name.as_bytes().to_vec(), value));
        self
    }

    pub(in crate::ipa) fn image(mut self, image: &Image) -> Self {
        let key = KEY_FORMAT.iter().flat_map(|attribute| {
            let value = image.key.iter().find(|(own, _)| own == attribute).map_or(0, |(_, value)| *value);
            value.to_le_bytes()
        });
        self.renditions.push((key.collect(), image.bytes()));
        self
    }

    /// An icon of one colour (blue, green, red, alpha), with its name.
    pub(in crate::ipa) fn icon(self, name: &str, side: u32, pixel: [u8; 4]) -> Self {
        let identifier = u16::try_from(self.names.len() + 1).unwrap();
        self.name(name, &[(17, identifier), (2, 220)])
            .image(&Image::plain(identifier, side, pixel))
    }

    pub(in crate::ipa) fn bytes(&self) -> Vec<u8> {
        let mut blocks: Vec<Vec<u8>> = vec![Vec::new()];
        let mut header = b"RATC".to_vec();
        header.resize(436, 0);
        blocks.push(header);
        let mut key_format = b"tmfk\0\0\0\0".to_vec();
        for number in [KEY_FORMAT.len()].into_iter().chain(KEY_FORMAT.map(usize::from)) {
            key_format.extend(u32::try_from(number).unwrap().to_le_bytes());
        }
        blocks.push(key_format);
        // A tree is followed by its only leaf.
        for (entries, next) in [(&self.names, 0), (&self.renditions, self.next_leaf)] {
            let mut tree = b"tree\0\0\0\x01".to_vec();
            tree.extend(u32::try_from(blocks.len() + 1).unwrap().to_be_bytes());
            tree.extend([0; 9]);
            blocks.push(tree);
            let mut leaf = vec![0, 1];
            leaf.extend(u16::try_from(entries.len()).unwrap().to_be_bytes());
            leaf.extend(next.to_be_bytes());
            leaf.extend([0; 4]);
            let first = u32::try_from(blocks.len() + 1).unwrap();
            for pair in 0..u32::try_from(entries.len()).unwrap() {
                leaf.extend((first + 2 * pair + 1).to_be_bytes());
                leaf.extend((first + 2 * pair).to_be_bytes());
            }
            blocks.push(leaf);
            blocks.extend(entries.iter().flat_map(|(key, value)| [key.clone(), value.clone()]));
        }
        let renditions = u32::try_from(5 + 2 * self.names.len()).unwrap();
        let names = [("CARHEADER", 1), ("KEYFORMAT", 2), ("FACETKEYS", 3), ("RENDITIONS", renditions)];
        store(&blocks, &names)
    }
}

impl Image {
    /// An icon of one colour (blue, green, red, alpha), not packed.
    pub(in crate::ipa) fn plain(identifier: u16, side: u32, pixel: [u8; 4]) -> Self {
        let pixels = pixel.repeat(usize::try_from(side * side).unwrap());
        Self {
            key: vec![(17, identifier), (2, 220)],
            width: side,
            height: side,
            format: *b"BGRA",
            layout: 12,
            tags: Vec::new(),
            payload: packed(0, &pixels),
        }
    }

    pub(in crate::ipa) fn bytes(&self) -> Vec<u8> {
        let mut bytes = b"ISTC".to_vec();
        for number in [1, 0, self.width, self.height, 100] {
            bytes.extend(number.to_le_bytes());
        }
        bytes.extend(self.format);
        bytes.extend([0; 8]);
        bytes.extend(u32::from(self.layout).to_le_bytes());
        bytes.extend([0; 128]);
        for number in [self.tags.len(), 1, 0, self.payload.len()] {
            bytes.extend(u32::try_from(number).unwrap().to_le_bytes());
        }
        bytes.extend(&self.tags);
        bytes.extend(&self.payload);
        bytes
    }
}

/// A payload of pixels.
pub(in crate::ipa) fn packed(method: u32, data: &[u8]) -> Vec<u8> {
    let mut payload = b"MLEC\0\0\0\0".to_vec();
    payload.extend(method.to_le_bytes());
    payload.extend(u32::try_from(data.len()).unwrap().to_le_bytes());
    payload.extend(data);
    payload
}

/// A tagged value that links to another rendition.
pub(in crate::ipa) fn link([left, bottom, width, height]: [u32; 4], key: &[(u16, u16)]) -> Vec<u8> {
    let mut value = b"KLNI\0\0\0\0".to_vec();
    for number in [left, bottom, width, height] {
        value.extend(number.to_le_bytes());
    }
    let key = tokens(key);
    value.extend(12_u16.to_le_bytes());
    value.extend(u32::try_from(key.len()).unwrap().to_le_bytes());
    value.extend(key);
    let mut tag = 1010_u32.to_le_bytes().to_vec();
    tag.extend(u32::try_from(value.len()).unwrap().to_le_bytes());
    tag.extend(value);
    tag
}

fn tokens(attributes: &[(u16, u16)]) -> Vec<u8> {
    let numbers = attributes.iter().flat_map(|(attribute, value)| [*attribute, *value]);
    numbers.flat_map(u16::to_le_bytes).collect()
}

/// A store of these blocks.
fn store(blocks: &[Vec<u8>], names: &[(&str, u32)]) -> Vec<u8> {
    let mut body: Vec<u8> = Vec::new();
    let mut table = u32::try_from(blocks.len()).unwrap().to_be_bytes().to_vec();
    for block in blocks {
        table.extend(u32::try_from(32 + body.len()).unwrap().to_be_bytes());
        table.extend(u32::try_from(block.len()).unwrap().to_be_bytes());
        body.extend(block);
    }
    let mut variables = u32::try_from(names.len()).unwrap().to_be_bytes().to_vec();
    for (name, block) in names {
        variables.extend(block.to_be_bytes());
        variables.push(u8::try_from(name.len()).unwrap());
        variables.extend(name.as_bytes());
    }
    let mut bytes = b"BOMStore".to_vec();
    let at = |len: usize| u32::try_from(32 + len).unwrap();
    for number in [1, at(0), at(body.len()), at(0), at(body.len() + table.len()), at(0)] {
        bytes.extend(number.to_be_bytes());
    }
    bytes.extend(body);
    bytes.extend(table);
    bytes.extend(variables);
    bytes
}

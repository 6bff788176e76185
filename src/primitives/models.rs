//! Models: what people call a phone whose installer names it `iPhone16,1`.

/// The name of the model that has this identifier, such as `iPhone 15 Pro`; `None` where the table lacks it.
pub fn known_name_of(identifier: &str) -> Option<&'static str> {
    let position = MODELS.binary_search_by_key(&identifier, |(identifier, _)| identifier).ok()?;
    MODELS.get(position).map(|(_, name)| *name)
}

/// Whether this is the name of one model, rather than of a family.
pub fn is_known(name: &str) -> bool {
    MODELS.iter().any(|(_, known)| *known == name)
}

/// The name to show for a model identifier: `iPhone 15 Pro` where the table has it, else the family; `None` for anything else.
pub fn name_of(identifier: &str) -> Option<&'static str> {
    if let Some(name) = known_name_of(identifier) {
        return Some(name);
    }
    ["iPhone", "iPad", "iPod"].into_iter().find(|family| {
        let rest = identifier.strip_prefix(family);
        rest.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
    })
}

/// Identifiers and names, in the byte order of the identifiers. From iOS 13 on, which is the oldest that phones of testers run.
const MODELS: &[(&str, &str)] = &[
    ("iPad11,1", "iPad mini (5th generation)"),
    ("iPad11,2", "iPad mini (5th generation)"),
    ("iPad11,3", "iPad Air (3rd generation)"),
    ("iPad11,4", "iPad Air (3rd generation)"),
    ("iPad11,6", "iPad (8th generation)"),
    ("iPad11,7", "iPad (8th generation)"),
    ("iPad12,1", "iPad (9th generation)"),
    ("iPad12,2", "iPad (9th generation)"),
    ("iPad13,1", "iPad Air (4th generation)"),
    ("iPad13,10", "iPad Pro (12.9-inch, 5th generation)"),
    ("iPad13,11", "iPad Pro (12.9-inch, 5th generation)"),
    ("iPad13,16", "iPad Air (5th generation)"),
    ("iPad13,17", "iPad Air (5th generation)"),
    ("iPad13,18", "iPad (10th generation)"),
    ("iPad13,19", "iPad (10th generation)"),
    ("iPad13,2", "iPad Air (4th generation)"),
    ("iPad13,4", "iPad Pro (11-inch, 3rd generation)"),
    ("iPad13,5", "iPad Pro (11-inch, 3rd generation)"),
    ("iPad13,6", "iPad Pro (11-inch, 3rd generation)"),
    ("iPad13,7", "iPad Pro (11-inch, 3rd generation)"),
    ("iPad13,8", "iPad Pro (12.9-inch, 5th generation)"),
    ("iPad13,9", "iPad Pro (12.9-inch, 5th generation)"),
    ("iPad14,1", "iPad mini (6th generation)"),
    ("iPad14,10", "iPad Air 13-inch (M2)"),
    ("iPad14,11", "iPad Air 13-inch (M2)"),
    ("iPad14,2", "iPad mini (6th generation)"),
    ("iPad14,3", "iPad Pro (11-inch, 4th generation)"),
    ("iPad14,4", "iPad Pro (11-inch, 4th generation)"),
    ("iPad14,5", "iPad Pro (12.9-inch, 6th generation)"),
    ("iPad14,6", "iPad Pro (12.9-inch, 6th generation)"),
    ("iPad14,8", "iPad Air 11-inch (M2)"),
    ("iPad14,9", "iPad Air 11-inch (M2)"),
    ("iPad15,3", "iPad Air 11-inch (M3)"),
    ("iPad15,4", "iPad Air 11-inch (M3)"),
    ("iPad15,5", "iPad Air 13-inch (M3)"),
    ("iPad15,6", "iPad Air 13-inch (M3)"),
    ("iPad15,7", "iPad (A16)"),
    ("iPad15,8", "iPad (A16)"),
    ("iPad16,1", "iPad mini (A17 Pro)"),
    ("iPad16,2", "iPad mini (A17 Pro)"),
    ("iPad16,3", "iPad Pro 11-inch (M4)"),
    ("iPad16,4", "iPad Pro 11-inch (M4)"),
    ("iPad16,5", "iPad Pro 13-inch (M4)"),
    ("iPad16,6", "iPad Pro 13-inch (M4)"),
    ("iPad5,1", "iPad mini 4"),
    ("iPad5,2", "iPad mini 4"),
    ("iPad5,3", "iPad Air 2"),
    ("iPad5,4", "iPad Air 2"),
    ("iPad6,11", "iPad (5th generation)"),
    ("iPad6,12", "iPad (5th generation)"),
    ("iPad6,3", "iPad Pro (9.7-inch)"),
    ("iPad6,4", "iPad Pro (9.7-inch)"),
    ("iPad6,7", "iPad Pro (12.9-inch)"),
    ("iPad6,8", "iPad Pro (12.9-inch)"),
    ("iPad7,1", "iPad Pro (12.9-inch, 2nd generation)"),
    ("iPad7,11", "iPad (7th generation)"),
    ("iPad7,12", "iPad (7th generation)"),
    ("iPad7,2", "iPad Pro (12.9-inch, 2nd generation)"),
    ("iPad7,3", "iPad Pro (10.5-inch)"),
    ("iPad7,4", "iPad Pro (10.5-inch)"),
    ("iPad7,5", "iPad (6th generation)"),
    ("iPad7,6", "iPad (6th generation)"),
    ("iPad8,1", "iPad Pro (11-inch)"),
    ("iPad8,10", "iPad Pro (11-inch, 2nd generation)"),
    ("iPad8,11", "iPad Pro (12.9-inch, 4th generation)"),
    ("iPad8,12", "iPad Pro (12.9-inch, 4th generation)"),
    ("iPad8,2", "iPad Pro (11-inch)"),
    ("iPad8,3", "iPad Pro (11-inch)"),
    ("iPad8,4", "iPad Pro (11-inch)"),
    ("iPad8,5", "iPad Pro (12.9-inch, 3rd generation)"),
    ("iPad8,6", "iPad Pro (12.9-inch, 3rd generation)"),
    ("iPad8,7", "iPad Pro (12.9-inch, 3rd generation)"),
    ("iPad8,8", "iPad Pro (12.9-inch, 3rd generation)"),
    ("iPad8,9", "iPad Pro (11-inch, 2nd generation)"),
    ("iPhone10,1", "iPhone 8"),
    ("iPhone10,2", "iPhone 8 Plus"),
    ("iPhone10,3", "iPhone X"),
    ("iPhone10,4", "iPhone 8"),
    ("iPhone10,5", "iPhone 8 Plus"),
    ("iPhone10,6", "iPhone X"),
    ("iPhone11,2", "iPhone XS"),
    ("iPhone11,4", "iPhone XS Max"),
    ("iPhone11,6", "iPhone XS Max"),
    ("iPhone11,8", "iPhone XR"),
    ("iPhone12,1", "iPhone 11"),
    ("iPhone12,3", "iPhone 11 Pro"),
    ("iPhone12,5", "iPhone 11 Pro Max"),
    ("iPhone12,8", "iPhone SE (2nd generation)"),
    ("iPhone13,1", "iPhone 12 mini"),
    ("iPhone13,2", "iPhone 12"),
    ("iPhone13,3", "iPhone 12 Pro"),
    ("iPhone13,4", "iPhone 12 Pro Max"),
    ("iPhone14,2", "iPhone 13 Pro"),
    ("iPhone14,3", "iPhone 13 Pro Max"),
    ("iPhone14,4", "iPhone 13 mini"),
    ("iPhone14,5", "iPhone 13"),
    ("iPhone14,6", "iPhone SE (3rd generation)"),
    ("iPhone14,7", "iPhone 14"),
    ("iPhone14,8", "iPhone 14 Plus"),
    ("iPhone15,2", "iPhone 14 Pro"),
    ("iPhone15,3", "iPhone 14 Pro Max"),
    ("iPhone15,4", "iPhone 15"),
    ("iPhone15,5", "iPhone 15 Plus"),
    ("iPhone16,1", "iPhone 15 Pro"),
    ("iPhone16,2", "iPhone 15 Pro Max"),
    ("iPhone17,1", "iPhone 16 Pro"),
    ("iPhone17,2", "iPhone 16 Pro Max"),
    ("iPhone17,3", "iPhone 16"),
    ("iPhone17,4", "iPhone 16 Plus"),
    ("iPhone17,5", "iPhone 16e"),
    ("iPhone18,1", "iPhone 17 Pro"),
    ("iPhone18,2", "iPhone 17 Pro Max"),
    ("iPhone18,3", "iPhone 17"),
    ("iPhone18,4", "iPhone Air"),
    ("iPhone8,1", "iPhone 6s"),
    ("iPhone8,2", "iPhone 6s Plus"),
    ("iPhone8,4", "iPhone SE"),
    ("iPhone9,1", "iPhone 7"),
    ("iPhone9,2", "iPhone 7 Plus"),
    ("iPhone9,3", "iPhone 7"),
    ("iPhone9,4", "iPhone 7 Plus"),
    ("iPod9,1", "iPod touch (7th generation)"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_model_is_found() {
        assert!(
            MODELS.windows(2).all(|pair| pair[0].0 < pair[1].0),
            "the table is searched by halves"
        );
        let table = [
            ("iPhone16,1", Some("iPhone 15 Pro")),
            ("iPhone18,4", Some("iPhone Air")),
            ("iPad16,6", Some("iPad Pro 13-inch (M4)")),
            ("iPhone99,9", Some("iPhone")),
            ("iPad99,9", Some("iPad")),
            ("iPhone", None),
            ("iPhoneX", None),
            ("Mac14,7", None),
            ("", None),
        ];
        for (identifier, expected) in table {
            assert_eq!(name_of(identifier), expected, "{identifier}");
        }
    }
}

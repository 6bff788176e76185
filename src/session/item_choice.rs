//! A manifest with several apps: which of them a build takes over, when its own is not among them, or more than once.

use std::path::Path;

use crate::library::BuildId;
use crate::manifest::ForeignManifest;

use super::problem::file_name;
use super::snapshot::ItemChoice;

/// Which item of a manifest that was imported a build takes over.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum ImportedItem {
    /// This one: there is no other, or it is the one with the build's identifier.
    Known(Box<ForeignManifest>),
    /// The person has to say.
    Asked(ItemChoice),
}

impl ImportedItem {
    /// Of these items, for a build with this identifier.
    pub(super) fn of(items: Vec<ForeignManifest>, build: BuildId, bundle_id: &str, path: &Path) -> Self {
        let is_own = |item: &&ForeignManifest| item.bundle_id.as_deref() == Some(bundle_id);
        let own: Vec<&ForeignManifest> = items.iter().filter(is_own).collect();
        match (items.as_slice(), own.as_slice()) {
            ([only], _) => Self::Known(Box::new(only.clone())),
            (_, [own]) => Self::Known(Box::new((*own).clone())),
            _ => Self::Asked(ItemChoice {
                build,
                file_name: file_name(path),
                items: items.into(),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    //! If these break, a build gets the title of another app.

    use super::*;

    fn item(bundle_id: &str, version: &str) -> ForeignManifest {
        ForeignManifest {
            bundle_id: Some(bundle_id.to_owned()),
            version: Some(version.to_owned()),
            ..ForeignManifest::default()
        }
    }

    fn of(items: &[ForeignManifest]) -> ImportedItem {
        ImportedItem::of(items.to_vec(), BuildId(7), "com.example.b", Path::new("/home/ada/all.plist"))
    }

    #[test]
    fn the_item_of_the_build_is_taken_and_the_person_asked_otherwise() {
        let [a, b, other_b, c] = [
            item("com.example.a", "1"),
            item("com.example.b", "2"),
            item("com.example.b", "3"),
            item("com.example.c", "4"),
        ];
        assert_eq!(
            of(std::slice::from_ref(&a)),
            ImportedItem::Known(Box::new(a.clone())),
            "there is no other"
        );
        assert_eq!(of(&[a.clone(), b.clone(), c.clone()]), ImportedItem::Known(Box::new(b.clone())));
        for asked in [vec![a.clone(), c.clone()], vec![a, b, other_b]] {
            let expected = ItemChoice {
                build: BuildId(7),
                file_name: "all.plist".to_owned(),
                items: asked.clone().into(),
            };
            assert_eq!(of(&asked), ImportedItem::Asked(expected));
        }
    }
}

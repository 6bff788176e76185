//! A manifest with several apps, as the pictures show it.

use crate::manifest::ForeignManifest;
use crate::session::{ItemChoice, Snapshot};

/// A manifest with three apps was imported, none of which is the build's.
pub(in crate::window) fn with_item_choice(mut snapshot: Snapshot) -> Snapshot {
    let item = |title: &str, bundle_id: &str, version: &str| ForeignManifest {
        title: Some(title.to_owned()),
        bundle_id: Some(bundle_id.to_owned()),
        version: Some(version.to_owned()),
        ..ForeignManifest::default()
    };
    snapshot.item_choice = Some(ItemChoice {
        build: snapshot.builds[0].id,
        file_name: "all-apps.plist".to_owned(),
        items: [
            item("Juniper", "com.northpier.juniper", "2.9.0"),
            item(
                "Tidewater with a name that is much longer than the dialog is wide",
                "com.northpier.tidewater",
                "1.9.2",
            ),
            item("تطبيق الاختبار", "com.northpier.test", "0.7.0"),
        ]
        .into(),
    });
    snapshot
}

//! A draft is what a person changed; everything else comes from the origin, the build and the endpoint.

use serde::{Deserialize, Serialize};

use crate::ipa::{Inspection, Platform};

/// A field of the manifest.
#[derive(Clone, Copy, Debug, Deserialize, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize)]
pub enum Field {
    /// `metadata.title`.
    Title,
    /// `metadata.subtitle`.
    Subtitle,
    /// `metadata.bundle-identifier`.
    BundleId,
    /// `metadata.bundle-version`.
    Version,
    /// `metadata.platform-identifier`.
    Platform,
    /// URL of the `software-package` asset.
    PackageUrl,
    /// URL of the `display-image` asset.
    Icon57Url,
    /// URL of the `full-size-image` asset.
    Icon512Url,
    /// `sha256-size` and `sha256s` of the package.
    Hashes,
}

impl Field {
    /// Every field, in the order of the form.
    pub const ALL: [Self; 9] = [
        Self::Title,
        Self::Subtitle,
        Self::BundleId,
        Self::Version,
        Self::Platform,
        Self::PackageUrl,
        Self::Icon57Url,
        Self::Icon512Url,
        Self::Hashes,
    ];
}

/// The value of every field that nobody edited: what the build and the endpoint say.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Origin {
    /// The app's name.
    pub title: String,
    /// The team's name; may be empty.
    pub subtitle: String,
    /// The app's identifier.
    pub bundle_id: String,
    /// The app's version.
    pub version: String,
    /// The app's platform.
    pub platform: Platform,
    /// Where the endpoint serves the package; empty while it has no address.
    pub package_url: String,
    /// Where the endpoint serves the 57 px icon.
    pub icon_57_url: String,
    /// Where the endpoint serves the 512 px icon.
    pub icon_512_url: String,
}

/// Longest text of a field, in bytes: addresses are the longest, and servers take 8 KB of them. What is beyond is cut off.
const FIELD_LIMIT_BYTES: usize = 16 * 1024;

/// What a person changed; `None` means "as the build says".
#[derive(Clone, Debug, Default, Deserialize, Eq, PartialEq, Serialize)]
#[serde(default)]
pub struct Draft {
    /// Title shown in the prompt.
    pub title: Option<String>,
    /// Second line, the developer's name.
    pub subtitle: Option<String>,
    /// Bundle identifier.
    pub bundle_id: Option<String>,
    /// Version.
    pub version: Option<String>,
    /// Platform.
    pub platform: Option<Platform>,
    /// URL of the package.
    pub package_url: Option<String>,
    /// URL of the 57 px icon.
    pub icon_57_url: Option<String>,
    /// URL of the 512 px icon.
    pub icon_512_url: Option<String>,
    /// Whether the manifest carries chunk hashes.
    pub hashes: bool,
}

/// One change of a draft.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Edit {
    /// Type into a text field.
    Text(Field, String),
    /// Choose a platform.
    Platform(Platform),
    /// Switch chunk hashes on or off.
    Hashes(bool),
    /// Back to what the build says.
    Reset(Field),
    /// Everything back to what the build says.
    ResetAll,
    /// Take over all texts at once, as an import does.
    Replace(Box<Draft>),
}

impl Draft {
    /// The text of a field that a person changed.
    pub fn text(&self, field: Field) -> Option<&str> {
        match field {
            Field::Title => self.title.as_deref(),
            Field::Subtitle => self.subtitle.as_deref(),
            Field::BundleId => self.bundle_id.as_deref(),
            Field::Version => self.version.as_deref(),
            Field::PackageUrl => self.package_url.as_deref(),
            Field::Icon57Url => self.icon_57_url.as_deref(),
            Field::Icon512Url => self.icon_512_url.as_deref(),
            Field::Platform | Field::Hashes => None,
        }
    }

    /// The draft after a change. Typing the origin's own value back counts as a reset.
    #[must_use]
    pub fn after(&self, edit: &Edit, origin: &Origin) -> Self {
        let mut draft = self.clone();
        match edit {
            Edit::Text(field, text) => draft.set_text(*field, (text != origin.text(*field)).then(|| text.clone())),
            Edit::Platform(platform) => draft.platform = (*platform != origin.platform).then_some(*platform),
            Edit::Hashes(on) => draft.hashes = *on,
            Edit::Reset(Field::Platform) => draft.platform = None,
            Edit::Reset(Field::Hashes) => draft.hashes = false,
            Edit::Reset(field) => draft.set_text(*field, None),
            Edit::ResetAll => draft = Self::default(),
            Edit::Replace(whole) => {
                draft = (**whole).clone();
                for field in Field::ALL {
                    draft.set_text(field, whole.text(field).map(str::to_owned));
                }
            }
        }
        draft
    }

    fn set_text(&mut self, field: Field, text: Option<String>) {
        let text = text.map(|mut text| {
            text.truncate(text.floor_char_boundary(FIELD_LIMIT_BYTES));
            text
        });
        match field {
            Field::Title => self.title = text,
            Field::Subtitle => self.subtitle = text,
            Field::BundleId => self.bundle_id = text,
            Field::Version => self.version = text,
            Field::PackageUrl => self.package_url = text,
            Field::Icon57Url => self.icon_57_url = text,
            Field::Icon512Url => self.icon_512_url = text,
            Field::Platform | Field::Hashes => {}
        }
    }
}

impl Origin {
    /// What a build says, with the addresses that `url` makes of the names `app.ipa`, `icon-57.png` and `icon-512.png`.
    ///
    /// iOS wants a title of two characters or more: an app named "X" gets its file's name.
    pub fn of(inspection: &Inspection, file_stem: &str, url: impl Fn(&str) -> String) -> Self {
        let app = &inspection.app;
        let team = inspection.signing.profile.as_ref().and_then(|profile| profile.team_name.clone());
        let long_enough = app.name.chars().count() > 1 || file_stem.chars().count() < 2;
        Self {
            title: if long_enough { app.name.clone() } else { file_stem.to_owned() },
            subtitle: team.unwrap_or_default(),
            bundle_id: app.bundle_id.clone(),
            version: if app.version.is_empty() {
                app.build.clone()
            } else {
                app.version.clone()
            },
            platform: app.platform,
            package_url: url("app.ipa"),
            icon_57_url: url("icon-57.png"),
            icon_512_url: url("icon-512.png"),
        }
    }

    /// The text of a field that nobody edited; empty for platform and hashes.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Title => &self.title,
            Field::Subtitle => &self.subtitle,
            Field::BundleId => &self.bundle_id,
            Field::Version => &self.version,
            Field::PackageUrl => &self.package_url,
            Field::Icon57Url => &self.icon_57_url,
            Field::Icon512Url => &self.icon_512_url,
            Field::Platform | Field::Hashes => "",
        }
    }
}

/// Steps to undo and redo. Typing on in the same field is one step.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct History {
    undo: Vec<Draft>,
    redo: Vec<Draft>,
    typing_in: Option<Field>,
}

/// Steps kept: more than anybody undoes, and little memory.
const STEPS: usize = 200;

impl History {
    /// Remembers the draft as it was before this edit.
    pub fn before(&mut self, draft: &Draft, edit: &Edit) {
        let typing_in = match edit {
            Edit::Text(field, _) => Some(*field),
            Edit::Platform(_) | Edit::Hashes(_) | Edit::Reset(_) | Edit::ResetAll | Edit::Replace(_) => None,
        };
        self.redo.clear();
        let same_word = typing_in.is_some() && typing_in == self.typing_in;
        self.typing_in = typing_in;
        if same_word {
            return;
        }
        if self.undo.len() == STEPS {
            self.undo.remove(0);
        }
        self.undo.push(draft.clone());
    }

    /// The draft one step back, if there is one.
    pub fn undo(&mut self, current: &Draft) -> Option<Draft> {
        let earlier = self.undo.pop()?;
        self.redo.push(current.clone());
        self.typing_in = None;
        Some(earlier)
    }

    /// The draft one step forward, if there is one.
    pub fn redo(&mut self, current: &Draft) -> Option<Draft> {
        let later = self.redo.pop()?;
        self.undo.push(current.clone());
        self.typing_in = None;
        Some(later)
    }

    /// There is a step to undo.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// There is a step to redo.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }
}

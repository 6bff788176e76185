//! Fonts: the embedded ones, and a system font for characters that they lack.
//!
//! Invariant: drawing never waits for a font file. Characters without a glyph are reported to a thread of its own,
//! which looks for a font that has them and hands it to egui.
#![expect(clippy::disallowed_methods, reason = "system fonts are read from disk, on a thread of their own")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use egui::epaint::text::{FallbackRequest, FontInsert, FontPriority, InsertFontFamily};
use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};
use fontdb::{Database, FaceInfo, Source, Style};
use skrifa::MetadataProvider as _;

/// Families of type. Each weight is a real font, never synthetic bold.
pub mod family {
    /// Inter Regular.
    pub const REGULAR: &str = "Inter";
    /// Inter Medium.
    pub const MEDIUM: &str = "Inter Medium";
    /// Inter `SemiBold`.
    pub const SEMI_BOLD: &str = "Inter SemiBold";
    /// JetBrains Mono Regular.
    pub const MONO: &str = "JetBrains Mono";
    /// Phosphor Regular.
    pub const ICONS: &str = "Phosphor";
    /// Phosphor Fill.
    pub const ICONS_FILL: &str = "Phosphor Fill";
}

/// Every family that shows text, which fallbacks are added to.
const TEXT_FAMILIES: [&str; 4] = [family::REGULAR, family::MEDIUM, family::SEMI_BOLD, family::MONO];
/// Characters waiting for the search; more are reported again when they are drawn with the next font.
const WAITING: usize = 256;

/// One of [`family`] as egui names it.
pub fn named(family: &'static str) -> FontFamily {
    FontFamily::Name(family.into())
}

/// Installs the embedded fonts and starts the search for the characters they lack.
pub fn install(ctx: &Context) {
    install_embedded(ctx);
    let (wanted, characters) = sync_channel(WAITING);
    let search = FontSearch {
        ctx: ctx.clone(),
        characters,
    };
    let started = std::thread::Builder::new()
        .name("font search".to_owned())
        .spawn(move || search.run());
    if started.is_ok() {
        ctx.add_font_provider(Arc::new(MissingGlyph { characters: wanted }));
    }
}

/// Installs the embedded fonts alone, as tests want it.
pub fn install_embedded(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    let embedded: [(&str, &'static [u8]); 6] = [
        (family::REGULAR, include_bytes!("../../assets/fonts/Inter-Regular.otf")),
        (family::MEDIUM, include_bytes!("../../assets/fonts/Inter-Medium.otf")),
        (family::SEMI_BOLD, include_bytes!("../../assets/fonts/Inter-SemiBold.otf")),
        (family::MONO, include_bytes!("../../assets/fonts/JetBrainsMono-Regular.ttf")),
        (family::ICONS, include_bytes!("../../assets/fonts/Phosphor-Regular.ttf")),
        (family::ICONS_FILL, include_bytes!("../../assets/fonts/Phosphor-Fill.ttf")),
    ];
    for (name, bytes) in embedded {
        let tweak = FontTweak {
            // The outlines were drawn for screens; fitting them to the grid makes them wider.
            hinting: Some(false),
            ..FontTweak::default()
        };
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
    }
    // egui's own emoji fonts stay as the last resort.
    let emoji = ["NotoEmoji-Regular", "emoji-icon-font"].map(str::to_owned);
    let chain = |first: &str, second: &str| {
        let mut names = vec![first.to_owned(), second.to_owned()];
        names.extend(emoji.iter().filter(|name| fonts.font_data.contains_key(*name)).cloned());
        names
    };
    let mut families = std::collections::BTreeMap::new();
    for name in TEXT_FAMILIES {
        let second = if name == family::MONO { family::REGULAR } else { family::MONO };
        families.insert(named(name), chain(name, second));
    }
    for name in [family::ICONS, family::ICONS_FILL] {
        families.insert(named(name), vec![name.to_owned()]);
    }
    families.insert(FontFamily::Proportional, chain(family::REGULAR, family::MONO));
    families.insert(FontFamily::Monospace, chain(family::MONO, family::REGULAR));
    fonts.families = families;
    ctx.set_fonts(fonts);
}

/// What egui asks for a character that no font has.
struct MissingGlyph {
    characters: SyncSender<char>,
}

impl egui::epaint::text::FontProvider for MissingGlyph {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let character = request.cluster.chars().next()?;
        // A full queue only means that the character is asked for again once another font has arrived.
        match self.characters.try_send(character) {
            Ok(()) | Err(_) => None,
        }
    }
}

/// The thread that looks for fonts. It ends when the context and with it the sender are gone.
struct FontSearch {
    ctx: Context,
    characters: Receiver<char>,
}

impl FontSearch {
    fn run(self) {
        let mut database: Option<Database> = None;
        let mut answered: BTreeSet<char> = BTreeSet::new();
        while let Ok(first) = self.characters.recv() {
            let mut wanted: BTreeSet<char> = self.characters.try_iter().collect();
            wanted.insert(first);
            for character in wanted {
                if !answered.insert(character) {
                    continue;
                }
                let database = database.get_or_insert_with(|| {
                    let mut database = Database::new();
                    database.load_system_fonts();
                    database
                });
                if let Some((name, data)) = find(database, character) {
                    answered.extend(self.characters.try_iter());
                    self.add(&name, data);
                    // Characters that this font lacks as well are asked for again.
                    answered.clear();
                    answered.insert(character);
                    break;
                }
            }
        }
    }

    fn add(&self, name: &str, data: FontData) {
        let families = TEXT_FAMILIES
            .iter()
            .map(|family| named(family))
            .chain([FontFamily::Proportional, FontFamily::Monospace])
            .map(|family| InsertFontFamily {
                family,
                priority: FontPriority::Lowest,
            })
            .collect();
        self.ctx.add_font(FontInsert::new(name, data, families));
        self.ctx.request_repaint();
    }
}

/// The best system font that has a character.
fn find(database: &Database, character: char) -> Option<(String, FontData)> {
    let mut faces: Vec<&FaceInfo> = database.faces().collect();
    faces.sort_by_key(|face| rank(face, character));
    let face = faces.into_iter().find(|face| covers(database, face, character))?;
    let bytes = match &face.source {
        Source::File(path) => std::fs::read(path).ok()?,
        Source::Binary(bytes) | Source::SharedFile(_, bytes) => bytes.as_ref().as_ref().to_vec(),
    };
    let mut data = FontData::from_owned(bytes);
    data.index = face.index;
    data.tweak.hinting = Some(false);
    Some((format!("system: {} {}", face.post_script_name, face.index), data))
}

fn covers(database: &Database, face: &FaceInfo, character: char) -> bool {
    let has =
        |bytes: &[u8], index: u32| skrifa::FontRef::from_index(bytes, index).is_ok_and(|font| font.charmap().map(character).is_some());
    database.with_face_data(face.id, has).unwrap_or(false)
}

/// Smaller is better: the families that a reader of this script expects, then upright and regular ones.
fn rank(face: &FaceInfo, character: char) -> (usize, bool, u16, bool) {
    let preferred = preferred(character);
    let name = face.families.first().map_or("", |(name, _)| name.as_str());
    let place = preferred
        .iter()
        .position(|family| name.starts_with(family))
        .unwrap_or(preferred.len());
    (place, face.style != Style::Normal, face.weight.0.abs_diff(400), face.monospaced)
}

/// Families by script, in the order in which Linux, macOS and Windows are likely to have them.
fn preferred(character: char) -> &'static [&'static str] {
    match character {
        '\u{3040}'..='\u{30FF}' => &[
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Hiragino Sans",
            "Yu Gothic UI",
            "Yu Gothic",
            "Meiryo",
        ],
        '\u{1100}'..='\u{11FF}' | '\u{3130}'..='\u{318F}' | '\u{AC00}'..='\u{D7AF}' => {
            &["Noto Sans CJK KR", "Noto Sans KR", "Apple SD Gothic Neo", "Malgun Gothic"]
        }
        '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}' => &[
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "PingFang SC",
            "Hiragino Sans GB",
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "WenQuanYi",
        ],
        '\u{0590}'..='\u{05FF}' => &["Noto Sans Hebrew", "SF Hebrew", "Arial Hebrew", "Segoe UI", "Arial"],
        '\u{0600}'..='\u{08FF}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}' => &[
            "Noto Sans Arabic",
            "Noto Naskh Arabic",
            "SF Arabic",
            "Geeza Pro",
            "Segoe UI",
            "Arial",
        ],
        '\u{0E00}'..='\u{0E7F}' => &["Noto Sans Thai", "Thonburi", "Leelawadee UI", "Tahoma"],
        _ => &[
            "Noto Sans",
            "Segoe UI Symbol",
            "Apple Symbols",
            "DejaVu Sans",
            "Segoe UI",
            "Arial Unicode MS",
        ],
    }
}

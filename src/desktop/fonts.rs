//! Fonts: the embedded ones, and a system font for characters that they lack.
//!
//! Invariant: drawing never waits for a font file. Characters without a glyph are reported to a thread of its own,
//! which looks for a font that has them and hands it to egui.
#![expect(clippy::disallowed_methods, reason = "system fonts are read from disk, on a thread of their own")]

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use egui::epaint::text::{FallbackRequest, FontInsert, FontPriority, GlyphRasterizer, GlyphRasterizerRequest, InsertFontFamily};
use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};
use fontdb::{Database, FaceInfo, Source, Style};
use skrifa::MetadataProvider as _;

use super::emoji;
use crate::system_calls;

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
    /// The four above for texts that are Japanese.
    pub const JAPANESE: [&str; 4] = [
        "Inter, Japanese",
        "Inter Medium, Japanese",
        "Inter SemiBold, Japanese",
        "JetBrains Mono, Japanese",
    ];
    /// Phosphor Regular.
    pub const ICONS: &str = "Phosphor";
    /// Phosphor Fill.
    pub const ICONS_FILL: &str = "Phosphor Fill";

    /// The same weight for texts that are Japanese; what shows no text stays.
    pub fn japanese(of: &'static str) -> &'static str {
        let place = super::TEXT_FAMILIES.iter().position(|family| *family == of);
        place.and_then(|place| JAPANESE.get(place)).copied().unwrap_or(of)
    }
}

/// Whether a text is Japanese: it has kana, which no other language writes with.
pub fn is_japanese(text: &str) -> bool {
    !text.is_ascii()
        && text
            .chars()
            .any(|character| matches!(character, '\u{3041}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}'))
}

/// Every family that shows text, which fallbacks are added to.
const TEXT_FAMILIES: [&str; 4] = [family::REGULAR, family::MEDIUM, family::SEMI_BOLD, family::MONO];
/// Characters waiting for the search; more are reported again when they are drawn with the next font.
const WAITING: usize = 256;

/// One of [`family`] as egui names it.
pub fn named(family: &'static str) -> FontFamily {
    FontFamily::Name(family.into())
}

/// Whether Japanese shapes are preferred for characters that Japanese and Chinese share.
static PREFERS_JAPANESE: AtomicBool = AtomicBool::new(false);

/// Prefers the shapes that readers of this language (BCP 47) expect. Fonts that were found before are looked for again.
pub fn prefer(ctx: &Context, language: &str) {
    let is_japanese = language.starts_with("ja");
    if PREFERS_JAPANESE.swap(is_japanese, Ordering::Relaxed) != is_japanese {
        install_embedded(ctx);
    }
}

/// Installs the embedded fonts and starts the search for the characters they lack, with the shapes of this language.
pub fn install(ctx: &Context, language: &str) {
    PREFERS_JAPANESE.store(language.starts_with("ja"), Ordering::Relaxed);
    install_embedded(ctx);
    let (wanted, asked) = sync_channel(WAITING);
    let of_emoji = wanted.clone();
    let search = FontSearch {
        ctx: ctx.clone(),
        wanted: asked,
    };
    let started = std::thread::Builder::new()
        .name("font search".to_owned())
        .spawn(move || search.run());
    if started.is_ok() {
        ctx.add_font_provider(Arc::new(MissingGlyph { wanted }));
        // Asked before the fonts: the first emoji has the system's font looked for, and is drawn once more with it.
        let ask = move |request: &GlyphRasterizerRequest<'_>| {
            if emoji::is_emoji(request.cluster) {
                match of_emoji.try_send(WantedFont::Emoji) {
                    Ok(()) | Err(_) => {}
                }
            }
            None
        };
        ctx.add_glyph_rasterizer(GlyphRasterizer::new("emoji to look for", ask).with_priority(FontPriority::Highest));
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
    // egui's own emoji stay as the last resort. Its other font of symbols would take the punctuation of Chinese and Japanese over.
    let emoji = ["NotoEmoji-Regular"].map(str::to_owned);
    let chain = |first: &str, second: &str| {
        let mut names = vec![first.to_owned(), second.to_owned()];
        names.extend(emoji.iter().filter(|name| fonts.font_data.contains_key(*name)).cloned());
        names
    };
    let mut families = std::collections::BTreeMap::new();
    for name in TEXT_FAMILIES {
        let second = if name == family::MONO { family::REGULAR } else { family::MONO };
        families.insert(named(name), chain(name, second));
        families.insert(named(family::japanese(name)), chain(name, second));
    }
    for name in [family::ICONS, family::ICONS_FILL] {
        families.insert(named(name), vec![name.to_owned()]);
    }
    families.insert(FontFamily::Proportional, chain(family::REGULAR, family::MONO));
    families.insert(FontFamily::Monospace, chain(family::MONO, family::REGULAR));
    fonts.families = families;
    ctx.set_fonts(fonts);
}

/// A character that no font has, how heavy the text around it is, and whether that is Japanese.
#[derive(Clone, Copy, Eq, Ord, PartialEq, PartialOrd)]
struct WantedGlyph {
    character: char,
    weight: u16,
    in_japanese: bool,
}

impl WantedGlyph {
    fn new(character: char, family: &FontFamily) -> Self {
        Self {
            character,
            weight: weight_of(family),
            in_japanese: is_of_japanese(family),
        }
    }

    /// Whether the shapes are those of Japan: the text is Japanese, or the window.
    fn has_japanese_shapes(self) -> bool {
        self.in_japanese || PREFERS_JAPANESE.load(Ordering::Relaxed)
    }
}

/// Whether a family is for texts that are Japanese.
fn is_of_japanese(family: &FontFamily) -> bool {
    matches!(family, FontFamily::Name(name) if family::JAPANESE.contains(&name.as_ref()))
}

/// Weights of the embedded families, as OpenType counts them (OS/2, usWeightClass).
fn weight_of(family: &FontFamily) -> u16 {
    let is = |one: &'static str, name: &str| name == one || name == family::japanese(one);
    match family {
        FontFamily::Name(name) if is(family::MEDIUM, name) => 500,
        FontFamily::Name(name) if is(family::SEMI_BOLD, name) => 600,
        _ => REGULAR_WEIGHT,
    }
}

const REGULAR_WEIGHT: u16 = 400;

/// What a font is looked for.
enum WantedFont {
    /// A character that no font has.
    Glyph(WantedGlyph),
    /// Emoji in colour.
    Emoji,
}

/// What egui asks for a character that no font has.
struct MissingGlyph {
    wanted: SyncSender<WantedFont>,
}

impl egui::epaint::text::FontProvider for MissingGlyph {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let character = request.cluster.chars().next()?;
        // A full queue only means that the character is asked for again once another font has arrived.
        match self.wanted.try_send(WantedFont::Glyph(WantedGlyph::new(character, request.family))) {
            Ok(()) | Err(_) => None,
        }
    }
}

/// The thread that looks for fonts. It ends when the context and with it the sender are gone.
struct FontSearch {
    ctx: Context,
    wanted: Receiver<WantedFont>,
}

impl FontSearch {
    fn run(self) {
        let mut database: Option<Database> = None;
        let mut answered: BTreeSet<WantedGlyph> = BTreeSet::new();
        let mut has_emoji = false;
        while let Ok(first) = self.wanted.recv() {
            let (asked, wants_emoji) = sorted(std::iter::once(first).chain(self.wanted.try_iter()));
            if wants_emoji && !has_emoji {
                has_emoji = true;
                self.add_emoji(database.get_or_insert_with(system_fonts));
            }
            for wanted in asked {
                if !answered.insert(wanted) {
                    continue;
                }
                if let Some((name, data)) = find(database.get_or_insert_with(system_fonts), wanted) {
                    answered.extend(sorted(self.wanted.try_iter()).0);
                    self.add(&name, data, wanted);
                    // Characters that this font lacks as well are asked for again.
                    answered.clear();
                    answered.insert(wanted);
                    break;
                }
            }
        }
    }

    /// Draws emoji with the system's font of them, if it has one.
    fn add_emoji(&self, database: &Database) {
        let mut fonts = database.faces().filter(|face| face.post_script_name.contains("Emoji"));
        let drawn = fonts.find_map(|face| emoji::rasterizer(mapped(face)?, face.index));
        self.ctx.set_glyph_rasterizers(drawn.into_iter().collect());
        self.ctx.request_repaint();
    }

    /// Adds a font to the families of this weight, either those of Japanese texts or the others.
    fn add(&self, name: &str, data: FontData, wanted: WantedGlyph) {
        let families = TEXT_FAMILIES
            .into_iter()
            .chain(family::JAPANESE)
            .map(named)
            .chain([FontFamily::Proportional, FontFamily::Monospace])
            .filter(|family| WantedGlyph::new(wanted.character, family) == wanted)
            .map(|family| InsertFontFamily {
                family,
                priority: FontPriority::Lowest,
            })
            .collect();
        self.ctx.add_font(FontInsert::new(&chain_name(name, wanted), data, families));
        self.ctx.request_repaint();
    }
}

/// The characters that are wanted, each once, and whether emoji are.
fn sorted(wanted: impl Iterator<Item = WantedFont>) -> (BTreeSet<WantedGlyph>, bool) {
    let mut wants_emoji = false;
    let characters = wanted.filter_map(|wanted| match wanted {
        WantedFont::Glyph(glyph) => Some(glyph),
        WantedFont::Emoji => {
            wants_emoji = true;
            None
        }
    });
    (characters.collect(), wants_emoji)
}

/// The fonts of the system.
fn system_fonts() -> Database {
    let mut database = Database::new();
    database.load_system_fonts();
    database
}

/// The file of a font, without reading it: fonts with many scripts have dozens of megabytes, of which a name needs a few pages.
fn mapped(face: &FaceInfo) -> Option<&'static [u8]> {
    match &face.source {
        Source::File(path) => system_calls::mapped_font(&std::fs::File::open(path).ok()?),
        Source::Binary(_) | Source::SharedFile(..) => None,
    }
}

/// Its name among egui's fonts: each chain has its own.
fn chain_name(name: &str, wanted: WantedGlyph) -> String {
    let chain = if wanted.in_japanese { ", Japanese" } else { "" };
    format!("{name}, {}{chain}", wanted.weight)
}

/// The best system font that has a character.
fn find(database: &Database, wanted: WantedGlyph) -> Option<(String, FontData)> {
    let mut faces: Vec<&FaceInfo> = database.faces().filter(|face| !is_of_placeholders(face)).collect();
    faces.sort_by_key(|face| rank(face, wanted));
    let face = faces.into_iter().find(|face| covers(database, face, wanted.character))?;
    let mut data = match &face.source {
        Source::File(_) => FontData::from_static(mapped(face)?),
        Source::Binary(bytes) | Source::SharedFile(_, bytes) => FontData::from_owned(bytes.as_ref().as_ref().to_vec()),
    };
    data.index = face.index;
    data.tweak.hinting = Some(false);
    Some((format!("system: {} {}", face.post_script_name, face.index), data))
}

/// A font whose glyphs are pictures of scripts, not letters (Unicode, “Last Resort Font”).
fn is_of_placeholders(face: &FaceInfo) -> bool {
    face.post_script_name.trim_start_matches('.').starts_with("LastResort")
}

/// Whether a face can draw a character: egui draws outlines, and fonts of coloured emoji have pictures instead.
fn covers(database: &Database, face: &FaceInfo, character: char) -> bool {
    let draws = |bytes: &[u8], index: u32| skrifa::FontRef::from_index(bytes, index).is_ok_and(|font| has_outline(&font, character));
    database.with_face_data(face.id, draws).unwrap_or(false)
}

fn has_outline(font: &skrifa::FontRef<'_>, character: char) -> bool {
    /// Whether anything is drawn.
    #[derive(Default)]
    struct Drawn(bool);
    impl skrifa::outline::OutlinePen for Drawn {
        fn move_to(&mut self, _: f32, _: f32) {}
        fn line_to(&mut self, _: f32, _: f32) {
            self.0 = true;
        }
        fn quad_to(&mut self, _: f32, _: f32, _: f32, _: f32) {
            self.0 = true;
        }
        fn curve_to(&mut self, _: f32, _: f32, _: f32, _: f32, _: f32, _: f32) {
            self.0 = true;
        }
        fn close(&mut self) {}
    }
    let Some(glyph) = font.charmap().map(character) else { return false };
    let Some(outline) = font.outline_glyphs().get(glyph) else {
        return false;
    };
    let mut drawn = Drawn::default();
    let unhinted = skrifa::outline::DrawSettings::unhinted(skrifa::instance::Size::unscaled(), skrifa::instance::LocationRef::default());
    // What is blank in every font, such as spaces, needs no outline.
    outline.draw(unhinted, &mut drawn).is_ok() && (drawn.0 || character.is_whitespace())
}

/// Smaller is better: the families that a reader of this script expects, then upright ones of nearly the right weight.
fn rank(face: &FaceInfo, wanted: WantedGlyph) -> (usize, bool, u16, bool) {
    let preferred = preferred(wanted.character, wanted.has_japanese_shapes());
    let name = face.families.first().map_or("", |(name, _)| name.as_str());
    let place = preferred
        .iter()
        .position(|family| name.starts_with(family))
        .unwrap_or(preferred.len());
    (
        place,
        face.style != Style::Normal,
        face.weight.0.abs_diff(wanted.weight),
        face.monospaced,
    )
}

const JAPANESE: &[&str] = &[
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Hiragino Sans",
    "Yu Gothic UI",
    "Yu Gothic",
    "Meiryo",
];

/// Families by script, in the order in which Linux, macOS and Windows are likely to have them.
fn preferred(character: char, japanese_shapes: bool) -> &'static [&'static str] {
    match character {
        '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}'
            if japanese_shapes && !matches!(character, '\u{3130}'..='\u{318F}') =>
        {
            JAPANESE
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fonts_that_draw_a_character_have_it() {
        let inter = skrifa::FontRef::new(include_bytes!("../../assets/fonts/Inter-Regular.otf")).unwrap();
        assert!(has_outline(&inter, 'A') && has_outline(&inter, ' '));
        assert!(!has_outline(&inter, '漢'));
    }

    #[test]
    fn a_bold_name_is_drawn_bold() {
        let weights = TEXT_FAMILIES.map(|family| weight_of(&named(family)));
        assert_eq!(weights, [400, 500, 600, 400]);
        assert_eq!(family::JAPANESE.map(|family| weight_of(&named(family))), weights);
    }

    #[test]
    fn kanji_have_the_shapes_of_the_name_they_stand_in() {
        assert!(is_japanese("カメラ骨") && is_japanese("ほね骨") && is_japanese("ｶﾒﾗ"));
        assert!(!is_japanese("骨") && !is_japanese("骨，Kestrel") && !is_japanese("Kestrel"));
        let wanted = |text: &str| {
            let family = if is_japanese(text) {
                family::japanese(family::MEDIUM)
            } else {
                family::MEDIUM
            };
            WantedGlyph::new('骨', &named(family))
        };
        let (in_japanese, in_chinese) = (wanted("カメラ骨"), wanted("骨"));
        assert_eq!(preferred('骨', in_japanese.has_japanese_shapes()), JAPANESE);
        assert!(preferred('骨', in_chinese.has_japanese_shapes()).contains(&"PingFang SC"));
        // So the font that comes for one is not taken for the other.
        assert!(in_japanese != in_chinese && chain_name("font", in_japanese) != chain_name("font", in_chinese));
    }
}

//! Lines with Arabic or Hebrew: egui shapes each word from the right, and draws the words from the left; here they are put into the
//! order in which they are read (Unicode Standard Annex #9).
//!
//! Every language of the window is read from the left, so that is how each line runs; names inside it that are not keep to themselves
//! (`words` isolates them).

use unicode_bidi::{BidiInfo, Level};

use crate::words::{FIRST_STRONG_ISOLATE, POP_ISOLATE, is_from_the_right};

/// Invisible, and read from the right (Unicode Standard Annex #9).
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

/// Longest text that is put into order: a window shows less of one, and it is done anew in each frame. Longer ones, which only
/// strangers make, are drawn as egui draws them.
const LONGEST_BYTES: usize = 16 * 1024;

/// Whether a text has to be put into order before it is drawn.
pub(super) fn concerns(text: &str) -> bool {
    !text.is_ascii() && text.len() <= LONGEST_BYTES && text.chars().any(is_from_the_right)
}

/// One line in the order in which it is drawn from the left. Words that are read from the right stay as they are written: egui draws
/// their letters from the right.
pub(super) fn in_order(line: &str) -> String {
    let info = BidiInfo::new(line, Some(Level::ltr()));
    let mut drawn = String::with_capacity(line.len());
    for paragraph in &info.paragraphs {
        let (levels, runs) = info.visual_runs(paragraph, paragraph.range.clone());
        for run in runs {
            let text = line.get(run.clone()).unwrap_or_default();
            let is_from_right = levels.get(run.start).is_some_and(Level::is_rtl);
            if is_from_right {
                drawn.extend(pieces(text).into_iter().rev().map(mirrored));
            } else {
                drawn.push_str(text);
            }
        }
    }
    drawn.retain(|character| !matches!(character, FIRST_STRONG_ISOLATE | POP_ISOLATE | RIGHT_TO_LEFT_MARK));
    drawn
}

/// The line, or as much of its beginning as is no wider than `width` with an ellipsis, in the order in which it is drawn; and whether
/// something was left out.
pub(super) fn fitted(line: &str, width: f32, measure: impl Fn(&str) -> f32) -> (String, bool) {
    let whole = in_order(line);
    if measure(&whole) <= width {
        return (whole, false);
    }
    let ends: Vec<usize> = line.char_indices().map(|(at, _)| at).collect();
    let cut = |end: usize| {
        let kept = line.get(..end).unwrap_or_default().trim_end();
        // The ellipsis stands where the reader goes on: at the left of a word that is read from the right.
        let mark = if kept.ends_with(is_from_the_right) { "…\u{200F}" } else { "…" };
        in_order(&[kept, mark].concat())
    };
    let fits = ends.partition_point(|end| measure(&cut(*end)) <= width);
    (
        cut(fits.checked_sub(1).and_then(|last| ends.get(last)).copied().unwrap_or_default()),
        true,
    )
}

/// The text over as many lines of this width as it needs, each in the order in which it is drawn.
pub(super) fn wrapped(text: &str, width: f32, measure: impl Fn(&str) -> f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.split('\n') {
        let mut line = String::new();
        for word in paragraph.split_inclusive(' ') {
            let longer = [line.as_str(), word].concat();
            if !line.is_empty() && measure(&in_order(longer.trim_end())) > width {
                lines.push(in_order(line.trim_end()));
                word.clone_into(&mut line);
            } else {
                line = longer;
            }
        }
        lines.push(in_order(line.trim_end()));
    }
    lines
}

/// Words, each whole, and what stands between them, sign by sign.
fn pieces(run: &str) -> Vec<&str> {
    let is_part_of_word = |character: char| is_from_the_right(character) || matches!(character, '\u{200C}' | '\u{200D}');
    let mut pieces = Vec::new();
    let mut rest = run;
    while let Some(first) = rest.chars().next() {
        let end = if is_part_of_word(first) {
            rest.find(|character| !is_part_of_word(character)).unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Brackets open towards what they enclose.
fn mirrored(piece: &str) -> &str {
    match piece {
        "(" => ")",
        ")" => "(",
        "[" => "]",
        "]" => "[",
        "{" => "}",
        "}" => "{",
        "<" => ">",
        ">" => "<",
        "«" => "»",
        "»" => "«",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_from_the_left_stays() {
        for line in ["Kestrel 5.2.0 (1187)", "天気 5.2", ""] {
            assert!(!concerns(line));
            assert_eq!(in_order(line), line);
        }
    }

    #[test]
    fn words_from_the_right_are_drawn_in_their_order() {
        let cases = [
            // Two words: the second stands at the left of the first.
            ("שלום עולם", "עולם שלום"),
            // Brackets open towards what they enclose.
            ("שלום (עולם)", "(עולם) שלום"),
            // A number after a word is read after it, so it stands at its left; its digits stay.
            ("تطبيق 25", "25 تطبيق"),
            // In a line that is read from the left both words change places, and what is around them stays.
            ("Build שלום עולם is ready", "Build עולם שלום is ready"),
            // A name that keeps to itself leaves the version at its right.
            ("\u{2068}تطبيق\u{2069} 5.2.0 (1187)", "تطبيق 5.2.0 (1187)"),
        ];
        for (line, drawn) in cases {
            assert!(concerns(line));
            assert_eq!(in_order(line), drawn, "{line}");
        }
    }

    #[test]
    fn what_strangers_make_endless_costs_nothing() {
        assert!(concerns(&"ש".repeat(LONGEST_BYTES / 2)));
        assert!(!concerns(&"ש".repeat(LONGEST_BYTES)));
    }

    /// Each sign is as wide as any other.
    fn signs(text: &str) -> f32 {
        text.chars().map(|_| 1.0).sum()
    }

    #[test]
    fn what_is_too_long_loses_its_end_not_its_right() {
        assert_eq!(fitted("שלום עולם", 9.0, signs), ("עולם שלום".to_owned(), false));
        // The end is read last, so it is lost at the left.
        assert_eq!(fitted("שלום עולם", 7.0, signs), ("…ע שלום".to_owned(), true));
        assert_eq!(fitted("שלום", 0.0, signs), ("…".to_owned(), true));
    }

    #[test]
    fn a_paragraph_is_broken_before_it_is_put_in_order() {
        assert_eq!(wrapped("שלום עולם טוב\nab", 9.0, signs), ["עולם שלום", "טוב", "ab"]);
    }
}

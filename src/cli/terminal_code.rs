//! A code in the terminal.

use crate::qr::{Code, Level};
use crate::words::say;

/// A code that is broken over lines, or whose head has scrolled away, is none: the largest that the terminal holds, or a sentence.
pub(super) fn print_code(link: &str) {
    let room = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, height)| (usize::from(width.0), usize::from(height.0)));
    let codes: Vec<Code> = [Level::Medium, Level::Low]
        .into_iter()
        .filter_map(|level| Code::new(link, level).ok())
        .collect();
    match codes.iter().find(|code| fits(code, room)) {
        Some(code) if super::output::takes_colours() => super::out_as_is(&code.terminal()),
        Some(code) => super::out_as_is(&code.plain()),
        None => {
            if let Some((columns, lines)) = codes.last().map(Code::terminal_size) {
                super::err(&say().serve_no_room(columns, lines));
            }
        }
    }
}

/// Whether a terminal of so many columns and lines shows all of a code; what is no terminal has no end.
fn fits(code: &Code, room: Option<(usize, usize)>) -> bool {
    let (columns, lines) = code.terminal_size();
    room.is_none_or(|(width, height)| columns <= width && lines < height)
}

#[cfg(test)]
mod tests {
    //! If these break, a terminal shows a code that no phone reads.

    use super::*;

    #[test]
    fn a_code_is_shown_only_where_all_of_it_is_seen() {
        let code = Code::new("http://192.168.1.24:8080/i/K7Q2M9XDf0aBcD3eFgHi5J", Level::Medium).unwrap();
        let (columns, lines) = code.terminal_size();
        assert!(fits(&code, None), "a pipe");
        assert!(fits(&code, Some((columns, lines + 1))));
        assert!(!fits(&code, Some((columns - 1, 100))));
        assert!(!fits(&code, Some((200, lines))), "the prompt takes a line");
    }
}

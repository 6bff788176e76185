//! `link --as` and `serve --markdown`: the link to a build as each place wants it, in the bytes that the window copies.

use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use serde_json::{Value, json};

use crate::clock;
use crate::control::{AskError, ControlRequest, ask};
use crate::manifest::snippets::{LinkUse, Shared, Voice};
use crate::session::{BuildView, shared};
use crate::words::say;

use super::{Exit, Output, out_as_is, out_json, shelf};

/// Reads the name of a place; `--help` lists them all.
pub(super) fn place() -> impl TypedValueParser<Value = LinkUse> {
    let keys = PossibleValuesParser::new(LinkUse::ALL.map(LinkUse::key));
    keys.map(|key| LinkUse::ALL.into_iter().find(|place| place.key() == key).unwrap_or(LinkUse::Page))
}

/// Prints the link to a build of the running window as this place wants it.
pub(super) fn link_as(data_dir: &Path, build: String, place: LinkUse, print: Output) -> Exit {
    let answer = match ask(data_dir, &ControlRequest::Share(build)) {
        Ok(answer) => answer,
        Err(cause) => return shelf::say_refusal(&cause),
    };
    let Ok(shared) = serde_json::from_value::<Shared>(answer) else {
        return shelf::say_refusal(&AskError::NotRunning);
    };
    if print.is_json() {
        out_json(&text_json(place, &shared));
    } else {
        out_text(&text(place, &shared));
    }
    Exit::Done
}

/// Prints Markdown of builds, one after the other.
pub(super) fn print_markdown<'a>(builds: impl IntoIterator<Item = &'a BuildView>) {
    for shared in builds.into_iter().filter_map(shared) {
        out_text(&text(LinkUse::Markdown, &shared));
    }
}

fn text(place: LinkUse, shared: &Shared) -> String {
    let voice = Voice {
        language: say().language().tag(),
        sentence: &|message| say().sentence(message),
    };
    place.text(shared, &voice, clock::now())
}

fn text_json(place: LinkUse, shared: &Shared) -> Value {
    json!({
        "as": place.key(),
        "file_name": place.file_name(shared),
        "text": text(place, shared),
    })
}

/// The bytes of the text, which is made of harmless names, with a line break behind it where it has none.
fn out_text(text: &str) {
    out_as_is(text.strip_suffix('\n').unwrap_or(text));
}

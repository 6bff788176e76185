//! What a pipeline said of a build, on its page.

use std::collections::BTreeMap;

use super::super::template::escape;

/// The rows of a list. Both parts of a tag are what people wrote, in any direction.
pub(super) fn rows(tags: &BTreeMap<String, String>) -> String {
    let row = |(key, value): (&String, &String)| {
        let (key, value) = (escape(key), escape(value));
        format!("<div><dt>{key}</dt><dd dir=\"auto\">{value}</dd></div>")
    };
    tags.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    //! If this breaks, testers do not know which branch they test.

    use std::collections::BTreeMap;

    use super::super::tests::{kestrel, offer, site};
    use super::super::{Visitor, install_page};
    use crate::endpoint::PageFacts;

    #[test]
    fn tags_stand_below_the_notes_and_nowhere_without_them() {
        let page = |facts: PageFacts| install_page(&site(), &offer(facts), "", &Visitor::default());
        let tags = [("branch", "fix/<map>"), ("commit", "3f2a1b9c4")].map(|(key, value)| (key.to_owned(), value.to_owned()));
        let tagged = page(PageFacts {
            tags: BTreeMap::from(tags),
            ..kestrel()
        });
        let rows = "<dl class=\"tags s\"><div><dt>branch</dt><dd dir=\"auto\">fix/&lt;map&gt;</dd></div>\
                    <div><dt>commit</dt><dd dir=\"auto\">3f2a1b9c4</dd></div></dl>";
        let at = tagged.find(rows).unwrap();
        assert!(tagged.find("Walk with the phone locked").unwrap() < at);
        assert!(!page(kestrel()).contains("class=\"tags"));
    }
}

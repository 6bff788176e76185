//! Families of devices, as the beginning of a model's name tells them.

/// What kind of device a model is.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Family {
    /// iPhone.
    Phone,
    /// iPod touch, which runs what iPhones run, on older chips.
    Pod,
    /// iPad.
    Pad,
    /// Mac; also what an iPad says that asks for desktop pages.
    Mac,
    /// Apple TV.
    Tv,
    /// Apple Watch.
    Watch,
    /// Apple Vision.
    Vision,
    /// A phone or tablet with Android.
    Android,
    /// A computer that is no Mac.
    Pc,
    /// None of these, or not known.
    Other,
}

impl Family {
    const NAMED: [(&'static str, Self); 11] = [
        ("iPhone", Self::Phone),
        ("iPod", Self::Pod),
        ("iPad", Self::Pad),
        ("Mac", Self::Mac),
        ("Apple TV", Self::Tv),
        ("Apple Watch", Self::Watch),
        ("Apple Vision", Self::Vision),
        ("Android", Self::Android),
        ("Windows", Self::Pc),
        ("Linux", Self::Pc),
        ("Chromebook", Self::Pc),
    ];

    /// Whether it runs no iOS apps for certain. A Mac may be an iPad that says so.
    pub fn runs_no_ios_apps(self) -> bool {
        matches!(self, Self::Android | Self::Pc)
    }

    /// Whether it says that it is no phone or tablet of Apple's. An iPad may say that it is a Mac.
    pub fn is_something_else(self) -> bool {
        self.is_computer() || self.runs_no_ios_apps()
    }

    /// Whether it sits on a desk, as far as it says.
    pub fn is_computer(self) -> bool {
        matches!(self, Self::Mac | Self::Pc)
    }

    /// That of a model such as `iPhone 15 Pro`.
    pub fn of_model(model: &str) -> Self {
        let named = Self::NAMED.iter().find(|(name, _)| model.starts_with(name));
        named.map_or(Self::Other, |(_, family)| *family)
    }

    /// The family of which this is the bare name, such as `iPhone`; `None` for models, and for anything else.
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMED.iter().find(|(own, _)| *own == name).map(|(_, family)| *family)
    }

    /// Whether what one says and what another says can be told of the same device: an iPad may say that it is a Mac.
    pub fn may_be(self, other: Self) -> bool {
        let shown = |family: Self| if family == Self::Mac { Self::Pad } else { family };
        shown(self) == shown(other)
    }
}

#[cfg(test)]
mod tests {
    //! If these break, testers are shown the wrong device, or told that theirs cannot take a build that it can.

    use super::Family;

    #[test]
    fn models_begin_with_their_family() {
        let table = [
            ("iPhone 15 Pro", Family::Phone),
            ("iPad Pro 13-inch (M4)", Family::Pad),
            ("iPod touch (7th generation)", Family::Pod),
            ("Mac", Family::Mac),
            ("Apple TV", Family::Tv),
            ("Apple Vision Pro", Family::Vision),
            ("Android", Family::Android),
            ("Windows", Family::Pc),
            ("Pixel 9", Family::Other),
            ("", Family::Other),
        ];
        for (model, family) in table {
            assert_eq!(Family::of_model(model), family, "{model}");
        }
        assert_eq!(Family::named("iPad"), Some(Family::Pad));
        assert_eq!(Family::named("iPad mini 4"), None);
    }

    #[test]
    fn an_ipad_may_say_that_it_is_a_mac() {
        assert!(Family::Pad.may_be(Family::Mac) && Family::Mac.may_be(Family::Pad));
        assert!(!Family::Phone.may_be(Family::Mac) && !Family::Phone.may_be(Family::Pod));
    }
}

//! Contrast of every pair of colours, faces and signs.

use std::collections::BTreeSet;

use super::tokens::Tokens;
use super::*;

#[test]
fn the_tokens_are_whole() {
    let read: Tokens = toml::from_str(include_str!("../../../assets/theme.toml")).unwrap();
    let named: BTreeSet<&str> = Icon::ALL.iter().map(|icon| icon.name()).collect();
    let given: BTreeSet<&str> = read.icons.keys().map(String::as_str).collect();
    assert_eq!(named, given);
    for key in ["compact", "comfortable"] {
        let faces = if key == "compact" { &read.faces.compact } else { &read.faces.comfortable };
        for face in ["display", "figure", "title", "strong", "body", "label", "caption", "mono", "mono_large", "digest"]
        {
            assert!(faces.contains_key(face), "{key} {face}");
        }
    }
}

#[test]
fn every_theme_has_every_colour() {
    for mode in Mode::ALL {
        for training in [false, true] {
            let theme = Theme::new(Look { mode, training, density: Density::Compact });
            assert_ne!(theme.colours.surface, LOST);
            let all = format!("{:?} {:?}", theme.colours, theme.severities);
            assert!(!all.contains(&format!("{:?}", LOST)), "{mode:?} {training}: {all}");
        }
    }
}

/// The ratio of the lighter to the darker, as WCAG 2 defines it.
fn contrast(a: Color32, b: Color32) -> f64 {
    let light = |c: Color32| {
        let part = |v: u8| {
            let s = f64::from(v) / 255.0;
            if s <= 0.040_45 { s / 12.92 } else { ((s + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(c.r()) + 0.7152 * part(c.g()) + 0.0722 * part(c.b())
    };
    let (a, b) = (light(a), light(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn text_can_be_read_on_every_ground() {
    for mode in Mode::ALL {
        for training in [false, true] {
            let theme = Theme::new(Look { mode, training, density: Density::Compact });
            let c = theme.colours;
            let least = if mode == Mode::HighContrast { 7.0 } else { 4.5 };
            for ground in [c.surface, c.canvas, c.sunken, c.hover, c.selected] {
                for ink in [c.text, c.text_soft, c.text_faint, c.accent_text] {
                    assert!(contrast(ink, ground) >= least, "{mode:?} training {training}: {ink:?} on {ground:?}");
                }
                assert!(contrast(c.focus, ground) >= 3.0, "{mode:?} focus on {ground:?}");
            }
            assert!(contrast(c.on_accent, c.accent) >= 4.5);
            for severity in Severity::ALL {
                let s = theme.severity(severity);
                assert!(contrast(s.ink, s.tint) >= least.min(4.5), "{mode:?} {severity:?}");
            }
        }
    }
}

#[test]
fn the_faces_have_the_signs_that_the_four_languages_need() {
    let ctx = egui::Context::default();
    ctx.set_fonts(fonts());
    let theme = Theme::new(Look::default());
    ctx.run_ui(egui::RawInput::default(), |_| {}).textures_delta.clear();
    ctx.fonts_mut(|fonts| {
        for face in [Face::Body, Face::Strong, Face::Mono] {
            let font = theme.font(face);
            let signs = "áéíóúüñÁÉÑ¿¡ãõâêôçàèùëïœŒ«»№°µ≤≥−×÷≈√³ªº→€…–—·•\u{202f}\u{a0}";
            for sign in signs.chars() {
                assert!(fonts.has_glyph(&font, sign), "{face:?} lacks {sign:?}");
            }
        }
        for icon in Icon::ALL {
            assert!(fonts.has_glyph(&Theme::icon_font(16.0), theme.icon(*icon)), "{icon:?}");
        }
    });
}

#[test]
fn comfortable_is_larger() {
    let compact = Theme::new(Look::default());
    let comfortable = Theme::new(Look { density: Density::Comfortable, ..Look::default() });
    assert!(comfortable.heights.row > compact.heights.row);
    assert!(comfortable.font(Face::Body).size > compact.font(Face::Body).size);
}

//! The four languages against each other, and numbers and dates as each writes them.
//!
//! Does not know: what the sentences are for.

use super::*;
use crate::domain::calendar::{Day, Made, Moment};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn four(each: impl Fn(&Words) -> String) -> [String; 4] {
    Lang::ALL.map(|lang| each(&Words::new(lang)))
}

#[test]
fn numbers_are_grouped_as_the_language_does() {
    assert_eq!(four(|w| w.number(0)), ["0", "0", "0", "0"]);
    assert_eq!(four(|w| w.number(999)), ["999", "999", "999", "999"]);
    assert_eq!(four(|w| w.number(1234)), ["1,234", "1,234", "1.234", "1\u{202f}234"]);
    assert_eq!(
        four(|w| w.number(-1_234_567)),
        ["\u{2212}1,234,567", "\u{2212}1,234,567", "\u{2212}1.234.567", "\u{2212}1\u{202f}234\u{202f}567"]
    );
    assert_eq!(Words::new(Lang::En).number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
    assert_eq!(four(|w| w.decimal(123_450, 2)), ["1,234.50", "1,234.50", "1.234,50", "1\u{202f}234,50"]);
    assert_eq!(four(|w| w.decimal(12_345, 1)), ["1,234.5", "1,234.5", "1.234,5", "1\u{202f}234,5"]);
    assert_eq!(four(|w| w.decimal(-5, 3)), ["\u{2212}0.005", "\u{2212}0.005", "\u{2212}0,005", "\u{2212}0,005"]);
    assert_eq!(Words::new(Lang::Es).decimal(7, 0), "7");
}

#[test]
fn kilograms_are_rounded_half_up() {
    let w = Words::new(Lang::Pt);
    assert_eq!(w.kg_from_mg(0, 3), "0,000");
    assert_eq!(w.kg_from_mg(499, 3), "0,000");
    assert_eq!(w.kg_from_mg(500, 3), "0,001");
    assert_eq!(w.kg_from_mg(1_234_500_000, 0), "1.235");
    assert_eq!(w.kg_from_mg(1_234_499_999, 0), "1.234");
    assert_eq!(w.kg_from_mg(1, 6), "0,000001");
    assert_eq!(w.kg_from_mg(1, 8), "0,00000100");
    assert_eq!(w.kg_from_mg(u64::MAX, 0), "18.446.744.073.710");
}

#[test]
fn dates_are_written_as_the_language_does() {
    let d = day("2026-11-24");
    assert_eq!(four(|w| w.day(d)), ["24 Nov 2026", "24/11/2026", "24/11/2026", "24/11/2026"]);
    assert_eq!(
        four(|w| w.day_long(d)),
        ["24 November 2026", "24 de noviembre de 2026", "24 de novembro de 2026", "24 novembre 2026"]
    );
    assert_eq!(
        four(|w| w.weekday_day(d)),
        ["Tuesday 24 November", "Martes 24 de noviembre", "Terça-feira, 24 de novembro", "Mardi 24 novembre"]
    );
    let first = day("2026-03-01");
    assert_eq!(
        four(|w| w.day_long(first)),
        ["1 March 2026", "1 de marzo de 2026", "1º de março de 2026", "1er mars 2026"]
    );
    assert_eq!(four(|w| w.day(first)), ["1 Mar 2026", "01/03/2026", "01/03/2026", "01/03/2026"]);
}

#[test]
fn moments_are_local_and_have_24_hours() {
    let at: Moment = "2026-11-25T03:59:07.123Z".parse().unwrap();
    assert_eq!(
        four(|w| w.moment(at, -360)),
        ["24 Nov 2026 21:59", "24/11/2026 21:59", "24/11/2026 21:59", "24/11/2026 21:59"]
    );
    assert_eq!(Words::new(Lang::Fr).moment_seconds(at, 0), "25/11/2026 03:59:07");
}

#[test]
fn a_date_shows_the_precision_it_has() {
    let made = |text: &str| -> [String; 4] {
        let made: Made = text.parse().unwrap();
        four(|w| w.made(made))
    };
    assert_eq!(made("1983-10-05"), ["5 Oct 1983", "05/10/1983", "05/10/1983", "05/10/1983"]);
    assert_eq!(made("1983-10"), ["October 1983", "octubre de 1983", "outubro de 1983", "octobre 1983"]);
    assert_eq!(made("1983"), ["1983", "1983", "1983", "1983"]);
    assert_eq!(made("~1983"), ["about 1983", "hacia 1983", "por volta de 1983", "vers 1983"]);
    assert_eq!(made("?"), ["date unknown", "fecha desconocida", "data desconhecida", "date inconnue"]);
}

#[test]
fn a_language_is_found_by_its_tag() {
    assert_eq!(Lang::from_code("es"), Some(Lang::Es));
    assert_eq!(Lang::from_code("pt_BR.UTF-8"), Some(Lang::Pt));
    assert_eq!(Lang::from_code("FR-ca"), Some(Lang::Fr));
    assert_eq!(Lang::from_code("esperanto"), None);
    assert_eq!(Lang::from_code(""), None);
    for lang in Lang::ALL {
        assert_eq!(Lang::from_code(lang.code()), Some(lang));
    }
}

#[test]
fn what_has_no_sentence_shows_its_name() {
    let w = Words::new(Lang::Es);
    assert_eq!(w.say("no-such-sentence"), "[no-such-sentence]");
    assert_eq!(w.code("calibre", "9x19"), "9x19");
    assert_eq!(code_id("act_kind", "weapon.Received"), "code-act-kind-weapon-received");
}

//! What one line offers of a list: methods of destruction and conditions for arms, or those for ammunition.
//!
//! Does not know: how anything is destroyed; whether a second method is needed.
//! Always holds: what no decision would take for such a thing is not offered; what was typed already stays.

use std::borrow::Cow;

use super::fields::{Field, Kind};
use crate::domain::lists::{CONDITIONS, DESTRUCTION_METHODS};
use crate::session::query::Choice;
use crate::ui::widgets::choice::Line;

/// The field as one line offers it.
pub(super) fn narrowed<'a>(field: &'a Field, stock: Option<&Choice>) -> Cow<'a, Field> {
    let (Kind::Choice(lines), Some(stock)) = (&field.kind, stock) else { return Cow::Borrowed(field) };
    let lines = match field.path {
        "method" | "second_method" => lines.iter().filter(|line| may_destroy(&line.code, classes(stock))),
        // a condition of arms is a word, one of ammunition a group
        "to" => {
            let is_weapon = stock.code.starts_with('w');
            let kept = lines.iter().filter(|line| CONDITIONS.contains(&line.code.as_str()) == is_weapon);
            return with(field, kept.cloned().collect());
        }
        _ => return Cow::Borrowed(field),
    };
    with(field, lines.cloned().collect())
}

fn with(field: &Field, lines: Vec<Line>) -> Cow<'_, Field> {
    Cow::Owned(Field { kind: Kind::Choice(lines), ..field.clone() })
}

fn may_destroy(code: &str, classes: &[&str]) -> bool {
    let method = DESTRUCTION_METHODS.iter().find(|method| method.code == code);
    method.is_some_and(|m| m.enabled_by_default && m.applies_to.iter().any(|class| classes.contains(class)))
}

/// As what it may be destroyed: as the desk said, else by what its id tells.
fn classes(stock: &Choice) -> &[&'static str] {
    match stock.code.as_bytes().first() {
        _ if !stock.classes.is_empty() => &stock.classes,
        Some(b'w') => &["weapons", "parts"],
        _ => &["ammunition", "propellant", "explosives"],
    }
}

/// What a method is for, which is what the line of a batch is that it is planned for.
pub(super) fn classes_of(method: &str) -> Vec<&'static str> {
    let method = DESTRUCTION_METHODS.iter().find(|known| known.code == method);
    method.map(|method| method.applies_to.to_vec()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::{Lang, Words};
    use crate::ui::forms::{About, FormKind, state};

    fn offered(stock: &Choice) -> Vec<String> {
        of(FormKind::DraftBatch, "method", stock)
    }

    fn of(kind: FormKind, path: &str, stock: &Choice) -> Vec<String> {
        let form = state::spec(kind, &About::default(), &Words::new(Lang::Es));
        let lines = form.lines.unwrap();
        let field = lines.fields.iter().find(|field| field.path == path).unwrap();
        match &narrowed(field, Some(stock)).kind {
            Kind::Choice(lines) => lines.iter().map(|line| line.code.clone()).collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn arms_are_not_offered_what_is_for_ammunition_and_the_other_way_round() {
        let arms = offered(&Choice { code: "w3.0".into(), ..Choice::default() });
        let rounds = offered(&Choice { code: "l3.0".into(), ..Choice::default() });
        let powder = Choice { code: "l4.0".into(), classes: vec!["propellant", "explosives"], ..Choice::default() };
        let has = |of: &[String], code: &str| of.iter().any(|method| method == code);
        assert!(has(&arms, "SHEAR") && has(&arms, "SMELT") && !has(&arms, "OD") && !has(&arms, "SAA_BURN"));
        assert!(has(&rounds, "OD") && has(&rounds, "SAA_BURN") && !has(&rounds, "SHEAR") && !has(&rounds, "SMELT"));
        assert!(has(&offered(&powder), "OB") && !has(&offered(&powder), "CDC"));
        for of in [&arms, &rounds] {
            assert!(!has(of, "SEA") && !has(of, "BURY"), "only records past acts");
        }
        // an item held by quantity says itself what it is
        let rifles = Choice { code: "i/1005-01".into(), classes: vec!["weapons"], ..Choice::default() };
        assert!(has(&offered(&rifles), "SHEAR") && !has(&offered(&rifles), "OD"));
        assert_eq!(classes_of("SHEAR"), ["weapons"]);
    }

    #[test]
    fn a_weapon_has_conditions_in_words_and_ammunition_has_groups() {
        let arms = of(FormKind::ChangeCondition, "to", &Choice { code: "w3.0".into(), ..Choice::default() });
        let rounds = of(FormKind::ChangeCondition, "to", &Choice { code: "l3.0".into(), ..Choice::default() });
        assert!(arms.iter().any(|code| code == "unserviceable") && !arms.iter().any(|code| code == "D1"));
        assert!(rounds.iter().any(|code| code == "D1") && !rounds.iter().any(|code| code == "unserviceable"));
    }
}

//! Which methods of destruction a line offers: those for arms, or those for ammunition.
//!
//! Does not know: how anything is destroyed; whether a second method is needed.
//! Always holds: what no decision would take for such a thing is not offered; what was typed already stays.

use std::borrow::Cow;

use super::fields::{Field, Kind};
use crate::domain::lists::DESTRUCTION_METHODS;
use crate::session::query::Choice;

/// The field as one line offers it.
pub(super) fn narrowed<'a>(field: &'a Field, stock: Option<&Choice>) -> Cow<'a, Field> {
    let (Kind::Choice(lines), "method" | "second_method", Some(stock)) = (&field.kind, field.path, stock) else {
        return Cow::Borrowed(field);
    };
    let classes = classes(stock);
    let fits = |code: &str| {
        let method = DESTRUCTION_METHODS.iter().find(|method| method.code == code);
        method.is_some_and(|m| m.enabled_by_default && m.applies_to.iter().any(|class| classes.contains(class)))
    };
    let lines = lines.iter().filter(|line| fits(&line.code)).cloned().collect();
    Cow::Owned(Field { kind: Kind::Choice(lines), ..field.clone() })
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
        let form = state::spec(FormKind::DraftBatch, &About::default(), &Words::new(Lang::Es));
        let lines = form.lines.unwrap();
        let field = lines.fields.iter().find(|field| field.path == "method").unwrap();
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
}

//! Codes for places that a table knows by name: found in the book, or made.
//!
//! A level is looked for by its code, then by its name below the level above; the same table taken in a year later
//! finds the same places. A new code is made of capitals, digits and hyphens alone, so that every scanner reads it: the
//! level itself when it is such a code, else its name spelled so, below the first level with the code above in front;
//! a number at its end tells apart what would be the same.
//! Does not know: what lies in a place.
//! Always holds: a code has 1 to 40 characters and names one place; the same rows give the same codes; the name is kept
//! whole.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::Site;
use crate::domain::decide::Cx;
use crate::domain::record::Place;
use crate::domain::refusal::{Refusal, Why, because};
use crate::domain::table::Table;

/// The longest code.
const CODE_MOST: usize = 40;
/// How much of a code stands before the name of what lies in it, at most.
const FRONT_MOST: usize = 20;

/// A place of the book or of this table.
struct Known {
    parent: Option<String>,
    closed: bool,
}

/// Finds and makes codes.
pub(super) struct PlaceCodes {
    site_code: String,
    site_name: String,
    /// A foreign table: what stands above the last level is no store.
    foreign: bool,
    known: BTreeMap<String, Known>,
    /// Code above and name, to code.
    by_name: BTreeMap<(Option<String>, String), String>,
    /// The last path asked for and its code: tables are mostly in the order of places.
    last: Option<(Option<String>, Vec<String>, String)>,
}

impl PlaceCodes {
    pub(super) fn new(site: &Site, foreign: bool) -> PlaceCodes {
        PlaceCodes {
            site_code: site.code.clone(),
            site_name: site.name.clone(),
            foreign,
            known: BTreeMap::new(),
            by_name: BTreeMap::new(),
            last: None,
        }
    }

    /// Reads the places of the book.
    pub(super) fn load(&mut self, cx: &Cx<'_>) {
        for row in cx.book.rows(Table::Place, &[]) {
            let code = row.text("code");
            let parent = row.maybe_text("parent");
            self.by_name.entry((parent.clone(), row.text("name"))).or_insert_with(|| code.clone());
            self.known.insert(code, Known { parent, closed: row.flag("closed") });
        }
    }

    /// The code of a place, by the levels that lead to it. Places that have to be made are added to `new`, those above
    /// first.
    pub(super) fn code_of(
        &mut self,
        site: Option<&str>,
        levels: &[String],
        new: &mut Vec<Place>,
    ) -> Result<String, Refusal> {
        if let Some((last_site, last_levels, code)) = &self.last
            && last_site.as_deref() == site
            && last_levels == levels
        {
            return Ok(code.clone());
        }
        let code = self.find(site, levels, new);
        if let Some(closed) = self.closed_around(&code) {
            return Err(because(Why::PlaceClosed).about("place", closed));
        }
        self.last = Some((site.map(str::to_owned), levels.to_vec(), code.clone()));
        Ok(code)
    }

    /// The place itself, or the first around it, that is closed.
    fn closed_around<'a>(&'a self, code: &'a str) -> Option<&'a str> {
        let mut at = Some(code);
        for _ in 0..64 {
            let code = at?;
            let place = self.known.get(code)?;
            if place.closed {
                return Some(code);
            }
            at = place.parent.as_deref();
        }
        None
    }

    fn find(&mut self, site: Option<&str>, levels: &[String], new: &mut Vec<Place>) -> String {
        let mut above = match (site, levels.first()) {
            // a code of the book needs no site before it
            (None, Some(first)) if self.known.contains_key(first) => None,
            (None, _) => {
                let (code, name) = (self.site_code.clone(), self.site_name.clone());
                if !self.known.contains_key(&code) {
                    self.make(code.clone(), None, "site", &name, new);
                }
                Some(code)
            }
            (Some(site), _) => Some(self.level(None, site, 0, "site", new)),
        };
        for (depth, level) in levels.iter().enumerate() {
            let kind = match depth {
                _ if self.foreign && depth + 1 < levels.len() => "site",
                _ if self.foreign => "store",
                0 => "store",
                1 => "bay",
                _ => "stack",
            };
            above = Some(self.level(above.as_deref(), level, depth + 1, kind, new));
        }
        above.unwrap_or_else(|| self.site_code.clone())
    }

    /// One level below `above`: by its code, by its name, or made.
    fn level(&mut self, above: Option<&str>, text: &str, depth: usize, kind: &str, new: &mut Vec<Place>) -> String {
        let parent = above.map(str::to_owned);
        if let Some(known) = self.known.get(text)
            && (above.is_none() || known.parent == parent)
        {
            return text.to_owned();
        }
        if let Some(code) = self.by_name.get(&(parent.clone(), text.to_owned())) {
            return code.clone();
        }
        let code = self.free_code(above.filter(|_| depth > 1), above, text);
        self.make(code.clone(), parent, kind, text, new);
        code
    }

    fn make(&mut self, code: String, parent: Option<String>, kind: &str, name: &str, new: &mut Vec<Place>) {
        self.by_name.insert((parent.clone(), name.to_owned()), code.clone());
        self.known.insert(code.clone(), Known { parent: parent.clone(), closed: false });
        new.push(Place { code, parent, kind: kind.to_owned(), name: name.to_owned(), ..Place::default() });
    }

    /// A code that no place has, from a name; `front` stands before it.
    fn free_code(&self, front: Option<&str>, above: Option<&str>, text: &str) -> String {
        let own = is_plain(text) && text.len() <= CODE_MOST;
        let belongs = above.is_some_and(|above| text.strip_prefix(above).is_some_and(|rest| rest.starts_with('-')));
        let base = match front {
            _ if own && belongs => text.to_owned(),
            None if own => text.to_owned(),
            None => plain(text),
            Some(front) => format!("{}-{}", cut(&plain(front), FRONT_MOST), plain(text)),
        };
        let base = cut(&base, CODE_MOST).to_owned();
        if !self.known.contains_key(&base) {
            return base;
        }
        (2_u64..)
            .map(|number| {
                let end = format!("-{number}");
                format!("{}{end}", cut(&base, CODE_MOST - end.len()))
            })
            .find(|code| !self.known.contains_key(code))
            .unwrap_or(base)
    }
}

fn is_plain(text: &str) -> bool {
    let allowed = |b: u8| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'-';
    text.bytes().all(allowed) && text.bytes().next().is_some_and(|b| b != b'-') && !text.ends_with('-')
}

/// A name in capitals, digits and hyphens.
fn plain(name: &str) -> String {
    let mut out = String::new();
    for c in name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_uppercase) {
        if c.is_ascii_alphanumeric() {
            out.push(c);
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    let out = out.trim_end_matches('-');
    if out.is_empty() { "P".to_owned() } else { out.to_owned() }
}

/// At most so many characters of a plain code, without a hyphen at the end.
fn cut(code: &str, most: usize) -> &str {
    code.get(..most).unwrap_or(code).trim_end_matches('-')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::id::code_is_good;

    fn codes(foreign: bool) -> PlaceCodes {
        PlaceCodes::new(&Site { code: "LC".into(), name: "Depósito Las Ceibas".into() }, foreign)
    }

    fn find(codes: &mut PlaceCodes, site: Option<&str>, levels: &[&str]) -> (String, Vec<Place>) {
        let levels: Vec<String> = levels.iter().map(|l| (*l).to_owned()).collect();
        let mut new = Vec::new();
        let code = codes.code_of(site, &levels, &mut new).unwrap();
        (code, new)
    }

    #[test]
    fn states_and_agencies_lie_under_the_site() {
        let mut c = codes(true);
        let (code, new) = find(&mut c, None, &["AL", "ABBEVILLE POLICE DEPT"]);
        assert_eq!(code, "AL-ABBEVILLE-POLICE-DEPT");
        let made: Vec<_> = new.iter().map(|p| (p.code.as_str(), p.parent.as_deref(), p.kind.as_str())).collect();
        let expected =
            [("LC", None, "site"), ("AL", Some("LC"), "site"), ("AL-ABBEVILLE-POLICE-DEPT", Some("AL"), "store")];
        assert_eq!(made, expected);
        assert_eq!(find(&mut c, None, &["AL", "ABBEVILLE POLICE DEPT"]), (code, vec![]));
        let (twin, new) = find(&mut c, None, &["AL", "ABBEVILLE  POLICE DEPT"]);
        assert_eq!((twin.as_str(), new[0].name.as_str()), ("AL-ABBEVILLE-POLICE-DEPT-2", "ABBEVILLE  POLICE DEPT"));
    }

    #[test]
    fn a_code_of_the_book_is_that_place_wherever_it_lies() {
        let mut c = codes(false);
        let (_, _) = find(&mut c, Some("Norte"), &["Polvorín 7", "B1"]);
        let made: Vec<&str> = c.known.keys().map(String::as_str).collect();
        assert_eq!(made, ["NORTE", "POLVORIN-7", "POLVORIN-7-B1"]);
        assert_eq!(find(&mut c, None, &["POLVORIN-7-B1"]), ("POLVORIN-7-B1".into(), vec![]));
        assert_eq!(find(&mut c, Some("Norte"), &["Polvorín 7", "B1"]).0, "POLVORIN-7-B1");
    }

    #[test]
    fn long_names_are_cut_and_told_apart() {
        let mut c = codes(true);
        let name = "WASHINGTON STATE DEPARTMENT OF FISH AND WILDLIFE";
        let (one, _) = find(&mut c, None, &["WA", &format!("{name} A")]);
        let (two, _) = find(&mut c, None, &["WA", &format!("{name} B")]);
        assert_eq!(one, "WA-WASHINGTON-STATE-DEPARTMENT-OF-FISH-A");
        assert_eq!(two, "WA-WASHINGTON-STATE-DEPARTMENT-OF-FISH-2");
        assert_eq!((one.len(), find(&mut c, None, &["WA", "…"]).0.as_str()), (40, "WA-P"));
    }

    #[test]
    fn a_closed_place_takes_nothing() {
        let mut c = codes(true);
        c.known.insert("M1".into(), Known { parent: None, closed: true });
        assert_eq!(c.code_of(None, &["M1".into()], &mut Vec::new()).unwrap_err().why, Why::PlaceClosed);
        c.known.insert("B1".into(), Known { parent: Some("M1".into()), closed: false });
        let within = c.code_of(None, &["B1".into()], &mut Vec::new()).unwrap_err();
        assert_eq!((within.why, within.about), (Why::PlaceClosed, vec![("place", "M1".to_owned())]));
    }

    proptest! {
        #[test]
        fn every_path_has_a_good_code_of_its_own(
            paths in prop::collection::vec(prop::collection::vec("[A-Ca-cñ. -]{1,45}", 1..4), 1..20),
        ) {
            let paths: Vec<Vec<String>> = paths
                .into_iter()
                .map(|levels| levels.into_iter().map(|l| l.trim().to_owned()).filter(|l| !l.is_empty()).collect())
                .filter(|levels: &Vec<String>| !levels.is_empty())
                .collect();
            let (mut c, mut again) = (codes(true), codes(true));
            let mut parents: BTreeMap<String, (Option<String>, String)> = BTreeMap::new();
            for path in &paths {
                let mut new = Vec::new();
                let code = c.code_of(None, path, &mut new).unwrap();
                prop_assert_eq!(&again.code_of(None, path, &mut Vec::new()).unwrap(), &code);
                for place in new {
                    prop_assert!(code_is_good(&place.code), "{}", place.code);
                    let twin = parents.insert(place.code.clone(), (place.parent.clone(), place.name.clone()));
                    prop_assert!(twin.is_none(), "{} twice", place.code);
                }
                prop_assert_eq!(&c.code_of(None, path, &mut Vec::new()).unwrap(), &code);
            }
        }
    }
}

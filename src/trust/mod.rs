//! Evidence: canonical form, hashing, tree, checkpoints, keys, signatures, verification.
//!
//! Does not know: SQL, files, screens, languages, the clock, the rules of the trade.
//! Always holds: what is read was written byte for byte as this module would write it, or it is refused;
//! the verifier shares with whoever writes a ledger nothing but canonical form, hash, tree and signatures.

#![warn(missing_docs)]
#![cfg_attr(not(test), warn(clippy::as_conversions, clippy::float_arithmetic))]

pub mod act;
pub mod anchor;
pub mod authority;
pub mod canon;
pub mod hash;
pub mod key;
pub mod note;
pub mod passphrase;
pub mod tree;
mod typed_head;
pub mod verify;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod vectors;

//! Raw rows for the verifier, which trusts nothing.
//!
//! Does not know: what is right.
//! Always holds: rows are handed over as stored.

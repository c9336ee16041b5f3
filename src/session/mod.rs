//! An open ledger, who is signed in, the clock, use cases.

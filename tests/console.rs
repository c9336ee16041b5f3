//! The contract of the console.

//! The console: parses and prints.

//! Evidence: canonical form, hashing, tree, checkpoints, keys, signatures, verification.

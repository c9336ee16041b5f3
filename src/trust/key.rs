//! Keys and signatures: Ed25519, strictly verified; secrets wrapped with a passphrase.
//!
//! Does not know: whose key it is, where wrapped keys are kept.
//! Always holds: a secret is wiped when it goes and never printed; a public key of small order or in an unusual
//! encoding does not exist; a passphrase is never stretched with less than the floor.

use std::fmt;
use std::str::FromStr;

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use super::act::LedgerId;
use super::hash::{NotHex, hex, hex_text, sha256, unhex};

/// The id of a key: the first 8 bytes of a hash over the public key, written as 16 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct KeyId(pub [u8; 8]);

hex_text!(KeyId);

/// An Ed25519 signature, written as 128 hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sig(pub [u8; 64]);

hex_text!(Sig);

/// Something that keys were asked for and cannot do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyFault {
    /// 32 bytes that are no Ed25519 public key, or a weak one.
    #[error("not a usable public key")]
    NotAKey,
    /// Stretching parameters that are unreadable, below the floor or beyond the ceiling.
    #[error("stretching parameters {0:?} are not acceptable")]
    Parameters(String),
    /// The passphrase is another one, or what was wrapped has been changed.
    #[error("the passphrase does not open this key")]
    WrongPassphrase,
    /// The system gives no random bytes, or no memory for stretching.
    #[error("the system refused: {0}")]
    System(String),
}

/// `N` random bytes from the operating system.
///
/// # Errors
/// The system gives none.
pub fn random_bytes<const N: usize>() -> Result<[u8; N], KeyFault> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| KeyFault::System(e.to_string()))?;
    Ok(bytes)
}

/// A secret Ed25519 key; wiped from memory when it goes.
#[derive(Clone)]
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// The key of a seed.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> SecretKey {
        SecretKey(SigningKey::from_bytes(seed))
    }

    /// A new key from the system's randomness.
    ///
    /// # Errors
    /// The system gives none.
    pub fn generate() -> Result<SecretKey, KeyFault> {
        let seed = Zeroizing::new(random_bytes::<32>()?);
        Ok(SecretKey::from_seed(&seed))
    }

    /// The seed, to be wrapped.
    #[must_use]
    pub fn seed(&self) -> Zeroizing<[u8; 32]> {
        Zeroizing::new(self.0.to_bytes())
    }

    /// The public key that belongs to it.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// The id of its public key.
    #[must_use]
    pub fn id(&self) -> KeyId {
        self.public().id()
    }

    /// Signs a message.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Sig {
        Sig(self.0.sign(message).to_bytes())
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretKey")
    }
}

/// A public Ed25519 key; written as 64 hex digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

impl PublicKey {
    /// The key in these bytes.
    ///
    /// # Errors
    /// Not a point of the curve, one of small order, or one written in an unusual way.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<PublicKey, KeyFault> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyFault::NotAKey)?;
        if key.is_weak() || key.to_edwards().compress().to_bytes() != *bytes {
            return Err(KeyFault::NotAKey);
        }
        Ok(PublicKey(key))
    }

    /// The bytes.
    #[must_use]
    pub fn to_bytes(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The key's id.
    #[must_use]
    pub fn id(&self) -> KeyId {
        let whole = sha256(&[b"custodia/key/v1\n", self.0.as_bytes()]);
        let mut id = [0; 8];
        id.iter_mut().zip(whole.0).for_each(|(to, from)| *to = from);
        KeyId(id)
    }

    /// Whether the signature over the message is this key's; strictly, so that there is no second valid one.
    #[must_use]
    pub fn verify(&self, message: &[u8], sig: &Sig) -> bool {
        self.0.verify_strict(message, &Signature::from_bytes(&sig.0)).is_ok()
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex(self.0.as_bytes()))
    }
}

impl fmt::Debug for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PublicKey({self})")
    }
}

impl FromStr for PublicKey {
    type Err = KeyFault;
    fn from_str(text: &str) -> Result<PublicKey, KeyFault> {
        let bytes = unhex(text).map_err(|NotHex| KeyFault::NotAKey)?;
        PublicKey::from_bytes(&bytes)
    }
}

/// How much work turns a passphrase into a key: Argon2id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kdf {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl Kdf {
    /// The least that is accepted anywhere: 64 MiB, three passes, one lane. Training ledgers stay here.
    pub const FLOOR: Kdf = Kdf { memory_kib: 65_536, passes: 3, lanes: 1 };
    /// The most that is accepted, so that a file cannot ask for more memory than there is: 1 GiB, 16 passes, 4 lanes.
    pub const CEILING: Kdf = Kdf { memory_kib: 1_048_576, passes: 16, lanes: 4 };
    /// What is taken where nothing was calibrated: 256 MiB, three passes.
    pub const USUAL: Kdf = Kdf { memory_kib: 262_144, passes: 3, lanes: 1 };

    /// These parameters; memory in KiB.
    ///
    /// # Errors
    /// Below [`Kdf::FLOOR`] or beyond [`Kdf::CEILING`] in any of the three.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Kdf, KeyFault> {
        let kdf = Kdf { memory_kib, passes, lanes };
        let fits = |n: u32, low: u32, high: u32| (low..=high).contains(&n);
        if fits(memory_kib, Kdf::FLOOR.memory_kib, Kdf::CEILING.memory_kib)
            && fits(passes, Kdf::FLOOR.passes, Kdf::CEILING.passes)
            && fits(lanes, Kdf::FLOOR.lanes, Kdf::CEILING.lanes)
        {
            Ok(kdf)
        } else {
            Err(KeyFault::Parameters(kdf.to_string()))
        }
    }

    fn stretch(self, passphrase: &str, salt: &[u8; 16]) -> Result<Zeroizing<[u8; 32]>, KeyFault> {
        let system = |e: argon2::Error| KeyFault::System(e.to_string());
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(system)?;
        let typed: Zeroizing<String> = Zeroizing::new(passphrase.nfkc().collect());
        let mut key = Zeroizing::new([0; 32]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(typed.as_bytes(), salt, key.as_mut())
            .map_err(system)?;
        Ok(key)
    }
}

impl fmt::Display for Kdf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "argon2id,m={},t={},p={}", self.memory_kib, self.passes, self.lanes)
    }
}

impl FromStr for Kdf {
    type Err = KeyFault;
    /// Reads `argon2id,m=65536,t=3,p=1` and nothing else.
    fn from_str(text: &str) -> Result<Kdf, KeyFault> {
        let wrong = || KeyFault::Parameters(text.to_owned());
        let mut parts = text.split(',');
        if parts.next() != Some("argon2id") {
            return Err(wrong());
        }
        let mut number = |prefix: &str| -> Result<u32, KeyFault> {
            parts.next().and_then(|p| p.strip_prefix(prefix)).and_then(|n| n.parse().ok()).ok_or_else(wrong)
        };
        let kdf = Kdf::new(number("m=")?, number("t=")?, number("p=")?)?;
        if kdf.to_string() == text { Ok(kdf) } else { Err(wrong()) }
    }
}

/// A secret sealed with a passphrase, as a ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrapped {
    /// How the passphrase was stretched, as [`Kdf`] writes it.
    pub parameters: String,
    /// The salt of the stretching.
    pub salt: [u8; 16],
    /// The nonce of the sealing.
    pub nonce: [u8; 24],
    /// The sealed secret with its tag of 16 bytes.
    pub sealed: Vec<u8>,
}

/// Whom a wrapped secret is for; a wrapping does not open under another ledger or person.
#[derive(Clone, Copy, Debug)]
pub struct WrapFor<'a> {
    /// The ledger.
    pub ledger: LedgerId,
    /// The person's code.
    pub person: &'a str,
}

impl WrapFor<'_> {
    fn associated(&self, parameters: &str) -> Vec<u8> {
        format!("custodia/wrap/v1\n{}\n{}\n{parameters}", self.ledger, self.person).into_bytes()
    }
}

/// Seals a secret with a passphrase, with a salt and a nonce from the system.
///
/// # Errors
/// The system gives no random bytes or not enough memory.
pub fn wrap(secret: &[u8], passphrase: &str, whom: WrapFor<'_>, kdf: Kdf) -> Result<Wrapped, KeyFault> {
    wrap_with(secret, passphrase, whom, kdf, (random_bytes()?, random_bytes()?))
}

/// Seals a secret with a passphrase, with this salt and nonce. For training ledgers, whose every byte comes from a
/// seed; anywhere else a salt and nonce used twice would give secrets away.
///
/// # Errors
/// Not enough memory.
pub fn wrap_with(
    secret: &[u8],
    passphrase: &str,
    whom: WrapFor<'_>,
    kdf: Kdf,
    (salt, nonce): ([u8; 16], [u8; 24]),
) -> Result<Wrapped, KeyFault> {
    let parameters = kdf.to_string();
    let key = kdf.stretch(passphrase, &salt)?;
    let aad = whom.associated(&parameters);
    let sealed = XChaCha20Poly1305::new((&*key).into())
        .encrypt(&XNonce::from(nonce), Payload { msg: secret, aad: &aad })
        .map_err(|e| KeyFault::System(e.to_string()))?;
    Ok(Wrapped { parameters, salt, nonce, sealed })
}

/// Opens a sealed secret.
///
/// # Errors
/// Another passphrase, ledger or person; anything changed; parameters out of bounds; not enough memory.
pub fn unwrap(wrapped: &Wrapped, passphrase: &str, whom: WrapFor<'_>) -> Result<Zeroizing<Vec<u8>>, KeyFault> {
    let kdf: Kdf = wrapped.parameters.parse()?;
    let key = kdf.stretch(passphrase, &wrapped.salt)?;
    let aad = whom.associated(&wrapped.parameters);
    XChaCha20Poly1305::new((&*key).into())
        .decrypt(&XNonce::from(wrapped.nonce), Payload { msg: &wrapped.sealed, aad: &aad })
        .map(Zeroizing::new)
        .map_err(|_| KeyFault::WrongPassphrase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_not_printed() {
        assert_eq!(format!("{:?}", SecretKey::from_seed(&[1; 32])), "SecretKey");
    }

    #[test]
    fn signatures_are_verified_strictly() {
        let secret = SecretKey::from_seed(&[5; 32]);
        let public = secret.public();
        let sig = secret.sign(b"message");
        assert!(public.verify(b"message", &sig));
        assert!(!public.verify(b"messagf", &sig));
        assert!(!SecretKey::from_seed(&[6; 32]).public().verify(b"message", &sig));
        for byte in 0..64 {
            let mut other = sig;
            other.0[byte] ^= 1;
            assert!(!public.verify(b"message", &other), "byte {byte}");
        }
        // The same signature with S + L: valid to a lax verifier.
        const L: [u8; 32] = [
            0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
        ];
        let mut malleable = sig;
        let mut carry = 0u16;
        for (byte, add) in malleable.0[32..].iter_mut().zip(L) {
            carry += u16::from(*byte) + u16::from(add);
            *byte = (carry & 0xff) as u8;
            carry >>= 8;
        }
        assert_ne!(malleable, sig);
        assert!(!public.verify(b"message", &malleable));
    }

    #[test]
    fn weak_and_unusual_keys_do_not_exist() {
        let mut weak = vec![[0; 32], [0xff; 32]];
        let mut one = [0; 32];
        one[0] = 1; // the neutral element
        weak.push(one);
        let order8 = "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05";
        weak.push(unhex(order8).unwrap());
        let mut unusual = [0xff; 32]; // y = p + 3: a point of large order, but written as 3 is
        unusual[0] = 0xf0;
        unusual[31] = 0x7f;
        let mut usual = [0; 32];
        usual[0] = 3;
        assert!(PublicKey::from_bytes(&usual).is_ok());
        weak.push(unusual);
        for bytes in weak {
            assert_eq!(PublicKey::from_bytes(&bytes), Err(KeyFault::NotAKey), "{}", hex(&bytes));
        }
        let good = SecretKey::from_seed(&[7; 32]).public();
        assert_eq!(good.to_string().parse(), Ok(good));
        assert!(good.to_string().to_uppercase().parse::<PublicKey>().is_err());
    }

    #[test]
    fn parameters_have_a_floor_and_a_ceiling() {
        for kdf in [Kdf::FLOOR, Kdf::CEILING, Kdf::USUAL] {
            assert_eq!(kdf.to_string().parse(), Ok(kdf));
        }
        assert_eq!(Kdf::FLOOR.to_string(), "argon2id,m=65536,t=3,p=1");
        for wrong in [
            "argon2id,m=65535,t=3,p=1",
            "argon2id,m=65536,t=2,p=1",
            "argon2id,m=65536,t=3,p=0",
            "argon2id,m=4194304,t=3,p=1",
            "argon2id,m=65536,t=17,p=1",
            "argon2i,m=65536,t=3,p=1",
            "argon2id,t=3,m=65536,p=1",
            "argon2id,m=+65536,t=3,p=1",
            "argon2id,m=065536,t=3,p=1",
            "argon2id,m=65536,t=3,p=1,x=1",
            "",
        ] {
            assert!(wrong.parse::<Kdf>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_wrapped_secret_opens_for_its_person_only() {
        let whom = WrapFor { ledger: LedgerId([3; 16]), person: "u-001" };
        let secret = [9; 32];
        // Written with U+FB01 and typed as two letters: NFKC makes them one.
        let wrapped = wrap(&secret, "un año de ﬁnales largos", whom, Kdf::FLOOR).unwrap();
        assert_eq!(unwrap(&wrapped, "un an\u{303}o de finales largos", whom).unwrap().as_slice(), secret);
        let wrong = Err(KeyFault::WrongPassphrase);
        assert_eq!(unwrap(&wrapped, "otra frase cualquiera", whom).map(|_| ()), wrong);
        let phrase = "un año de finales largos";
        assert_eq!(unwrap(&wrapped, phrase, WrapFor { person: "u-002", ..whom }).map(|_| ()), wrong);
        assert_eq!(unwrap(&wrapped, phrase, WrapFor { ledger: LedgerId([4; 16]), ..whom }).map(|_| ()), wrong);
        let mut changed = wrapped.clone();
        changed.sealed[3] ^= 1;
        assert_eq!(unwrap(&changed, phrase, whom).map(|_| ()), wrong);
        let low = Wrapped { parameters: "argon2id,m=8,t=1,p=1".into(), ..wrapped };
        assert!(matches!(unwrap(&low, phrase, whom), Err(KeyFault::Parameters(_))));
    }
}

use std::fmt;

use crate::secret::Secret;

/// A documented rule of a provider for a password. It is checked only if the program calls [`check`](Self::check).
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct PasswordRule {
    /// Minimum number of characters.
    pub min: usize,
    /// Maximum number of characters.
    pub max: usize,
    /// Minimum number of character classes (upper case, lower case, digit, special) in the password.
    pub classes: usize,
    /// Allowed special characters.
    pub special: &'static str,
}

/// The reason why a password violates its rule. It never contains the password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PasswordViolation {
    /// Fewer or more characters than allowed.
    Length {
        /// Minimum number.
        min: usize,
        /// Maximum number.
        max: usize,
    },
    /// A character that is not a letter, a digit or an allowed special character.
    Character,
    /// Too few of the four character classes.
    Classes {
        /// Minimum number of classes.
        needed: usize,
    },
}

impl PasswordRule {
    /// Creates a rule. Lengths are in characters, and `special` lists the allowed special characters.
    pub const fn new(min: usize, max: usize, classes: usize, special: &'static str) -> Self {
        Self { min, max, classes, special }
    }

    /// Checks a password. Returns `Ok` if there is no password.
    ///
    /// # Errors
    /// The first violation of the rule.
    pub fn check(&self, password: Option<&Secret>) -> Result<(), PasswordViolation> {
        let Some(text) = password.map(Secret::expose) else { return Ok(()) };
        let length = text.chars().count();
        if length < self.min || length > self.max {
            return Err(PasswordViolation::Length { min: self.min, max: self.max });
        }
        let mut seen = [false; 4];
        for c in text.chars() {
            let class = match c {
                'A'..='Z' => 0,
                'a'..='z' => 1,
                '0'..='9' => 2,
                c if self.special.contains(c) => 3,
                _ => return Err(PasswordViolation::Character),
            };
            if let Some(slot) = seen.get_mut(class) {
                *slot = true;
            }
        }
        if seen.iter().filter(|seen| **seen).count() < self.classes {
            return Err(PasswordViolation::Classes { needed: self.classes });
        }
        Ok(())
    }
}

impl fmt::Display for PasswordViolation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { min, max } => write!(f, "the password must have {min} to {max} characters"),
            Self::Character => f.write_str("the password has a character that is not allowed"),
            Self::Classes { needed } => {
                write!(
                    f,
                    "the password must have characters of at least {needed} of: upper case, lower case, digits, special"
                )
            }
        }
    }
}

impl std::error::Error for PasswordViolation {}

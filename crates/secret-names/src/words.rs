//! Splits a wire name into words.

/// Returns the words of a wire name in lower case. `SSHPrivateKey`, `ssh_private-key` and `sshPrivateKey` have the
/// same three words.
pub(crate) fn words(wire: &str) -> Vec<String> {
    let mut words = Vec::new();
    for part in wire.split(|c: char| !c.is_ascii_alphanumeric()) {
        let letters: Vec<char> = part.chars().collect();
        let mut word = String::new();
        for (index, letter) in letters.iter().enumerate() {
            let before = index.checked_sub(1).and_then(|i| letters.get(i));
            let after = letters.get(index + 1);
            let starts = letter.is_ascii_uppercase()
                && before.is_some_and(|before| {
                    before.is_ascii_lowercase()
                        || before.is_ascii_digit()
                        || after.is_some_and(char::is_ascii_lowercase)
                });
            if starts && !word.is_empty() {
                words.push(std::mem::take(&mut word));
            }
            word.push(letter.to_ascii_lowercase());
        }
        if !word.is_empty() {
            words.push(word);
        }
    }
    words
}

//! Which members hold something that authenticates somebody, by their names: the rule of the generator, and of what has no
//! generated type.

/// Last words that make a secret whatever stands before them.
const ENDINGS: [&[&str]; 24] = [
    &["password"],
    &["passwords"],
    &["pass", "word"],
    &["pass", "words"],
    &["passwd"],
    &["pwd"],
    &["passphrase"],
    &["pass", "phrase"],
    &["key", "pass"],
    &["secret"],
    &["secrets"],
    &["secret", "key"],
    &["secret", "keys"],
    &["secret", "access", "key"],
    &["private", "key"],
    &["certificate", "key"],
    &["shared", "key"],
    &["auth", "key"],
    &["sign", "key"],
    &["api", "key"],
    &["apikey"],
    &["api", "keys"],
    &["psk"],
    &["sk"],
];

/// Last words that look so and are not: flags, and names of a Kubernetes secret.
const EXCEPTIONS: [&[&str]; 9] = [
    &["encrypt", "password"],
    &["has", "password"],
    &["is", "password"],
    &["need", "password"],
    &["generate", "password"],
    &["modify", "password"],
    &["masked", "api", "key"],
    &["pull", "secret"],
    &["pull", "secrets"],
];

/// What a token must be called to authenticate: `SessionToken` does, `NextToken` does not. A bare `Token` does.
const TOKENS: [&str; 33] = [
    "access",
    "account",
    "agent",
    "api",
    "auth",
    "authorization",
    "bearer",
    "bootstrap",
    "corp",
    "cos",
    "credential",
    "id",
    "identity",
    "im",
    "join",
    "jwt",
    "kibana",
    "login",
    "mqtt",
    "oidc",
    "prometheus",
    "refresh",
    "registry",
    "role",
    "saml",
    "secret",
    "secure",
    "security",
    "session",
    "sts",
    "tenant",
    "tmp",
    "user",
];

/// Words after a secret that keep it one: `SecretString`, `AccessTokenValue`.
const CARRIERS: [&str; 5] = ["value", "string", "content", "binary", "data"];

/// Whether a member of that wire name holds a password, a key or a token that authenticates.
pub fn is_secret_name(wire: &str) -> bool {
    let words = words(wire);
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.len() > 1 && words.last().is_some_and(|last| CARRIERS.contains(last)) {
        words.pop();
    }
    if EXCEPTIONS.iter().any(|ending| words.ends_with(ending)) {
        return false;
    }
    match words.as_slice() {
        ["token"] => true,
        [.., before, "token" | "tokens"] => TOKENS.contains(before),
        words => ENDINGS.iter().any(|ending| words.ends_with(ending)),
    }
}

/// The words of a wire name, lower case: `SSHPrivateKey`, `ssh_private-key` and `sshPrivateKey` are the same three.
fn words(wire: &str) -> Vec<String> {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// Real names: of the five services first, then of others in the three clouds.
    const SECRET: [&str; 74] = [
        "AccountPassword",
        "ADPassword",
        "CentralRdsDtsAdminPassword",
        "MasterPassword",
        "NewPassword",
        "OldPassword",
        "Password",
        "PassWord",
        "ReplicatorPassword",
        "SourcePassword",
        "SecretKey",
        "PrivateKey",
        "SecurityToken",
        "password",
        "psk",
        "AKSecret",
        "AccessKeySecret",
        "access_key_secret",
        "accessKeySecret",
        "AppSecret",
        "AppSecretValue",
        "AppSecretKey",
        "AdUserPasswd",
        "DbPwd",
        "share_pwd",
        "login_password",
        "SASLPassword",
        "SecretAccessKey",
        "awsSecretKey",
        "TmpSecretKey",
        "Token",
        "token",
        "TmpToken",
        "SessionToken",
        "session_token",
        "AccessToken",
        "access_token",
        "accessToken",
        "RefreshToken",
        "BearerToken",
        "AuthToken",
        "AuthTokenValue",
        "JwtToken",
        "IdToken",
        "Id_token",
        "StsToken",
        "LoginToken",
        "LoginTokenString",
        "WebIdentityToken",
        "SamlToken",
        "OIDCToken",
        "UserSecurityToken",
        "ServiceAccountToken",
        "x-acs-airticket-access-token",
        "x-acs-btrip-corp-token",
        "SrtPassphrase",
        "PassPhrase",
        "SecretString",
        "SecretBinary",
        "SecretValue",
        "CertificatePrivateKey",
        "certificateKey",
        "SslKeyPassword",
        "KeyPass",
        "ClientSecrets",
        "EncryptedSk",
        "CustomOssSk",
        "sk",
        "DevicePsk",
        "APIKey",
        "apiKey",
        "PushAuthKey",
        "DingSignKey",
        "ApiTokens",
    ];

    const PLAIN: [&str; 62] = [
        "NextToken",
        "nextToken",
        "next_token",
        "ClientToken",
        "clientToken",
        "PageToken",
        "ContinuationToken",
        "continuation-token",
        "PreviousToken",
        "ScrollToken",
        "PaginationToken",
        "IdempotentToken",
        "CreationToken",
        "AsyncToken",
        "LifecycleActionToken",
        "TaskToken",
        "InputTokens",
        "totalTokens",
        "MaxTokens",
        "Tokens",
        "HttpTokens",
        "TokenId",
        "TokenType",
        "TokenCode",
        "TokenUrl",
        "Tokenizer",
        "TokenName",
        "PasswordLastModifiedTime",
        "PasswordPolicy",
        "PasswordExpireTime",
        "PasswordInherit",
        "PasswordType",
        "PasswordLength",
        "PasswordHash",
        "EncryptPassword",
        "HasPassword",
        "AutoGeneratePassword",
        "ModifyPassword",
        "WindowsPasswordName",
        "SecretId",
        "secretId",
        "SecretID",
        "SecretIdList",
        "SecretName",
        "SecretArn",
        "SecretType",
        "SecretRegion",
        "SecretKeyName",
        "SecretKeyId",
        "SecretValueMd5",
        "TmpSecretId",
        "PublicKey",
        "AccessKeyId",
        "AccessKey",
        "AppKey",
        "KeyPairName",
        "sshKeys",
        "PassTime",
        "Bypass",
        "ImagePullSecrets",
        "MaskedApiKey",
        "Disk",
    ];

    #[test]
    fn names_that_authenticate() {
        let missed: Vec<&str> = SECRET.into_iter().filter(|name| !is_secret_name(name)).collect();
        assert!(missed.is_empty(), "{missed:?}");
    }

    #[test]
    fn names_that_only_look_so() {
        let wrong: Vec<&str> = PLAIN.into_iter().filter(|name| is_secret_name(name)).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }
}

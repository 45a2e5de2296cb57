//! Which members hold something that authenticates somebody. The name decides; an overlay may say otherwise.

use std::collections::BTreeSet;

use cumulo_catalog::spec::{Field, Spec, Type};

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

/// What the name and the type of a member say, where nobody has said it explicitly.
pub fn by_rule(field: &Field) -> bool {
    can_be_secret(&field.ty) && is_secret_name(&field.name)
}

/// Whether a value of that type can be kept secret: text, or a list of texts.
pub fn can_be_secret(ty: &Type) -> bool {
    match ty {
        Type::String => true,
        Type::List(inner) => **inner == Type::String,
        _ => false,
    }
}

/// Sets `secret` on every member that does not say. A member that turns pages is no secret, whatever its name.
pub fn resolve(spec: &mut Spec) {
    let paging: BTreeSet<String> = spec
        .operations
        .values()
        .filter_map(|operation| operation.pages.as_ref())
        .flat_map(|pages| pages.input.iter().chain(&pages.next))
        .filter_map(|path| path.rsplit('.').next().map(str::to_owned))
        .collect();
    for field in spec.structs.values_mut().flatten() {
        if field.secret.is_none() {
            field.secret = Some(by_rule(field) && !paging.contains(&field.name));
        }
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

    #[test]
    fn only_text_is_secret() {
        assert!(by_rule(&Field::new("Password", Type::String)));
        assert!(by_rule(&Field::new("Secrets", Type::List(Box::new(Type::String)))));
        assert!(!by_rule(&Field::new("Password", Type::Bool)));
        assert!(!by_rule(&Field::new("Password", Type::Struct("PasswordSetting".into()))));
    }
}

//! Everybody who may ask: without a key, with one that is none, with one that no longer works, with each scope.

use std::time::Duration;

use rolo_core::access::key::{KeyId, RateLimit, Scope, Scopes, Secret};
use rolo_core::{Clock, WorkspaceId};
use rolo_testkit::{Client, TestRolo};

/// Somebody who asks.
pub(super) struct Principal {
    pub(super) name: String,
    pub(super) client: Client,
    pub(super) right: Right,
}

/// What somebody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Right {
    /// Has sent no credential at all.
    Nobody,
    /// Has sent something that is no live key.
    Stranger,
    /// Holds these scopes in the workspace that the records are of.
    Holds(Scopes),
    /// Holds all of them in another workspace.
    Elsewhere,
}

impl Right {
    /// Whether the key is known at all.
    pub(super) fn is_known(self) -> bool {
        !matches!(self, Self::Nobody | Self::Stranger)
    }

    /// Whether it may use a route that asks for this scope, or for any key.
    pub(super) fn may(self, scope: Option<Scope>) -> bool {
        scope.map_or(self.is_known(), |scope| self.holds(scope))
    }

    /// Whether it holds the scope, wherever.
    pub(super) fn holds(self, scope: Scope) -> bool {
        match self {
            Self::Nobody | Self::Stranger => false,
            Self::Holds(scopes) => scopes.allow(scope),
            Self::Elsewhere => scope != Scope::MetricsRead,
        }
    }
}

/// A well-formed key with this id that nobody has given out.
fn forged(id: KeyId) -> String {
    Secret::new(id, [1, 2]).reveal().to_owned()
}

/// All who may ask a server with the workspaces `default` and `other`.
pub(super) async fn principals(rolo: &TestRolo, other_key: &str) -> Vec<Principal> {
    let mut all = strangers(rolo).await;
    let holds = |name: String, scopes: &[Scope]| {
        let client = rolo.at("").with_key(&rolo.make_key(scopes).1);
        Principal { name, client, right: Right::Holds(Scopes::of(scopes)) }
    };
    all.push(holds("no scope".into(), &[]));
    all.push(holds("a server key".into(), &[Scope::MetricsRead]));
    let narrow = || Scope::ALL.into_iter().filter(|scope| *scope != Scope::WorkspaceAdmin);
    for scope in Scope::ALL {
        all.push(holds(format!("{} alone", scope.as_str()), &[scope]));
    }
    for missing in narrow() {
        let others: Vec<Scope> = narrow().filter(|scope| *scope != missing).collect();
        all.push(holds(format!("all but {}", missing.as_str()), &others));
    }
    let elsewhere = Principal {
        name: "another workspace's admin".into(),
        client: rolo.at("").with_key(other_key),
        right: Right::Elsewhere,
    };
    all.push(elsewhere);
    all
}

/// All who are refused as if nobody knew them.
async fn strangers(rolo: &TestRolo) -> Vec<Principal> {
    let admin = [Scope::WorkspaceAdmin];
    let key = rolo.key().to_owned();
    let (revoked, revoked_text) = rolo.make_key(&admin);
    rolo.store().revoke_key(revoked.id).await.expect("revoked");
    let (rotated, former_text) = rolo.make_key(&admin);
    rolo.store().rotate_key(rotated.id, None).await.expect("rotated");
    let until = Some(rolo.clock.now().plus_millis(1_000));
    let (_, expired_text) = rolo.make_key_with("default", &admin, RateLimit::Off, until);
    rolo.clock.advance(Duration::from_secs(1));
    let mistyped = key.replace(&key[20..21], if &key[20..21] == "7" { "8" } else { "7" });
    let texts = [
        ("an empty key", String::new()),
        ("a scheme alone", "Bearer".into()),
        ("a scheme and a space", "Bearer ".into()),
        ("another scheme", format!("Basic {key}")),
        ("a made-up scheme", format!("Token {key}")),
        ("the scheme twice", format!("Bearer Bearer {key}")),
        ("the scheme without a space", format!("Bearer{key}")),
        ("the key twice", format!("{key}, {key}")),
        ("a cut key", key[..key.len() - 1].into()),
        ("a longer key", format!("{key}0")),
        ("a key and a letter", format!("{key}é")),
        ("a mistyped key", mistyped),
        ("the key in lower case", key.to_lowercase()),
        ("the prefix alone", "sk-apik_".into()),
        ("no key at all", "x".into()),
        ("an unknown key", forged(KeyId::new(rolo.workspace(), 7 << 64))),
        ("a key of no workspace", forged(KeyId::new(WorkspaceId(99), 7 << 64))),
        ("a wrong secret", forged(rotated.id)),
        ("a wrong secret of a revoked key", forged(revoked.id)),
        ("a revoked key", revoked_text),
        ("an expired key", expired_text),
        ("the text of a key before it was rotated", former_text),
    ];
    let stranger = |name: &str, client| Principal { name: name.into(), client, right: Right::Stranger };
    let mut all: Vec<Principal> = texts.iter().map(|(name, text)| stranger(name, rolo.at("").with_key(text))).collect();
    let good = rolo.at("").with_key(&key);
    all.push(stranger("two good keys", good.clone().with_also("authorization", &key)));
    all.push(stranger("a good key and rubbish", good.clone().with_also("authorization", "Basic c2s6")));
    all.push(stranger("rubbish and a good key", rolo.at("").with_key("x").with_also("authorization", &key)));
    let nobody = |name: &str, client| Principal { name: name.into(), client, right: Right::Nobody };
    all.push(nobody("nobody", rolo.at("")));
    all.push(nobody("a key under another name", rolo.at("").with("x-api-key", &key)));
    all.push(nobody("a key in a cookie", rolo.at("").with("cookie", &format!("authorization={key}"))));
    all.push(nobody("a key for a proxy", rolo.at("").with("proxy-authorization", &key)));
    all
}

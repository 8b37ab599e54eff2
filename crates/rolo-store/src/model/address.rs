//! Database addresses: a `postgres://` URL, read as libpq reads it, with what the driver leaves to us.

use std::fmt;
use std::path::PathBuf;
use std::time::Duration;

use percent_encoding::percent_decode_str;
use tokio_postgres::Config;
use tokio_postgres::config::{Host, SslMode, TargetSessionAttrs};

/// How long one host may take to accept a connection, unless the address says otherwise.
const CONNECT_SECONDS: u64 = 3;

/// How long sent data may stay without an acknowledgement, unless the address says otherwise.
const UNACKNOWLEDGED_SECONDS: u64 = 5;

/// After how long an idle connection is probed, unless the address says otherwise.
const KEEPALIVE_SECONDS: u64 = 30;

/// The forms of an address.
const PREFIXES: [&str; 2] = ["postgres://", "postgresql://"];

/// How a connection is protected. The words are libpq's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Protection {
    /// No TLS.
    Disable,
    /// TLS if the server speaks it. Whose it is is not checked.
    Prefer,
    /// TLS. Whose it is is checked only when there is a root certificate.
    Require,
    /// TLS with a certificate that the root certificate vouches for.
    VerifyCa,
    /// The same, and it names the host.
    VerifyFull,
}

impl Protection {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "disable" => Self::Disable,
            "allow" | "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            _ => return None,
        })
    }
}

/// A database's address. It is shown without its password.
#[derive(Clone, PartialEq)]
pub struct DatabaseAddress {
    pub(crate) config: Box<Config>,
    pub(crate) protection: Protection,
    pub(crate) root_certificate: Option<PathBuf>,
    shown: String,
}

impl DatabaseAddress {
    /// Reads an address; the error is a sentence that holds nothing of it but the names of its parameters.
    pub fn parse(text: &str) -> Result<Self, String> {
        let rest = PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix));
        let rest = rest.ok_or("it must begin with postgres:// or postgresql://")?;
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let mut protection = Protection::Prefer;
        let mut root_certificate = None;
        let (mut for_driver, mut shown) = (Vec::new(), Vec::new());
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').ok_or("a parameter behind the ? has no value")?;
            let name = percent_decode_str(name).decode_utf8().map_err(|_| "a parameter's name is not valid UTF-8")?;
            let decoded = || percent_decode_str(value).decode_utf8().map_err(|_| format!("{name} is not valid UTF-8"));
            match name.as_ref() {
                "sslmode" => {
                    protection = Protection::parse(&decoded()?)
                        .ok_or("sslmode must be one of disable, prefer, require, verify-ca, verify-full")?;
                }
                "sslrootcert" => root_certificate = Some(PathBuf::from(decoded()?.as_ref())),
                _ => for_driver.push(pair),
            }
            shown.push(if name == "password" { "password=***" } else { pair });
        }
        let question = |query: &[&str]| if query.is_empty() { String::new() } else { format!("?{}", query.join("&")) };
        let mut config: Config =
            format!("{}{place}{}", PREFIXES[0], question(&for_driver)).parse().map_err(|error| cause_of(&error))?;
        complete(&mut config, protection)?;
        if matches!(protection, Protection::VerifyCa | Protection::VerifyFull) && root_certificate.is_none() {
            return Err("sslmode=verify-ca and verify-full need the root certificate's file as sslrootcert; that of \
                        this system is often /etc/ssl/certs/ca-certificates.crt"
                .into());
        }
        let shown = format!("{}{}{}", PREFIXES[0], without_password(place), question(&shown));
        Ok(Self { config: Box::new(config), protection, root_certificate, shown })
    }

    /// Sets the password, unless the address holds one already.
    pub fn with_password(mut self, password: &str) -> Self {
        if self.config.get_password().is_none() {
            self.config.password(password);
        }
        self
    }

    /// Whether it holds a password.
    pub fn has_password(&self) -> bool {
        self.config.get_password().is_some()
    }
}

impl fmt::Display for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

impl fmt::Debug for DatabaseAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.shown)
    }
}

/// Fills in what a cut cable or a switch-over needs and an address rarely says.
fn complete(config: &mut Config, protection: Protection) -> Result<(), String> {
    if config.get_user().is_none() {
        return Err("it names no user: postgres://USER@HOST/DATABASE".into());
    }
    if config.get_hosts().is_empty() && config.get_hostaddrs().is_empty() {
        return Err("it names no host: postgres://USER@HOST/DATABASE".into());
    }
    config.ssl_mode(match protection {
        Protection::Disable => SslMode::Disable,
        Protection::Prefer => SslMode::Prefer,
        Protection::Require | Protection::VerifyCa | Protection::VerifyFull => SslMode::Require,
    });
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(Duration::from_secs(CONNECT_SECONDS));
    }
    if config.get_tcp_user_timeout().is_none() {
        config.tcp_user_timeout(Duration::from_secs(UNACKNOWLEDGED_SECONDS));
    }
    // The driver's own default is two hours, which is that of most systems.
    if config.get_keepalives_idle() > Duration::from_secs(KEEPALIVE_SECONDS) {
        config.keepalives_idle(Duration::from_secs(KEEPALIVE_SECONDS));
    }
    // Of several hosts only one takes writes.
    let is_one = config.get_hosts().len().max(config.get_hostaddrs().len()) == 1;
    if !is_one && config.get_target_session_attrs() == TargetSessionAttrs::Any {
        config.target_session_attrs(TargetSessionAttrs::ReadWrite);
    }
    if config.get_application_name().is_none() {
        config.application_name("rolo");
    }
    let is_socket = |host: &Host| !matches!(host, Host::Tcp(_));
    if config.get_hosts().iter().any(is_socket) && matches!(protection, Protection::VerifyFull | Protection::VerifyCa) {
        return Err("a Unix socket has no TLS: leave sslmode out".into());
    }
    Ok(())
}

/// The place without what stands between the user's name and the last @: a password may hold one by mistake.
fn without_password(place: &str) -> String {
    match place.rsplit_once('@').map(|(user, host)| (user.split_once(':'), host)) {
        Some((Some((user, _)), host)) => format!("{user}:***@{host}"),
        Some((None, _)) | None => place.to_owned(),
    }
}

/// The inner cause: the outer sentence says only that something is wrong with an address.
fn cause_of(error: &tokio_postgres::Error) -> String {
    std::error::Error::source(error).map_or_else(|| error.to_string(), ToString::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(text: &str) -> DatabaseAddress {
        DatabaseAddress::parse(text).expect(text)
    }

    #[test]
    fn a_password_is_never_shown() {
        let inside = parsed("postgres://rolo:s%40cret@db.example/crm?sslmode=require");
        let beside = parsed("postgresql://rolo@db.example/crm?password=s%40cret");
        for address in [&inside, &beside] {
            assert!(!format!("{address} {address:?}").contains("cret"), "{address}");
            assert_eq!(address.config.get_password(), Some(b"s@cret".as_slice()));
        }
        assert_eq!(inside.to_string(), "postgres://rolo:***@db.example/crm?sslmode=require");
    }

    #[test]
    fn a_password_in_the_address_wins() {
        assert_eq!(parsed("postgres://a:b@c").with_password("d").config.get_password(), Some(b"b".as_slice()));
        assert_eq!(parsed("postgres://a@c").with_password("d").config.get_password(), Some(b"d".as_slice()));
    }

    #[test]
    fn of_several_hosts_the_one_that_takes_writes_is_used() {
        let several = parsed("postgres://rolo@a.example:5433,b.example:5434/crm");
        assert_eq!(several.config.get_target_session_attrs(), TargetSessionAttrs::ReadWrite);
        assert_eq!(several.config.get_ports(), [5433, 5434]);
        assert_eq!(parsed("postgres://rolo@a/crm").config.get_target_session_attrs(), TargetSessionAttrs::Any);
    }

    #[test]
    fn time_outs_are_set_unless_the_address_has_its_own() {
        let usual = parsed("postgres://rolo@a/crm").config;
        assert_eq!(usual.get_connect_timeout(), Some(&Duration::from_secs(CONNECT_SECONDS)));
        assert_eq!(usual.get_tcp_user_timeout(), Some(&Duration::from_secs(UNACKNOWLEDGED_SECONDS)));
        let own = parsed("postgres://rolo@a/crm?connect_timeout=9&tcp_user_timeout=8").config;
        assert_eq!(own.get_connect_timeout(), Some(&Duration::from_secs(9)));
    }

    #[test]
    fn the_words_for_protection_are_those_of_libpq() {
        let of = |query: &str| parsed(&format!("postgres://rolo@a/crm{query}")).protection;
        assert_eq!(of(""), Protection::Prefer);
        assert_eq!(of("?sslmode=disable"), Protection::Disable);
        assert_eq!(of("?sslmode=verify-full&sslrootcert=/etc/root%20ca.pem"), Protection::VerifyFull);
    }

    #[test]
    fn what_is_no_address_is_refused_without_showing_it() {
        let refused = [
            "mysql://rolo@a/crm",
            "postgres://",
            "postgres://host-only/crm",
            "postgres://rolo:s3cret@a/crm?sslmode=perhaps",
            "postgres://rolo:s3cret@a/crm?sslmode=verify-full",
            "postgres://rolo:s3cret@a/crm?colour=blue",
            "postgres://rolo:s3cret@a/crm?sslmode",
            "postgres://rolo:s3cret@a:port/crm",
        ];
        for text in refused {
            let reason = DatabaseAddress::parse(text).expect_err(text);
            assert!(!reason.contains("s3cret") && !reason.is_empty(), "{reason}");
        }
    }
}

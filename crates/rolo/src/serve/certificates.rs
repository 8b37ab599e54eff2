//! The TLS certificate of a running server, and how it follows its files.

use std::sync::Arc;
use std::time::Duration;

use rolo_core::Clock;
use rolo_http::Metrics;
use tokio::sync::Notify;
use tokio::time::MissedTickBehavior;
use tokio_rustls::TlsAcceptor;

use crate::failure::{Exit, Failure};
use crate::settings::Settings;
use crate::tls::{Certificate, ENDING_DAYS, Files, Identity, Served};

/// Seconds between two looks at the files.
const LOOK_SECONDS: u64 = 10;

/// Seconds after which the files are read although they have not changed: one that ends is to be said while the server runs.
const READ_SECONDS: u64 = 24 * 60 * 60;

/// The certificate that is served.
pub(super) struct Certificates {
    files: Arc<Files>,
    /// What was known of the files when they were read.
    identity: Identity,
    served: Arc<Served>,
    clock: Arc<dyn Clock>,
    metrics: Arc<Metrics>,
    /// Accepts connections with whatever certificate is served then.
    pub(super) acceptor: TlsAcceptor,
}

impl Certificates {
    /// Those that the settings name, which must be usable; `None` where they name none.
    pub(super) fn of(
        settings: &Settings,
        clock: &Arc<dyn Clock>,
        metrics: &Arc<Metrics>,
    ) -> Result<Option<Self>, Failure> {
        let Some(files) = Files::of(settings)? else { return Ok(None) };
        let identity = files.identity();
        let certificate = files.read().map_err(|sentence| Failure { exit: Exit::Usage, sentences: vec![sentence] })?;
        let served = Served::new(&certificate);
        let acceptor = served.acceptor()?;
        let (clock, metrics) = (clock.clone(), metrics.clone());
        let certificates = Self { files: Arc::new(files), identity, served, clock, metrics, acceptor };
        certificates.note(&certificate);
        Ok(Some(certificates))
    }

    /// Follows the files: looks at them now and then, and at once when asked to. Never returns.
    pub(super) async fn follow(&self, asked: &Notify) {
        let mut due = tokio::time::interval(Duration::from_secs(LOOK_SECONDS));
        due.set_missed_tick_behavior(MissedTickBehavior::Delay);
        due.tick().await; // They have just been read.
        let mut daily = tokio::time::interval(Duration::from_secs(READ_SECONDS));
        daily.tick().await;
        let mut known = self.identity;
        loop {
            let is_asked = tokio::select! {
                _ = due.tick() => false,
                () = asked.notified() => true,
                _ = daily.tick() => true,
            };
            let (files, before) = (self.files.clone(), known);
            let looked = tokio::task::spawn_blocking(move || {
                // Looked at before they are read: what changes meanwhile is seen at the next look.
                let identity = files.identity();
                (is_asked || identity != before).then(|| (identity, files.read()))
            });
            let Ok(Some((identity, read))) = looked.await else { continue };
            known = identity;
            match read {
                Ok(certificate) => {
                    self.served.replace(&certificate);
                    tracing::info!("the TLS certificate was read anew");
                    self.note(&certificate);
                }
                Err(reason) => {
                    self.metrics.tls_reload_failed();
                    tracing::warn!(reason, "the TLS certificate cannot be read anew; the former one stays in use");
                }
            }
        }
    }

    /// Says what is worth a thought about the certificate in use.
    fn note(&self, certificate: &Certificate) {
        self.metrics.tls_certificate_used(certificate.ends_at);
        let days = certificate.days_left(self.clock.now());
        let file = self.files.certificate.display();
        if days < 0 {
            tracing::warn!(%file, ended_at = %certificate.ends_at, "the TLS certificate has expired: clients refuse it");
        } else if days < ENDING_DAYS {
            tracing::warn!(%file, ends_at = %certificate.ends_at, "the TLS certificate expires within {ENDING_DAYS} days");
        }
        if let Some(mode) = certificate.open_mode {
            let (file, mode) = (self.files.key.display(), format!("{mode:03o}"));
            tracing::warn!(%file, mode, "others can open the file of the TLS key; take their rights away: chmod o= FILE");
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use rcgen::{CertificateParams, KeyPair, date_time_ymd};
    use rolo_http::Measured;

    use super::*;
    use crate::environment::SystemClock;
    use crate::process_environment::ProcessEnvironment;

    /// Puts a certificate that ends in this year into a folder, and gives its key, which is not put there.
    fn make(folder: &Path, year: i32) -> String {
        let key = KeyPair::generate().expect("a key");
        let mut params = CertificateParams::new(["localhost".to_owned()]).expect("a name");
        params.not_after = date_time_ymd(year, 1, 1);
        let certificate = params.self_signed(&key).expect("a certificate");
        std::fs::write(folder.join("cert.pem"), certificate.pem()).expect("written");
        key.serialize_pem()
    }

    /// The year in which the certificate in use ends, and the failures so far.
    fn seen(metrics: &Metrics) -> (i64, i64) {
        let text =
            metrics.encode(Measured { queue_depth: 0, is_ready: true, unavailable_workers: Vec::new(), sizes: None });
        let value = |name: &str| {
            let value = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
            value.and_then(|value| value.parse::<i64>().ok()).expect(name)
        };
        let seconds = value("rolo_tls_certificate_expiry_timestamp_seconds");
        (1970 + seconds / (365 * 24 * 60 * 60), value("rolo_tls_reload_failures_total"))
    }

    #[tokio::test(start_paused = true)]
    async fn changed_files_are_seen_at_the_next_look_and_bad_ones_are_counted_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let [certificate, key] = ["cert.pem", "key.pem"].map(|name| folder.path().join(name));
        let put_key = |text: String| std::fs::write(&key, text).expect("written");
        put_key(make(folder.path(), 2050));
        let mut settings = Settings::defaults(&ProcessEnvironment::default());
        (settings.tls_cert, settings.tls_key) = (Some(certificate), Some(key.clone()));
        let (clock, metrics): (Arc<dyn Clock>, _) = (Arc::new(SystemClock::new()), Arc::new(Metrics::new()));
        let certificates = Certificates::of(&settings, &clock, &metrics).expect("fine").expect("there are some");
        let asked = Notify::new();
        let wait = async |looks: u64| {
            let time = Duration::from_secs(LOOK_SECONDS * looks);
            let _ = tokio::time::timeout(time, certificates.follow(&asked)).await;
        };
        assert_eq!(seen(&metrics), (2050, 0));

        let fitting = make(folder.path(), 2070);
        wait(5).await;
        assert_eq!(seen(&metrics), (2050, 1), "the key is the old one's, which is no news at each further look");
        put_key(fitting);
        wait(2).await;
        assert_eq!(seen(&metrics).0, 2070);

        std::fs::remove_file(&key).expect("removed");
        let failures = seen(&metrics).1;
        wait(5).await;
        assert_eq!(seen(&metrics), (2070, failures + 1), "files that are gone are a change, too");
    }
}

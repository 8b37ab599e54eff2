//! The certificate for TLS: whether it can be used, until when, and who can read its key.

use super::finding::Finding;
use crate::settings::Settings;
use crate::store_location;
use crate::tls::{ENDING_DAYS, Files};

/// What there is to say, if the settings name a certificate.
pub(super) fn findings(settings: &Settings) -> Vec<Finding> {
    let files = match Files::of(settings) {
        Ok(None) => return Vec::new(),
        Ok(Some(files)) => files,
        Err(failure) => return vec![unusable(failure.to_string())],
    };
    let certificate = match files.read() {
        Ok(certificate) => certificate,
        Err(reason) => return vec![unusable(reason)],
    };
    let (days, ends_at) = (certificate.days_left(store_location::now()), certificate.ends_at);
    let remedy = "Put a new certificate and its key in place of the files; a running server takes them by itself.";
    let mut findings = vec![if days < 0 {
        Finding::not_safe("certificate", format!("it expired at {ends_at}: clients refuse it"), remedy)
    } else if days < ENDING_DAYS {
        Finding::warning("certificate", format!("it expires at {ends_at}, in {days} days"), remedy)
    } else {
        Finding::fine("certificate", format!("it is valid until {ends_at}, for {days} days"))
    }];
    if let Some(mode) = certificate.open_mode {
        let key = files.key.display();
        findings.push(Finding::not_safe(
            "tls key",
            format!("{mode:03o}: others can open {key}"),
            format!("Run: chmod o= '{key}'"),
        ));
    }
    findings
}

fn unusable(reason: String) -> Finding {
    Finding::not_safe("certificate", "it cannot be used, so that no server starts", reason)
}

//! Which addresses may be written down and looked at: our own media, and what `outside` lets through.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use api_types::ProblemKind;
use url::Url;

use crate::outside::Outside;

/// Where our own media lie.
pub const MEDIA: &str = "/media/";
const LONGEST: usize = 500;

/// Where a stream is looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A server.
    Url(Url),
    /// A file of our own media, below their folder.
    File(PathBuf),
}

/// What may be reached.
#[derive(Debug, Clone, Default)]
pub struct Addresses {
    /// Which servers.
    pub outside: Outside,
    /// True if there are media of our own.
    pub own_media: bool,
    /// `https://host` of the residents' pages.
    pub origin: Arc<str>,
}

impl Addresses {
    /// Reads an address; looks up nothing.
    pub fn target(&self, address: &str) -> Result<Target, ProblemKind> {
        if address.len() > LONGEST {
            return Err(ProblemKind::TextTooLong);
        }
        let own = address.strip_prefix(&*self.origin).unwrap_or(address);
        if let Some(path) = own.strip_prefix(MEDIA) {
            return match media_path(path) {
                Some(path) if self.own_media => Ok(Target::File(path)),
                _ => Err(ProblemKind::AddressRefused),
            };
        }
        let url = Url::parse(address).map_err(|_| ProblemKind::AddressRefused)?;
        if self.outside.may_visit(&url) {
            Ok(Target::Url(url))
        } else {
            Err(ProblemKind::AddressRefused)
        }
    }

    /// As it is kept: our own origin is left out.
    pub fn tidy(&self, address: &str) -> String {
        let own = address.strip_prefix(&*self.origin);
        own.filter(|path| path.starts_with(MEDIA))
            .unwrap_or(address)
            .to_owned()
    }

    /// Reads an address and asks where its name leads today. A name that nobody knows yet is no reason to refuse.
    pub async fn check(&self, address: &str) -> Result<(), ProblemKind> {
        let Target::Url(url) = self.target(address)? else {
            return Ok(());
        };
        if self.outside.leads_inside(&url).await {
            Err(ProblemKind::AddressRefused)
        } else {
            Ok(())
        }
    }
}

/// The path of a media file below its folder, if it is one that we serve: plain names, no way up, a known ending.
pub fn media_path(path: &str) -> Option<PathBuf> {
    let path = Path::new(path);
    let plain = |part: Component<'_>| match part {
        Component::Normal(name) => name.to_str().is_some_and(|name| {
            !name.starts_with('.')
                && name.len() <= 100
                && name
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_'))
        }),
        _ => false,
    };
    let good = path.components().count() <= 6
        && path.components().all(plain)
        && super::media::content_type(path).is_some();
    good.then(|| path.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_networks_are_refused_in_every_spelling() {
        let addresses = Addresses::default();
        for bad in [
            "https://127.0.0.1/a.m3u8",
            "https://2130706433/a.m3u8",
            "https://0x7f.1/a.m3u8",
            "https://017700000001/a.m3u8",
            "https://10.1.2.3/",
            "https://100.64.0.1/",
            "https://169.254.169.254/latest/meta-data",
            "https://172.31.255.255/",
            "https://192.168.0.1/",
            "https://192.0.2.1/",
            "https://198.19.0.1/",
            "https://203.0.113.9/",
            "https://224.0.0.1/",
            "https://255.255.255.255/",
            "https://0.0.0.0/",
            "https://[::1]/",
            "https://[::]/",
            "https://[::ffff:127.0.0.1]/",
            "https://[::ffff:8.8.8.8]/",
            "https://[64:ff9b::7f00:1]/",
            "https://[2002:7f00:1::]/",
            "https://[2001::1]/",
            "https://[2001:db8::1]/",
            "https://[fc00::1]/",
            "https://[fd12:3456::1]/",
            "https://[fe80::1]/",
            "https://[ff02::1]/",
            "http://stream.example/a.m3u8",
            "https://stream.example:8443/a.m3u8",
            "https://user:word@stream.example/a.m3u8",
            "ftp://stream.example/a",
            "javascript:alert(1)",
            "/etc/passwd",
            "/media/a.m3u8",
            "",
        ] {
            assert_eq!(
                addresses.target(bad),
                Err(ProblemKind::AddressRefused),
                "{bad}"
            );
        }
        for good in [
            "https://stream.example/a.m3u8",
            "https://8.8.8.8/a.m3u8",
            "https://[2606:4700::1111]/a.m3u8",
        ] {
            assert!(addresses.target(good).is_ok(), "{good}");
        }
    }

    #[test]
    fn a_media_path_never_leaves_its_folder() {
        for bad in [
            "../a.ts",
            "a/../../b.ts",
            "/etc/a.ts",
            ".a.ts",
            "a/.b/c.ts",
            "a.txt",
            "a",
            "a b.ts",
            "%2e%2e/a.ts",
            "a\\b.ts",
            "",
        ] {
            assert_eq!(media_path(bad), None, "{bad}");
        }
        for good in [
            "hall/live.m3u8",
            "a.ts",
            "a-1/seg_001.m4s",
            "x.mp4",
            "x.vtt",
        ] {
            assert!(media_path(good).is_some(), "{good}");
        }
    }
}

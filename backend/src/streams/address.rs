//! Which addresses may be written down and looked at: https on port 443, never a private network, whatever name leads there.
//!
//! The rule is applied to the address that a name resolves to, at the moment of the connection: a name that changes its mind between
//! two look-ups gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use api_types::ProblemKind;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

/// Where our own media lie.
pub const MEDIA: &str = "/media/";
const LONGEST: usize = 500;
const PATIENCE: Duration = Duration::from_secs(3);

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
    /// `name` or `name:port` that may be private and plain HTTP.
    pub private_hosts: Arc<[String]>,
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
        if self.may_visit(&url) {
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
        let Some(Host::Domain(name)) = url.host() else {
            return Ok(());
        };
        if self.is_private_host(name, url.port_or_known_default()) {
            return Ok(());
        }
        let found = tokio::time::timeout(PATIENCE, tokio::net::lookup_host((name, 443))).await;
        let private = match found {
            Ok(Ok(mut found)) => found.any(|found| !is_public(found.ip())),
            _ => false,
        };
        if private {
            Err(ProblemKind::AddressRefused)
        } else {
            Ok(())
        }
    }

    /// True if a connection to this may be tried; the resolver has the last word.
    pub fn may_visit(&self, url: &Url) -> bool {
        let Some(host) = url.host() else { return false };
        let port = url.port_or_known_default();
        if !url.username().is_empty() || url.password().is_some() {
            return false;
        }
        if self.is_private_host(&host.to_string(), port) {
            return matches!(url.scheme(), "https" | "http");
        }
        let public = match host {
            Host::Ipv4(ip) => is_public(IpAddr::V4(ip)),
            Host::Ipv6(ip) => is_public(IpAddr::V6(ip)),
            Host::Domain(_) => true,
        };
        public && url.scheme() == "https" && port == Some(443)
    }

    fn is_private_host(&self, host: &str, port: Option<u16>) -> bool {
        self.private_hosts.iter().any(|entry| {
            let rest = entry.strip_prefix(host);
            match (rest, port) {
                (Some(""), _) => true,
                (Some(rest), Some(port)) => rest == format!(":{port}"),
                _ => false,
            }
        })
    }

    // The port was checked with the address; a look-up knows the name alone.
    fn may_be_private(&self, name: &str) -> bool {
        self.private_hosts.iter().any(|entry| {
            let rest = entry.strip_prefix(name);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(':'))
        })
    }
}

impl Resolve for Addresses {
    fn resolve(&self, name: Name) -> Resolving {
        let private = self.may_be_private(name.as_str());
        Box::pin(async move {
            let found: Vec<SocketAddr> =
                tokio::net::lookup_host((name.as_str(), 0)).await?.collect();
            // One private address among public ones is a trick, not a choice.
            if !private && found.iter().any(|found| !is_public(found.ip())) {
                return Err("the name leads into a private network".into());
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
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

/// True for an address of the public internet (IANA's special-purpose registries are not: RFC 6890 and what followed).
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => is_public_v4(ip),
        IpAddr::V6(ip) => is_public_v6(ip),
    }
}

fn is_public_v4(ip: Ipv4Addr) -> bool {
    let [a, b, c, _] = ip.octets();
    let special = match (a, b, c) {
        (0 | 10 | 127, ..) => true,
        // Carrier-grade NAT.
        (100, 64..=127, _) => true,
        // Link-local: where clouds keep their credentials.
        (169, 254, _) => true,
        (172, 16..=31, _) => true,
        (192, 0, 0 | 2) => true,
        // 6to4 relays.
        (192, 88, 99) => true,
        (192, 168, _) => true,
        // Benchmarks.
        (198, 18 | 19, _) => true,
        (198, 51, 100) | (203, 0, 113) => true,
        // Multicast, reserved, broadcast.
        (224.., ..) => true,
        _ => false,
    };
    !special
}

// Global unicast is 2000::/3; what carries an IPv4 address inside (mapped, NAT64, 6to4, Teredo) lies outside of it or is refused here.
fn is_public_v6(ip: Ipv6Addr) -> bool {
    let [a, b, ..] = ip.segments();
    let special = match (a, b) {
        // Teredo, benchmarks, ORCHID and the other protocol assignments of 2001::/23.
        (0x2001, 0..=0x01ff) => true,
        (0x2001, 0x0db8) => true,
        (0x2002, _) => true,
        (0x3fff, 0..=0x0fff) => true,
        _ => false,
    };
    a & 0xe000 == 0x2000 && !special
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
    fn a_private_host_is_let_through_by_name_and_port_alone() {
        let addresses = Addresses {
            private_hosts: ["encoder.internal".to_owned(), "127.0.0.1:81".to_owned()].into(),
            ..Addresses::default()
        };
        let may = |address: &str| addresses.target(address).is_ok();
        assert!(may("http://encoder.internal:8080/a.m3u8") && may("http://127.0.0.1:81/a"));
        assert!(!may("http://127.0.0.1:82/a") && !may("http://encoder.internal.evil.example/a"));
        assert!(addresses.may_be_private("encoder.internal"));
        assert!(!addresses.may_be_private("encoder.interna") && !addresses.may_be_private("x"));
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

//! Which servers we connect to: https on port 443, never a private network, whatever name leads there.
//!
//! The rule is applied to the address that a name resolves to, at the moment of the connection: a name that changes its mind between
//! two look-ups gains nothing.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use reqwest::redirect::Policy;
use url::{Host, Url};

const PATIENCE: Duration = Duration::from_secs(3);

/// What may be reached.
#[derive(Debug, Clone, Default)]
pub struct Outside {
    /// `name` or `name:port` that may be private and plain HTTP.
    pub private_hosts: Arc<[String]>,
}

impl Outside {
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

    /// Asks where the name leads today. A name that nobody knows yet leads nowhere.
    pub async fn leads_inside(&self, url: &Url) -> bool {
        let Some(Host::Domain(name)) = url.host() else {
            return false;
        };
        if self.is_private_host(name, url.port_or_known_default()) {
            return false;
        }
        let found = tokio::time::timeout(PATIENCE, tokio::net::lookup_host((name, 443))).await;
        match found {
            Ok(Ok(mut found)) => found.any(|found| !is_public(found.ip())),
            _ => false,
        }
    }

    /// A client that follows no redirect and asks this for every name. `None` if this machine has no certificates to trust.
    pub fn client(&self, patience: Duration) -> Option<reqwest::Client> {
        reqwest::Client::builder()
            .dns_resolver(self.clone())
            .redirect(Policy::none())
            .no_proxy()
            .referer(false)
            .timeout(patience)
            .pool_max_idle_per_host(0)
            .build()
            .ok()
    }
}

impl Resolve for Outside {
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
    fn a_private_host_is_let_through_by_name_and_port_alone() {
        let outside = Outside {
            private_hosts: ["encoder.internal".to_owned(), "127.0.0.1:81".to_owned()].into(),
        };
        let may = |address: &str| outside.may_visit(&Url::parse(address).unwrap());
        assert!(may("http://encoder.internal:8080/a.m3u8") && may("http://127.0.0.1:81/a"));
        assert!(!may("http://127.0.0.1:82/a") && !may("http://encoder.internal.evil.example/a"));
        assert!(outside.may_be_private("encoder.internal"));
        assert!(!outside.may_be_private("encoder.interna") && !outside.may_be_private("x"));
    }
}

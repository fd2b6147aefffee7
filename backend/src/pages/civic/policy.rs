//! What a server-rendered page may load, page by page: as little as it needs.

use std::fmt::Write;

use crate::http::headers::permissions_with_fullscreen;

/// What a page loads besides its own style sheets and pictures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Policy {
    /// It has the two small scripts; pages of `/basic` have none.
    pub(super) scripts: bool,
    /// It plays video: the origins of the city's own streams and recordings.
    pub(super) media: Option<Vec<String>>,
    /// It shows another company's player, because somebody has pressed the button for it.
    pub(super) frame: Option<String>,
}

impl Policy {
    /// The value of `Content-Security-Policy`.
    pub(super) fn content_security(&self) -> String {
        let mut policy = String::from(
            "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        );
        let origins = self.media.iter().flatten().map(String::as_str);
        let origins: Vec<&str> = origins.filter(|origin| is_source(origin)).collect();
        let more = |word: &str| match origins.is_empty() {
            true => word.to_owned(),
            false => format!("{word} {}", origins.join(" ")),
        };
        // A picture of a slide or of a stream before it plays is the city's own.
        let _ = write!(policy, "; img-src 'self' blob:");
        if self.scripts {
            let _ = write!(
                policy,
                "; script-src 'self'; manifest-src 'self'; connect-src {}; \
                 require-trusted-types-for 'script'; trusted-types amparo",
                more("'self'"),
            );
        }
        if self.media.is_some() {
            let _ = write!(policy, "; media-src {}", more("'self' blob:"));
        }
        if let Some(frame) = self.frame.as_deref().filter(|frame| is_source(frame)) {
            let _ = write!(policy, "; frame-src {frame}");
        }
        policy
    }

    /// `Permissions-Policy`, where it is not every page's: a foreign player fills the screen only if the page around it lets it.
    pub(super) fn permissions(&self) -> Option<String> {
        let frame = self.frame.as_deref().filter(|frame| is_source(frame))?;
        Some(permissions_with_fullscreen(frame))
    }

    /// A foreign player says nothing about being embedded, so the strict rule would keep it out: it is lifted on that one answer.
    pub(super) fn embedder(&self) -> Option<&'static str> {
        self.frame.as_ref().map(|_| "unsafe-none")
    }
}

/// An origin, and nothing that could add to the policy: `https://host` with a port at most.
fn is_source(origin: &str) -> bool {
    let Ok(url) = url::Url::parse(origin) else {
        return false;
    };
    // Plain http is for streams on the machine itself, when somebody tries it out.
    let own = matches!(url.host_str(), Some("127.0.0.1" | "localhost"));
    (url.scheme() == "https" || (url.scheme() == "http" && own))
        && url.origin().ascii_serialization() == origin
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_script_may_run_none_and_a_plain_page_plays_nothing() {
        let basic = Policy::default().content_security();
        assert!(basic.starts_with("default-src 'none'"));
        for word in ["script", "media-src", "frame-src", "connect-src"] {
            assert!(!basic.contains(word), "{word}");
        }
        assert!(basic.contains("form-action 'self'"));
    }

    #[test]
    fn a_player_may_reach_the_streams_and_nothing_else() {
        let policy = Policy {
            scripts: true,
            media: Some(vec![
                "https://live.city.example".to_owned(),
                "https://x.example; script-src *".to_owned(),
                "http://plain.example".to_owned(),
                "https://path.example/a".to_owned(),
            ]),
            frame: None,
        };
        let text = policy.content_security();
        assert!(text.contains("media-src 'self' blob: https://live.city.example"));
        assert!(text.contains("connect-src 'self' https://live.city.example;"));
        for word in ["x.example", "plain.example", "path.example", "frame-src"] {
            assert!(!text.contains(word), "{word}: {text}");
        }
        assert_eq!(policy.embedder(), None);
    }
}

//! Looks at a stream: does the playlist move, does the page answer. Redirects are not followed, bodies are cut off, nothing is sent.

use std::path::{Path, PathBuf};
use std::time::Duration;

use api_types::streams::StreamSource;
use data_encoding::HEXLOWER;
use futures_util::StreamExt;
use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;
use url::Url;

use super::address::{Addresses, Target};
use super::media;
use super::state::Seen;

const PATIENCE: Duration = Duration::from_secs(5);
// The master playlist, and one of those that it names.
const WHOLE: Duration = Duration::from_secs(9);
// The playlist of a long evening that keeps all of its segments.
const MOST: usize = 512 * 1024;
const SLACK: i64 = 1;

/// What a playlist says (RFC 8216).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Playlist {
    /// It names others; the first of them.
    Master(String),
    /// It names segments.
    Media {
        /// Changes when a segment comes.
        mark: String,
        /// The longest segment, seconds.
        target: i64,
        /// No more segments will come.
        over: bool,
    },
    /// It is no playlist, or an empty one.
    Nothing,
}

impl Playlist {
    /// Reads it.
    pub fn read(text: &str) -> Self {
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
        if lines.next() != Some("#EXTM3U") {
            return Self::Nothing;
        }
        let (mut variant, mut last, mut count) = (false, None, 0_usize);
        let (mut sequence, mut target, mut over) = ("0", 0_i64, false);
        for line in lines.filter(|line| !line.is_empty()) {
            if let Some(value) = line.strip_prefix("#EXT-X-MEDIA-SEQUENCE:") {
                sequence = value;
            } else if let Some(value) = line.strip_prefix("#EXT-X-TARGETDURATION:") {
                target = value.trim().parse().unwrap_or(0);
            } else if line == "#EXT-X-ENDLIST" {
                over = true;
            } else if line.starts_with("#EXT-X-STREAM-INF:") {
                variant = true;
            } else if !line.starts_with('#') {
                if variant {
                    return Self::Master(line.to_owned());
                }
                last = Some(line);
                count += 1;
            }
        }
        let Some(last) = last else {
            return Self::Nothing;
        };
        let digest = Sha256::digest(format!("{sequence} {count} {last}").as_bytes());
        Self::Media {
            mark: HEXLOWER.encode(digest.get(..12).unwrap_or_default()),
            target: target.clamp(1, 60),
            over,
        }
    }
}

/// What is known of a playlist from the last look.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mark {
    /// The mark.
    pub mark: Option<String>,
    /// When it was seen to change, Unix seconds; 0 if it never did.
    pub moved_at: i64,
}

/// Judges a playlist by what was known of it. A first look alone tells nothing: it may be left over from another day.
pub fn judge(playlist: &Playlist, known: &Mark, now: i64) -> (Seen, Mark) {
    let Playlist::Media { mark, target, over } = playlist else {
        return (Seen::Down, known.clone());
    };
    let seen = Mark {
        mark: Some(mark.clone()),
        moved_at: match &known.mark {
            None => 0,
            Some(old) if old == mark => known.moved_at,
            Some(_) => now,
        },
    };
    let verdict = if *over {
        Seen::Over
    } else if known.mark.is_none() {
        Seen::Unclear
    } else if now - seen.moved_at <= target + target / 2 + SLACK {
        // A server must add a segment within one and a half times the target (RFC 8216 section 6.2.2).
        Seen::Moving
    } else {
        Seen::Down
    };
    (verdict, seen)
}

/// Looks at addresses.
#[derive(Debug, Clone)]
pub struct Prober {
    addresses: Addresses,
    media_folder: Option<PathBuf>,
    // None if this machine has no certificates to trust: then nothing can be told.
    client: Option<reqwest::Client>,
}

impl Prober {
    /// Reaches what `addresses` lets through.
    pub fn new(addresses: Addresses, media_folder: Option<PathBuf>) -> Self {
        let client = addresses.outside.client(PATIENCE);
        if client.is_none() {
            tracing::warn!("no HTTPS client on this machine: livestreams cannot be probed");
        }
        Self {
            addresses,
            media_folder,
            client,
        }
    }

    /// What may be reached.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// The folder of our own media.
    pub fn media_folder(&self) -> Option<&Path> {
        self.media_folder.as_deref()
    }

    /// Looks once.
    pub async fn look(
        &self,
        source: StreamSource,
        address: &str,
        known: &Mark,
        now: i64,
    ) -> (Seen, Mark) {
        let unclear = (Seen::Unclear, known.clone());
        match source {
            StreamSource::Channel => (Seen::Nothing, known.clone()),
            StreamSource::Page => (self.look_at_page(address).await, known.clone()),
            StreamSource::Hls => {
                let Ok(target) = self.addresses.target(address) else {
                    return unclear;
                };
                let found = tokio::time::timeout(WHOLE, self.playlist(target)).await;
                match found {
                    Ok(Found::Playlist(playlist)) => judge(&playlist, known, now),
                    Ok(Found::Refused) => unclear,
                    Ok(Found::Silence) | Err(_) => (Seen::Down, known.clone()),
                }
            }
        }
    }

    async fn look_at_page(&self, address: &str) -> Seen {
        let (Ok(Target::Url(url)), Some(client)) = (self.addresses.target(address), &self.client)
        else {
            return Seen::Unclear;
        };
        match client.get(url).send().await {
            Ok(answer) if answer.status().is_success() => Seen::Answers,
            _ => Seen::Unclear,
        }
    }

    async fn playlist(&self, mut target: Target) -> Found {
        for _ in 0..2 {
            let text = match self.fetch(&target).await {
                Ok(text) => text,
                Err(found) => return found,
            };
            match Playlist::read(&text) {
                Playlist::Master(variant) => match self.beside(&target, &variant) {
                    Some(next) => target = next,
                    None => return Found::Refused,
                },
                playlist => return Found::Playlist(playlist),
            }
        }
        Found::Silence
    }

    fn beside(&self, target: &Target, variant: &str) -> Option<Target> {
        match target {
            Target::Url(url) => self.addresses.target(url.join(variant).ok()?.as_str()).ok(),
            Target::File(path) => {
                // As the browser would: below the address of the first one.
                let base = format!("http://localhost/media/{}", path.display());
                let joined = Url::parse(&base).ok()?.join(variant).ok()?;
                self.addresses.target(joined.path()).ok()
            }
        }
    }

    async fn fetch(&self, target: &Target) -> Result<String, Found> {
        match target {
            Target::File(path) => {
                let folder = self.media_folder.as_ref().ok_or(Found::Refused)?;
                let file = media::inside(folder, path).await.ok_or(Found::Silence)?;
                let mut bytes = Vec::new();
                let file = tokio::fs::File::open(file).await;
                let file = file.map_err(|_| Found::Silence)?;
                // A recording is named by mistake where a playlist belongs: no more of it is read than of a playlist.
                file.take(MOST as u64 + 1)
                    .read_to_end(&mut bytes)
                    .await
                    .map_err(|_| Found::Silence)?;
                if bytes.len() > MOST {
                    return Err(Found::Silence);
                }
                text(bytes)
            }
            Target::Url(url) => {
                let client = self.client.as_ref().ok_or(Found::Refused)?;
                let answer = client.get(url.clone()).send().await;
                let answer = answer.map_err(|_| Found::Silence)?;
                if !answer.status().is_success() {
                    return Err(Found::Silence);
                }
                let mut bytes = Vec::new();
                let mut body = answer.bytes_stream();
                while let Some(chunk) = body.next().await {
                    let chunk = chunk.map_err(|_| Found::Silence)?;
                    if bytes.len() + chunk.len() > MOST {
                        return Err(Found::Silence);
                    }
                    bytes.extend_from_slice(&chunk);
                }
                text(bytes)
            }
        }
    }
}

enum Found {
    Playlist(Playlist),
    Silence,
    Refused,
}

fn text(bytes: Vec<u8>) -> Result<String, Found> {
    String::from_utf8(bytes).map_err(|_| Found::Silence)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn live(sequence: u32) -> Playlist {
        Playlist::read(&format!(
            "#EXTM3U\r\n#EXT-X-TARGETDURATION:6\r\n#EXT-X-MEDIA-SEQUENCE:{sequence}\r\n#EXTINF:6,\r\nseg{sequence}.ts\r\n"
        ))
    }

    #[test]
    fn a_playlist_is_told_from_a_page_an_empty_one_and_a_master() {
        for nothing in [
            "",
            "<html>",
            "#EXTM3U\n#EXT-X-TARGETDURATION:6\n",
            "x\n#EXTM3U\na.ts",
        ] {
            assert_eq!(Playlist::read(nothing), Playlist::Nothing, "{nothing}");
        }
        let master = "#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\nlow/a.m3u8\n#EXT-X-STREAM-INF:BANDWIDTH=2\nb.m3u8\n";
        assert_eq!(
            Playlist::read(master),
            Playlist::Master("low/a.m3u8".to_owned())
        );
        assert!(matches!(
            live(1),
            Playlist::Media {
                target: 6,
                over: false,
                ..
            }
        ));
        let over = Playlist::read("#EXTM3U\n#EXTINF:6,\na.ts\n#EXT-X-ENDLIST\n");
        assert!(matches!(over, Playlist::Media { over: true, .. }));
    }

    #[test]
    fn only_a_playlist_that_moves_is_alive() {
        let (first, mark) = judge(&live(1), &Mark::default(), 100);
        assert_eq!(first, Seen::Unclear);
        assert_eq!(judge(&live(1), &mark, 110).0, Seen::Down, "left over");
        let (moved, mark) = judge(&live(2), &mark, 110);
        assert_eq!(moved, Seen::Moving);
        assert_eq!(
            judge(&live(2), &mark, 120).0,
            Seen::Moving,
            "one and a half targets"
        );
        assert_eq!(judge(&live(2), &mark, 121).0, Seen::Down);
        assert_eq!(judge(&live(3), &mark, 121).0, Seen::Moving);
        assert_eq!(judge(&Playlist::Nothing, &mark, 121).0, Seen::Down);
    }
}

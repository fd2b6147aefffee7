//! Captions as WebVTT: read in full before they are kept, so that what is served to a browser is captions and nothing else.
//!
//! Stricter than a browser: times must go forward, only the tags of captions are let through, style sheets are refused.

use api_types::ProblemKind;

/// The largest file, in bytes.
pub const LARGEST: usize = 2 * 1024 * 1024;

const TAGS: [&str; 8] = ["c", "i", "b", "u", "ruby", "rt", "v", "lang"];

/// A piece of captions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cue {
    /// From, milliseconds.
    pub from: u64,
    /// To, milliseconds.
    pub to: u64,
    /// Without markup.
    pub text: String,
}

/// Reads a file; says whether it may be kept.
pub fn read(text: &str) -> Result<Vec<Cue>, ProblemKind> {
    if text.len() > LARGEST {
        return Err(ProblemKind::TooLarge);
    }
    parse(text).ok_or(ProblemKind::NotWebVtt)
}

/// As it is kept: one kind of line ending, no byte order mark.
pub fn tidy(text: &str) -> String {
    text.trim_start_matches('\u{feff}')
        .replace("\r\n", "\n")
        .replace('\r', "\n")
}

fn parse(text: &str) -> Option<Vec<Cue>> {
    if text.contains('\0') {
        return None;
    }
    let text = tidy(text);
    let mut blocks = text
        .split("\n\n")
        .map(|block| block.trim_matches('\n'))
        .filter(|block| !block.trim().is_empty());
    let mut head = blocks.next()?.lines();
    let rest = head.next()?.strip_prefix("WEBVTT")?;
    if !(rest.is_empty() || rest.starts_with([' ', '\t'])) || rest.contains("-->") {
        return None;
    }
    // `Kind: captions` and the like may follow the signature; a cue may not.
    if head.any(|line| line.contains("-->") || line.contains('<')) {
        return None;
    }
    let mut cues: Vec<Cue> = Vec::new();
    for block in blocks {
        if is_comment(block) {
            continue;
        }
        let cue = cue(block)?;
        if cues.last().is_some_and(|last| cue.from < last.from) {
            return None;
        }
        cues.push(cue);
    }
    (!cues.is_empty()).then_some(cues)
}

fn is_comment(block: &str) -> bool {
    let rest = block.strip_prefix("NOTE");
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t', '\n']))
        && !block.contains("-->")
}

fn cue(block: &str) -> Option<Cue> {
    let mut lines = block.lines();
    let mut times = lines.next()?;
    if !times.contains("-->") {
        // The cue's own name. STYLE and REGION have no times and end here.
        if times.contains('<') {
            return None;
        }
        times = lines.next()?;
    }
    let (from, rest) = times.split_once("-->")?;
    let rest = rest.trim();
    let (to, settings) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
    let harmless = |c: char| c.is_ascii_alphanumeric() || " \t%:,.-_".contains(c);
    if !settings.chars().all(harmless) {
        return None;
    }
    let (from, to) = (milliseconds(from.trim())?, milliseconds(to)?);
    if from >= to {
        return None;
    }
    let text = lines.collect::<Vec<_>>().join("\n");
    if text.contains("-->") {
        return None;
    }
    Some(Cue {
        from,
        to,
        text: plain(&text)?,
    })
}

// `hh:mm:ss.ttt` or `mm:ss.ttt`.
fn milliseconds(text: &str) -> Option<u64> {
    let (clock, fraction) = text.split_once('.')?;
    let parts: Vec<&str> = clock.split(':').collect();
    let (hours, minutes, seconds) = match parts.as_slice() {
        [minutes, seconds] => ("0", *minutes, *seconds),
        [hours, minutes, seconds] if (2..=4).contains(&hours.len()) => (*hours, *minutes, *seconds),
        _ => return None,
    };
    let number = |text: &str, length: Option<usize>, most: u64| {
        let digits = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
        let long = length.is_none_or(|length| text.len() == length);
        let value = text.parse::<u64>().ok().filter(|value| *value <= most)?;
        (digits && long).then_some(value)
    };
    let (hours, minutes) = (number(hours, None, 9999)?, number(minutes, Some(2), 59)?);
    let (seconds, fraction) = (
        number(seconds, Some(2), 59)?,
        number(fraction, Some(3), 999)?,
    );
    Some(((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction)
}

/// The text without its tags. None if there is a tag that captions do not have.
fn plain(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        plain.push_str(before);
        let (tag, after) = after.split_once('>')?;
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let name = name
            .split(['.', ' ', '\t', '\n'])
            .next()
            .unwrap_or_default();
        let known = TAGS.contains(&name) || milliseconds(tag).is_some() || tag == "/";
        if !known || tag.contains(['<', '"', '\'', '=']) {
            return None;
        }
        rest = after;
    }
    if rest.contains('>') || plain.contains('>') {
        return None;
    }
    plain.push_str(rest);
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&nbsp;", "\u{a0}"),
        ("&lrm;", "\u{200e}"),
        ("&rlm;", "\u{200f}"),
        ("&amp;", "&"),
    ];
    let decoded = entities
        .iter()
        .fold(plain, |text, (name, sign)| text.replace(name, sign));
    Some(decoded.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn captions_are_read() {
        let text = "\u{feff}WEBVTT - Boyle Heights\r\nKind: captions\r\n\r\nNOTE by a person\r\n\r\n1\r\n00:01.000 --> 00:04.500 align:start line:90%\r\n<v Host>Good <i>evening</i> &amp; welcome\r\nto the hall.\r\n\r\n00:00:04.500 --> 100:00:06.000\r\n\u{626}\u{62a}\r\n";
        let cues = read(text).unwrap();
        assert_eq!(cues.len(), 2);
        assert_eq!((cues[0].from, cues[0].to), (1_000, 4_500));
        assert_eq!(cues[0].text, "Good evening & welcome to the hall.");
        assert_eq!(cues[1].to, 360_006_000);
    }

    #[test]
    fn what_is_not_captions_is_refused() {
        let with = |cue: &str| format!("WEBVTT\n\n{cue}");
        for bad in [
            String::new(),
            "WEBVTT".to_owned(),
            "WEBVTTX\n\n00:01.000 --> 00:02.000\na".to_owned(),
            "<!doctype html><p>hello".to_owned(),
            "1\n00:00:01,000 --> 00:00:02,000\nsubrip\n".to_owned(),
            with("00:01,000 --> 00:02,000\na"),
            with("00:02.000 --> 00:01.000\na"),
            with("00:01.000 --> 00:01.000\na"),
            with("00:61.000 --> 00:62.000\na"),
            with("00:05.000 --> 00:06.000\na\n\n00:01.000 --> 00:02.000\nb"),
            with("00:01.000 --> 00:02.000\n<script>alert(1)</script>"),
            with("00:01.000 --> 00:02.000\n<img src=x onerror=alert(1)>"),
            with("00:01.000 --> 00:02.000\n<b onclick=alert(1)>a</b>"),
            with("00:01.000 --> 00:02.000\n<b"),
            with("00:01.000 --> 00:02.000 \"><script>\na"),
            with("<script>\n00:01.000 --> 00:02.000\na"),
            with("STYLE\n::cue { background: url(https://evil.example/) }"),
            with("NOTE\0\n\n00:01.000 --> 00:02.000\na"),
            with("only words"),
        ] {
            assert_eq!(read(&bad), Err(ProblemKind::NotWebVtt), "{bad}");
        }
        let long = format!("WEBVTT\n\nNOTE {}", "x".repeat(LARGEST));
        assert_eq!(read(&long), Err(ProblemKind::TooLarge));
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_breaks_the_reader(text in ".{0,300}", head in "WEBVTT\n\n[0-9:.<>a-z \n/&;-]{0,200}") {
            let _ = read(&text);
            if let Ok(cues) = read(&head) {
                prop_assert!(cues.windows(2).all(|pair| pair[0].from <= pair[1].from));
                prop_assert!(cues.iter().all(|cue| cue.from < cue.to));
            }
        }
    }
}

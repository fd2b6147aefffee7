//! Words about papers or status in a part that police will read: found on the phone, moved into the box if the person wishes.

use super::answers::Answers;

/// Finds the first word of the list in a text. Words end with `*` when any ending counts.
pub fn find<'t>(text: &'t str, words: &[String]) -> Option<&'t str> {
    text.char_indices()
        .find_map(|(start, _)| words.iter().find_map(|word| at(text, start, word)))
}

/// The word, if it stands at this place of the text.
fn at<'t>(text: &'t str, start: usize, word: &str) -> Option<&'t str> {
    let (stem, open) = match word.strip_suffix('*') {
        Some(stem) => (stem, true),
        None => (word, false),
    };
    let rest = text.get(start..)?;
    let mut end = start;
    let mut letters = rest.chars();
    for wanted in stem.chars() {
        let letter = letters.next()?;
        if !letter.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
        end += letter.len_utf8();
    }
    // Scripts without spaces between words, and those that write small words in front of others, have no edges to look at.
    if end > start && stem.chars().all(has_edges) {
        let before = text.get(..start)?.chars().next_back();
        let after = text.get(end..)?.chars().next();
        if before.is_some_and(char::is_alphanumeric)
            || (!open && after.is_some_and(char::is_alphanumeric))
        {
            return None;
        }
    }
    text.get(start..end).filter(|found| !found.is_empty())
}

/// Latin, Cyrillic, Armenian: their words stand between spaces.
fn has_edges(letter: char) -> bool {
    (letter as u32) < 0x590 || (0x1e00..0x2000).contains(&(letter as u32))
}

/// The list of a catalogue text: separated by commas.
pub fn list(text: &str) -> Vec<String> {
    text.split([',', '،', '、', '，'])
        .map(|word| word.trim().to_owned())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The first such word in a part that police will read.
pub fn found(answers: &Answers, words: &[String]) -> Option<String> {
    if !answers.police_reads() {
        return None;
    }
    let narrative = &answers.narrative;
    [
        &narrative.story,
        &narrative.people,
        &narrative.bias_words,
        &narrative.place.exact,
    ]
    .into_iter()
    .find_map(|text| find(text, words))
    .map(str::to_owned)
}

/// Splits a text into the sentences that stay and those that hold such a word.
fn part(text: &str, words: &[String]) -> (String, String) {
    let (mut kept, mut moved) = (String::new(), String::new());
    for sentence in text.split_inclusive([
        '.', '!', '?', '\n', '؟', '۔', '।', '。', '！', '？', '։', '។',
    ]) {
        let to = if find(sentence, words).is_some() {
            &mut moved
        } else {
            &mut kept
        };
        to.push_str(sentence);
    }
    (kept.trim().to_owned(), moved.trim().to_owned())
}

/// Moves those sentences into the advocate's box. `false`, and nothing changed, when they do not fit.
pub fn move_to_box(answers: &mut Answers, words: &[String]) -> bool {
    let mut changed = answers.clone();
    let mut moved = Vec::new();
    let narrative = &mut changed.narrative;
    for text in [
        &mut narrative.story,
        &mut narrative.people,
        &mut narrative.bias_words,
        &mut narrative.place.exact,
    ] {
        let (kept, taken) = part(text, words);
        if !taken.is_empty() {
            moved.push(taken);
            *text = kept;
        }
    }
    let own = &mut changed.immigration_status.words;
    for text in moved {
        if !own.is_empty() {
            own.push('\n');
        }
        own.push_str(&text);
    }
    let fits = super::wizard::Limit::ImmigrationStatus.left(&changed) >= 0;
    if fits {
        *answers = changed;
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use api_types::LanguageTag;
    use api_types::reports::ReportKind;

    fn words() -> Vec<String> {
        list("papers, undocumented, deport*, ICE, 身份, بدون مدرک")
    }

    #[test]
    fn a_word_is_found_in_any_case_and_with_its_endings() {
        assert_eq!(find("I have no Papers.", &words()), Some("Papers"));
        assert_eq!(find("He said I get deported", &words()), Some("deport"));
        assert_eq!(find("他问我的身份证", &words()), Some("身份"));
        assert_eq!(find("من بدون مدرک هستم", &words()), Some("بدون مدرک"));
    }

    #[test]
    fn a_word_inside_another_is_not_found() {
        assert_eq!(find("The police sold newspapers", &words()), None);
        assert_eq!(find("twice, with ice.", &words()), Some("ice"));
    }

    #[test]
    fn only_the_sentences_with_such_words_move() {
        let mut answers = Answers::new(ReportKind::Hate, LanguageTag("en".to_owned()));
        answers.narrative.story = "He hit me. I am undocumented! He ran.".to_owned();
        answers.immigration_status.words = "Please call.".to_owned();
        assert!(move_to_box(&mut answers, &words()));
        assert_eq!(answers.narrative.story, "He hit me. He ran.");
        assert_eq!(
            answers.immigration_status.words,
            "Please call.\nI am undocumented!"
        );
    }

    #[test]
    fn what_does_not_fit_stays() {
        let mut answers = Answers::new(ReportKind::Hate, LanguageTag("en".to_owned()));
        answers.narrative.story = format!("papers {}", "x".repeat(3_000));
        let before = answers.narrative.story.clone();
        assert!(!move_to_box(&mut answers, &words()));
        assert_eq!(answers.narrative.story, before);
        assert!(answers.immigration_status.is_empty());
    }

    #[test]
    fn nothing_is_warned_of_when_no_police_unit_reads() {
        let mut answers = Answers::new(ReportKind::Hate, LanguageTag("en".to_owned()));
        answers.narrative.story = "no papers".to_owned();
        assert_eq!(found(&answers, &words()), None);
    }
}

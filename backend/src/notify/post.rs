//! The mail itself, and the two ways it leaves: SMTP, or a folder (the demo, and tests).

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use chrono::{DateTime, Utc};
use i18n::{Catalogue, Locale, Surface};
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::SUBMISSIONS_PORT;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::response::{Category, Code, Severity};
use lettre::{
    Address, AsyncFileTransport, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor,
};
use uuid::Uuid;

use super::{Letter, MailKind};

const PATIENCE: Duration = Duration::from_secs(20);

/// Why mail is not set up, or did not leave.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// The sender in the configuration is not an address.
    #[error("the sender is not a mail address")]
    Sender,
    /// The server in the configuration has no name that a certificate could carry.
    #[error("the mail server's name cannot be checked in a TLS connection")]
    Server,
    /// A stored recipient is not an address.
    #[error("the recipient is not a mail address")]
    Recipient,
    /// The mail could not be put together.
    #[error("the mail could not be put together")]
    Letter,
    /// The push service no longer knows the browser.
    #[error("the browser can be reached no more")]
    Gone,
    /// The server or the folder refused; it may take it later.
    #[error("the mail did not leave")]
    Refused,
    /// The server will never take it: there is no such mail box.
    #[error("the mail can never be delivered")]
    Never,
    /// What it tells is over.
    #[error("the mail comes too late")]
    Late,
}

/// Takes mails away.
#[derive(Clone)]
pub struct Post {
    from: Mailbox,
    way: Way,
}

#[derive(Clone)]
enum Way {
    Folder(Arc<AsyncFileTransport<Tokio1Executor>>),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

impl std::fmt::Debug for Post {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let way = match self.way {
            Way::Folder(_) => "folder",
            Way::Smtp(_) => "smtp",
        };
        f.debug_struct("Post")
            .field("way", &way)
            .finish_non_exhaustive()
    }
}

impl Post {
    /// Writes each mail as a file `<random>.eml` into a folder that exists.
    pub fn folder(folder: &Path, from: &str) -> Result<Self, PostError> {
        let way = Way::Folder(Arc::new(AsyncFileTransport::new(folder)));
        Ok(Self {
            from: sender(from)?,
            way,
        })
    }

    /// Hands mails to a relay. With `tls` a connection without it is refused: TLS from the start on port 465, STARTTLS on others.
    pub fn smtp(
        host: &str,
        port: u16,
        tls: bool,
        credentials: Option<(String, String)>,
        from: &str,
    ) -> Result<Self, PostError> {
        let encryption = match (tls, port) {
            (false, _) => Tls::None,
            (true, SUBMISSIONS_PORT) => Tls::Wrapper(parameters(host)?),
            (true, _) => Tls::Required(parameters(host)?),
        };
        let mut builder = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(host)
            .port(port)
            .tls(encryption)
            .timeout(Some(PATIENCE))
            // The machine's own name is nobody's business.
            .hello_name(ClientId::Domain("localhost".to_owned()));
        if let Some((user, password)) = credentials {
            builder = builder.credentials(Credentials::new(user, password));
        }
        let way = Way::Smtp(builder.build());
        Ok(Self {
            from: sender(from)?,
            way,
        })
    }

    /// Sends one mail. The Message-ID comes from `id`, so that a repetition can be told from a second mail.
    pub(super) async fn send(
        &self,
        kind: MailKind,
        to: &str,
        language: Locale,
        id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<(), PostError> {
        self.take_away(self.letter(kind, to, language, id, now)?)
            .await
    }

    /// Sends a letter to a resident. The Message-ID comes from `id`, so that a repetition can be told from a second letter.
    pub(super) async fn send_letter(
        &self,
        letter: &Letter,
        id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<(), PostError> {
        self.take_away(self.written(letter, id, now)?).await
    }

    async fn take_away(&self, letter: Message) -> Result<(), PostError> {
        match &self.way {
            Way::Folder(folder) => folder
                .send(letter)
                .await
                .map(drop)
                .map_err(|_| PostError::Refused),
            Way::Smtp(smtp) => smtp
                .send(letter)
                .await
                .map(drop)
                .map_err(|fault| refused(fault.status())),
        }
    }

    fn letter(
        &self,
        kind: MailKind,
        to: &str,
        language: Locale,
        id: Uuid,
        now: DateTime<Utc>,
    ) -> Result<Message, PostError> {
        let to: Address = to.parse().map_err(|_| PostError::Recipient)?;
        let texts = Catalogue::embedded(language, Surface::Mail);
        let (subject, body) = match kind {
            MailKind::WorkList => (
                texts.text("mail-work-list-subject"),
                texts.text("mail-work-list-body"),
            ),
            MailKind::StreamInterrupted => (
                texts.text("mail-stream-subject"),
                texts.text("mail-stream-body"),
            ),
        };
        let automatic = HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        );
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(subject)
            .date(SystemTime::from(now))
            .message_id(Some(format!(
                "<{}@{}>",
                id.simple(),
                self.from.email.domain()
            )))
            .header(ContentType::TEXT_PLAIN)
            .raw_header(automatic)
            .body(format!("{body}\r\n"))
            .map_err(|_| PostError::Letter)
    }
}

impl Post {
    fn written(&self, letter: &Letter, id: Uuid, now: DateTime<Utc>) -> Result<Message, PostError> {
        let to: Address = letter.to.parse().map_err(|_| PostError::Recipient)?;
        let header = |name: &'static str, value: &str| {
            HeaderName::new_from_ascii(name.to_owned())
                .map(|name| HeaderValue::new(name, value.to_owned()))
                .map_err(|_| PostError::Letter)
        };
        let mut builder = Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(letter.subject.replace(['\r', '\n'], " "))
            .date(SystemTime::from(now))
            .message_id(Some(format!(
                "<{}@{}>",
                id.simple(),
                self.from.email.domain()
            )))
            .raw_header(header("Auto-Submitted", "auto-generated")?);
        if let Some(address) = &letter.unsubscribe {
            builder = builder
                .raw_header(header("List-Unsubscribe", &format!("<{address}>"))?)
                .raw_header(header(
                    "List-Unsubscribe-Post",
                    "List-Unsubscribe=One-Click",
                )?);
        }
        let text = SinglePart::builder()
            .header(ContentType::TEXT_PLAIN)
            .body(letter.text.clone());
        let Some(calendar) = &letter.calendar else {
            return builder.singlepart(text).map_err(|_| PostError::Letter);
        };
        let kind = format!("text/calendar; charset=utf-8; method={}", calendar.method);
        let kind = ContentType::parse(&kind).map_err(|_| PostError::Letter)?;
        let calendar = SinglePart::builder()
            .header(kind)
            .body(calendar.body.clone());
        builder
            .multipart(
                MultiPart::alternative()
                    .singlepart(text)
                    .singlepart(calendar),
            )
            .map_err(|_| PostError::Letter)
    }
}

// 55z is about the mail box or the mail. Other 5yz are about us (a login that was refused, a command that is not known): whoever runs the
// server mends that, and the mails are still there.
fn refused(code: Option<Code>) -> PostError {
    match code {
        Some(Code {
            severity: Severity::PermanentNegativeCompletion,
            category: Category::MailSystem,
            ..
        }) => PostError::Never,
        _ => PostError::Refused,
    }
}

fn parameters(host: &str) -> Result<TlsParameters, PostError> {
    TlsParameters::new(host.to_owned()).map_err(|_| PostError::Server)
}

fn sender(from: &str) -> Result<Mailbox, PostError> {
    from.parse().map_err(|_| PostError::Sender)
}

#[cfg(test)]
mod tests {
    use lettre::transport::smtp::response::Detail;

    use super::*;

    #[test]
    fn only_a_word_about_the_mail_box_or_the_mail_is_the_last() {
        use Severity::{
            PermanentNegativeCompletion as Never, TransientNegativeCompletion as Later,
        };
        for (severity, category, is_last) in [
            (Never, Category::MailSystem, true),
            (Later, Category::MailSystem, false),
            (Never, Category::Unspecified3, false),
            (Never, Category::Syntax, false),
        ] {
            let code = Code::new(severity, category, Detail::Zero);
            let fault = refused(Some(code));
            assert_eq!(matches!(fault, PostError::Never), is_last, "{code}");
        }
        assert!(matches!(refused(None), PostError::Refused));
    }

    #[test]
    fn two_mails_of_a_language_differ_in_recipient_and_id_only() {
        let post = Post::folder(Path::new("/nonexistent"), "Amparo <desk@portal.example>").unwrap();
        let now = DateTime::from_timestamp(1_795_000_000, 0).unwrap();
        let letter = |to: &str, id: u128| {
            let letter = post
                .letter(
                    MailKind::WorkList,
                    to,
                    Locale::parse("en").unwrap(),
                    Uuid::from_u128(id),
                    now,
                )
                .unwrap();
            String::from_utf8(letter.formatted()).unwrap()
        };
        let (a, b) = (letter("ada@unit.example", 1), letter("bob@unit.example", 2));
        assert_eq!(a.len(), b.len());
        assert_eq!(a.replace("ada@", "bob@").replace("00001@", "00002@"), b);
        for line in [
            "Subject: Work list\r\n",
            "Auto-Submitted: auto-generated\r\n",
            "Message-ID: <00000000000000000000000000000001@portal.example>\r\n",
            "\r\n\r\nThere is new activity in your work list.\r\n",
        ] {
            assert!(a.contains(line), "{line} in {a}");
        }
    }
}

//! A small mail server: EHLO, MAIL, RCPT, DATA, and the manners that a test asks of it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// How it treats one conversation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manners {
    Polite,
    /// 451 after DATA.
    Refuses,
    /// 550 to RCPT.
    KnowsNobody,
    /// Takes the mail and never says so.
    HangsUpAfterTheMail,
}

/// A mail that it took.
#[derive(Debug, Clone, Default)]
pub struct Mail {
    pub greeting: String,
    pub from: String,
    pub to: String,
    pub text: String,
}

impl Mail {
    pub fn header(&self, name: &str) -> String {
        let line = self
            .text
            .lines()
            .find_map(|line| line.strip_prefix(&format!("{name}: ")));
        line.expect("the header").to_owned()
    }
}

pub struct Relay {
    pub port: u16,
    taken: Arc<Mutex<Vec<Mail>>>,
}

impl Relay {
    /// Serves one conversation after the other; polite when the list is at its end.
    pub async fn start(manners: Vec<Manners>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let (mails, mut manners) = (taken.clone(), VecDeque::from(manners));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let manners = manners.pop_front().unwrap_or(Manners::Polite);
                // Somebody who hangs up is no concern of the relay's.
                if let Some(mail) = converse(stream, manners).await {
                    mails.lock().unwrap().push(mail);
                }
            }
        });
        Self { port, taken }
    }

    /// Says nothing before so many converse at the same time: one after the other would wait for ever.
    pub async fn together(number: usize) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let mails = taken.clone();
        let all = Arc::new(tokio::sync::Barrier::new(number));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (all, mails) = (all.clone(), mails.clone());
                tokio::spawn(async move {
                    all.wait().await;
                    if let Some(mail) = converse(stream, Manners::Polite).await {
                        mails.lock().unwrap().push(mail);
                    }
                });
            }
        });
        Self { port, taken }
    }

    pub fn mails(&self) -> Vec<Mail> {
        self.taken.lock().unwrap().clone()
    }
}

async fn converse(stream: TcpStream, manners: Manners) -> Option<Mail> {
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader);
    let mut mail = Mail::default();
    let mut taken = false;
    writer.write_all(b"220 relay.test ESMTP\r\n").await.ok()?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.ok()? == 0 {
            return taken.then_some(mail);
        }
        let command = line.trim_end().to_owned();
        let verb = command
            .split([' ', ':'])
            .next()
            .unwrap_or_default()
            .to_owned();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" => {
                mail.greeting = command;
                b"250-relay.test\r\n250 8BITMIME\r\n"
            }
            "MAIL" => {
                mail.from = command.split(" BODY").next().unwrap_or_default().to_owned();
                b"250 ok\r\n"
            }
            "RCPT" if manners == Manners::KnowsNobody => b"550 no such mail box\r\n",
            "RCPT" => {
                mail.to = command;
                b"250 ok\r\n"
            }
            "DATA" => {
                writer.write_all(b"354 go on\r\n").await.ok()?;
                mail.text = read_text(&mut lines).await?;
                match manners {
                    Manners::Refuses => b"451 come again later\r\n",
                    Manners::HangsUpAfterTheMail => return Some(mail),
                    Manners::Polite | Manners::KnowsNobody => {
                        taken = true;
                        b"250 taken\r\n"
                    }
                }
            }
            "QUIT" => {
                writer.write_all(b"221 bye\r\n").await.ok()?;
                return taken.then_some(mail);
            }
            _ => b"250 ok\r\n",
        };
        writer.write_all(answer).await.ok()?;
    }
}

async fn read_text(lines: &mut BufReader<tokio::net::tcp::OwnedReadHalf>) -> Option<String> {
    let mut text = String::new();
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line).await.ok()? == 0 {
            return None;
        }
        if line == ".\r\n" {
            return Some(text);
        }
        text.push_str(line.strip_prefix('.').unwrap_or(&line));
    }
}

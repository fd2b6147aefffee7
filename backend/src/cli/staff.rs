//! `amparo staff`: accounts, on the command line. The pass-phrase is made here and shown once.

use std::path::{Path, PathBuf};

use api_types::staff::Role;
use api_types::{StaffId, UnitId};
use clap::{Args, Subcommand, ValueEnum};
use i18n::Locale;
use rand_core::Rng;
use sealing::{KemKeyPair, Seed, UnitSeed, stretch};
use zeroize::Zeroizing;

use super::Failure;
use crate::access::Actor;
use crate::keys::renewal::read_seed;
use crate::staff::one_time_code::{SEED, otpauth_uri};
use crate::staff::{NewStaff, STRETCH_MEMORY_KIB, STRETCH_PASSES};
use crate::startup::{BackOffice, Platform};
use crate::{keys::PublishedDirectory, random};

/// What to do about people.
#[derive(Debug, Subcommand)]
pub(super) enum Staff {
    /// Add an account; prints the pass-phrase and the one-time-code seed, once.
    Add(Add),
    /// Disable an account and end its logins.
    Disable {
        /// The login name.
        name: String,
    },
    /// End the logins of an account.
    Revoke {
        /// The login name.
        name: String,
    },
}

/// A person.
#[derive(Debug, Args)]
pub(super) struct Add {
    /// The login name: 3 to 40 of a-z, 0-9, '.' and '-'.
    name: String,
    /// As colleagues write it.
    #[arg(long)]
    display_name: String,
    /// What the person may do.
    #[arg(long, value_enum)]
    role: RoleName,
    /// The unit; none for admins and auditors.
    #[arg(long)]
    unit: Option<String>,
    /// Where mail goes.
    #[arg(long)]
    email: String,
    /// The language of mails.
    #[arg(long, default_value = "en")]
    language: String,
    /// In a demo: the file with the unit's seed, to wrap it to the person. Elsewhere a member of the unit does that in the browser.
    #[arg(long)]
    unit_seed: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RoleName {
    Detective,
    PropertyOfficer,
    Supervisor,
    Advocate,
    AdvocateSupervisor,
    Admin,
    Auditor,
    /// Runs listening sessions.
    Host,
}

impl From<RoleName> for Role {
    fn from(name: RoleName) -> Self {
        match name {
            RoleName::Detective => Self::Detective,
            RoleName::PropertyOfficer => Self::PropertyOfficer,
            RoleName::Supervisor => Self::Supervisor,
            RoleName::Advocate => Self::Advocate,
            RoleName::AdvocateSupervisor => Self::AdvocateSupervisor,
            RoleName::Admin => Self::Admin,
            RoleName::Auditor => Self::Auditor,
            RoleName::Host => Self::Host,
        }
    }
}

impl Staff {
    pub(super) async fn run(self, platform: &Platform) -> Result<(), Failure> {
        platform.require_migrated().await?;
        let office = BackOffice::open(platform).await?;
        match self {
            Self::Add(add) => add.run(&office).await,
            Self::Disable { name } => {
                office.staff.disable(&Actor::System, &name).await?;
                println!("{name} is disabled; every login of the account ends within two seconds");
                Ok(())
            }
            Self::Revoke { name } => {
                let ended = office.staff.revoke_logins(&Actor::System, &name).await?;
                println!("{ended} logins of {name} end within two seconds");
                Ok(())
            }
        }
    }
}

impl Add {
    async fn run(self, office: &BackOffice) -> Result<(), Failure> {
        let secrets = Secrets::generate();
        let unit = match &self.unit {
            Some(unit) => Some(UnitId::parse(unit).ok_or("this is not a unit")?),
            None => None,
        };
        let directory = office.keys.current();
        let account = secrets.account(
            Person {
                login_name: &self.name,
                display_name: &self.display_name,
                role: self.role.into(),
                unit: unit.as_ref(),
                email: &self.email,
                language: Locale::parse(&self.language).ok_or("no such language")?,
            },
            self.unit_seed.as_deref(),
            &directory,
        )?;
        office.staff.add(&Actor::System, account).await?;
        println!("login name:  {}", self.name);
        println!("pass-phrase: {}", *secrets.pass_phrase);
        println!(
            "one-time codes: {}",
            otpauth_uri(&secrets.totp_seed, &self.name)
        );
        println!(
            "Neither is stored in readable form. Hand them over in person, and let the person keep them apart."
        );
        if unit.is_some() && self.unit_seed.is_none() {
            println!(
                "The account holds no key of its unit yet: a member of the unit wraps it to the person."
            );
        }
        Ok(())
    }
}

/// Who gets an account.
pub(super) struct Person<'a> {
    pub login_name: &'a str,
    pub display_name: &'a str,
    pub role: Role,
    pub unit: Option<&'a UnitId>,
    pub email: &'a str,
    pub language: Locale,
}

/// What a person logs in with.
pub(super) struct Secrets {
    pub pass_phrase: Zeroizing<String>,
    pub totp_seed: Zeroizing<[u8; SEED]>,
}

impl Secrets {
    /// 20 characters of an alphabet without look-alikes: 100 bits.
    pub(super) fn generate() -> Self {
        const ALPHABET: [char; 32] = [
            'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't',
            'v', 'w', 'x', 'y', 'z', '2', '3', '4', '5', '6', '7', '8', '9', 'u', 'i',
        ];
        let mut pass_phrase = Zeroizing::new(String::with_capacity(24));
        for place in 0..20 {
            if place > 0 && place % 4 == 0 {
                pass_phrase.push('-');
            }
            // 32 divides what the generator gives: no letter is likelier.
            let number = random::rng().next_u32() % 32;
            pass_phrase.extend(usize::try_from(number).ok().and_then(|n| ALPHABET.get(n)));
        }
        Self {
            pass_phrase,
            totp_seed: Zeroizing::new(random::bytes()),
        }
    }

    /// The account: what the browser would make of the pass-phrase, and the unit's seed wrapped if its file is at hand.
    pub(super) fn account(
        &self,
        person: Person<'_>,
        unit_seed: Option<&Path>,
        directory: &PublishedDirectory,
    ) -> Result<NewStaff, Failure> {
        let id = StaffId(random::uuid());
        let stretch_salt: [u8; 16] = random::bytes();
        let stretched = stretch(
            &self.pass_phrase,
            &stretch_salt,
            STRETCH_MEMORY_KIB,
            STRETCH_PASSES,
        )?;
        let seed = Seed::generate(&mut random::rng());
        let pair = KemKeyPair::from_seed(&seed);
        let mut unit_keys = Vec::new();
        if let (Some(unit), Some(file)) = (person.unit, unit_seed) {
            let entry = directory
                .unit(unit)
                .ok_or("the key directory has no such unit")?;
            let seed =
                read_seed(file).ok_or_else(|| format!("{} is not a seed", file.display()))?;
            let seed = UnitSeed(Seed::from_bytes(seed));
            if *seed.kem().public() != entry.kem {
                return Err("this seed is not the one of the unit's current epoch".into());
            }
            unit_keys.push((
                entry.epoch,
                seed.wrap_for(
                    pair.public(),
                    unit.as_str(),
                    entry.epoch,
                    &mut random::rng(),
                )?,
            ));
        }
        Ok(NewStaff {
            id,
            login_name: person.login_name.to_owned(),
            display_name: person.display_name.to_owned(),
            role: person.role,
            unit: person.unit.cloned(),
            email: person.email.to_owned(),
            language: person.language,
            stretch_salt,
            auth: Zeroizing::new(stretched.auth),
            totp_seed: self.totp_seed.clone(),
            sealed_seed: stretched
                .unlock
                .seal_seed(&seed, id.0.as_bytes(), &mut random::rng()),
            personal_key: pair.public().clone(),
            unit_keys,
        })
    }
}

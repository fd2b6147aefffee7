//! Opens every frozen vector with the secrets that stand beside it.

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use sealing::{
    Class, Directory, Envelope, Header, Kek, KemKeyPair, KemPublicKey, Receipt, RecoverySeed,
    Roots, RowContext, RowKey, Seed, UnitSeed, UnlockKey,
};

use super::model::*;

type Checked = Result<(), String>;

fn said(error: impl ToString) -> String {
    error.to_string()
}

fn same(what: &str, found: impl AsRef<[u8]>, frozen: &Hex) -> Checked {
    let found = Hex::from(found);
    if found == *frozen {
        return Ok(());
    }
    Err(format!("{what}: {found:?} is not {frozen:?}"))
}

fn holds(what: &str, condition: bool) -> Checked {
    condition.then_some(()).ok_or_else(|| what.to_owned())
}

/// Opens all of them; the error names the first that does not.
pub fn check(vectors: &Vectors) -> Checked {
    every("padding", &vectors.padding, padding)?;
    every("kem", &vectors.kem, kem)?;
    every("envelope", &vectors.envelope, envelope)?;
    every("row_key", &vectors.row_key, row_key)?;
    every("row", &vectors.row, row)?;
    every("receipt", &vectors.receipt, receipt)?;
    every("staff", &vectors.staff, staff)?;
    every("unit", &vectors.unit, unit)?;
    every("directory", &vectors.directory, directory)?;
    every("answer", &vectors.answer, answer)?;
    every("proof", &vectors.proof, proof)
}

fn every<T>(group: &str, vectors: &[T], check: fn(&T) -> Checked) -> Checked {
    holds(&format!("{group} has no vectors"), !vectors.is_empty())?;
    for (number, vector) in vectors.iter().enumerate() {
        check(vector).map_err(|error| format!("{group}[{number}]: {error}"))?;
    }
    Ok(())
}

fn pair(seed: &Hex) -> Result<KemKeyPair, String> {
    Ok(KemKeyPair::from_seed(&Seed::from_bytes(seed.array()?)))
}

fn padding(vector: &PaddingVector) -> Checked {
    let class = Class::from_number(vector.class).ok_or("a class")?;
    holds(
        "padded",
        class.padding().padded(vector.text) == Some(vector.padded),
    )?;
    holds("allowed", class.padding().allows(vector.padded))
}

fn kem(vector: &KemVector) -> Checked {
    let pair = pair(&vector.seed)?;
    same("public", pair.public().as_bytes(), &vector.public)?;
    let read = KemPublicKey::from_bytes(&vector.public.0).map_err(said)?;
    same("key id", read.key_id().0, &vector.key_id)
}

fn envelope(vector: &EnvelopeVector) -> Checked {
    let header = Header {
        class: Class::from_number(vector.class).ok_or("a class")?,
        report_id: vector.report_id.array()?,
        revision: vector.revision,
        policy: vector.policy,
    };
    let parsed = Envelope::parse(&vector.envelope.0).map_err(said)?;
    holds("header", parsed.header() == header)?;
    same("body digest", parsed.body_digest(), &vector.body_digest)?;
    for recipient in &vector.recipients {
        let plain = sealing::open(&vector.envelope.0, &header, &pair(recipient)?).map_err(said)?;
        same(&vector.name, plain.reveal(), &vector.plaintext)?;
    }
    Ok(())
}

fn row_key(vector: &RowKeyVector) -> Checked {
    let wrapped = &vector.wrapped.0;
    let kek_id = RowKey::wrapped_kek_id(wrapped);
    holds("KEK id", kek_id == Some(vector.kek_id))?;
    let kek = Kek::from_bytes(vector.kek.array()?);
    let unwrapped = RowKey::unwrap(wrapped, &kek, &vector.label.0).map_err(said)?;
    // A row key cannot be read: it is the same if it opens what the known one seals.
    let context = RowContext {
        instance: "",
        table: "",
        column: "",
        row_id: &[],
        schema: 0,
    };
    let mut rng = ChaCha20Rng::from_seed([0; 32]);
    let known = RowKey::from_bytes(vector.row_key.array()?);
    let sealed = known.seal(&context, b"same", &mut rng);
    let plain = unwrapped.open(&context, &sealed).map_err(said)?;
    same("row key", plain.reveal(), &b"same".into())
}

fn row(vector: &RowVector) -> Checked {
    let context = RowContext {
        instance: &vector.instance,
        table: &vector.table,
        column: &vector.column,
        row_id: &vector.row_id.0,
        schema: vector.schema,
    };
    let plain = RowKey::from_bytes(vector.row_key.array()?)
        .open(&context, &vector.sealed.0)
        .map_err(said)?;
    same("plaintext", plain.reveal(), &vector.plaintext)
}

fn receipt(vector: &ReceiptVector) -> Checked {
    let receipt = Receipt::parse(&vector.digits).map_err(said)?;
    for typed in &vector.typed {
        let other = Receipt::parse(typed).map_err(said)?;
        holds(typed, *other.digits() == vector.digits)?;
    }
    let keys = receipt.derive(&vector.instance).map_err(said)?;
    same("lookup", keys.lookup, &vector.lookup)?;
    same(
        "digest",
        sealing::receipt::digest(&keys.lookup),
        &vector.lookup_digest,
    )?;
    same("access", keys.access, &vector.access)?;
    same("reply", keys.reply.expose(), &vector.reply)?;
    same("draft", keys.draft, &vector.draft)
}

fn staff(vector: &StaffVector) -> Checked {
    let stretched = sealing::stretch(
        &vector.pass,
        &vector.salt.0,
        vector.memory_kib,
        vector.passes,
    )
    .map_err(said)?;
    same("auth", stretched.auth, &vector.auth)?;
    same("unlock", stretched.unlock.expose(), &vector.unlock)?;
    let seed = UnlockKey::from_bytes(vector.unlock.array()?)
        .open_seed(&vector.locked.0, &vector.staff_id.array()?)
        .map_err(said)?;
    same("seed", seed.expose(), &vector.seed)
}

fn unit(vector: &UnitVector) -> Checked {
    let (unit, epoch) = (vector.unit.as_str(), vector.epoch);
    let member = pair(&vector.member_seed)?;
    let seed = UnitSeed::unwrap(&vector.wrap.0, unit, epoch, &member).map_err(said)?;
    same("seed", seed.0.expose(), &vector.seed)?;
    same("key id", seed.kem().public().key_id().0, &vector.kem_key_id)?;
    same(
        "sign",
        seed.sign().verifying_key().as_bytes(),
        &vector.sign_public,
    )?;
    same("index", seed.index(), &vector.index)?;
    let recovery = RecoverySeed(Seed::from_bytes(vector.recovery_seed.array()?));
    let recovered =
        sealing::recovery::open_recovery(&vector.recovery_wrap.0, unit, epoch, &recovery)
            .map_err(said)?;
    same("recovered", recovered.0.expose(), &vector.seed)?;
    let previous = seed
        .open_previous(&vector.previous.0, unit, epoch)
        .map_err(said)?;
    same("previous", previous.0.expose(), &vector.previous_seed)
}

fn directory(vector: &DirectoryVector) -> Checked {
    let roots = |list: &[RootVector]| {
        list.iter()
            .map(|root| Ok((root.name.clone(), root.public.array()?)))
            .collect::<Result<Vec<_>, String>>()
    };
    let roots = Roots {
        origin: vector.origin.clone(),
        city: roots(&vector.city)?,
        advocate: roots(&vector.advocate)?,
    };
    let directory = Directory::verify(&vector.note, &roots, &vector.today, vector.at_least_version)
        .map_err(said)?;
    let names: Vec<String> = directory.units.into_iter().map(|unit| unit.name).collect();
    holds("units", names == vector.units)
}

fn answer(vector: &AnswerVector) -> Checked {
    let signed = sealing::answer::verify_text(
        &vector.public.array()?,
        &vector.report_id.array()?,
        vector.revision,
        &vector.unit,
        &vector.text,
        &vector.signature.0,
    );
    holds("signature", signed)
}

fn proof(vector: &ProofVector) -> Checked {
    let parts: Vec<&[u8]> = vector.parts.iter().map(|part| part.0.as_slice()).collect();
    let bound = sealing::proof::bind(&parts);
    same("bound", bound, &vector.bound)?;
    let hash = sealing::proof::work_hash(&vector.token, &bound, vector.counter);
    same("hash", hash, &vector.hash)?;
    holds(
        "work",
        sealing::proof::check(&vector.token, &bound, vector.bits, vector.counter),
    )
}

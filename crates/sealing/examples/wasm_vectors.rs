//! The check of the frozen vectors as a program: it ends without a word, or panics at the first that differs. Built for
//! WebAssembly and run by Node, it shows that a browser makes and opens the same bytes.

#[path = "../tests/vectors/mod.rs"]
mod frozen;

fn main() {
    let outcome = frozen::frozen().and_then(|vectors| {
        frozen::check(&vectors)?;
        let same = frozen::generate()? == vectors;
        same.then_some(())
            .ok_or_else(|| "other vectors are made".to_owned())
    });
    assert_eq!(outcome, Ok(()), "the frozen vectors");
}

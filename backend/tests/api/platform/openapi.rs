//! The OpenAPI documents are committed: a change of the contract is seen in review.

use std::path::Path;

fn assert_committed(name: &str, document: &utoipa::openapi::OpenApi) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../docs")
        .join(name);
    let text = backend::openapi::to_text(document);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&file).unwrap_or_default();
    assert!(
        committed == text,
        "docs/{name} is old; run the tests with UPDATE=1 and look at the difference"
    );
}

#[test]
fn the_residents_document_is_the_committed_one() {
    assert_committed("openapi-resident.json", &backend::openapi::resident());
}

#[test]
fn the_staffs_document_is_the_committed_one() {
    assert_committed("openapi-console.json", &backend::openapi::console());
}

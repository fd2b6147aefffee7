//! What the formats refuse, each refusal beside a control that shows that the same thing unharmed is accepted.

#![cfg(test)]

mod answer;
mod directory;
mod envelope;
mod fixtures;
mod passphrase;
mod proof;
mod receipt;
mod row;
mod splice;
mod unit;

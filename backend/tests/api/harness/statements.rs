//! The statements that an application sends to its databases, so that a test can count them and ask how they are answered.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use backend::db::Ear;
use sea_orm::Statement;

/// A task of its own looks for a newer directory now and then, whatever else goes on.
const BESIDE: &str = r#"SELECT "directory"."version" FROM"#;

/// What was heard since somebody began to listen.
#[derive(Clone, Default)]
pub struct Statements(Arc<Mutex<Option<Vec<Statement>>>>);

impl Statements {
    /// What the databases tell.
    pub fn ear(&self) -> Ear {
        let heard = self.clone();
        Arc::new(move |statement| {
            if let Some(all) = heard.heard().as_mut()
                && !statement.sql.starts_with(BESIDE)
            {
                all.push(statement.clone());
            }
        })
    }

    /// The statements of `work`, in the order in which they were answered.
    pub async fn of<T>(&self, work: impl Future<Output = T>) -> (T, Vec<Statement>) {
        *self.heard() = Some(Vec::new());
        let done = work.await;
        let all = self.heard().take().unwrap_or_default();
        (done, all)
    }

    fn heard(&self) -> MutexGuard<'_, Option<Vec<Statement>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

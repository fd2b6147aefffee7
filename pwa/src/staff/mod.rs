//! The people at the desk: logging in, the unit key that opens and closes, the bar above every page.

pub mod idle;
pub mod login_form;
pub mod route;

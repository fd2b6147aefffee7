//! A form's words while they are written: one value, changed by small edits.

use std::rc::Rc;

use yew::prelude::*;

/// The value.
#[derive(PartialEq)]
pub struct Sheet<T>(T);

/// One edit.
pub type Edit<T> = Box<dyn FnOnce(&mut T)>;

impl<T: Clone + 'static> Reducible for Sheet<T> {
    type Action = Edit<T>;

    fn reduce(self: Rc<Self>, edit: Edit<T>) -> Rc<Self> {
        let mut next = self.0.clone();
        edit(&mut next);
        Rc::new(Self(next))
    }
}

/// What writes on a sheet.
pub struct Pen<T: Clone + 'static>(UseReducerHandle<Sheet<T>>);

impl<T: Clone + 'static> Clone for Pen<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Clone + PartialEq + 'static> PartialEq for Pen<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Clone + 'static> std::ops::Deref for Pen<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0.0
    }
}

impl<T: Clone + 'static> Pen<T> {
    /// Changes the value.
    pub fn edit(&self, edit: impl FnOnce(&mut T) + 'static) {
        self.0.dispatch(Box::new(edit));
    }

    /// Tells the value what a control says.
    pub fn hear<V: 'static>(&self, put: impl Fn(&mut T, V) + Clone + 'static) -> Callback<V> {
        let sheet = self.0.dispatcher();
        Callback::from(move |value: V| {
            let put = put.clone();
            sheet.dispatch(Box::new(move |form: &mut T| put(form, value)));
        })
    }
}

/// A sheet that begins with these words.
#[hook]
pub fn use_sheet<T: Clone + PartialEq + 'static>(first: impl FnOnce() -> T) -> Pen<T> {
    Pen(use_reducer(|| Sheet(first())))
}

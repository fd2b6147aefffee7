//! Reading JSON. In the browser its own parser does it: `serde_json` would bring tables for fractions and for sentences about mistakes
//! that nobody reads.

use serde::de::DeserializeOwned;

/// The value of a text; `None` when it is no JSON or another value.
#[cfg(not(target_arch = "wasm32"))]
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// The value of a text; `None` when it is no JSON or another value.
#[cfg(target_arch = "wasm32")]
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    let parsed = js_sys::JSON::parse(text).ok()?;
    T::deserialize(browser::Value(parsed)).ok()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::fmt;

    use js_sys::{Array, Object, Reflect};
    use serde::de::value::StringDeserializer;
    use serde::de::{
        DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess,
        VariantAccess, Visitor,
    };
    use serde::forward_to_deserialize_any;
    use wasm_bindgen::{JsCast as _, JsValue};

    /// The text holds something else. What exactly is nobody's business, so nothing is formatted.
    #[derive(Debug)]
    pub struct Unreadable;

    impl fmt::Display for Unreadable {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("unreadable")
        }
    }

    impl std::error::Error for Unreadable {}

    impl Error for Unreadable {
        fn custom<T: fmt::Display>(_: T) -> Self {
            Self
        }
    }

    /// A value that the browser parsed.
    pub struct Value(pub JsValue);

    impl Value {
        fn text(&self) -> Result<String, Unreadable> {
            self.0.as_string().ok_or(Unreadable)
        }

        /// Numbers on the wire are whole and below 2^53.
        fn whole(&self) -> Result<i64, Unreadable> {
            const EXACT: f64 = 9_007_199_254_740_991.0;
            let number = self.0.as_f64().ok_or(Unreadable)?;
            #[expect(
                clippy::cast_possible_truncation,
                reason = "an f64 of this range is exact as i64"
            )]
            let whole = number as i64;
            if number.abs() <= EXACT && number == whole as f64 {
                Ok(whole)
            } else {
                Err(Unreadable)
            }
        }
    }

    macro_rules! whole_numbers {
        ($($method:ident)*) => {$(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
                match self.whole()? {
                    negative @ ..0 => visitor.visit_i64(negative),
                    number => visitor.visit_u64(number.unsigned_abs()),
                }
            }
        )*};
    }

    macro_rules! texts {
        ($($method:ident)*) => {$(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
                visitor.visit_string(self.text()?)
            }
        )*};
    }

    impl<'de> Deserializer<'de> for Value {
        type Error = Unreadable;

        whole_numbers! {
            deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64
            deserialize_u8 deserialize_u16 deserialize_u32 deserialize_u64
        }

        /// Degrees have fractions, nothing else does.
        fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_f64(self.0.as_f64().ok_or(Unreadable)?)
        }

        texts! { deserialize_char deserialize_str deserialize_string deserialize_identifier }

        fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            if self.0.is_string() {
                self.deserialize_str(visitor)
            } else if let Some(yes) = self.0.as_bool() {
                visitor.visit_bool(yes)
            } else if self.0.is_null() {
                visitor.visit_unit()
            } else if Array::is_array(&self.0) {
                visitor.visit_seq(Items::of(&self)?)
            } else if self.0.is_object() {
                visitor.visit_map(Members::of(&self)?)
            } else {
                self.deserialize_i64(visitor)
            }
        }

        fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_bool(self.0.as_bool().ok_or(Unreadable)?)
        }

        fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            if self.0.is_null() {
                visitor.visit_none()
            } else {
                visitor.visit_some(self)
            }
        }

        fn deserialize_newtype_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            visitor.visit_newtype_struct(self)
        }

        fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_seq(Items::of(&self)?)
        }

        fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
            visitor.visit_map(Members::of(&self)?)
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            visitor.visit_map(Members::of(&self)?)
        }

        fn deserialize_enum<V: Visitor<'de>>(
            self,
            _: &'static str,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            if let Some(name) = self.0.as_string() {
                return visitor.visit_enum(Variant { name, inner: None });
            }
            // A variant with content is an object with one member.
            let members = Members::of(&self)?;
            let name = Value(members.names.get(0)).text()?;
            let inner = Some(members.member(&name)?);
            visitor.visit_enum(Variant { name, inner })
        }

        fn deserialize_ignored_any<V: Visitor<'de>>(
            self,
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            visitor.visit_unit()
        }

        forward_to_deserialize_any! {
            i128 u128 f32 bytes byte_buf unit unit_struct tuple tuple_struct
        }
    }

    struct Items {
        array: Array,
        next: u32,
    }

    impl Items {
        fn of(value: &Value) -> Result<Self, Unreadable> {
            let array = value.0.dyn_ref::<Array>().ok_or(Unreadable)?.clone();
            Ok(Self { array, next: 0 })
        }
    }

    impl<'de> SeqAccess<'de> for Items {
        type Error = Unreadable;

        fn next_element_seed<T: DeserializeSeed<'de>>(
            &mut self,
            seed: T,
        ) -> Result<Option<T::Value>, Unreadable> {
            if self.next >= self.array.length() {
                return Ok(None);
            }
            let item = Value(self.array.get(self.next));
            self.next += 1;
            seed.deserialize(item).map(Some)
        }
    }

    struct Members {
        object: Object,
        names: Array,
        next: u32,
    }

    impl Members {
        fn of(value: &Value) -> Result<Self, Unreadable> {
            if !value.0.is_object() || Array::is_array(&value.0) {
                return Err(Unreadable);
            }
            let object: Object = value.0.clone().unchecked_into();
            let names = Object::keys(&object);
            Ok(Self {
                object,
                names,
                next: 0,
            })
        }

        fn member(&self, name: &str) -> Result<Value, Unreadable> {
            Reflect::get(&self.object, &name.into())
                .map(Value)
                .map_err(|_| Unreadable)
        }
    }

    impl<'de> MapAccess<'de> for Members {
        type Error = Unreadable;

        fn next_key_seed<K: DeserializeSeed<'de>>(
            &mut self,
            seed: K,
        ) -> Result<Option<K::Value>, Unreadable> {
            if self.next >= self.names.length() {
                return Ok(None);
            }
            seed.deserialize(Value(self.names.get(self.next))).map(Some)
        }

        fn next_value_seed<V: DeserializeSeed<'de>>(
            &mut self,
            seed: V,
        ) -> Result<V::Value, Unreadable> {
            let name = Value(self.names.get(self.next)).text()?;
            self.next += 1;
            seed.deserialize(self.member(&name)?)
        }
    }

    struct Variant {
        name: String,
        inner: Option<Value>,
    }

    impl<'de> EnumAccess<'de> for Variant {
        type Error = Unreadable;
        type Variant = Content;

        fn variant_seed<V: DeserializeSeed<'de>>(
            self,
            seed: V,
        ) -> Result<(V::Value, Content), Unreadable> {
            let name: StringDeserializer<Unreadable> = self.name.into_deserializer();
            Ok((seed.deserialize(name)?, Content(self.inner)))
        }
    }

    struct Content(Option<Value>);

    impl Content {
        fn there(self) -> Result<Value, Unreadable> {
            self.0.ok_or(Unreadable)
        }
    }

    impl<'de> VariantAccess<'de> for Content {
        type Error = Unreadable;

        fn unit_variant(self) -> Result<(), Unreadable> {
            match self.0 {
                None => Ok(()),
                Some(_) => Err(Unreadable),
            }
        }

        fn newtype_variant_seed<T: DeserializeSeed<'de>>(
            self,
            seed: T,
        ) -> Result<T::Value, Unreadable> {
            seed.deserialize(self.there()?)
        }

        fn tuple_variant<V: Visitor<'de>>(
            self,
            _: usize,
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            self.there()?.deserialize_seq(visitor)
        }

        fn struct_variant<V: Visitor<'de>>(
            self,
            _: &'static [&'static str],
            visitor: V,
        ) -> Result<V::Value, Unreadable> {
            self.there()?.deserialize_map(visitor)
        }
    }
}

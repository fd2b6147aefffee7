//! The style sheets: joined, without comments and needless spaces.

use std::fs;

use crate::shell::{Outcome, below_root};

/// The sheet of a surface: the base that both share, then its own.
pub fn sheet(surface: &str) -> Outcome<String> {
    join(&["base", surface])
}

/// What a page adds to the sheet of its surface.
pub fn addition(name: &str) -> Outcome<String> {
    join(&[name])
}

fn join(names: &[&str]) -> Outcome<String> {
    let mut joined = String::new();
    for name in names {
        let path = below_root("pwa/styles").join(format!("{name}.css"));
        let text =
            fs::read_to_string(&path).map_err(|error| format!("pwa/styles/{name}.css: {error}"))?;
        joined.push_str(&text);
        joined.push('\n');
    }
    Ok(smaller(&joined))
}

/// Drops comments, runs of spaces, and spaces beside `{ } ; ,`. Strings stay as they are.
fn smaller(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut signs = css.chars().peekable();
    let mut space = false;
    while let Some(sign) = signs.next() {
        match sign {
            '/' if signs.peek() == Some(&'*') => {
                signs.next();
                let mut before = ' ';
                for sign in signs.by_ref() {
                    if before == '*' && sign == '/' {
                        break;
                    }
                    before = sign;
                }
                space = true;
            }
            '"' | '\'' => {
                push(&mut out, &mut space, sign);
                while let Some(inner) = signs.next() {
                    out.push(inner);
                    if inner == '\\' {
                        out.extend(signs.next());
                    } else if inner == sign {
                        break;
                    }
                }
            }
            sign if sign.is_whitespace() => space = true,
            '{' | '}' | ';' | ',' => {
                if sign == '}' && out.ends_with(';') {
                    out.pop();
                }
                out.push(sign);
                space = false;
            }
            sign => push(&mut out, &mut space, sign),
        }
    }
    out
}

fn push(out: &mut String, space: &mut bool, sign: char) {
    if *space && !out.is_empty() && !out.ends_with(['{', '}', ';', ',']) {
        out.push(' ');
    }
    *space = false;
    out.push(sign);
}

#[cfg(test)]
mod tests {
    use super::smaller;

    #[test]
    fn comments_and_spaces_go() {
        let css = "/* why */\na , b > c {\n  color: red;\n  margin: 0 auto;\n}\n\n.x::before { content: \" ;  /* kept */ \"; }\n";
        assert_eq!(
            smaller(css),
            "a,b > c{color: red;margin: 0 auto}.x::before{content: \" ;  /* kept */ \"}"
        );
    }

    #[test]
    fn arithmetic_and_descendants_keep_their_spaces() {
        let css = "a :hover { width: calc(100% - 2rem); }";
        assert_eq!(smaller(css), "a :hover{width: calc(100% - 2rem)}");
    }
}

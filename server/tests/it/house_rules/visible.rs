//! What people read stands in the word files, and what pages look like in the style sheets: neither in views.

use super::{
    Breaches, allow, hold,
    source::Source,
    view::{Found, Part, parts},
};

/// Attributes that people read or hear.
const SPOKEN: [&str; 6] = ["aria-label", "aria-description", "aria-roledescription", "alt", "placeholder", "title"];

#[test]
fn no_visible_text_stands_in_rust() {
    hold(
        visible,
        &[
            ("app/src/a.rs", r#"fn a() { view! { <p>"Hello"</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p>Hello</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p>{"Hello"}</p> } }"#),
            ("app/src/a.rs", r#"fn a() { b.map(|c| view! { <ul>{c.map(|d| view! { <li>"Hello"</li> })}</ul> }) }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p on:input=move |event| b(event)>"Hello"</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <nav class="a" aria-label="Main"></nav> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p>{text}" of "{other}</p> } }"#),
        ],
    );
    allow(
        visible,
        &[
            ("app/src/a.rs", r#"fn a() { view! { <p class="a b" id=id>{t(locale, "common-home")}" – "{b}</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <!DOCTYPE html><p hidden=a>{format!("{b}%")}</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <input value=words on:input=move |event| b(event)/><p>{c}</p> } }"#),
        ],
    );
}

fn visible(source: &Source) -> Breaches {
    let letters = |text: &str| text.chars().any(char::is_alphabetic);
    let read = |found: &Found| match &found.part {
        Part::Text(text) => letters(text),
        Part::Attribute { name, value } => SPOKEN.contains(&name.as_str()) && value.as_deref().is_some_and(letters),
    };
    let found = parts(source.tokens()).into_iter().filter(|found| source.is_product() && read(found));
    found.map(|found| source.at(found.line, &format!("{:?}: words stand in locales/", found.part))).collect()
}

#[test]
fn no_style_stands_in_views() {
    hold(
        styled,
        &[
            ("app/src/a.rs", r#"fn a() { view! { <p style="color: red">{b}</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p class="b" style:width=c>{b}</p> } }"#),
            ("app/src/a.rs", r#"fn a() { view! { <p onclick="b()">{b}</p> } }"#),
        ],
    );
    allow(styled, &[("app/src/a.rs", r#"fn a() { view! { <link rel="stylesheet" href=site.style.clone()/> } }"#)]);
}

/// The policy would refuse both.
fn styled(source: &Source) -> Breaches {
    let inline = |name: &str| name == "style" || name.starts_with("style:") || is_handler(name);
    let found = parts(source.tokens()).into_iter().filter_map(|found| match found.part {
        Part::Attribute { name, .. } if inline(&name) => Some(source.at(found.line, &format!("`{name}` in a view"))),
        _ => None,
    });
    found.collect()
}

fn is_handler(name: &str) -> bool {
    name.strip_prefix("on")
        .is_some_and(|event| !event.is_empty() && event.bytes().all(|byte| byte.is_ascii_lowercase()))
}

use leptos::prelude::*;

use crate::catalogue::PlaceLink;

/// A grid of places, each with a sentence: never a wall of links. Headings are `h3`, under the `h2` of the page.
pub fn places(links: Vec<PlaceLink>) -> impl IntoView {
    let items: Vec<_> = links
        .into_iter()
        .map(|link| {
            view! {
                <li>
                    <h3 class="places__name"><a href=link.href>{link.name}</a></h3>
                    <p class="places__lead">{link.lead}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="places" role="list">{items}</ul> }
}

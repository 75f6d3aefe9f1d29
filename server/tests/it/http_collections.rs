//! Collections and step-by-step guides: who keeps them, what others contributed, and where a service stands in one.

use app::{cluster::ClusterKind, locale::Locale, path::Path};

use crate::{
    harness::TestApp,
    page::{Page, text},
};

fn hrefs<'a>(page: &'a Page, selector: &str) -> Vec<&'a str> {
    page.select(selector).into_iter().map(|link| link.attr("href").unwrap()).collect()
}

both! {
    async fn each_says_who_keeps_it_and_who_contributed_what(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        let mut contributed = 0;
        for lead in &catalogue.content.clusters {
            let cluster = &lead.cluster;
            for locale in Locale::ALL {
                let page = app.get(&cluster.path().href(locale)).await.is(200).page();
                let curators = text(page.one(".curators"));
                assert!(curators.contains(cluster.owner.label(locale)), "{}: {curators}", cluster.id);
                let sections = page.select(".sections > li, .steps--guide > li");
                assert_eq!(sections.len(), cluster.sections.len());
                for (section, shown) in cluster.sections.iter().zip(sections) {
                    let words = text(shown);
                    assert!(words.contains(section.title.get(locale)) && words.contains(section.text.get(locale)));
                    for service in catalogue.named(&section.items) {
                        let organization = service.organization.label(locale);
                        let foreign = service.organization.code != cluster.owner.code;
                        contributed += usize::from(foreign);
                        assert!(!foreign || words.contains(organization), "{}: {organization}", cluster.id);
                        assert!(!foreign || curators.contains(organization), "{}: {curators}", cluster.id);
                    }
                }
                for href in hrefs(&page, ".curators a") {
                    app.get(href).await.is(200);
                }
            }
        }
        assert!(contributed > 20);
    }

    async fn there_are_some_of_both_kinds_with_parts(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        for kind in [ClusterKind::Collection, ClusterKind::Steps] {
            let clusters: Vec<_> = catalogue.content.clusters.iter().filter(|lead| lead.cluster.kind == kind).collect();
            assert!(clusters.len() >= 2, "{kind:?}");
            assert!(clusters.iter().all(|lead| lead.cluster.sections.len() >= 2));
        }
        for locale in Locale::ALL {
            let page = app.get(&Path::Collections.href(locale)).await.is(200).page();
            for lead in &catalogue.content.clusters {
                assert!(page.links().contains(&lead.cluster.path().href(locale)), "{}", lead.cluster.id);
            }
            let home = app.get(&Path::Home.href(locale)).await.is(200).page();
            assert!(home.select("main a").iter().any(|link| link.attr("href") == Some(&Path::Collections.href(locale))));
        }
    }

    async fn a_service_shows_its_step_and_the_way_on(db) {
        let app = TestApp::over(&db).await;
        let page = app.get("/en/services/get-business-number").await.is(200).page();
        let here = page.one(".standing [aria-current=step]");
        assert_eq!(text(here), "Step 2 of 6: Get your number");
        let around = hrefs(&page, ".standing__step a");
        let guide = "/en/collections/start-a-business";
        assert_eq!(around, [format!("{guide}#step-1"), format!("{guide}#step-3")]);
        let there = app.get(guide).await.is(200).page();
        for href in around {
            assert!(there.has(&format!("li#{}", href.split_once('#').unwrap().1)), "{href}");
        }
        let french = app.get(page.switch()).await.is(200).page();
        assert_eq!(text(french.one(".standing [aria-current=step]")), "Étape 2 sur 6\u{a0}: Obtenez votre numéro");
    }

    /// The first step has nothing before it, the last nothing after it, and each guide names itself.
    async fn every_guide_of_a_service_is_shown(db) {
        let app = TestApp::over(&db).await;
        let catalogue = app.state.catalogue();
        let mut several = 0;
        for locale in Locale::ALL {
            for service in catalogue.services(locale) {
                let page = app.get(&service.path().href(locale)).await.is(200).page();
                let guides = catalogue.content.clusters.iter().map(|lead| &lead.cluster);
                let guides = guides.filter(|cluster| cluster.kind == ClusterKind::Steps);
                let holding: Vec<_> = guides
                    .filter(|guide| {
                        let items = guide.sections.iter().flat_map(|section| &section.items);
                        catalogue.named(&items.cloned().collect::<Vec<_>>()).iter().any(|one| one.id == service.id)
                    })
                    .collect();
                let shown = page.select("nav.standing");
                assert_eq!(shown.len(), holding.len(), "{}", service.path().href(locale));
                assert_eq!(page.select("nav.standing [aria-current=step]").len(), holding.len());
                for (guide, nav) in holding.iter().zip(shown) {
                    assert!(text(nav).contains(guide.name.get(locale)));
                    let name = nav.attr("aria-labelledby").unwrap();
                    assert_eq!(&text(page.one(&format!("#{name}"))), guide.name.get(locale));
                }
                several += usize::from(holding.len() > 1);
            }
        }
        assert!(several > 0, "no service stands in several guides");
    }
}

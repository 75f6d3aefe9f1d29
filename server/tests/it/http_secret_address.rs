//! The address of an invitation opens it: it goes to nobody, from no page that asks where somebody comes from.

use crate::{
    client::Client,
    harness::{ORIGIN, TestApp},
    inventory_table::texts,
    mandate::{draft, invite, last},
    team::Team,
};

both! {
    async fn is_offered_to_nobody(db) {
        let app = TestApp::over(&db).await;
        let team = Team::of(&app).await;
        draft(&team.owner).await;
        let page = format!("{}/invitations", team.firm_page());
        team.owner.send(&page, &page, &[("mail", "tom@example.org"), ("role", "reader"), ("tongue", "en")]).await.is(303);
        let listed = server::outbox::list(&app.state, app::outbox::Standing::Waiting).await.unwrap();
        let letter = server::outbox::open(&app.state, listed[0].id, &listed[0].letter).unwrap();
        let of_firm = letter.text.lines().find_map(|line| line.strip_prefix(ORIGIN).map(str::to_owned)).unwrap();
        let of_person = invite(&app, &team.owner, ("tom@example.org", "read", "all")).await;
        let (tom, _) = Client::signed_in(&app, "tom").await;
        for link in [&of_firm, &of_person] {
            let token = last(link);
            tom.get(link).await.is(200);
            let from = [("referer", format!("{ORIGIN}{link}")), ("sec-fetch-site", "same-origin".to_owned())];
            let from: Vec<(&str, &str)> = from.iter().map(|(name, value)| (*name, value.as_str())).collect();
            for page in [
                "/en/talk-to-a-person", "/fr/parler-a-quelqu-un", "/en/talk-to-a-person/ask", "/en/feedback/no", "/en/feedback/yes",
                "/en/applications/tracked/new",
            ] {
                assert!(!tom.get_with(page, &from).await.text().contains(token), "{page} names the way in");
                let about = format!("{page}?about={link}");
                let named = tom.get(&about).await;
                let shown = named.page();
                let fields = shown.select("main input, main textarea, main b, main dd");
                let told = fields.iter().any(|field| field.html().contains(token));
                assert!(!told, "{about} puts it into the form");
            }
        }
        // and where a browser sends it along all the same, it is not kept
        let page = "/en/feedback/no";
        let said = [("reason", "broken"), ("text", "What is this?"), ("page", of_firm.as_str())];
        tom.send(page, page, &said).await.is(303);
        let (secret, kept) = (last(&of_firm).to_owned(), texts(&db, "select coalesce(page, '') from feedback").await);
        assert!(!kept.concat().contains(&secret), "{kept:?}");
    }
}

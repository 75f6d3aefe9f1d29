//! Whoever of the staff looks at something of somebody, however they come to it, stands on that person's page at once.

use server::person::Role;

use crate::{
    asking::{WRITING, ask, reference},
    client::Client,
    harness::TestApp,
    page::text,
    team::{Team, asked, with_folder},
};

const KNOWN: &str = "/en/privacy/my-data";
const CALL: &str = "/en/desk/esdc-edsc/call";
const MINUTE: i64 = 60 * 1000;

/// What somebody's page says of those who looked.
async fn looks(client: &Client) -> Vec<String> {
    let page = client.get(KNOWN).await.is(200).page();
    page.select("section.known[aria-labelledby=accesses] .known__text").into_iter().map(text).collect()
}

async fn holds(client: &Client, parts: &[&str]) {
    let looks = looks(client).await;
    assert!(looks.iter().any(|look| parts.iter().all(|part| look.contains(part))), "{parts:?}: {looks:?}");
}

both! {
    async fn at_the_desk(db) {
        let app = TestApp::over(&db).await;
        let (amina, _) = Client::signed_in(&app, "amina").await;
        let question = ask(&amina, &WRITING).await;
        let (desk, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        desk.get("/en/desk/esdc-edsc").await.is(200);
        assert!(looks(&amina).await.is_empty(), "the queue shows nothing of anybody");
        desk.get(&format!("/en/desk/esdc-edsc/request/{}", reference(&question))).await.is(200);
        app.state.clock.advance(5 * MINUTE);
        let who = "An information officer, Employment and Social Development Canada";
        holds(&amina, &[who, reference(&question), "to handle it"]).await;
        desk.get(&format!("{CALL}?code={}", reference(&question))).await.is(303);
        holds(&amina, &[who, reference(&question), "to answer your call"]).await;
    }

    /// Staff wrote it down when nobody was known: whoever follows it sees who looked.
    async fn at_a_call_that_staff_wrote_down(db) {
        let app = TestApp::over(&db).await;
        let (desk, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let call = [("asked", "Which form?"), ("said", "Form 5708, online.")];
        let place = desk.send(CALL, CALL, &call).await.is(303).header("location").unwrap().to_owned();
        let page = desk.get(&place).await.is(200).page();
        let code = text(page.one(".staff .notice")).split("code ").nth(1).unwrap()[..6].to_owned();
        let (caller, _) = Client::signed_in(&app, "amina").await;
        assert!(looks(&caller).await.is_empty());
        let follow = "/en/talk-to-a-person/request";
        caller.send(follow, follow, &[("reference", reference(&place)), ("code", &code)]).await.is(303);
        holds(&caller, &["An information officer", reference(&place)]).await;
    }

    async fn at_an_application_of_a_firm_and_its_files(db) {
        let (app, _folder) = with_folder(&db).await;
        let team = Team::of(&app).await;
        let (answer, one, officer, case) = asked(&app, &team).await;
        team.owner.send_files(&answer, &answer, &[("text", "")], &[("hours.pdf", crate::team::PDF)]).await.is(303);
        officer.get(&case).await.is(200);
        officer.get(&format!("{case}/files/1")).await.is(200);
        for member in [&team.owner, &team.employee, &team.accountant] {
            holds(member, &["A program officer", reference(&one), "to handle it"]).await;
            holds(member, &["A program officer", reference(&one), "to read a file you sent"]).await;
        }
        assert!(looks(&team.stranger).await.is_empty());
    }

    async fn at_the_list_of_powers(db) {
        let app = TestApp::over(&db).await;
        let (desk, _) = Client::staff(&app, "olivier", "esdc-edsc", Role::Desk).await;
        let (admin, _) = Client::staff(&app, "ada", "", Role::Administrator).await;
        admin.get("/en/admin").await.is(200);
        assert!(looks(&desk).await.is_empty(), "the list of letters names nobody");
        admin.get("/en/admin/powers").await.is(200);
        holds(&desk, &["An administrator: your name in the list of who may do what"]).await;
        assert!(looks(&admin).await.is_empty(), "whoever looks at their own name is nobody else");
    }
}

//! What a form may say of its fee, and what must be known of the payer.

use app::application::{Answers, Program, payment::Amount};
use server::{
    application::{FormError, read},
    config::Config,
};

/// A form that costs something.
fn form(payment: &str) -> Result<Program, FormError> {
    let words = "{ name = \"A\", lead = \"A\", objection = \"A\" }";
    let (heading, label) = ("{ title = \"A\", lead = \"A\" }", "{ label = \"A\", help = \"\", missing = \"A\" }");
    let fee = "{ what = \"A\", lead = \"A\" }";
    let text = format!(
        "id = \"a\"\nservice = \"ST001\"\norganization = \"tc\"\nen = {words}\nfr = {words}\nphases = []\n\
         [payment]\n{payment}\nen = {fee}\nfr = {fee}\n\
         [[sections]]\nid = \"s\"\nen = {heading}\nfr = {heading}\n\
         [[sections.questions]]\nid = \"q\"\nkind = \"choice\"\nen = {label}\nfr = {label}\n\
         choices = [{{ value = \"a\", en = \"A\", fr = \"A\" }}, {{ value = \"b\", en = \"B\", fr = \"B\" }}]\n"
    );
    read("a.toml", &text)
}

#[test]
fn a_fee_is_one_amount_or_one_for_each_choice() {
    assert_eq!(form("amount = \"24\"").unwrap().fee.unwrap().amount, Amount::Fixed(2400));
    let each = form("by = \"q\"\namounts = { a = \"10.50\", b = \"0\" }").unwrap();
    assert_eq!(each.fee.as_ref().unwrap().amount, Amount::By("q", vec![("a", 1050), ("b", 0)]));
    let costs = |answer: &str| {
        let mut answers = Answers::default();
        answers.put("q", answer.to_owned());
        each.costs(&answers)
    };
    assert_eq!((costs("a"), costs("b"), costs("")), (Some(1050), None, None));
    for (wrong, said) in [
        ("amount = \"a lot\"", "`a lot` is no amount"),
        ("amount = \"1000001\"", "`1000001` is no amount"),
        ("amount = \"24\"\nby = \"q\"", "one `amount`, or `amounts`"),
        ("by = \"r\"", "no question of which one answer is chosen"),
        ("by = \"q\"\namounts = { a = \"10\" }", "`b` has no amount"),
        ("by = \"q\"\namounts = { a = \"1\", b = \"1\", c = \"1\" }", "nothing that can be chosen"),
    ] {
        let error = form(wrong).unwrap_err();
        assert!(error.reason.contains(said), "{error}");
    }
}

#[test]
fn a_payer_needs_tls_an_account_and_a_secret_that_nobody_guesses() {
    let known = |url: &str, account: &str, secret: &str| {
        let known = [
            ("PASSERELLE_PAYER_URL", url.to_owned()),
            ("PASSERELLE_PAYER_ACCOUNT", account.to_owned()),
            ("PASSERELLE_PAYER_SECRET", secret.to_owned()),
        ];
        let get = |name: &str| {
            known.iter().find(|(one, text)| *one == name && !text.is_empty()).map(|(_, text)| text.clone())
        };
        Config::read(&get).map(|config| config.payer.is_some()).map_err(|error| error.to_string())
    };
    let secret = "0123456789abcdef0123456789abcdef";
    assert_eq!(known("", "", ""), Ok(false));
    assert_eq!(known("https://pay.example/now", "tc", secret), Ok(true));
    assert_eq!(known("http://127.0.0.1:4000/now", "tc", secret), Ok(true));
    for (url, account, secret, said) in [
        ("http://pay.example/now", "tc", secret, "must be https://"),
        ("pay", "tc", secret, "PASSERELLE_PAYER_URL"),
        ("https://pay.example/now", "", secret, "PASSERELLE_PAYER_ACCOUNT"),
        ("https://pay.example/now", "tc", "", "is needed beside"),
        ("https://pay.example/now", "tc", "short", "at least 32 letters"),
    ] {
        let error = known(url, account, secret).unwrap_err();
        assert!(error.contains(said), "{error}");
    }
}

/// Nine digits of which the last checks the others (Luhn); what follows them names an account and is left out.
pub fn business_number(text: &str) -> Option<String> {
    let plain: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '\u{a0}')).collect();
    let number: String = plain.chars().take_while(char::is_ascii_digit).take(9).collect();
    let account = &plain[number.len()..];
    let named = account.is_empty()
        || account.len() == 6
            && account.bytes().take(2).all(|byte| byte.is_ascii_alphabetic())
            && account.bytes().skip(2).all(|byte| byte.is_ascii_digit());
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(at, byte)| {
            let value = u32::from(byte - b'0') * if at % 2 == 1 { 2 } else { 1 };
            value / 10 + value % 10
        })
        .sum();
    (number.len() == 9 && named && sum.is_multiple_of(10) && number != "000000000").then_some(number)
}

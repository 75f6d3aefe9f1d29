# Paying for an application: before the payer’s page and after it, the receipt, its letters, what is to be returned.

payment-page = Pay the fee
payment-what = What you pay for
payment-amount = Amount
# $host is the name of the payer’s site.
payment-elsewhere = You pay at { $host }, which is not this portal: we never see the number of your card. Afterwards you come back here.
payment-elsewhere-demo = In this demonstration the portal stands in for the payer: no money moves, and no card is asked for. Elsewhere you pay on the site of another institution, and come back here.
# $host is the name of the payer’s site.
payment-go = Go to { $host } to pay
payment-go-demo = Go to the payer of the demonstration
payment-closed = The application is sent as soon as it is paid, even if you close the browser there. It is sent once. You have an hour to pay. If that site does not answer, come back later: your answers are kept.
payment-with-others = Somebody else who works on this application went to pay for it less than an hour ago. Ask them first: what is paid twice is owed back.
payment-told-waiting = We have not heard yet whether it is paid. If you paid, do not pay again: the application is sent as soon as the payment is confirmed. Open this page again in a few minutes.
payment-told-silent = We have not heard whether it is paid, and the hour to pay is over. If you paid, wait for the confirmation: it still counts. If you did not, check your answers to pay now.
payment-told-paid = It is paid, and not sent: something changed while you were paying, or somebody else has to send it. Check the answers and send it. It is not paid again.
payment-told-changed = It was paid, and another answer has changed what it costs. Check the answers and pay the amount of today: what was paid before is owed back to you once it is sent.
payment-told-cancelled = You did not pay, and nothing was sent. Your answers are kept: check them to pay another time.
payment-told-expired = You did not pay in time, and nothing was sent. Your answers are kept: check them to pay now.
payment-told-other = What was paid is not the amount that was asked, and nothing was sent. It is owed back to you. Check your answers to pay the right amount.
payment-title = Receipt
payment-fee = Fee
payment-receipt = Number of the receipt
payment-paid = Paid
payment-tax = Tax in it
payment-on = On
payment-kept = It is kept for this application until it is sent. If the application then costs another amount, this is owed back to you.
# $amount is the amount that was asked.
payment-owed-other = { $amount } was asked.
payment-owed-twice = It was not needed: it came twice, or for another amount than the application cost in the end.
payment-owed = It is owed back to you. Keep this number, and talk to a person if it does not come.
payment-owed-staff = It is owed back, and stands on the list of payments to return.
# $date is the day.
payment-returned = It was not needed, and was returned on { $date }.
payment-elsewhere-fee = It is not paid in this portal. The program tells you how to pay it.
payment-elsewhere-staff = It was not paid in this portal, and the application says that the program tells how to pay it.
# $amount is an amount.
payment-send = Go on and pay { $amount }
# $host is the name of the payer’s site.
payment-send-hint = You pay at { $host }. The application is sent as soon as it is paid.
payment-send-hint-demo = You pay with the payer of the demonstration, without money. The application is sent as soon as it is paid.
payment-send-paid = It is paid already: you do not pay again.
# $amount is an amount.
payment-send-elsewhere = The fee is { $amount }. It cannot be paid here: the program tells you how to pay it once it has your application.
# $reference is the reference of an application.
payment-letter = Your receipt for application { $reference }
# $amount is an amount.
payment-letter-tax = , of which tax { $amount }
# $reference is the reference of an application, $receipt is the number of a receipt, $amount is what was paid, $date is the day, $tax is the part that is tax or nothing, $address is an address.
payment-letter-sent =
    { $amount }{ $tax } was paid on { $date }. The number of the receipt is { $receipt }.

    Application { $reference } was sent with it. Where it stands:

    { $address }
# $reference is the reference of an application, $receipt is the number of a receipt, $amount is what was paid, $date is the day, $tax is the part that is tax or nothing, $address is an address.
payment-letter-kept =
    { $amount }{ $tax } was paid on { $date }. The number of the receipt is { $receipt }.

    Application { $reference } is not sent yet: something is missing or has changed. It is not paid again. What there is to do stands here:

    { $address }
# $reference is the reference of an application, $receipt is the number of a receipt, $amount is what was paid, $date is the day, $tax is the part that is tax or nothing, $address is an address.
payment-letter-owed =
    { $amount }{ $tax } was paid on { $date }. The number of the receipt is { $receipt }.

    It was not needed for application { $reference }, or is not the amount that was asked. It is owed back to you. What there is to do stands here:

    { $address }
# $reference is the reference of an application.
payment-letter-returned = A payment for application { $reference } was returned
# $reference is the reference of an application, $receipt is the number of a receipt, $amount is what was paid, $date is the day, $tax is the part that is tax or nothing, $address is an address.
payment-letter-returned-text =
    The program says that it returned what was paid on { $date } and not needed for application { $reference }: { $amount }{ $tax }, receipt { $receipt }.

    If it does not reach you, talk to a person. Your application stands here:

    { $address }
payment-to-return = Payments to return
payment-to-return-lead = What came twice, as another amount, or for a draft that is gone. The application says so to whoever paid; where it is gone, the payer knows who paid.
payment-to-return-none = Nothing is to be returned.
# $count is how many payments.
payment-to-return-count = { $count ->
    [one] 1 payment to return
   *[other] { $count } payments to return
}
payment-why = Why
payment-done = Done
payment-owed-gone = The draft it was paid for is gone.
# $reference is the reference of an application.
payment-of-draft = Draft { $reference }
# $reference is the reference of an application.
payment-of-gone = { $reference }, gone
payment-returned-send = It is returned
# $receipt is the number of a receipt.
payment-returned-one = It is returned: receipt { $receipt }
# $amount is an amount.
payment-known-asked = You were asked to pay { $amount }
# $amount is an amount, $receipt is the number of a receipt.
payment-known-paid = { $amount } was paid, receipt { $receipt }
# As an entry of the history. $amount is what was paid, $receipt is the number of its receipt.
payment-entry = { $amount }, receipt { $receipt }.
# $reference is the reference of an application.
payment-letter-repriced = Application { $reference } costs another amount now
# $reference is the reference of an application, $receipt is the number of a receipt, $paid is what was paid, $costs is what it costs now, $address is an address.
payment-letter-repriced-text =
    An answer in application { $reference } was changed. Its fee is { $costs } now. { $paid } was paid before, receipt { $receipt }.

    The new fee is paid when the application is sent. What was paid before is then owed back to you. What there is to do stands here:

    { $address }
# $reference is the reference of an application, $receipt is the number of a receipt, $paid is what was paid, $address is an address.
payment-letter-free-text =
    An answer in application { $reference } was changed, and it costs nothing now. { $paid } was paid before, receipt { $receipt }.

    It is owed back to you once the application is sent. What there is to do stands here:

    { $address }

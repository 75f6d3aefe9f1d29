# Publications that are sent by post.

publication-title = Publications
publication-lead = Brochures and guides, sent to you free of charge: on paper, in large print, in braille, to listen to, or as text for a screen reader.
publication-formats = Formats
publication-languages = Languages
publication-owner = From
publication-here = Have it sent to you
publication-here-lead = Free of charge, on paper and in other formats.
publication-ask = Order a publication
publication-print = Paper
publication-large-print = Large print
publication-braille = Braille
publication-audio-cd = Audio on CD
publication-audio-usb = Audio on a USB key
publication-e-text = Text for a screen reader, on a USB key
# $format is a format, $language is a language.
publication-item = { $format }, { $language }

# Ordering.

# $title is the title of a publication.
publication-order = Order “{ $title }”
# $title is the title of a publication.
publication-check = Check your order: “{ $title }”
publication-which = Format and language
publication-item-missing = Choose a format and a language
# $days is a number of working days.
publication-in-stock =
    { $days ->
        [one] In stock: leaves within one working day
       *[other] In stock: leaves within { $days } working days
    }
# $count is how many copies are left, $days is a number of working days.
publication-few-left =
    { $count ->
        [one] One copy left: leaves within { $days } working days. For more, the next printing has to come first.
       *[other] { $count } copies left: they leave within { $days } working days. For more, the next printing has to come first.
    }
# $days is a number of working days.
publication-none-left =
    { $days ->
        [one] None left: yours leaves after the next printing, within one working day
       *[other] None left: yours leaves after the next printing, within { $days } working days
    }
# $days is a number of working days.
publication-made =
    { $days ->
        [one] Made for you: leaves within one working day
       *[other] Made for you: leaves within { $days } working days
    }
publication-copies = Number of copies
# $most is the largest number of copies.
publication-copies-hint = { $most } at most.
# $most is the largest number of copies.
publication-copies-wrong = Write how many copies you need, from 1 to { $most }
publication-where = Where do we send it?
publication-name = Name on the envelope
publication-name-missing = Write the name for the envelope
publication-street = Street and number, or post office box
publication-street-hint = In Canada or in another country.
publication-street-missing = Write the street and the number, or the post office box
publication-street-more = Apartment, unit or rural route, if there is one
publication-city = City or town
publication-city-missing = Write the city or town
publication-province = Province or territory
publication-province-choose = Choose
publication-province-missing = Choose a province or territory, or “Outside Canada”
publication-abroad = Outside Canada
publication-nl = Newfoundland and Labrador
publication-pe = Prince Edward Island
publication-ns = Nova Scotia
publication-nb = New Brunswick
publication-qc = Quebec
publication-on = Ontario
publication-mb = Manitoba
publication-sk = Saskatchewan
publication-ab = Alberta
publication-bc = British Columbia
publication-yt = Yukon
publication-nt = Northwest Territories
publication-nu = Nunavut
publication-postal = Postal code
publication-postal-hint = Such as K1A 0B1. Outside Canada, as it is written there.
publication-postal-wrong = Check the postal code: it needs a form such as K1A 0B1, and has to be in the province or territory
publication-country = Country, outside Canada
publication-country-hint = Leave it empty for an address in Canada.
publication-country-missing = Write the country
publication-mail-hint = With the reference, and a word when it leaves.
publication-send = Send the order

# What is promised.

# $moment is a day and an hour.
publication-promise-stock = In stock: it leaves by { $moment }.
# $moment is a day and an hour.
publication-promise-made = It is made for you, and leaves by { $moment }.
# $moment is a day and an hour.
publication-promise-backordered = There are not enough copies left. Yours waits for the next printing, and leaves by { $moment }.
# $item is a format with its language, $count is a number of copies.
publication-ordered =
    { $count ->
        [one] { $item }, one copy
       *[other] { $item }, { $count } copies
    }
publication-card-title = Publication
publication-card-what = Format
publication-card-to = Sent to
publication-reach = By post
# $moment is a day and an hour.
publication-promise = We send it by { $moment }.
publication-waiting = We have your order
publication-done = Your order is closed
publication-done-lead = What happened is below. If something is missing, add it.
publication-gone = Your order is on its way
publication-gone-lead = If it has not come after two weeks, say so here.
publication-withdrawn = You withdrew your order
publication-event-ordered = You ordered a publication, online
publication-event-backordered = There were not enough copies left: your order waits for the next printing
publication-event-sent = We sent the publication
publication-backordered-letter = There were not enough copies left: your order waits for the next printing.

# The desk.

publication-desk = Publications
publication-desk-lead = What people ordered, and what stands on the shelf.
publication-to-send = To send, the oldest promise first
publication-send-none = Nothing waits to be sent.
# $moment is a day and an hour.
publication-due = By { $moment }
publication-backordered = Waits for the next printing
publication-to-make = To be made
publication-stock = On the shelf
publication-title-of = Publication
publication-on-shelf = Copies
publication-promised = Promised
publication-count = Put a count right
publication-shelf = What was counted
publication-shelf-choose = Choose
publication-shelf-missing = Choose what was counted
publication-counted = Copies on the shelf now
publication-counted-hint = All of them, promised ones too.
publication-counted-wrong = Write how many copies there are, from 0
publication-reason = Why it changed
publication-reason-hint = Such as a delivery from the printer, or copies that were damaged.
# $most is the largest number of characters.
publication-reason-missing = Write why it changed, in { $most } characters at most
publication-count-button = Save the count
publication-carrier = Carrier and tracking number, if there is one
publication-carrier-hint = The person sees it.
publication-sent = Mark as sent
publication-too-few = There are not enough copies on the shelf that nobody else was promised. Put the count right first, under Publications.
publication-desk-tag = To send
publication-desk-ordered = They ordered a publication, online
publication-desk-backordered = Not enough copies were left: it waits for the next printing
publication-desk-sent = Sent

# Letters.

# $reference is the reference of the order.
publication-letter-sent = Your order { $reference } is on its way
# $carrier says who carries it, where staff wrote it, $reference is the reference of the order, $address is a web address.
publication-letter-sent-text =
    We sent what you ordered. { $carrier }

    Reference: { $reference }. To see your order, or to say that it did not come, type it with your code here:
    { $address }

# The same request, where the words of a question would be wrong about an order.
publication-withdrawn-lead = Nothing will be sent. You can order again at any time.
# $channel is by which way, such as “online”.
publication-event-withdrawn = You withdrew your order, { $channel }
publication-event-claimed = An information officer took your order
publication-event-resolved = Your order was closed
publication-event-reopened = Your order was opened again
# $organization is the name of an organization.
publication-event-transferred = Your order was passed on to { $organization }
publication-keep = To follow your order
publication-keep-more = Write both down. With them you can follow your order on another device, or go on by phone. Do not give the code to anyone else.
publication-helped = Did you get what you needed?
publication-helped-no = You said that this did not help. Open the order again, or add what is missing: we go on from what you sent.
publication-reopen = Open the order again
publication-withdraw = Withdraw the order
publication-delete = Delete this order
publication-delete-what = The order, what we wrote to you, what staff noted and the emails about it are deleted at once, for everybody who follows it. It cannot be undone.
publication-delete-button = Delete the order
# $reference is the reference of the request.
publication-letter-receipt = Your order { $reference }
# $reference is the reference of the request, $code is its code, $next is what happens next, $address is a web address.
publication-letter-receipt-text =
    We have your order. { $next }

    Reference: { $reference }
    Code: { $code }

    With both, you can follow it, add to it or withdraw it here:
    { $address }
# $reference is the reference of the request.
publication-letter-reply = About your order { $reference }
# $reference is the reference of the request.
publication-letter-files = Your email about order { $reference }
# $lines says of each file why it was not taken, $address is a web address.
publication-letter-files-text =
    Your email stands with your order. Some of what came with it could not be kept:

    { $lines }

    You can send it once more, as an answer to this email or here, with your reference and your code:
    { $address }

# A draft that is being translated.

# $name is the name of the record.
translation-title = Translation: { $name }
translation-lead = What one language says already and the other does not goes to a translator as one file, and comes back as one. Nobody changes the draft meanwhile.
translation-nothing = Nothing is to be translated: both languages say the same. Change a text in one language and save the draft to send it out.
translation-into-english = Into English
translation-into-french = Into French
# $n chooses the plural, $count is how many words are to be translated.
translation-words =
    { $n ->
        [one] { $count } word
       *[other] { $count } words
    }
translation-to = What to send out
translation-to-missing = Choose what to send out
translation-who = Who translates it
translation-who-hint = A service, a firm or a person, as your colleagues know them. Nothing is sent to them from here.
translation-who-missing = Say who translates it
translation-due = Due
translation-due-hint = The last day, for example 2027-03-01.
translation-due-wrong = Write the day, such as 2027-03-01
translation-due-past = This day is over already. Write one that is to come
translation-due-far = This is more than a year away. Check the year
translation-send = Send out for translation
translation-late = late
# $who is whoever translates it, $date the day on which it was sent.
translation-sent = With { $who } since { $date }.
# $date is a day.
translation-due-on = Due on { $date }
translation-file = Get the file for the translator (XLIFF 2.0)
translation-back = The translated file
translation-back-hint = The same file in XLIFF 2.0, with every part translated. It is taken whole or not at all; then the draft is yours to check and send for review.
translation-take = Take in the translation
translation-recall = Take the draft back
translation-recall-hint = Is the translation not needed, or should the draft change first? A file that comes back later is not taken.
translation-overtaken = Somebody was quicker, or this changed since you opened it. What you see here now is how it stands.
translation-unkept = We cannot save this right now. Try again in a minute.
translation-refused = Nothing of this file was taken:
translation-refused-missing = Choose the file that came back
translation-refused-large = The file is larger than 1 MB
translation-refused-encoding = The file is not written in UTF-8. Save it as UTF-8
translation-refused-doctype = The file declares a document type (DTD), which is not allowed. Remove it
translation-refused-entity = The file names an entity that is not allowed. Write the character itself
translation-refused-malformed = The file is no well-formed XML from here on
translation-refused-foreign = The file is not in XLIFF 2.0
translation-refused-languages = The file goes from another language into another than what was sent out
translation-refused-record = The file belongs to another service or collection
translation-refused-version = The file belongs to an earlier sending. The draft has changed since
# $name is the id of a segment in the file.
translation-unknown = “{ $name }” was not sent out
translation-twice = it stands in the file twice
translation-changed = the source text is not what was sent out
translation-empty = the translation is empty
translation-codes = the translation holds codes that the source does not have
translation-absent = it was sent out, and is not in the file
# $line is a line of the file, $part the name of a field, $reason what is wrong.
translation-problem-both = Line { $line }, { $part }: { $reason }
# $line is a line of the file, $reason what is wrong.
translation-problem-line = Line { $line }: { $reason }
# $part is the name of a field, $reason what is wrong.
translation-problem-part = { $part }: { $reason }
translation-out = This was sent out for translation since you opened it. What you typed is still below, and was not saved.
translation-to-page = See the translation
translation-state = In translation
# $date is a day.
translation-note-due = Due on { $date }
# $date is a day.
translation-note-late = Late: was due on { $date }
# What a translator reads in the file. $name is the name of the record, $date the last day.
translation-note-file = { $name }. Due on { $date }. Keep line breaks: one entry per line; of steps, the title, then its text, and an empty line between two.
# What a translator reads in the file. $text is what the other language says until now.
translation-note-before = Until now: { $text }

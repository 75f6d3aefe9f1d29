# Files that people send.

# $many is how many files can be sent at once, $size is the largest size of each in millions of bytes.
file-hint = PDF, image (PNG, JPEG, TIFF), Word (.docx), Excel (.xlsx), text or CSV. { $many } files at most, { $size } MB each.
# $names are the names of files.
file-once-more = Choose again what you had chosen: { $names }. A browser does not keep it.
file-way-on = If it does not work, send the text alone, or bring or mail it to the office.
# $name is the name of a file.
file-empty = “{ $name }” is empty. Open it on your device to see whether it is the right one
# $name is the name of a file, $size is the largest size in millions of bytes.
file-too-large = “{ $name }” is larger than { $size } MB. Send it in parts, or scan it in a lower quality
# $name is the name of a file.
file-wrong-kind = “{ $name }” is not a kind of file that we can read. Save it as PDF and choose that
# $name is the name of a file.
file-macros = “{ $name }” holds a program (macros). Save it without macros, or as PDF
# $name is the name of a file.
file-packed = “{ $name }” would unpack to more than anybody here could open. Save it as PDF and choose that
# $name is the name of a file, $many is how many files can be sent at once.
file-too-many = “{ $name }” is one too many: { $many } files at most. Send the others afterwards
# $name is the name of a file.
file-unkept = “{ $name }” could not be kept: something is wrong on our side. Nothing was sent; try again later
file-unnamed = document
file-enclosed = Files
# $what is what the file is and how large, $moment is when it was received.
file-received = { $what }. Received on { $moment }
# $kind is what the file is, $size is how large.
file-described = { $kind }, { $size }
# $amount is a number with at most one decimal.
file-kilobytes = { $amount } KB
# $amount is a number with at most one decimal.
file-megabytes = { $amount } MB
file-kind-pdf = PDF
file-kind-image = Image
file-kind-word = Word document
file-kind-excel = Excel workbook
file-kind-table = Table (CSV)
file-kind-text = Text
# $moment is a day and an hour.
file-withdrawn = Deleted on { $moment }. Only its name is kept.
file-withdrawn-name = deleted; only its name is kept
file-withdraw = Delete this file

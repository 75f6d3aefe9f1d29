# Templates of program officers.

template-all = Templates
template-lead = Words that your organization keeps for what it writes again and again, in both languages. They are put into a form with a button and can be changed there before they are sent.
template-none = There are no templates yet.
template-new = Write a template
template-purpose = What is it for?
template-ask = Asking for a document
template-reasons = Reasons of a decision
template-pause = Pausing
template-return = Sending a proposed decision back to a colleague
template-message = Messages
template-put-away = Put away
template-name-en = Name, English
template-name-fr = Name, French
template-name-hint = What officers choose it by. Nobody else reads it.
template-text-en = Text, English
template-text-fr = Text, French
# $names lists what may stand between braces.
template-text-hint = You can write { $names }: what is known then stands there.
# $ask lists what may stand between braces where a document is asked for, $others everywhere else.
template-text-hint-new = You can write { $others }, and, to ask for a document, { $ask }: what is known then stands there.
template-offered = Can it be put into forms?
template-offered-yes = Yes
template-offered-no = No, it is put away
template-save = Save
template-versions = Versions
# $number is the number of a version, $who an officer, $day when it was saved.
template-version = Version { $number }, saved by { $who } on { $day }
template-nobody = somebody who has left
template-changed = A colleague saved another version since you opened it. It is among the versions below; what you wrote is still here, and not kept yet.
template-missing-purpose = Say what it is for.
template-missing-name-en = Write the name in English.
template-missing-name-fr = Write the name in French.
template-missing-text-en = Write the text in English.
template-missing-text-fr = Write the text in French.
template-missing-offered = Say whether it can be put into forms.
# $most is how many characters there may be.
template-too-long = This is too long: { $most } characters at most.
# $unknown is what stands between braces, $names lists what may.
template-unknown = { $unknown } stands for nothing here. You can write { $names }.
template-choose = Template
# $language says in which language.
template-hint = It is added to the text, { $language }, below what you wrote. Read it before you send.
template-in-english = in English
template-in-french = in French
template-insert = Add to the text

# Answers: what people ask next, in the same words everywhere, each with a number and versions.

answer-next = People ask next
# $id is the number of an answer, such as “A001”; $version the number of its version.
answer-version = Answer { $id }, version { $version }
# $organization is the name of an organization.
answer-from = { $organization } answers for it
answer-about = It is about
answer-versions = Versions
answer-versions-lead = Whoever answers you, online, by phone or at a counter, says this in these words, and we note which version you were told.
# $version is the number of a version.
answer-number = Version { $version }
# $from is a day.
answer-since = In force since { $from }
# $from and $until are days.
answer-held = From { $from } to { $until }
# $mistake says what was wrong.
answer-mistake = What was wrong before: { $mistake }
# $version is the number of the version that is right.
answer-wrong = Wrong, corrected by version { $version }

# Beside a request, at the desk.
answer-panel = Answers that fit
answer-panel-lead = The public reads the same words. What you open from here is noted with the request.
# $id is the number of an answer.
answer-use = Put { $id } into my answer
# $id is the number of an answer, $version the number of its version.
answer-given = I give answer { $id }, version { $version }
# $answer names an answer and its version.
answer-told = Told already: { $answer }
answer-read-out = Answers to read out

# On what an answer rests, and what was looked up for it.
answer-rests = This answer rests on:
# $name is what a record is called, $version names its version or edition.
answer-basis = { $name } ({ $version })
# $years are two years, such as “2023–2024”.
answer-edition = inventory of { $years }
answer-sources = Sources
answer-rests-question = What does your answer rest on?
answer-rests-hint = The person sees what you tick, with a link. Answers are ticked beside their words. What you open is noted, and seen by staff only.
answer-open = Open
# $name is the name of a service.
answer-look-up = Open { $name } in a new tab
answer-used = Used in an answer
answer-opened = Opened, not used

# What somebody reads who was told something wrong. $question is what they asked, $mistake what was wrong, $answer what
# is right, $id and $version the number of the answer and of its version.
answer-letter =
    We told you something that was not right. We are sorry.

    What it was about: { $question }

    What was wrong: { $mistake }

    What is right:

    { $answer }

    This is answer { $id }, version { $version }. If what we said made you decide something, tell us: we look at what can be put right.

# Telling people again.
answer-recalls = Answers and corrections
answer-recalls-lead = Who was told what by this desk. Where an answer was wrong, everybody who was told it is told again.
# $count is a number of people.
answer-waiting = Still to be told: { $count }
# $count is a number of contacts.
answer-contacts = Times told here: { $count }
# $id is the number of an answer.
answer-recall = Who was told answer { $id }
answer-changed = The answer was changed since you opened this page, or something else was sent from it. Nothing was sent now: read it once more.
answer-unkept = We cannot save this right now. Nothing was lost: try again in a minute.
# $count is a number of letters.
answer-letters = Letters to send: { $count }
answer-letters-lead = By email where we have an address, else on the page of their question. Each gets it in their language.
# $count is a number of letters.
answer-send = Send them all ({ $count })
# $count is a number of people.
answer-calls = People to call: { $count }
answer-calls-lead = They asked to be called. Their number stands on the page of their request.
# $reference is the reference of a request.
answer-called = I told { $reference } by phone
answer-all-told = Everybody who was told
answer-told-nobody = Nobody was told this answer by this desk.
answer-reference = Request
answer-version-told = Version
answer-channel = How
answer-when = When
answer-heard = Correction
answer-heard-right = None needed
answer-heard-corrected = Told
answer-heard-writes = Waits for a letter
answer-heard-calls = Waits for a call
answer-other-desks = At other desks
# $organization is the name of an organization, $count how often it told something wrong, $waiting how many of these still
# wait.
answer-other-desk = { $organization }: told wrongly { $count }, still to be told { $waiting }

# Writing the next version.
answer-content = Content
answer-all = Answers
# $organization is the name of an organization.
answer-staff = Answers: { $organization }
answer-staff-lead = A change is a new version, in both languages, and somebody else reads it before anybody sees it.
answer-staff-none = This organization answers for none yet.
answer-waits = Waits for somebody else
answer-to-read = For you to read
answer-returned = Sent back
answer-overtaken = Somebody changed this since you opened the page. What you wrote is still here, and was not kept.
answer-own = You wrote this version: somebody else publishes it or sends it back.
answer-sent-back = It was sent back:
answer-before = In force now
answer-after = The next version
# $version is the number of a version.
answer-wrong-since = Wrong since version { $version }
answer-right = Nothing was wrong
answer-publish = Publish in both languages
answer-reason = What should be changed
answer-reason-hint = Whoever wrote it reads this.
answer-reject = Send back
answer-withdraw = Give this version up
answer-question-en = Question, English
answer-question-fr = Question, French
answer-question-hint = In one line, as people ask it.
answer-text-en = Answer, English
answer-text-fr = Answer, French
answer-text-hint = The answer first. An empty line begins a paragraph.
answer-since-when = Did it say something wrong?
answer-mistake-en = What was wrong, English
answer-mistake-fr = What was wrong, French
answer-mistake-hint = Only where something was wrong. Everybody who was told it reads this.
answer-send-review = Send to be read
answer-missing = Write something
# $most is the largest number of characters, $count is how many there are.
answer-long = Shorten the text: { $most } characters at most, and there are { $count } now
answer-behind = The other language changed: change this one too. People act on both.
answer-unchanged = Nothing is changed yet

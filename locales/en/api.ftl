# What the programming interface says to developers.

api-bad-request = The request is not right
api-not-found = Not found
api-method-not-allowed = Not with this method
api-gone = No longer offered
api-unavailable = Not available now

api-bad-language = “lang” must be “en” or “fr”.
api-bad-page = “page” must be a whole number from 1 to 100,000.
api-bad-cursor = “cursor” must come unchanged from “next” of an earlier answer to the same question.
api-bad-words = “q” must not be longer than 200 characters.
api-bad-audience = “audience” must be “canadians”, “non-canadians” or “business”.
api-bad-online = “online” must be “true” or “false”.
# $parameter is the name of a parameter.
api-unknown-parameter = This address has no parameter “{ $parameter }”.
# $parameter is the name of a parameter.
api-parameter-twice = “{ $parameter }” may be given only once.
api-no-such-address = There is nothing at this address. All addresses are in /api/v1/openapi.json.
api-no-such-service = No service has this number.
api-no-such-answer = No answer has this number.
# $name is the name of a service.
api-withdrawn = The service “{ $name }” was withdrawn.
api-bad-method = This address can only be read: use GET or HEAD.
api-later = This file is not ready yet. Ask again in a minute.
api-unkept = This could not be kept. Send it again in a minute, under the same key.
api-busy = Too many requests are being answered. Ask again in a minute.
api-unauthorized = Not known
api-conflict = Used before
api-only-post = This is sent here with POST.
api-no-token = Send a token that has not expired, in the “Authorization” header, after the word “Bearer”.
api-no-key = Send an “Idempotency-Key” of 1 to 200 characters, one for each report or application.
api-key-used = Something else came under this key. Send this under a key of its own.
api-bad-report = A report is JSON with “kind” (received, review, paid or failed) and “occurred_at” (RFC 3339, not in the future). If there is something to tell, it also has “text” with “en” and “fr”.
api-bad-application = An application is JSON with “language” (en or fr) and “received_at” (RFC 3339, not in the future). Its “answers”, if there are any, name questions of the form.
api-no-such-application = No application of your program has this reference.

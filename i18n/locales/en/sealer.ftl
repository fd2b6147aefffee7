# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = This browser cannot lock your words. Nothing was sent. Please try another browser or phone, or call.
sealer-no-signal = There is no signal, and the keys to lock with are not on this phone yet. Nothing was sent. Try again when there is signal.
sealer-too-long = That is more than fits. Please make it shorter. Nothing was sent.
sealer-wrong-passphrase = The pass-phrase does not open the key. Please type it again.
sealer-locked = The key is closed. Open it again to go on.
sealer-not-readable = This cannot be opened with this key. It was sealed to somebody else, or it was changed.
sealer-broken = The lock stopped in the middle of its work. Nothing was sent. Please try again.

## The list of keys

sealer-directory-expired = The list of keys has run out and must be renewed by the units. Nothing was sent. Please call, or come back later.
sealer-directory-not-yet-valid = The list of keys is not valid yet. Is the date on this phone right? Nothing was sent.
sealer-directory-rolled-back = This site showed an older list of keys than before. That must not happen, so nothing was sent. Please call.
sealer-directory-under-signed = The list of keys is not signed by all who must sign it. Nothing was sent. Please call.
sealer-directory-police = The list of keys would let police read the advocate’s box. That is never allowed, so nothing was sent. Please call.
sealer-directory-malformed = The list of keys cannot be read. Perhaps this network asks you to log in first. Nothing was sent.
sealer-directory-unit-missing = The unit that you picked cannot receive this right now. Nothing was sent. Please pick again.

## The code

sealer-code-too-short = { $digits ->
    [one] That is only one digit. A code has 24.
   *[other] Those are only { $digits } digits. A code has 24.
 }
sealer-code-too-long = Those are more than 24 digits. Please look for one that is typed twice.
sealer-code-not-a-digit = A code has only digits. Please take out letters and signs.
sealer-code-check-digits = One digit is wrong, or two are swapped. Please compare with what you wrote down.

## The network

fault-no-signal = There is no signal right now. Please try again when it is back.
fault-timed-out = No answer came in time. Please try again; nothing is stored twice.
fault-unreadable = Something between this phone and the site answered instead of it. Perhaps this network asks you to log in first.

## A report on its way

wait-no-signal = Not delivered yet: there is no signal. It goes out by itself when the signal is back.
wait-slow = Not delivered yet: no answer came. We try again. Your report is stored only once, even if it arrives twice.
wait-busy = Not delivered yet: the site is very busy. We try again.
wait-intake-closed = Not delivered yet: the units must renew their keys first. We try again.

# The mailbox that a code opens.

## The code

mailbox-enter-title = Come back with your code
mailbox-enter-intro = Type the 24 digits. The code opens the answers. It does not open your report.
mailbox-enter-label = Your code
mailbox-enter-hint = Six groups of four digits. Spaces and lines between them do not matter. A code with 16 digits is for “Your seats”, under “Listening sessions”.
mailbox-enter-count = { $typed } of { $all } digits
mailbox-enter-button = Open my mailbox
mailbox-enter-lost = Did you lose the code? We cannot find your report without it, because we do not know who you are. You can send a new report.
mailbox-opening = Opening. This takes a few seconds, so that nobody can try many codes.
mailbox-closed-idle = We closed your mailbox because nobody touched the page for 10 minutes. Type the code to open it again.

## Where it stands

mailbox-kind-hate = Your report · hate
mailbox-kind-property = Your report · theft or damage
mailbox-standing-received = Your report is here. Nobody has opened it yet.
mailbox-standing-read = { $unit } has read it.
mailbox-standing-answered = { $unit } wrote to you.
mailbox-standing-frozen = You took this report back. Nobody can open it now.
mailbox-standing-kept = You took this report back. Police had opened it before.
mailbox-standing-shredded = This report is gone. Nobody can read it any more.
mailbox-badge-waiting = Waiting
mailbox-badge-read = Read
mailbox-badge-answered = Answered
mailbox-badge-withdrawn = Taken back
mailbox-badge-shredded = Gone
mailbox-received = It came on { $day }.
mailbox-due = Next: you hear from them by the end of { $day }.

## Messages

mailbox-messages = Messages
mailbox-no-messages = No messages yet.
mailbox-only-you-two = Only you two can read this.
mailbox-you = You
mailbox-not-verified = Not verified. Nobody of this unit signed this message, so we do not show it. Please call the unit.
mailbox-unreadable = This message cannot be opened with your code.
mailbox-look-again = Look for new messages
mailbox-write = Write to { $unit }
mailbox-write-button = Lock and send
mailbox-write-sending = Locking and sending
mailbox-write-sent = Sent. Only this unit and you can read it.
mailbox-write-not-sent = Your words are still here. Try again.
mailbox-write-too-long = That is more than fits in one message. Please send it in two.
mailbox-write-closed = You took this report back, so no messages can be added.

## Who opened it

mailbox-who-opened = Who opened it
mailbox-opened-narrative = { $unit } read what happened
mailbox-opened-contact = { $unit } opened your name and contact
mailbox-opened-box = { $unit } opened the advocate’s box
mailbox-opened-message = { $unit } read a message
mailbox-unopened-narrative = Nobody has read what happened.
mailbox-unopened-contact = Nobody has opened your name and contact.
mailbox-unopened-box = Nobody has opened the advocate’s box.
mailbox-unopened-message = Nobody has read a message.
mailbox-who-opened-note = We write down the day, not the hour.

## Taking it back

mailbox-take-back = Take it back
mailbox-withdraw-unopened = Police have not opened this report. If you withdraw, nobody can open it from that moment. After 7 days it is destroyed.
mailbox-withdraw-opened = Police have opened this report. If you withdraw, they stop writing to you, but may have to keep what they read. The advocate’s box is erased fully.
mailbox-frozen = Nobody can open it. On { $day } it is destroyed for good. Until then you can change your mind.
mailbox-kept = Police were told and stop writing to you. They may have to keep what they read, and copies they made. On { $day } the rest is destroyed. Until then you can change your mind.
mailbox-shredded = The keys are destroyed. Old backups cannot be read after 21 days.
mailbox-box-erased = The advocate’s box is erased.
mailbox-withdraw = Withdraw the report
mailbox-erase-box = Erase only the advocate’s box
mailbox-cancel = I changed my mind. Keep my report.
mailbox-seven-days = You then have 7 days to change your mind.
mailbox-sure-unopened = Withdraw the report? Nobody can open it from now on. You have 7 days to change your mind.
mailbox-sure-opened = Withdraw the report? Police stop writing to you. They may have to keep what they read.
mailbox-sure-yes = Yes, withdraw it
mailbox-sure-erase = Erase the advocate’s box? This cannot be taken back. Your report stays.
mailbox-sure-erase-yes = Yes, erase the box
mailbox-sure-no = No, leave it
mailbox-deed-not-done = Nothing was changed.

## The end

mailbox-close = Close the mailbox
mailbox-close-note = The page also closes it after 10 minutes. Use “Leave this page” when somebody comes.

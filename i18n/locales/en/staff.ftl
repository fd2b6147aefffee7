# The staff console's frame: logging in, the unit key, the bar.

staff-console = Staff console
staff-skip = Skip to the content
staff-checking = Looking whether you are logged in

staff-login-heading = Log in
staff-login-about = Only for staff of the units. Each login and each opening is written to the log.
staff-name = Login name
staff-name-missing = Enter your login name.
staff-pass-phrase = Pass-phrase
staff-pass-phrase-hint = It never leaves this device. Your key is made from it here.
staff-pass-phrase-missing = Enter your pass-phrase.
staff-one-time-code = One-time code
staff-one-time-code-hint = The six digits that your code app shows now.
staff-one-time-code-missing = Enter six digits. The code changes every 30 seconds.
staff-caps-lock = Caps Lock is on.
staff-show = Show
staff-hide = Hide
staff-log-in = Log in
staff-stretching = Making your key from the pass-phrase. This takes a second or two.
staff-asking = Asking the server
staff-opening-key = Opening the unit key

staff-refused = The login was refused. Check name and pass-phrase, wait for a fresh code, then try again.
staff-too-many = There were too many attempts. Wait some minutes, then try again.
staff-too-many-minutes = { $minutes ->
    [one] There were too many attempts. Try again in one minute.
   *[other] There were too many attempts. Try again in { $minutes } minutes.
 }
staff-wrong-pass-phrase = This pass-phrase does not open the key. Check Caps Lock and the keyboard's language, then try again.
staff-ended = Your login has ended. Log in again.
staff-ended-kept = Your login has ended. What you wrote is still here: log in again and go on.
staff-keys-letters = Letters, digits and signs act as soon as you press them. If you take this away, only Enter, Esc and the arrows do.
staff-logged-out = You are logged out and the unit key is closed.
staff-log-out-failed = The unit key is closed, but the server was not reached: the login may still be alive. Try again to log out.

staff-unlock-heading = Open the unit key
staff-unlock-about = You are logged in as { $name }. The unit key opens with your pass-phrase.
staff-unlock-idle = The unit key closed itself after a while without use. What was open is gone from this page.
staff-unlock-closed = You closed the unit key. What was open is gone from this page.
staff-unlock = Unlock
staff-log-out = Log out

staff-nav = Console
staff-nav-queue = Queue
staff-nav-boxes = Boxes
staff-key-open = Unit key open
staff-key-closes = closes in { $time }
staff-key-soon = The unit key closes in a minute. Press any key to keep it open.
staff-lock-now = Close key
staff-language = Language
staff-language-note = Changing the language closes the unit key.

staff-no-unit-heading = No unit
staff-no-unit = You are logged in as { $name }. Your account belongs to no unit: it holds no key and sees no reports.
staff-no-page-heading = No such page
staff-no-page = The address leads nowhere. The queue is the best place to go on.
staff-to-queue = To the queue

# The desk: queue, case, answers, boxes.

## Queue

triage-queue = បញ្ជី​រង់ចាំ
triage-filters = សំណុំរឿង​ណា
triage-filters-state = ស្ថានភាព
triage-filters-danger = គ្រោះថ្នាក់
triage-filter-all = សំណុំរឿង​ទាំងអស់
triage-filter-urgent-unread = បន្ទាន់ មិនទាន់​អាន
triage-filter-urgent = បន្ទាន់​ទាំងអស់
triage-state-new = ថ្មី
triage-state-reading = កំពុងអាន
triage-state-answered = បានឆ្លើយ
triage-count-more = { $count }+
triage-most-pressing-first = បន្ទាន់​បំផុត​មុនគេ

triage-danger = { $count ->
   *[other] មនុស្ស { $count } នាក់​អាច​មាន​គ្រោះថ្នាក់​ម្តងទៀត។
 }
triage-danger-unread = { $count ->
   *[other] គ្មាន​អ្នកណា​ក្នុង​អង្គភាពនេះ​បាន​អាន​របាយការណ៍នេះ​នៅឡើយទេ។
 }
triage-danger-show = បង្ហាញ​ទីមួយ

triage-column-urgent = គ្រោះថ្នាក់
triage-column-case = សំណុំរឿង
triage-column-due = កំណត់​ឆ្លើយ​ដំបូង
triage-column-state = ស្ថានភាព
triage-column-kind = ប្រភេទ
triage-column-area = តំបន់
triage-column-language = ភាសា
triage-column-received = បានទទួល
triage-column-marks = សម្គាល់

triage-due-late = { $days ->
   *[other] យឺត { $days } ថ្ងៃ
 }
triage-due-today = ថ្ងៃនេះ
triage-due-tomorrow = ស្អែក
triage-due-answered = បានផ្ញើ
triage-kind-hate = ការស្អប់
triage-kind-property = ទ្រព្យសម្បត្តិ
triage-area-none = មិនបាន​បញ្ជាក់
triage-area-number = តំបន់ { $number }
triage-language-none = មិនដឹង
triage-urgent = អាច​មាន​គ្រោះថ្នាក់​ម្តងទៀត
triage-unread = សារថ្មី
triage-withdrawn = បានដកវិញ

triage-page = ទំព័រ { $page }
triage-next = ទំព័រ​បន្ទាប់
triage-previous = ទំព័រមុន
triage-refresh = ផ្ទុកថ្មី
triage-empty = មិនទាន់​មាន​សំណុំរឿងទេ។ របាយការណ៍​ថ្មី​លេចឡើង​ក្រោយ​ផ្ទុក​ថ្មី។
triage-empty-filter = ឥឡូវនេះ​គ្មាន​សំណុំរឿង​ប្រភេទនេះទេ។
triage-show-all = បង្ហាញ​សំណុំរឿង​ទាំងអស់
triage-busy = ម៉ាស៊ីនមេ​រវល់​ខ្លាំង។ សូម​សាក​ម្តងទៀត​បន្តិចទៀត។
triage-failed = ផ្ទុក​បញ្ជី​រង់ចាំ​មិនបានទេ។
triage-failed-stale = នេះ​ជា​បញ្ជី​រង់ចាំ​ពីមុន។ ផ្ទុក​ថ្មី​មិនបានទេ។

## Keys

triage-keys-heading = គ្រាប់ចុច​ទាំងអស់
triage-keys-moving = ចុះ ឡើង
triage-keys-down = សំណុំរឿង​ខាងក្រោម
triage-keys-up = សំណុំរឿង​ខាងលើ
triage-keys-open = បើក​សំណុំរឿង
triage-keys-next = ទំព័រ​បន្ទាប់
triage-keys-previous = ទំព័រមុន
triage-keys-urgent = តែ​សំណុំរឿង​បន្ទាន់ ឬ​ទាំងអស់វិញ
triage-keys-refresh = ផ្ទុកថ្មី
triage-keys-queue = ទៅ​បញ្ជី​រង់ចាំ
triage-keys-back = ចេញពី​ប្រអប់​វាយ​អក្សរ រួច​ចេញពី​សំណុំរឿង
triage-keys-answer = សរសេរ​ចម្លើយ
triage-keys-ready = ចម្លើយ​ស្រាប់
triage-keys-copy = ចម្លង​លេខ​សំណុំរឿង
triage-keys-send = ចាក់សោ ហើយ​ផ្ញើ​ចម្លើយ
triage-keys-lock = បិទ​កូនសោ​អង្គភាព
triage-keys-help = បញ្ជីនេះ
triage-close = បិទ

## Case

triage-case = សំណុំរឿង { $number }
triage-back = ត្រឡប់ទៅ​បញ្ជី​រង់ចាំ
triage-copy = ចម្លងលេខ
triage-copied = បានចម្លង
triage-area-of = តំបន់ { $area }
triage-received-on = បានទទួល { $day }
triage-first-answer-late = { $days ->
   *[other] ចម្លើយ​ដំបូង​យឺត { $days } ថ្ងៃ
 }
triage-first-answer-today = ត្រូវ​ឆ្លើយ​ដំបូង​ថ្ងៃនេះ
triage-first-answer-tomorrow = ត្រូវ​ឆ្លើយ​ដំបូង​ថ្ងៃស្អែក
triage-first-answer-on = ត្រូវ​ឆ្លើយ​ដំបូង​ត្រឹម { $day }
triage-first-answer-sent = បាន​ផ្ញើ​ចម្លើយ​ដំបូង

triage-opening = កំពុង​ទាញ​យក និង​បើក​ផ្នែក​ដែល​ចាក់សោ
triage-logged = ការ​បើក​នីមួយៗត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា ហើយ​អ្នករាយការណ៍​ឃើញ​ថ្ងៃ​ដែល​បើក។
triage-sealed-parts = ផ្នែក​ដែល​ចាក់សោ
triage-part-story = រឿង​ដែល​កើតឡើង
triage-part-circumstances = កន្លែង ពេលវេលា មនុស្ស
triage-part-items = អ្វី​ដែល​បាត់ ឬខូច
triage-part-contact = ឈ្មោះ និង​ទំនាក់ទំនង
triage-opened = បើក
triage-not-shared = មិនបាន​ចែក​ឱ្យ​អង្គភាពនេះ
triage-destroyed = បាន​បំផ្លាញ
triage-contact-empty = អ្នករាយការណ៍​មិនបាន​ដាក់ឈ្មោះ ឬ​ព័ត៌មាន​ទំនាក់ទំនងទេ។
triage-story-empty = អ្នករាយការណ៍​មិនបាន​សរសេរ​ពាក្យ​ផ្ទាល់ខ្លួនទេ។
triage-unreadable = បើកមិនបាន
triage-unreadable-why = ផ្នែកនេះ​ត្រូវបាន​កែប្រែ​ក្រោយ​ចាក់សោ ឬ​ត្រូវបាន​ចាក់សោ​សម្រាប់​កូនសោ​ផ្សេង។ សូមកុំ​ពឹង​លើ​វា។ សូម​ប្រាប់​លេខ​សំណុំរឿង​ទៅ​ប្រធាន​របស់អ្នក។

triage-label-what = អ្វី
triage-label-place = កន្លែង
triage-label-where = កន្លែង​ជាក់លាក់
triage-label-neighborhood = សង្កាត់
triage-label-outside = ក្រៅ​ទីក្រុង
triage-label-when = ពេលណា
triage-label-people = មនុស្ស
triage-label-bias = ដោយសារ
triage-label-bias-words = តាម​ពាក្យ​របស់​គេ
triage-label-business = អាជីវកម្ម
triage-label-name = ឈ្មោះ
triage-label-phone = ទូរស័ព្ទ
triage-label-email = អ៊ីមែល
triage-label-safe = ទាក់ទង​ដោយ​សុវត្ថិភាព
triage-item-name = របស់
triage-item-value = តម្លៃ
triage-item-serial = លេខស៊េរី
triage-yes = បាទ/ចាស

triage-withdrawn-heading = អ្នករាយការណ៍​បាន​ដក​របាយការណ៍នេះវិញ។
triage-withdrawn-frozen = គ្មាន​អង្គភាព​ប៉ូលិស​ណា​បាន​បើក​វាទេ។ កូនសោ​របស់​វា​នឹង​ត្រូវ​បំផ្លាញ​នៅ​ថ្ងៃ { $day }។ មុន​ថ្ងៃ​នោះ មានតែ​អ្នករាយការណ៍ទេ​ដែល​អាច​ប្តូរ​ចិត្តបាន។ ផ្ញើ​ចម្លើយ​មិនបានទេ។
triage-withdrawn-kept = ប៉ូលិស​បាន​បើក​វា​ពីមុន។ សូមកុំ​សរសេរ​ទៅ​អ្នករាយការណ៍ទៀត។ អ្វី​ដែល​ច្បាប់​តម្រូវ​ឱ្យ​អង្គភាព​រក្សា នៅដដែល។ អ្វី​ដែល​នៅសល់​នឹង​ត្រូវ​បំផ្លាញ​នៅ​ថ្ងៃ { $day }។
triage-withdrawn-shredded = កូនសោ​របស់​វា​ត្រូវបាន​បំផ្លាញហើយ។ គ្មាន​អ្នកណា​អាច​អាន​វា​បានទៀតទេ ទាំង​នៅ​ទីនេះ ទាំង​ក្នុង​ច្បាប់ចម្លង​បម្រុង។

## Messages

triage-messages = សារ
triage-messages-empty = មិនទាន់​មាន​សារទេ។ អ្នករាយការណ៍​កំពុង​រង់ចាំ​ចម្លើយ​ដំបូង។
triage-from-reporter = អ្នករាយការណ៍
triage-from-unit = អង្គភាព​របស់អ្នក
triage-message-unreadable = សារនេះ​បើក​មិនបានទេ៖ វា​ត្រូវបាន​កែប្រែ ឬ​ចាក់សោ​សម្រាប់​កូនសោ​ផ្សេង។
triage-message-not-verified = សារនេះ​គ្មាន​ហត្ថលេខា​របស់​អង្គភាព​អ្នកទេ។ យើង​មិន​បង្ហាញ​ពាក្យ​ក្នុង​នោះទេ។
triage-answer = ចម្លើយ
triage-answer-hint = សូម​ប្រើពាក្យ​ងាយៗ។ អ្នករាយការណ៍​អាន​ភាសា { $language }។
triage-answer-hint-any = សូម​ប្រើពាក្យ​ងាយៗ។ អ្នករាយការណ៍​អាន​វា​ដោយ​ប្រើ​លេខកូដ។
triage-answer-closed = ផ្ញើ​ចម្លើយ​មិនបានទេ៖ របាយការណ៍​ត្រូវបាន​ដកវិញ។
triage-answer-no-key = ផ្ញើ​ចម្លើយ​មិនបានទេ៖ កូនសោ​របស់អ្នក​រាយការណ៍ ស្ថិត​ក្នុង​ផ្នែក​ដែល​អង្គភាពនេះ​បើក​មិនបាន។
triage-ready = ចម្លើយ​ស្រាប់
triage-ready-thanks-name = អរគុណ យើង​កំពុង​អាន
triage-ready-thanks = អរគុណ​ដែល​បាន​ប្រាប់​យើង។ យើង​បាន​អាន​របាយការណ៍​របស់អ្នកហើយ។ អ្នក​មិន​ចាំបាច់​ប្រាប់​ថា​អ្នកជា​នរណាទេ។ សូម​មក​មើល​នៅ​ទីនេះ​ម្តងទៀត​ថ្ងៃស្អែក។
triage-ready-safe-name = មាន​សុវត្ថិភាពទេ?
triage-ready-safe = តើ​អ្នកមាន​សុវត្ថិភាពទេ​ឥឡូវនេះ? បើ​អ្នកមាន​គ្រោះថ្នាក់ សូមហៅ 911 ឬទៅ​កន្លែង​ដែល​មាន​មនុស្សដទៃ។ សូម​ប្រាប់​យើង​នៅ​ទីនេះ ថា​សរសេរ​ទៅ​អ្នក​ពេលណា និង​ដោយ​របៀបណា​ទើប​មាន​សុវត្ថិភាព។
triage-ready-more-name = សំណួរមួយ
triage-ready-more = យើង​ចង់​យល់​រឿង​មួយ​ឱ្យ​ច្បាស់​ជាងនេះ។ តើមាន​អ្នកណាទៀត​នៅ​ទីនោះ​ដែល​បានឃើញ ឬ​មាន​កាមេរ៉ា​នៅ​ជិត​នោះទេ? អ្នក​សម្រេច​ខ្លួនឯង​ថា​ឆ្លើយ​អ្វី។
triage-send = ចាក់សោ ហើយផ្ញើ
triage-sending = កំពុង​ចាក់សោ និងផ្ញើ
triage-sent = បាន​ផ្ញើហើយ។ អ្នករាយការណ៍​អាន​វា​ដោយ​ប្រើ​លេខកូដ។
triage-not-sent = មិនបាន​ផ្ញើទេ។
triage-conflict = សារ​របស់​សហការី​មកដល់​មុន។ ឥឡូវ​វា​បង្ហាញ​នៅ​ខាងលើ។ សូម​អាន​វាសិន រួច​ផ្ញើ​សារ​របស់អ្នក។
triage-answer-full = បាន​ប្រើ​កន្លែង​អស់ { $percent } %
triage-answer-too-long = វែងពេក។ សូម​កាត់​ពាក្យ​ខ្លះ​ចេញ ឬ​ផ្ញើ​ជា​ពីរ​សារ។

triage-discard-heading = ចម្លើយ​របស់អ្នក​មិនទាន់​បាន​ផ្ញើទេ
triage-discard-text = បើ​អ្នក​ចេញពី​សំណុំរឿង វានឹងបាត់។
triage-discard = ចេញពី​សំណុំរឿង
triage-keep-writing = បន្តសរសេរ

## Clock and timeline

triage-clocks = ម៉ោងកំណត់
triage-clock-first-answer = ចម្លើយ​ដំបូង
triage-timeline = ដំណើរការ​ក្នុង​អង្គភាពនេះ
triage-step-received = បានទទួល
triage-step-narrative = បាន​ទាញ​យក​រឿងរ៉ាវ
triage-step-contact = បាន​ទាញ​យក​ទំនាក់ទំនង
triage-step-box = បាន​ទាញ​យក​ប្រអប់​អន្តោប្រវេសន៍
triage-step-message = បាន​ទាញ​យក​សារ
triage-step-now = កំពុង​បើក​លើ​អេក្រង់នេះ

triage-case-missing = អង្គភាពនេះ​គ្មាន​សំណុំរឿងនេះទេ។ ប្រហែលជា​វា​ត្រូវបាន​ចែក​ឱ្យ​តែ​អង្គភាព​ផ្សេង។
triage-case-failed = បើក​សំណុំរឿង​មិនបានទេ។

## Boxes

triage-boxes = ប្រអប់​អន្តោប្រវេសន៍
triage-boxes-about = មានតែ​អង្គការ​របស់អ្នកទេ​ដែល​អាច​បើក​ប្រអប់​ទាំងនេះ។ របាយការណ៍​អំពី​ការ​ស្អប់​នីមួយៗមាន​ប្រអប់​មួយ។ បញ្ជីនេះ​បង្ហាញ​តែ​ប្រអប់​ដែល​មាន​គេ​សរសេរ។
triage-boxes-opening = { $count ->
   *[other] បាន​បើក​ប្រអប់​ចំនួន { $count } មកទល់​ពេលនេះ
 }
triage-boxes-done = មានសរសេរ { $filled } ក្នុងចំណោម​ប្រអប់​ចំនួន { $count } ដែលបានបើក
triage-boxes-none = មិនទាន់​មាន​អ្នកណា​សរសេរ​ក្នុង​ប្រអប់ទេ។
triage-boxes-damaged = { $count ->
   *[other] ប្រអប់​ចំនួន { $count } បើកមិនបាន៖ ត្រូវបាន​កែប្រែ ឬ​ចាក់សោ​សម្រាប់​កូនសោ​ផ្សេង។ លេខ​សំណុំរឿង៖
 }
triage-boxes-failed = ទាញ​យក​ប្រអប់​មិនបាន​គ្រប់ទេ។
triage-box-open-case = បើក​សំណុំរឿង
triage-box-no-words = បាន​គូស​តែ​សញ្ញា គ្មាន​ពាក្យ។

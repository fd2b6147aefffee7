# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = សូម​ជ្រើសរើស​មួយ
civic-search = ស្វែងរក
list-next = បង្ហាញ​ថែម
if-you-want = (បើ​អ្នក​ចង់)
step-less = បន្ថយ​មួយ
step-more = ថែម​មួយ
paths-label = ទំព័រ​ផ្សេងទៀត
problem-title = មិនបាន​សម្រេចទេ
problem-back = ថយក្រោយ
sent-title = សូម​មើល​អ៊ីមែល​របស់​អ្នក
sent-lead = យើងបាន​ផ្ញើ​តំណ​មួយទៅ​អ្នក។ សូម​បើកវា ទើបបាន​ការ។ មុននោះ មិនទាន់​មានអ្វី​ច្បាស់លាស់ទេ។
sent-until = តំណនេះ​ប្រើបាន​រហូតដល់ { $when }។
sent-spam = មិនឃើញ​អ៊ីមែលឬ? សូម​មើលក្នុង​ថត​អ៊ីមែល​ឥតបានការ (spam)។
sent-code = សូម​ទុក​លេខកូដនេះដែរ

## The pages without a script

basic-title = ជំនួប​ស្តាប់​មតិ ជា​ទំព័រ​សាមញ្ញ
basic-lead = ទំព័រ​ទាំងនេះ​ប្រើបាន​លើ​ទូរស័ព្ទ​ចាស់ ហើយ​មិន​ត្រូវការ JavaScript ទេ។
basic-sessions = ទីក្រុង​ស្តាប់​នៅឯណា និង​ពេលណា
basic-neighborhoods = អ្វី​ដែល​យើង​បានឮ ក្នុង​សង្កាត់​នីមួយៗ
basic-commitments = អ្វី​ដែល​ទីក្រុង​ថា​នឹងធ្វើ
basic-seat = មើល ប្តូរ ឬ​ប្រគល់​កន្លែង​របស់​អ្នកវិញ
basic-request = នៅកន្លែង​របស់​អ្នក ជាមួយ​មនុស្ស​របស់​អ្នក
basic-next = បន្ទាប់

## Schedule

sessions-title = ជំនួប​ស្តាប់​មតិ
sessions-lead = ទីក្រុង​ស្តាប់​អ្នក។ អ្នក​អាច​និយាយ ឬ​គ្រាន់តែ​អង្គុយ​ស្តាប់។ មិន​ចាំបាច់​ប្រាប់​ឈ្មោះទេ។
sessions-all = ជំនួប​ទាំងអស់
sessions-none = ឥឡូវនេះ​មិនទាន់​មាន​ជំនួបទេ។ អ្នក​អាច​ស្នើសុំ​មួយ។
sessions-none-chosen = គ្មាន​ជំនួប​ណា​ត្រូវ​នឹងអ្វី​ដែល​អ្នកបាន​ជ្រើសរើសទេ។
sessions-show-all = បង្ហាញ​ជំនួប​ទាំងអស់
own-hall-title = អ្នក​មាន​កន្លែង​ជួបគ្នា​ទេ?
own-hall = សូម​ស្នើសុំ​ជំនួប​មួយ នៅកន្លែង​ដែល​មនុស្ស​របស់​អ្នក​ធ្លាប់​ជួបគ្នា។
own-hall-link = ស្នើសុំ​មក​យើង
filter-title = ជ្រើសរើស​អ្វី​ដែល​ចង់​មើល
filter-all = ទាំងអស់
filter-any = ណា​ក៏បាន
filter-neighborhood = សង្កាត់
filter-language = ភាសា
filter-way = របៀប​ចូលរួម
filter-access = អ្វី​ដែល​អ្នក​ត្រូវការ
filter-from = ចាប់ពី​ថ្ងៃនេះ​ទៅ
filter-show = បង្ហាញ
filter-clear = លុប​ជម្រើស
view-label = របៀប​បង្ហាញ
view-list = បញ្ជី
view-month = ខែ
view-map = ផែនទី
month-before = ខែមុន
month-after = ខែក្រោយ
month-day = { $sessions ->
   *[other] { $day }៖ ជំនួប { $sessions }
 }
map-label = ផែនទី​ជំនួប​ស្តាប់​មតិ
map-note = ខាងលើ​ជា​ទិសជើង។ លេខគឺ​ដូច​លេខ​ក្នុង​បញ្ជី​ខាងក្រោម។
map-none = ជំនួប​ទាំងនេះ​គ្មាន​ទីតាំង​លើ​ផែនទីទេ។
keep-title = តាមដាន​កាលវិភាគ
keep-lead = ដាក់​កាលវិភាគនេះ​ក្នុង​ប្រតិទិន ឬ​កម្មវិធី​អាន​ព័ត៌មាន​របស់​អ្នក។ បើ​មានការ​ផ្លាស់​ប្តូរ វា​នឹង​ប្តូរ​ដោយខ្លួនឯង។
keep-calendar = ប្រតិទិន
keep-atom = បណ្តាញ​ព័ត៌មាន Atom
keep-json = បណ្តាញ​ព័ត៌មាន JSON
moved-from = ពីមុន៖
badge-cancelled = បាន​លុបចោល
badge-moved = ម៉ោង​ថ្មី
badge-over = ចប់ហើយ
badge-live = កំពុង​ធ្វើ​ឥឡូវនេះ
badge-soon = ជិត​ចាប់ផ្តើម
badge-interrupted = បាន​ដាច់
badge-recording = ការ​ថត​ទុក
badge-waiting = បញ្ជី​រង់ចាំ
badge-captions = អក្សរ​ក្រោម​រូប
badge-asl = ASL
badge-no-officers = គ្មាន​ប៉ូលិស
seats-open = { $seats ->
   *[other] នៅទំនេរ { $seats } កន្លែង
 }

## A session

session-cancelled = ជំនួបនេះ​ត្រូវបាន​លុបចោល
session-cancelled-others = មើល​ជំនួប​ផ្សេង
session-moved = ជំនួបនេះ​មាន​ម៉ោង​ថ្មី
session-moved-note = អ្នក​ដែល​មាន​កន្លែងហើយ នៅតែ​មាន​កន្លែងដដែល។
session-phone-in = ស្តាប់ និង​និយាយ​តាម​ទូរស័ព្ទ៖
session-other-languages = ភាសា​ផ្សេង បើ​អ្នកសុំ​ត្រឹម​ថ្ងៃ { $day }
session-before = អ្វី​ដែល​គួរ​ដឹងមុន​មក
session-not-filmed = មិន​មានការ​ថត​វីដេអូទេ។
session-filmed = មានការ​ថត​វីដេអូ។
session-filmed-off-camera = មានការ​ថត​វីដេអូ។ កន្លែង​អង្គុយ​ខ្លះ កាមេរ៉ា​មិន​ថតទេ។
session-record-findings = យើង​មិន​ទុក​ពាក្យ​ដែល​អ្នក​និយាយទេ។ យើង​កត់តែ​អ្វី​ដែល​ទីក្រុង​បានដឹង។
session-record-questions = សំណួរ​នឹង​ចូល​ក្នុង​ឯកសារ​សាធារណៈ។ ឈ្មោះ​មិន​ចូល​ទេ។
session-record-recording = ការ​ថត​ទុក​ទាំងមូល​នឹង​ក្លាយជា​ឯកសារ​សាធារណៈ។
session-no-name = គ្មាន​អ្នកណា​សួរឈ្មោះ ឯកសារ ឬ​អាសយដ្ឋាន​របស់​អ្នកទេ។
session-hosts = អ្នក​រៀបចំ៖
session-calendar = ដាក់​ក្នុង​ប្រតិទិន​របស់ខ្ញុំ
session-follow = តាមដាន​ជំនួបនេះ
seats-title = ទុក​កន្លែង
seats-just-come = អ្នក​អាច​មក​តែម្តង។ មិន​ចាំបាច់​ទុក​កន្លែងទេ។
seats-closed = ឥឡូវនេះ​ទុក​កន្លែង​មិនបានទេ។
seats-save = ទុក​កន្លែង
seats-wait = ចូល​បញ្ជី​រង់ចាំ
seats-no-mail = អ្នក​នឹង​ទទួលបាន​លេខកូដ និង​រូប​មួយ​សម្រាប់​បង្ហាញ​នៅ​មាត់ទ្វារ។ មិន​ត្រូវការ​អ៊ីមែលទេ។
seats-have-code = ខ្ញុំ​មាន​លេខកូដ
seats-taken = មានគេ​យក { $taken } ក្នុងចំណោម { $all } កន្លែង
seats-open-of = { $seats ->
   *[other] នៅទំនេរ { $seats } ក្នុងចំណោម { $all } កន្លែង
 }
seats-queue = { $groups ->
   *[other] ការ​ចុះឈ្មោះ { $groups } កំពុង​រង់ចាំ៖ សរុប { $seats } កន្លែង
 }
access-title = បើ​អ្នក​ត្រូវការ​អ្វី
aid-asked-by = អ្នក​ត្រូវការ​អ្នកបកប្រែ ឬ​ជំនួយ​ផ្សេងឬ? សូម​ប្រាប់​ពេល​ទុក​កន្លែង ត្រឹម​ថ្ងៃ { $day }។ យើង​នឹង​ឆ្លើយ​ថាបាន ឬមិនបាន។
aid-asked-late = ថ្ងៃ​ចុងក្រោយ​សម្រាប់​សុំ​អ្នកបកប្រែ ឬ​ជំនួយ​ផ្សេង គឺ { $day }។ អ្នក​នៅតែ​អាចសុំ៖ យើង​នឹង​ព្យាយាម។
agenda-title = មាន​អ្វីខ្លះ និងនៅ​ម៉ោង​ណា
agenda-now = ឥឡូវនេះ
questions-title = សំណួរ
questions-none = មិនទាន់​មាន​សំណួរ​បង្ហាញទេ។
question-me-too = ខ្ញុំ​ក៏​ចង់​ដឹងដែរ
question-answered = បាន​ឆ្លើយ
question-supports = { $people ->
   *[other] មាន { $people } នាក់​ទៀត​សួរ​រឿងនេះ
 }

## Afterwards

record-title = អ្វី​ដែលបាន​កត់ទុក
record-none = កំណត់ហេតុ​មិនទាន់​ចេញទេ។
record-people = { $people ->
   *[other] មនុស្ស { $people } នាក់បាន​មក
 }
record-groups = { $groups ->
   *[other] { $groups } ក្រុម
 }
record-minutes = អាន​កំណត់ហេតុ
record-published = បាន​ផ្សាយ​នៅថ្ងៃ
record-late = យឺត
record-promised = យើង​សន្យា​ថា​កំណត់ហេតុ​នឹង​ចេញនៅ
recording-late = យឺត
recording-promised = យើង​សន្យា​ថា​ការ​ថត​ទុក​នឹង​ចេញនៅ

## Saving seats

sign-up-title = ទុក​កន្លែង
who-title = តើ​អ្នកណា​នឹង​មក?
who-me = ខ្ញុំ​ម្នាក់ឯង
who-group = មកជា​ក្រុម
seats-how-many = ប៉ុន្មាន​កន្លែង?
group-name = ឈ្មោះ​ក្រុម
group-hint = យើង​មិន​សួរឈ្មោះ​មនុស្ស​ក្នុង​ក្រុមទេ។ ប៉ូលិស​មិនដែល​ឃើញ​បញ្ជីនេះទេ។
group-file-save = ទុក​ចម្លើយ​ទាំងនេះ​ជាឯក​សារ
group-file-load = បំពេញ​ពី​ឯកសារ
group-file-note = ឯកសារ​នៅតែ​ក្នុង​ទូរស័ព្ទ ឬ​កុំព្យូទ័រ​របស់​អ្នក។ លើកក្រោយ វា​បំពេញ​ទម្រង់​សម្រាប់​ក្រុម​របស់​អ្នក។
group-file-wrong = នេះ​មិនមែន​ជាឯក​សារ​ដែល​បង្កើត​នៅ​ទីនេះទេ។
accept-partial = បើ​មិន​មាន​កន្លែង​គ្រប់គ្នា សូមឱ្យ​យើង​ប៉ុន្មាន​ដែល​មាន
accept-least = ប៉ុន្តែ​មិន​តិច​ជាង​ប៉ុន្មាន​កន្លែង
way-title = តើ​អ្នក​ចង់​ចូលរួម​របៀបណា?
needs-title = តើ​អ្នក​ត្រូវការ​អ្វី?
needs-hint = បើ​មិន​ត្រូវការ​អ្វី មិនបាច់​ជ្រើសរើសទេ។
needs-interpreter-language = អ្នកបកប្រែ​ភាសា​អ្វី
extras-title = កន្លែង​សម្រាប់​រទេះរុញ កូនក្មេង អ្នក​និយាយ
extras-hint = ចំនួន​នីមួយៗ​គឺ​សម្រាប់​អ្នក​ទាំងអស់គ្នា។
extras-free = { $places ->
   *[other] នៅទំនេរ { $places }
 }
extras-ages = អាយុ​របស់​កូនក្មេង
extras-speaker = តើ​យើង​គួរហៅ​អ្នក​និយាយ​ថាអ្វី?
reach-title = ទទួល​ដំណឹង​តាម​អ៊ីមែល
reach-email = អ៊ីមែល
reach-email-hint = យើងផ្ញើ​តំណ​មួយ​ជាមុន​សិន។ យើង​ទុក​កន្លែង​ឱ្យ​អ្នក 30 នាទី រហូតដល់​អ្នក​បើកវា។
reach-name = ឈ្មោះ ឬពាក្យ​ដែល​យើង​គួរហៅ​អ្នក
reach-name-hint = ឈ្មោះ​អ្វី​ក៏បាន។
reach-language = សរសេរ​មកខ្ញុំ​ជា​ភាសា
sign-up-vow-title = អ្នកណា​អាច​អានបាន
sign-up-vow = មានតែ​អ្នក​រៀបចំ​ជំនួបនេះទេ ដើម្បី​រៀប​កៅអី និង​ជំនួយ។ ប៉ូលិស​មិនដែល​ឃើញថា​អ្នកណា​ចុះឈ្មោះទេ។
sign-up-shredded = ឈ្មោះ និង​តម្រូវការ​នឹង​ត្រូវ​បំផ្លាញ​នៅថ្ងៃ { $day }។
sign-up-send = ទុក​កន្លែង​ទាំងនេះ
if-full-title = បើ​ពេញ
if-full-place = { $way }៖ អ្នក​នឹងនៅ​លេខរៀង​ទី { $place }។
if-full-hold = { $hours ->
   *[other] ពេល​មាន​កន្លែង​ទំនេរ យើង​ទុកឱ្យ​អ្នក { $hours } ម៉ោង។
 }
if-full-last-day = នៅថ្ងៃ​ចុងក្រោយ កន្លែង​ទំនេរ​នឹងទៅ​ក្រុម​បន្ទាប់​ដែល​ល្មម​នឹង​ចំនួន។
if-full-keep = អ្នក​នៅតែ​មាន​លេខរៀង​ដដែល ទោះ​អ្នក​មិន​យក​កន្លែង​ខ្លះ​ក៏ដោយ។

## What a code opens

seat-entry-title = កន្លែង​របស់​អ្នក
seat-entry-lead = សូម​វាយ​លេខកូដ​ដែល​អ្នកបាន​ទទួល​ពេល​ទុក​កន្លែង។
seat-entry-show = បង្ហាញ​កន្លែង​របស់ខ្ញុំ
seat-entry-lost = បាត់​លេខកូដឬ? យើង​រកវា​មិនបានទេ ព្រោះ​យើង​មិនដឹង​ថាវា​ជា​របស់​អ្នកណា។ បើ​អ្នក​បានឱ្យ​អ៊ីមែល លេខកូដ​មាននៅ​ក្នុង​អ៊ីមែល​របស់​យើង។
seat-entry-report = លេខកូដ​ដែល​មាន 24 ខ្ទង់ គឺ​សម្រាប់​របាយការណ៍
seat-code-label = លេខកូដ​របស់​អ្នក
seat-code-hint = 16 ខ្ទង់។ មាន​ចន្លោះ ឬ​អត់ មិនជា​បញ្ហាទេ។
seat-code-keep = សូម​កត់ទុក ឬ​ថតរូប​វា។ អ្នកណា​មានវា អាច​ប្តូរ​កន្លែង​របស់​អ្នកបាន។
seat-title = កន្លែង​របស់​អ្នក
seat-fresh-title = សូម​ទុក​លេខកូដនេះ
seat-session-cancelled = មិនបាច់​មកទេ។ កន្លែង​របស់​អ្នក​ចប់​ដោយខ្លួនឯង។
seat-session-moved = កន្លែងនៅ​តែជា​របស់​អ្នក។ បើ​ម៉ោង​ថ្មី​មិន​ស្រួល សូម​ប្រគល់​វាវិញ។
seat-unconfirmed = មិនទាន់​ច្បាស់លាស់
seat-registered = បាន​ទុក
seat-registered-note = { $seats ->
   *[other] អ្នកមាន { $seats } កន្លែង។
 }
seat-partly = បាន​ទុកខ្លះ
seat-partly-note = { $seats ->
   *[other] អ្នកមាន { $seats } ក្នុងចំណោម { $wanted } កន្លែង។ អ្នក​កំពុង​រង់ចាំ​កន្លែង​ដែល​នៅសល់។
 }
seat-waiting-note = { $wanted ->
   *[other] អ្នក​កំពុង​រង់ចាំ { $wanted } កន្លែង។
 }
seat-cancelled = បាន​ប្រគល់វិញ
seat-cancelled-note = កន្លែង​ទាំងនេះបាន​ប្រគល់វិញហើយ។ ឥឡូវនេះ​អ្នក​ផ្សេង​អាច​យកបាន។
seat-expired = បាន​ចប់
seat-expired-note = តំណ​មិនបាន​បើក​ទាន់ពេល ឬ​ជំនួប​ចប់ហើយ។ អ្នក​អាច​ទុក​កន្លែង​ម្តង​ទៀត។
seat-hold-until = ទុក​រហូតដល់
seat-came = { $people ->
   *[other] ក្នុង​ក្រុម​អ្នក មាន { $people } នាក់បាន​មក។
 }
seat-place = អ្នក​នៅ​លេខរៀង​ទី { $place }។
seat-ahead = { $seats ->
   *[other] មនុស្ស​នៅ​មុខ​អ្នក កំពុង​រង់ចាំ { $seats } កន្លែង។
 }
seat-next = អ្នកជា​អ្នកបន្ទាប់។
seat-seats = { $seats ->
   *[other] { $seats } កន្លែង
 }
seat-qr = រូបនៃ​លេខកូដ សម្រាប់​បង្ហាញ​នៅ​មាត់ទ្វារ
seat-print = បោះពុម្ព
seat-copy = ចម្លង​លេខកូដ
seat-needs-title = អ្វី​ដែល​អ្នកបាន​សុំ
seat-confirm = យល់ព្រម ទុក​កន្លែង​ទាំងនេះ
seat-stop-waiting = កន្លែង​ប៉ុណ្ណេះ​គ្រប់ហើយ ឈប់​រង់ចាំ
seat-change-title = ប្តូរ​អ្វីមួយ
seat-change-number = ប្តូរ​ចំនួន​កន្លែង
seat-change-note = បើ​បន្ថយ បាន​ភ្លាម។ បើ​ថែម អ្នក​អាច​ត្រូវ​រង់ចាំ​កន្លែង​ដែល​ថែម។ កន្លែង​ដែល​អ្នកមានហើយ នៅតែ​ជា​របស់​អ្នក។
seat-change-send = ប្តូរ​ចំនួន
seat-describe = អ្វី​ដែល​អ្នក​ត្រូវការ និង​របៀប​ទាក់ទង​អ្នក
seat-describe-send = រក្សាទុក
seat-done-confirm = កន្លែង​របស់​អ្នក​ច្បាស់លាស់ហើយ។
seat-done-change = ចំនួនបាន​ប្តូរហើយ។
seat-done-accept = កន្លែង​ជា​របស់​អ្នកហើយ។
seat-done-decline = កន្លែងបាន​ទៅ​អ្នក​ផ្សេងហើយ។ អ្នក​នៅតែ​មាន​លេខរៀង​ដដែល។
seat-done-stop = អ្នក​លែង​រង់ចាំ​កន្លែង​ទៀតហើយ។
seat-done-describe = បាន​រក្សាទុក។
seat-done-hand-over = នេះជា​លេខកូដថ្មី។ លេខកូដ​ចាស់​លែងប្រើបានហើយ។
seat-done-roster = បញ្ជី​ឈ្មោះបាន​រក្សាទុកហើយ។
seat-done-cancel = កន្លែងបាន​ប្រគល់វិញហើយ។ អរគុណ​ដែលបាន​ប្រាប់​យើង។
need-asked = បានសុំ
need-confirmed = នឹង​មាន
need-declined = នឹង​មិន​មាន
need-declined-note = យើង​សុំទោស។ អ្នក​អាចសុំ​អ្វី​ផ្សេង​នៅ​ខាងក្រោម ឬ​ប្រគល់​កន្លែងវិញ។
offer-title = { $seats ->
   *[other] មាន​ទំនេរ { $seats } ក្នុងចំណោម { $wanted } កន្លែង​ដែល​អ្នកសុំ។ តើ​អ្នក​យកទេ?
 }
offer-note = បើ​អ្នក​យក អ្នក​នៅ​រង់ចាំ​កន្លែង​ដែល​នៅសល់។ បើ​អ្នក​មិន​យក អ្នក​នៅតែ​មាន​លេខរៀង​ដដែល។
offer-until = ទុកឱ្យ​អ្នក​រហូតដល់
offer-take = យក
offer-let-go = មិន​យក
roster-title = បញ្ជី​ឈ្មោះ
roster-label = ឈ្មោះ ម្នាក់​មួយ​បន្ទាត់
roster-hint = អ្នក​មិន​ចាំបាច់​ដាក់ទេ។ តែ​ចំនួន​ក៏​គ្រប់គ្រាន់ដែរ។
roster-there = អ្នកបាន​ទុក​បញ្ជី​ឈ្មោះហើយ។ វា​ត្រូវបាន​ចាក់សោ។
roster-vow = មានតែ​អ្នក​រៀបចំទេ​ដែល​អាច​បើក​បញ្ជីនេះ។ រាល់​ការ​បើក​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា។ វា​នឹង​ត្រូវ​បំផ្លាញ​ជាមួយ​អ្វី​ផ្សេង​ទាំងអស់។
roster-read = បើក​បញ្ជី
roster-send = រក្សាទុក​បញ្ជី
hand-over-title = ឱ្យ​កន្លែង​ទៅ​អ្នក​ផ្សេង
hand-over-note = អ្នក​នឹង​ទទួលបាន​លេខកូដថ្មី​សម្រាប់​ឱ្យគេ។ លេខកូដនេះ​លែងប្រើបាន​ភ្លាម ដូច្នេះ​សូម​កត់​អ្វី​ដែល​អ្នក​ត្រូវការ​ទុក​ជាមុន​សិន។
hand-over-send = បង្កើត​លេខកូដថ្មី
cancel-title = ប្រគល់​កន្លែងវិញ
cancel-waiting = ឈប់​រង់ចាំ
cancel-note = { $seats ->
   *[other] { $seats } កន្លែង​នឹងទៅ​អ្នកបន្ទាប់។ យកវិញ​មិនបានទេ។
 }
cancel-waiting-note = អ្នក​នឹង​ចេញពី​បញ្ជី​រង់ចាំ។ ត្រឡប់វិញ​មិនបានទេ។
cancel-send = យល់ព្រម ប្រគល់វិញ

## Questions

ask-title = សួរ​សំណួរ
ask-label = សំណួរ​របស់​អ្នក
ask-hint = ខ្លី​គឺល្អ។ សូមកុំ​ដាក់ឈ្មោះ​អ្នកណា។
ask-language = ភាសា​នៃ​សំណួរ
ask-nameless = អ្នក​រៀបចំ​នឹង​អានវា​ឱ្យឮ ដោយ​គ្មាន​ឈ្មោះ។ យើង​មិនដឹង​ថា​អ្នកណា​សួរទេ។
ask-public = វា​នឹង​ចូល​ក្នុង​ឯកសារ​សាធារណៈ។
ask-send = ផ្ញើ​សំណួរ
ask-sent-title = សំណួរ​របស់​អ្នក​មកដល់ហើយ
ask-sent = អ្នក​រៀបចំ​អានវា​ជាមុន​សិន។ បន្ទាប់មក អ្នក​ទាំងអស់គ្នា​អាច​ឃើញ។
ask-another = សួរ​មួយទៀត

## Asking for a session

request-title = ស្នើសុំ​ជំនួប​ស្តាប់​មតិ
request-one-title = សំណើសុំ​ជំនួប
request-lead = ក្រុម​របស់​អ្នក កន្លែង​របស់​អ្នក ភាសា​របស់​អ្នក។ ទីក្រុង​មករក​អ្នក។
request-promise = { $days ->
   *[other] ទីក្រុង​ឆ្លើយ​ក្នុងរយៈពេល { $days } ថ្ងៃ។ អ្នកណា​ក៏អាច​ឃើញថា​ទីក្រុងបាន​ឆ្លើយឬ​អត់។
 }
request-see-all = សំណើ និង​ចម្លើយ​ទាំងអស់
request-topic = តើ​អ្នក​ចង់និយាយ​អំពីអ្វី?
request-topic-hint = អ្នកណា​ក៏អាច​អានវា។ សូមកុំ​ដាក់ឈ្មោះ​អ្នកណា។
request-neighborhood = សង្កាត់
request-hall = តើ​អាចធ្វើ​នៅឯណា?
request-hall-hint = សាល វត្ត ព្រះវិហារ ហាង ទីធ្លា​សាលារៀន។ បើ​គ្មាន សូម​ទុកឱ្យ​ទទេ។
request-size = ប្រហែល​ប៉ុន្មាន​នាក់?
request-days = ថ្ងៃ​ដែល​ស្រួល​សម្រាប់​អ្នក
request-day = ជម្រើស​ទី { $number }
request-languages = ភាសា
request-access = តើ​ទីនោះ​មានអ្វី ឬ​ត្រូវការ​អ្វី?
request-group-hint = អ្នកណា​ក៏អាច​អានវា។ បើ​មិន​ចង់ឱ្យ​គេ​ដឹងឈ្មោះ សូម​ទុកឱ្យ​ទទេ។
request-contact = តើ​យើង​ទាក់ទង​អ្នក​តាម​វិធីណា?
request-contact-hint = លេខទូរស័ព្ទ ឬ​អ៊ីមែល។
request-vow = មានតែ​អ្នក​រៀបចំទេ​ដែល​អាច​បើក​ព័ត៌មាន​ទំនាក់ទំនង​របស់​អ្នក។ រាល់​ការ​បើក​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា។
request-send = ផ្ញើ​សំណើ
request-asked = កំពុង​រង់ចាំ​ចម្លើយ
request-overdue = ចម្លើយ​យឺត
request-overdue-note = ទីក្រុងបាន​សន្យា​ថា​នឹង​ឆ្លើយ​មុន​ពេលនេះ ប៉ុន្តែ​មិនទាន់​ឆ្លើយទេ។
request-answered = បាន​ឆ្លើយ
request-scheduled = បាន​កំណត់​ជំនួប​មួយ
request-declined = ចម្លើយ៖ ទេ
request-withdrawn = បាន​ដកវិញ
request-unnamed = ក្រុម​មួយ
request-came = បានសុំ​នៅថ្ងៃ
request-due = ត្រូវ​ឆ្លើយ​ត្រឹម​ថ្ងៃ
request-answered-on = បាន​ឆ្លើយ​នៅថ្ងៃ
request-what = អ្វី​ដែលគេបាន​សុំ
request-people = { $people ->
   *[other] ប្រហែល { $people } នាក់
 }
request-answer = ចម្លើយ​របស់​ទីក្រុង
request-session = ទៅ​ជំនួប
request-code-title = លេខកូដ​របស់​អ្នក​សម្រាប់​សំណើនេះ
request-code-note = ប្រើ​វា​ដើម្បី​ត្រឡប់មកវិញ និង​ដក​សំណើ។ អ្នកណា​មានវា អាចធ្វើ​ដូច្នេះបាន។
request-withdraw = ដក​សំណើវិញ
request-withdraw-note = ព័ត៌មាន​ទំនាក់ទំនង​របស់​អ្នក​នឹង​ត្រូវ​បំផ្លាញ។ អ្វី​ដែល​អ្នកបាន​សុំ នៅតែ​មានលើ​ទំព័រនេះ ដោយ​សម្គាល់ថាបាន​ដកវិញ។
request-withdraw-send = យល់ព្រម ដកវាវិញ
requests-title = សំណើសុំ​ជំនួប
requests-lead = អ្នកណាបាន​សុំ ទីក្រុងបាន​ឆ្លើយ​អ្វី ហើយ​កន្លែងណា​យឺត។
requests-none = មិនទាន់​មាន​អ្នកណា​សុំទេ។

## Meetings of a division

meeting-label = ការប្រជុំ​របស់​តំបន់​ប៉ូលិស
meeting-vow = អ្នក​អាច​សួរ​ដោយ​មិន​ប្រាប់​ឈ្មោះ។ យើង​មិន​ទុក​លេខ​ផ្លាក​សញ្ញា គណនី ឬ​អាសយដ្ឋាន​អ៊ីនធឺណិត​ជាមួយ​សំណួរទេ។

## The door, for a group that helps there
door-title = ជួយនៅ​មាត់ទ្វារ
door-lead = អ្នកជួយ​នៅ​មាត់ទ្វារ​នៃ​ជំនួប​មួយ ហើយ​មានកូន​សោពី​អ្នក​រៀបចំ។ វា​បង្ហាញ​តែ​ចំនួន។ នៅ​ទីនេះ​គ្មាន​ឈ្មោះ​អ្នកណាទេ។
door-key-label = កូនសោ​របស់​អ្នក
door-key-hint = 16 ខ្ទង់។ អ្នក​រៀបចំ​បានឱ្យ​អ្នក។
door-open = បើក​បញ្ជី​មាត់ទ្វារ
door-came = { $came ->
   *[other] មកដល់ពេលនេះ មាន { $came } នាក់បាន​មក។
 }
door-counted = បាន​រាប់ហើយ។ អរគុណ។
door-count-label = ឥឡូវនេះ​ចូល​ប៉ុន្មាន​នាក់
door-count-hint = អាច​រាប់​មួយ​ក្រុម​ម្តង មិន​លើស 50 នាក់។
door-count-send = រាប់​អ្នក​ទាំងនេះ
door-take-back = ដក​ចំនួននេះវិញ
door-expected = អ្នក​ដែល​នឹង​មក
door-seats = { $seats ->
   *[other] មានគេ​យក { $seats } កន្លែង
 } មានគេ​រង់ចាំ { $waiting } កន្លែង
door-needs = អ្វី​ដែល​មនុស្ស​ត្រូវការ
door-again = បង្ហាញ​ចំនួន​ថ្មី​បំផុត
door-vow = អ្នក​ឃើញថា​មាន​ប៉ុន្មាន​នាក់ តែ​មិនឃើញ​ថាជា​នរណាទេ។ កូនសោ​លែងប្រើបាន​មួយថ្ងៃ​ក្រោយ​ជំនួប។

# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = កាលវិភាគ
hosting-coverage = សង្កាត់
hosting-commitments = ការសន្យា
hosting-requests = សំណើ
hosting-no-page = អាសយដ្ឋាននេះ​មិនទៅ​ណាទេ។ គួរ​បន្ត​ពី​កាលវិភាគ។
hosting-unsaved-heading = ចេញ​ដោយ​មិន​រក្សាទុកឬ?
hosting-unsaved = មាន​អ្វីមួយ​លើ​ទំព័រនេះ​មិនទាន់​រក្សាទុក ឬ​មិនទាន់​ផ្ញើ។ បើ​អ្នក​ចេញ វា​នឹង​បាត់។
hosting-unsaved-leave = ចេញ
hosting-no = ថយក្រោយ
hosting-save = រក្សាទុក
hosting-save-draft = រក្សាទុក​ជា​សេចក្តី​ព្រាង
hosting-saving = កំពុង​រក្សាទុក…
hosting-saved = បាន​រក្សាទុក
hosting-saved-first = បាន​រក្សាទុក។ វា​នៅ​មុន​គេ។
hosting-edit = កែ
hosting-remove = ដកចេញ
hosting-copy = ចម្លង
hosting-choose = ជ្រើសរើស…
hosting-all = ទាំងអស់
hosting-more = បង្ហាញ​ថែម
hosting-failed = ផ្ទុក​ផ្នែកនេះ​មិនបានទេ។
hosting-failed-stale = នេះជា​ទិន្នន័យ​ពីមុន។ ផ្ទុក​ថ្មី​មិនបានទេ។
hosting-keys-down = ជួរ​ខាងក្រោម
hosting-keys-up = ជួរ​ខាងលើ
hosting-keys-open = បើក​ជំនួប
hosting-keys-new = ជំនួប​ថ្មី
hosting-keys-refresh = ផ្ទុក​ថ្មី
hosting-keys-tabs = ផ្ទាំង​នៃ​ជំនួប
hosting-keys-search = រក​មនុស្ស​នៅ​មាត់ទ្វារ
hosting-keys-back = ត្រឡប់ទៅ​កាលវិភាគ
hosting-keys-schedule = ទៅ​កាលវិភាគ
hosting-keys-others = សង្កាត់ ការសន្យា សំណើ
hosting-keys-help = បញ្ជីនេះ

## Schedule

hosting-new = ជំនួប​ថ្មី
hosting-series = ជំនួប​ជា​ស៊េរី​ថ្មី
hosting-division = ការប្រជុំ​តំបន់​ប៉ូលិស​ថ្មី
hosting-schedule-count = { $count ->
   *[other] ជំនួប { $count }
 }
hosting-schedule-first = ជំនួប { $count } ដំបូង
hosting-schedule-empty = មិនទាន់​មាន​ជំនួប​នៅ​ទីនេះទេ។ សូម​រៀបចំ​មួយ ឬ​ប្តូរ​តម្រង។
hosting-filters = ជំនួប​ណា
hosting-filter-state = ស្ថានភាព
hosting-filter-kind = សម្រាប់
hosting-filter-late = យឺត
hosting-filter-from = ពី
hosting-filter-until = ដល់
hosting-column-when = ពេលណា
hosting-column-session = ជំនួប
hosting-column-state = ស្ថានភាព
hosting-column-seats = កន្លែង
hosting-column-look = ត្រូវ​មើល
hosting-seats = { $taken } ក្នុងចំណោម { $capacity }
hosting-waiting = { $count } រង់ចាំ
hosting-questions-waiting = { $count ->
   *[other] សំណួរ { $count } ត្រូវ​អាន
 }
hosting-whole-city = ទីក្រុង​ទាំងមូល
hosting-coverage-none = មិនទាន់​មាន
hosting-coverage-held = { $count ->
   *[other] ជំនួប { $count }
 }
hosting-coverage-sum = { $held } ក្នុងចំណោម { $all } សង្កាត់ មាន​ជំនួបហើយ។
hosting-coverage-sessions = ជំនួប​ដែលបាន​ធ្វើ
hosting-coverage-last = ចុងក្រោយ
hosting-coverage-next = បន្ទាប់
hosting-coverage-plan = រៀបចំ​មួយ​នៅ​ទីនេះ
hosting-days-ago = { $days ->
    [0] ថ្ងៃនេះ
   *[other] { $days } ថ្ងៃមុន
 }

## Warnings

hosting-warning-agenda-late = គ្មាន​របៀបវារៈ នៅ​ក្រោម 72 ម៉ោង
hosting-warning-agenda-very-late = គ្មាន​របៀបវារៈ នៅ​ក្រោម 24 ម៉ោង
hosting-warning-board-majority = សមាជិក​ភាគច្រើន​នៃ​ក្រុមប្រឹក្សា​នឹង​មក
hosting-warning-interpreter-needed = ត្រូវការ​អ្នកបកប្រែ
hosting-warning-needs-undecided = មិនទាន់​សម្រេច​លើ​តម្រូវការ
hosting-warning-no-stream = គ្មាន​ការផ្សាយ​ផ្ទាល់
hosting-warning-record-late = កំណត់ហេតុ​យឺត
hosting-warning-note-agenda-late = ការប្រជុំ​ធម្មតា​ត្រូវ​ផ្សាយ​របៀបវារៈ 72 ម៉ោង​មុន។ សូម​សរសេរ​របៀបវារៈ​ឥឡូវនេះ។
hosting-warning-note-agenda-very-late = សូម្បី​ការប្រជុំ​ពិសេស ក៏​ត្រូវ​ផ្សាយ​របៀបវារៈ 24 ម៉ោង​មុនដែរ។ សូម​សរសេរ​វា​ឥឡូវនេះ ឬ​លើកពេល​ជំនួប។
hosting-warning-note-board-majority = បើ​សមាជិក​ភាគច្រើន​នៃ​ក្រុមប្រឹក្សា​ចូលរួម ជំនួបនេះ​អាច​រាប់ថាជា​ការប្រជុំ​របស់​ក្រុមប្រឹក្សានោះ តាមច្បាប់ Brown Act។ សូម​សួរ​មេធាវី​ទីក្រុង​អំពី​ការ​ជូនដំណឹង។
hosting-warning-note-interpreter-needed = មាន​អ្នកសុំ​អ្នកបកប្រែ​គ្រប់​ចំនួនហើយ តែ​មិនទាន់​បញ្ជាក់​អ្នកណាទេ។ សូម​កក់​ម្នាក់ រួច​បញ្ជាក់​ក្នុង​បញ្ជី​មាត់ទ្វារ។
hosting-warning-note-needs-undecided = ថ្ងៃ​សម្រាប់​សុំបាន​កន្លងហើយ។ មនុស្ស​កំពុង​រង់ចាំ​ដឹងថា​តម្រូវការ​របស់​គេបានឬ​អត់។
hosting-warning-note-no-stream = ជំនួបនេះ​បើកជា​សាធារណៈ តែ​គ្មាន​អ្នកណា​អាច​មើលពី​ផ្ទះ​បានទេ។ សូម​បន្ថែម​ការផ្សាយ។
hosting-warning-note-record-late = បាន​សន្យា​កំណត់ហេតុ តែ​ហួស​ថ្ងៃហើយ។ អ្នកណា​ក៏​ឃើញថា​វា​យឺត។

## A session's form

hosting-part-what = អំពីអ្វី
hosting-part-where = នៅឯណា និង​ពេលណា
hosting-part-people = អ្នកណា​អាច​មក
hosting-part-said = អ្វី​ដែល​មនុស្ស​ដឹង​ជាមុន
hosting-title = ចំណងជើង
hosting-summary = អំពីអ្វី
hosting-written-in = សរសេរជា​ភាសា
hosting-organizer = អ្នក​រៀបចំ
hosting-co-hosts = ក្រុម​ដែល​រៀបចំ​ជាមួយ​ទីក្រុង
hosting-one-a-line = មួយ​បន្ទាត់​មួយ​ក្រុម។
hosting-agenda = របៀបវារៈ
hosting-agenda-hint = មួយ​បន្ទាត់​មួយ​ចំណុច មាន​ម៉ោង៖ 18:30 ស្វាគមន៍
hosting-add-translation = បន្ថែម​ការបកប្រែ
hosting-language = ភាសា
hosting-area = តំបន់​ប៉ូលិស
hosting-neighborhood = សង្កាត់
hosting-starts = ចាប់ផ្តើម
hosting-ends = ចប់
hosting-zone = តំបន់​ម៉ោង
hosting-zone-hint = តំបន់​ម៉ោង​នៃ​សាល ដូចជា America/Los_Angeles។
hosting-hall = សាល
hosting-address = ផ្លូវ និង​លេខផ្ទះ
hosting-point = ទីតាំង​លើ​ផែនទី
hosting-point-hint = លេខ​ពីរ៖ 34.0537, -118.2428
hosting-way-there = របៀប​ទៅដល់
hosting-way-there-hint = ឡានក្រុង កន្លែង​ចត​ឡាន ទ្វារ​ណា។
hosting-ways = របៀប​ចូលរួម
hosting-pools = កន្លែង
hosting-pools-hint = បើ​គ្មាន សូម​ទុក​លេខឱ្យ​ទទេ។ បើ​ថែម​កន្លែង អ្នក​រង់ចាំបាន​ឡើង​ភ្លាម។
hosting-languages = ភាសា​ដែល​និយាយ ឬ​បកប្រែ
hosting-access = អ្វី​ដែល​យើង​ផ្តល់
hosting-officers = ប៉ូលិស
hosting-public-record = អ្វី​ដែល​ក្លាយជា​ឯកសារ​សាធារណៈ
hosting-phone-in = លេខ​សម្រាប់​ស្តាប់​តាម​ទូរស័ព្ទ
hosting-ask-aid-by = ថ្ងៃ​ចុងក្រោយ​សម្រាប់​សុំ​ជំនួយ
hosting-recording-days = ចំនួន​ថ្ងៃមុន​ការ​ថត​ទុក​ចេញ
hosting-recording-days-hint = បើ​មិន​ថត សូម​ទុកឱ្យ​ទទេ។ ពេល​ហួសថ្ងៃ អ្នកណា​ក៏​ឃើញថា​វា​យឺត។
hosting-filmed = មានការ​ថត​វីដេអូ
hosting-division-about = ការប្រជុំ​ផ្ទៃក្នុង​សម្រាប់​ប៉ូលិស​នៃ​តំបន់​មួយ។ វា​មិនដែល​មាន​ក្នុង​បញ្ជីទេ។ ប៉ូលិស​សួរ​ដោយ​គ្មាន​ឈ្មោះ នៅ​អាសយដ្ឋាន​ដែល​អ្នកទទួល​បានតែ​ម្តង។
hosting-door-key-heading = កូនសោ​របស់​ប៉ូលិស
hosting-door-key-about = កូនសោនេះ​បើក​ទំព័រ​ដែល​ប៉ូលិស​សួរ។ វា​បង្ហាញ​តែ​ឥឡូវនេះ។ សូម​ចម្លង​វា ហើយឱ្យ​ប៉ូលិស​នៃ​តំបន់នេះ។
hosting-door-address-about = អាសយដ្ឋាននេះ​បើក​ទំព័រ ដោយ​មាន​កូនសោ​ស្រាប់។ កម្មវិធី​រុករក (browser) មិនផ្ញើ​អ្វី​ដែល​នៅ​ក្រោយ​សញ្ញា # ទៅ​អ្នកណាទេ។ បើ​គ្មាន JavaScript ប៉ូលិស​ត្រូវ​វាយ​កូនសោ​លើ​ទំព័រ។
hosting-door-address-copy = ចម្លង​អាសយដ្ឋាន
hosting-door-address-qr = រូបនៃ​អាសយដ្ឋាន សម្រាប់​ស្កេន​ដោយ​ទូរស័ព្ទ
hosting-to-session = ទៅ​ការប្រជុំ
hosting-door-key-new = បង្កើត​កូនសោ​ថ្មី…
hosting-door-key-renew = កូនសោ​ចាស់​នឹង​លែង​បើក​អ្វីបាន។ អ្នក​ទាំងអស់​ដែល​មានវា ត្រូវការ​កូនសោ​ថ្មី។ រឿងនេះ​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា។
hosting-door-key-yes = បង្កើត​កូនសោ​ថ្មី
hosting-door-key-lost = បាត់​កូនសោឬ? កូនសោ​មិន​ត្រូវបាន​ទុក​នៅ​កន្លែង​ណាទេ ហើយ​បង្ហាញ​ម្តង​ទៀត​មិនបានទេ។ អ្នក​អាច​បង្កើត​មួយទៀត។

hosting-wrong-title = សូម​សរសេរ​ចំណងជើង​មិន​លើស 120 អក្សរ។
hosting-wrong-summary = សូម​ប្រាប់​ថា​អំពីអ្វី មិន​លើស 2,000 អក្សរ។
hosting-wrong-organizer = សូម​ប្រាប់​ថា​អ្នកណា​រៀបចំ។
hosting-wrong-area = សូម​ជ្រើសរើស​តំបន់​ប៉ូលិស។
hosting-wrong-time = សូម​ជ្រើសរើស​ថ្ងៃ និង​ម៉ោង។
hosting-wrong-end = ម៉ោង​ចប់​ត្រូវ​នៅ​ក្រោយ​ម៉ោង​ចាប់ផ្តើម។
hosting-wrong-zone = សូម​បញ្ចូល​តំបន់​ម៉ោង។
hosting-wrong-ways = សូម​ជ្រើសរើស​របៀប​ចូលរួម​យ៉ាងតិច​មួយ។
hosting-wrong-hall = មាន​មនុស្ស​មក​សាល។ សូម​បញ្ចូល​ឈ្មោះ​សាល។
hosting-wrong-point = សូម​សរសេរ​លេខ​ពីរ៖ ខាងជើង​មុន រួច​ខាងកើត។
hosting-wrong-languages = សូម​ជ្រើសរើស​ភាសា​យ៉ាងតិច​មួយ។
hosting-wrong-seats = របៀប​ចូលរួម​នីមួយៗ​ត្រូវ​មាន​ចំនួន​កន្លែង។
hosting-wrong-day = សូម​ជ្រើសរើស​ថ្ងៃ​ដែល​មាន​ពិត។
hosting-wrong-agenda = បន្ទាត់​នីមួយៗ​ត្រូវ​មាន​ម៉ោង និង​ពាក្យ៖ 18:30 ស្វាគមន៍
hosting-wrong-agenda-time = ម៉ោង​នីមួយៗ​ត្រូវ​នៅ​ចន្លោះ​ម៉ោង​ចាប់ផ្តើម និង​ម៉ោង​ចប់។
hosting-wrong-number = សូម​សរសេរ​លេខ ឬ​ទុកឱ្យ​ទទេ។
hosting-wrong-translation = ការបកប្រែ​នីមួយៗ​ត្រូវ​មាន​ចំណងជើង និង​អត្ថបទ។
hosting-wrong-reason = សូម​ប្រាប់​មូលហេតុ​ដែល​លុបចោល។
hosting-wrong-answer = សូម​សរសេរ​ចម្លើយ​របស់​ទីក្រុង​ទៅ​ក្រុមនេះ។
hosting-wrong-planned = សូម​ជ្រើសរើស​ជំនួប​ដែល​បាន​កំណត់។
hosting-wrong-not-planned = នៅ​ទីនេះ​បាន​ជ្រើសរើស​ជំនួប​មួយហើយ។ សូម​ចុច «បាន​កំណត់​ជំនួប​មួយ» ឬ​កុំ​ជ្រើសរើស​ជំនួប​ណា។
hosting-wrong-past = សូម​ជ្រើសរើស​ថ្ងៃ​ដែល​មិនទាន់​កន្លងផុត។
hosting-wrong-until = ថ្ងៃ​ចុងក្រោយ​នៅ​មុន​ថ្ងៃ​ដំបូង។
hosting-wrong-aid-late = ថ្ងៃ​ដែល​អ្នក​ជ្រើសរើស នៅ​ក្រោយ​ជំនួប។ សូម​ជ្រើសរើស​ថ្ងៃមុន​ជំនួប ឬ​ថ្ងៃ​ជំនួប​តែម្តង។
hosting-wrong-phone = សូម​សរសេរ​លេខទូរស័ព្ទ​ដែល​អាច​ហៅបាន៖ លេខ ចន្លោះ និង + - ( ) . , # *
hosting-wrong-said-by = មនុស្ស​ដែល​បាន​មក មិន​ច្រើន​ដល់​ចំនួននេះទេ។ សូម​ពិនិត្យ​ចំនួន​ម្តង​ទៀត។
hosting-wrong-server = ម៉ាស៊ីន​មេ​មិន​ទទួលទេ។ សូម​មើល​ម្តង​ទៀត។
hosting-wrong-neighborhood = សូម​ជ្រើសរើស​សង្កាត់។
hosting-wrong-long = នេះ​វែង​ពេក។ សូមធ្វើ​ឱ្យខ្លី​ជាងនេះ។
hosting-wrong-meant = សូម​ប្រាប់​ថា​មានន័យ​អ្វី មិន​លើស 400 អក្សរ។
hosting-wrong-promise = សូម​ប្រាប់​ថា​នឹង​ធ្វើអ្វី មិន​លើស 160 អក្សរ។
hosting-wrong-owner = សូម​ប្រាប់​ថា​អ្នកណា​ធ្វើ។
hosting-wrong-note = សូម​ប្រាប់​ថា​មានអ្វី​កើតឡើង មិន​លើស 600 អក្សរ។
hosting-wrong-parts-many = វា​មិន​មាន​ផ្នែក​ច្រើន​ដល់​ចំនួននេះទេ។ សូម​ពិនិត្យ​ចំនួន​ម្តង​ទៀត។
hosting-wrong-parts-open = វា​រួច​លុះត្រា​តែ​ផ្នែក​ទាំងអស់​រួច។ សូម​បញ្ចូល​ផ្នែក​ទាំងអស់ ឬ​ជ្រើសរើស​ស្ថានភាព​ផ្សេង។
hosting-wrong-parts-few = ផ្នែក​ដែល​រួចហើយ មាន​ច្រើន​ជាង​ចំនួននេះ។
hosting-wrong-due-step = ដើម្បី​ប្តូរ​ថ្ងៃ​ដែលបាន​សន្យា សូម​បន្ថែម​អ្វី​ដែលបាន​ធ្វើ។ ថ្ងៃ​ទាំងពីរ​នៅតែ​មាន​ក្នុង​ប្រវត្តិ។
hosting-wrong-state = ប្តូរ​ទៅ​ស្ថានភាពនោះ​មិនបានទេ។ អ្វី​ដែល​រួចហើយ ឬ​នឹង​មិនធ្វើ អាច​ត្រឡប់ទៅ​កំពុង​ធ្វើវិញ​តែ​ប៉ុណ្ណោះ។
hosting-wrong-link = តំណ​ត្រូវ​ចាប់ផ្តើម​ដោយ https://
hosting-wrong-stream = ការផ្សាយ​នីមួយៗ​ត្រូវ​មាន​អាសយដ្ឋាន​ចាប់ផ្តើម​ដោយ https:// ឬឈ្មោះ​ប៉ុស្តិ៍។
hosting-wrong-series = សូម​ជ្រើសរើស​សង្កាត់ និង​ចន្លោះ​ពី 0 ដល់ 366 ថ្ងៃ។
hosting-wrong-boards = សូម​សរសេរ​ក្រុមប្រឹក្សា​នីមួយៗ​ជាមួយ​លេខ​ពីរ៖ 4/7

## A series

hosting-series-where = សង្កាត់​ណាខ្លះ
hosting-series-find = រក​សង្កាត់​មួយ
hosting-series-all = ទាំងអស់
hosting-series-new = សង្កាត់​ដែល​មិនទាន់​មាន​ជំនួប
hosting-series-none = គ្មាន​សង្កាត់​ណា
hosting-series-chosen = { $count ->
    [0] មិនទាន់​ជ្រើសរើសទេ។ លំដាប់​គឺ​តាមលំដាប់​ដែល​អ្នក​ជ្រើសរើស។
   *[other] បាន​ជ្រើសរើស { $count } តាមលំដាប់​ដែល​អ្នក​ជ្រើសរើស។
 }
hosting-every-days = ចំនួន​ថ្ងៃ​រវាង​ជំនួប​ពីរ
hosting-every-days-hint = 7 គឺ​មួយ​សប្តាហ៍​ម្តង។ 0 គឺ​ទាំងអស់​ក្នុង​ថ្ងៃ​តែមួយ។
hosting-series-preview = អ្វី​ដែល​នឹង​បង្កើត
hosting-series-preview-empty = សូម​ជ្រើសរើស​សង្កាត់ និង​ពេល​ចាប់ផ្តើម ដើម្បី​មើលអ្វី​ដែល​នឹង​បង្កើត។
hosting-make-drafts = បង្កើត​សេចក្តី​ព្រាង
hosting-series-made = { $count ->
   *[other] បាន​បង្កើត​សេចក្តី​ព្រាង { $count }
 }
hosting-series-publish = ផ្សាយ​ទាំងអស់​ក្នុង​ស៊េរីនេះ
hosting-series-published = បាន​ផ្សាយ { $count } ក្នុងចំណោម { $all }

## Publish, move, call off, close

hosting-tabs = ផ្នែក​នៃ​ជំនួប
hosting-tab-facts = ជំនួប
hosting-tab-door = មាត់ទ្វារ
hosting-tab-stream = ការផ្សាយ
hosting-tab-questions = សំណួរ
hosting-tab-minutes = កំណត់ហេតុ
hosting-tab-findings = អ្វី​ដែល​បានឮ
hosting-publish = ផ្សាយ
hosting-publish-words = ចាប់ពី​ឥឡូវនេះ អ្នក​ទាំងអស់គ្នា​ឃើញ​ជំនួបនេះ ហើយ​អាច​ចុះឈ្មោះ។
hosting-publish-division = ចាប់ពី​ឥឡូវនេះ ប៉ូលិស​ដែល​មាន​កូនសោ​អាច​សួរបាន។ ការប្រជុំ​មិន​មាន​ក្នុង​បញ្ជី​ណាទេ។
hosting-close = បិទ​ជំនួប
hosting-close-words = លែង​រាប់​អ្នក​មក និង​លែង​ទទួល​សំណួរ។ កំណត់ហេតុ និងអ្វី​ដែល​បានឮ នៅតែ​អាច​សរសេរបាន។
hosting-cancel = លុបចោល…
hosting-cancel-yes = លុប​ជំនួប​ចោល
hosting-cancel-words = { $count ->
    [0] មិនទាន់​មាន​អ្នកណា​ចុះឈ្មោះទេ។ ជំនួប​នៅតែ​មាន​ក្នុង​កាលវិភាគ ដោយ​សម្គាល់ថាបាន​លុបចោល។
   *[other] យើង​ប្រាប់​អ្នក​ចុះឈ្មោះ { $count } ភ្លាម ហើយ​ប្រតិទិន​ផ្លាស់​ប្តូរ។ ត្រឡប់វិញ​មិនបានទេ។
 }
hosting-cancel-reason = មូលហេតុ​អ្វី? អ្នកណា​ក៏​អានបាន។
hosting-cancelled-because = បាន​លុបចោល៖
hosting-move-tells = { $count ->
    [0] អ្នក​ប្តូរ​ម៉ោង ឬ​កន្លែង។ មិនទាន់​មាន​អ្នកណា​ចុះឈ្មោះទេ តែ​ប្រតិទិន​ផ្លាស់​ប្តូរ។
   *[other] អ្នក​ប្តូរ​ម៉ោង ឬ​កន្លែង។ យើង​ប្រាប់​អ្នក​ចុះឈ្មោះ { $count } ហើយ​ប្រតិទិន​ផ្លាស់​ប្តូរ។
 }
hosting-move-heading = ម៉ោង ឬ​កន្លែង​ផ្សេង
hosting-move-yes = រក្សាទុក ហើយ​ប្រាប់គេ
hosting-untold = { $count ->
   *[other] ការ​ចុះឈ្មោះ { $count } គ្មាន​អ៊ីមែល​ដែល​បាន​បញ្ជាក់ ដូច្នេះ​យើង​ប្រាប់​មិនបានទេ។ សូម​បិទ​ក្រដាស​ជូនដំណឹង​នៅ​មាត់ទ្វារ។
 }
hosting-boards = សមាជិក​ក្រុមប្រឹក្សា
hosting-boards-label = សមាជិក​ដែល​ប្រាប់​ថាមក
hosting-boards-hint = មួយ​បន្ទាត់​មួយ​ក្រុមប្រឹក្សា មាន​ចំនួន​សមាជិក​ដែល​មក៖ Pico Union council 4/7
hosting-retention = ទិន្នន័យ​របស់​ប្រជាជន
hosting-shredded-due = ឈ្មោះ តម្រូវការ និង​បញ្ជី​ឈ្មោះ នឹង​ត្រូវ​បំផ្លាញ​នៅថ្ងៃ { $day }។ ក្រោយមក គ្មាន​អ្នកណា​អាច​បើក​បានទេ។
hosting-shredded-on = ឈ្មោះ តម្រូវការ និង​បញ្ជី​ឈ្មោះ ត្រូវបាន​បំផ្លាញ​នៅថ្ងៃ { $day }។
hosting-shredded-sign-ups = ការ​ចុះឈ្មោះ
hosting-shredded-rosters = បញ្ជី​ឈ្មោះ
hosting-shredded-questions = សំណួរ
hosting-shredded-letters = អ៊ីមែល​មិនទាន់​ផ្ញើ

## The door

hosting-door-opening = កំពុង​បើក​បញ្ជី​មាត់ទ្វារ។ ការ​បើកនេះ​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា។
hosting-door-search = លេខ​បួន​ខ្ទង់​ដំបូង ឬឈ្មោះ
hosting-door-came = { $came } ក្នុងចំណោម { $seats } បាន​មក
hosting-door-unsent = { $count ->
   *[other] ការរាប់ { $count } មិនទាន់​ផ្ញើ
 }
hosting-door-kept = { $count ->
   *[other] ការរាប់ { $count } រង់ចាំ​នៅ​ទីនេះ ហើយនឹង​ផ្ញើ​ភ្លាម​ពេល​មាន​សេវា។ សូម​ទុក​ទំព័រនេះ​ឱ្យ​បើក។
 }
hosting-scan = ស្កេន​លេខកូដ​ដោយ​កាមេរ៉ា
hosting-scan-stop = បិទ​កាមេរ៉ា
hosting-scan-picture = រូបភាព​ពី​កាមេរ៉ា
hosting-scan-aim = សូម​ដាក់​លេខកូដ​នៅ​មុខ​កាមេរ៉ា។
hosting-scan-refused = ឥឡូវនេះ ប្រើ​កាមេរ៉ា​មិនបានទេ។ សូម​វាយ​លេខ​បួន​ខ្ទង់​ដំបូង។
hosting-scan-unknown = លេខកូដនេះ​មិន​មាន​ក្នុង​បញ្ជី​មាត់ទ្វារ​នៃ​ជំនួបនេះទេ។
hosting-scan-several = មាន​លេខកូដ​ច្រើន​ក្នុង​បញ្ជី​ដែល​ចាប់ផ្តើម​ដូច​លេខកូដនេះ។ សូម​សួរឈ្មោះ។
hosting-scan-counted = បាន​រាប់​ម្នាក់។
hosting-scan-again = លេខកូដនេះ​បាន​រាប់​រួចហើយ។
hosting-scan-group = { $count ->
   *[other] { $count } កន្លែង។ សូម​បញ្ចូល​ចំនួន​មនុស្ស​ដែល​បាន​មក។
 }
hosting-door-walk-ins = មិនបាន​ចុះឈ្មោះ
hosting-door-less = បន្ថយ​មួយ
hosting-door-more = ថែម​មួយ
hosting-door-number = បាន​មក​ប៉ុន្មាន​នាក់
hosting-door-all = មក​គ្រប់គ្នា
hosting-door-add-walk-in = មាន​ម្នាក់​ទៀត​មកជាមួយ
hosting-door-look = សូម​ពិនិត្យ​ការរាប់នេះ
hosting-door-too-many = { $count ->
   *[other] មាន​មនុស្ស​លើស​ចំនួន​កន្លែង { $count } នាក់។ តើ​បាន​រាប់​លើ​ឧបករណ៍​ពីរឬ? សូម​ពិនិត្យ។
 }
hosting-door-counted-twice = គេ​ត្រូវបាន​រាប់​ពីរដង
hosting-door-without-sign-up = គេ​មក​ដោយ​មិនបាន​ចុះឈ្មោះ
hosting-door-to-look-at = { $count ->
   *[other] សូម​ពិនិត្យ​ចំនួន​ដែលបាន​រាប់ ក្នុង​ការ​ចុះឈ្មោះ { $count }៖
 }
hosting-door-no-name = គ្មាន​ឈ្មោះ
hosting-door-wanted = បានសុំ { $count }
hosting-door-ages = អាយុ៖ { $ages }
hosting-door-empty = មិនទាន់​មាន​អ្នកណា​ចុះឈ្មោះទេ។ សូម​រាប់​មនុស្ស​ដោយ​ប៊ូតុង​ខាងលើ។
hosting-door-nobody = គ្មាន​អ្នកណា​បែបនេះទេ។ សូម​សាក​លេខ​តិច​ជាងនេះ ឬ​រាប់​ជា​អ្នក​មិនបាន​ចុះឈ្មោះ។
hosting-roster-open = បើក​បញ្ជី​ឈ្មោះ
hosting-roster-words = នេះជា​ឈ្មោះ​មនុស្ស​ក្នុង​ក្រុម​មួយ។ ការ​បើក​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា​ជាមួយ​ឈ្មោះ​របស់​អ្នក។ សូម​បើកតែ​ពេល​ចាំបាច់។
hosting-roster-yes = បើក ហើយ​កត់ត្រា
hosting-roster-hide = បិទ​បញ្ជី​ឈ្មោះ
hosting-needs = អ្វី​ដែល​មនុស្ស​ត្រូវការ
hosting-needs-about = អ្នក​ដែលបាន​សុំ​ទាំងអស់ នឹង​ដឹងពី​ការសម្រេច​របស់​អ្នក។
hosting-need = តម្រូវការ
hosting-need-who = អ្នកណា
hosting-need-decision = ការសម្រេច
hosting-need-sign-ups = { $count ->
   *[other] ការ​ចុះឈ្មោះ { $count }
 }
hosting-need-seats = { $count ->
   *[other] { $count } កន្លែង
 }
hosting-need-confirm = នឹង​មាន
hosting-need-decline = យើងធ្វើ​មិនបាន

## Streams

hosting-streams-edit = កែ​ការផ្សាយ
hosting-streams-empty = មិនទាន់​មានការ​ផ្សាយទេ។ សូម​បន្ថែម​មួយ ដើម្បី​ឱ្យ​មនុស្ស​មើលពី​ផ្ទះបាន។
hosting-add-stream = បន្ថែម​ការផ្សាយ
hosting-stream-language = ភាសា​ដែលឮ
hosting-source = មក​ពីណា
hosting-stream-address = អាសយដ្ឋាន
hosting-stream-address-hint = https://… ឬឈ្មោះ​ប៉ុស្តិ៍។
hosting-backup = ប្រភព​ទីពីរ
hosting-provider = អ្នកណា​ថែទាំ​ទំព័រនោះ
hosting-provider-hint = ដូចជា YouTube។ មនុស្ស​បានដឹង​ជាមុន មុន​ចូល​ទីនោះ។
hosting-captions = អក្សរ​ក្រោម​រូប
hosting-stream-asl = មាន​អ្នកបកប្រែ​ភាសា​សញ្ញា​ក្នុង​រូបភាព
hosting-stream-interpreted = ឮ​សំឡេង​អ្នកបកប្រែ
hosting-move-up = រំកិល​ឡើង
hosting-since = តាំងពី { $time }
hosting-by-hand = កំណត់​ដោយដៃ
hosting-by-probe = ឧបករណ៍​ពិនិត្យ​បានឃើញ
hosting-by-clock = តាម​ម៉ោង
hosting-set-state = កំណត់​ស្ថានភាព​ដោយដៃ
hosting-set-live = កំពុង​ផ្សាយ
hosting-set-interrupted = បាន​ដាច់
hosting-set-ended = ចប់ហើយ
hosting-set-later = ចាប់ពី​កន្លះ​ម៉ោង​មុន​ចាប់ផ្តើម អ្នក​អាច​កំណត់​នៅ​ទីនេះ​ថា​កំពុង​ផ្សាយ។
hosting-set-too-early = អាច​កំណត់​ថា​កំពុង​ផ្សាយ ចាប់ពី​កន្លះ​ម៉ោង​មុន​ចាប់ផ្តើម រហូតដល់​បួន​ម៉ោង​ក្រោយ​ចប់។
hosting-give-back = ឱ្យ​ឧបករណ៍​ពិនិត្យ​សម្រេច
hosting-alarms = ការ​ជូនដំណឹង​លើ​ឧបករណ៍នេះ
hosting-alarms-off = បើ​ការផ្សាយ​នៃ​ជំនួប​របស់​អ្នក​ដាច់ ឧបករណ៍នេះ​អាច​ប្រាប់​អ្នក​ភ្លាម ទោះ​អ្នក​បាន​បិទ​ផ្ទាំង​ការងារ​ក៏ដោយ។
hosting-alarms-on = ពេល​ការផ្សាយ​នៃ​ជំនួប​របស់​អ្នក​ដាច់ ឧបករណ៍នេះ​ប្រាប់​អ្នក​ភ្លាម។ អ្នក​ក៏​ទទួល​អ៊ីមែលដែរ។
hosting-alarms-asked = កម្មវិធី​រុករក (browser) កំពុង​សួរ​អ្នក។ សូម​អនុញ្ញាត។
hosting-alarms-denied = កម្មវិធី​រុករក (browser) របស់​អ្នក​មិន​អនុញ្ញាតទេ។ អ្នក​អាច​ប្តូរ​ក្នុង​ការកំណត់​របស់​វា​សម្រាប់​ទំព័រនេះ។ យើង​ប្រាប់​អ្នក​តាម​អ៊ីមែល។
hosting-alarms-unsupported = កម្មវិធី​រុករក (browser) នេះ​មិន​អាច​បង្ហាញ​ការ​ជូនដំណឹងទេ។ យើង​ប្រាប់​អ្នក​តាម​អ៊ីមែល។
hosting-alarms-failed = មិនបាន​សម្រេចទេ។ យើង​ប្រាប់​អ្នក​តាម​អ៊ីមែល។ អ្នក​អាច​សាក​ម្តង​ទៀត។
hosting-alarms-switch-on = បើក​លើ​ឧបករណ៍នេះ
hosting-alarms-switch-off = បិទ​លើ​ឧបករណ៍នេះ
hosting-hour-left = នៅសល់ { $time } ក្នុង​មួយ​ម៉ោង
hosting-hour-what = សូម​ផ្អាក​ការប្រជុំ ហើយ​ព្យាយាម​យក​ការផ្សាយ​មកវិញ។ មនុស្ស​ឃើញ​លេខទូរស័ព្ទ និង​ប្រភព​ទីពីរ។
hosting-hour-over = គ្រប់​មួយ​ម៉ោងហើយ។ អ្នក​អាច​បន្ត​ដោយ​គ្មាន​ការផ្សាយ បើ​អ្នក​ប្រកាស​ឱ្យឮ។
hosting-afterwards = ការ​ថត​ទុក និង​អក្សរ​ក្រោម​រូប
hosting-recording = អាសយដ្ឋាន​នៃ​ការ​ថត​ទុក
hosting-recording-due = បាន​សន្យា​ត្រឹម​ថ្ងៃ { $day }
hosting-recording-overdue = ការ​ថត​ទុក​យឺត
hosting-texts = អក្សរ​ក្រោម​រូប​ជា​ឯកសារ
hosting-text-language = ភាសា​នៃ​ឯកសារ
hosting-text-file = ឯកសារ WebVTT មិន​លើស 2 MB
hosting-by-a-person = មនុស្ស​សរសេរ

## Questions

hosting-questions-sort = ដាក់​សំណួរ​មិនទាន់​អាន​នៅ​មុន​គេ
hosting-questions-empty = មិនទាន់​មាន​សំណួរទេ។
hosting-supports = { $count ->
   *[other] { $count } នាក់​ទៀត​ចង់​ដឹង
 }
hosting-question-shown = ពាក្យ​ដែល​អ្នក​ទាំងអស់គ្នា​ឃើញ
hosting-question-shown-hint = ដកឈ្មោះ​ចេញ។ ទុក​អត្ថន័យ។
hosting-question-answer = ចម្លើយ
hosting-question-show = បង្ហាញ
hosting-question-answered = បង្ហាញ​ជាមួយ​ចម្លើយ
hosting-question-decline = មិន​បង្ហាញ

## Minutes

hosting-minutes = កំណត់ហេតុ
hosting-minutes-hint = ពាក្យសាមញ្ញ។ កុំ​ដាក់ឈ្មោះ​អ្នក​ដែល​មក។
hosting-minutes-later = រក្សាទុក​កំណត់ហេតុបាន​ចាប់ពី​ពេល​ជំនួប​ចាប់ផ្តើម ហើយ​ផ្សាយបាន​ក្រោយ​វា​ចប់។
hosting-minutes-changed = មាន​អ្នក​ផ្សេង​បាន​រក្សាទុក​កំណត់ហេតុ​ផ្សេង។ អ្នក​ឃើញវា​នៅ​ទីនេះ។ អ្វី​ដែល​អ្នក​បាន​សរសេរ នៅ​មាន​ក្នុង​ប្រអប់​វាយ​អក្សរ​ខាងក្រោម​ដដែល។ សូម​យក​ទាំងពីរ​មក​បញ្ចូលគ្នា រួច​រក្សាទុក។
hosting-organizations = បាន​មក​ប៉ុន្មាន​ក្រុម
hosting-publish-record = ផ្សាយ​កំណត់ហេតុ
hosting-record-published = បាន​ផ្សាយ​នៅថ្ងៃ { $day }។ បើ​រក្សាទុក​ម្តង​ទៀត អ្វី​ដែលគេ​អាន​នឹង​ប្តូរ។
hosting-record-due = បាន​សន្យា​ត្រឹម​ថ្ងៃ { $day }។

## Findings

hosting-new-finding = សរសេរ​អ្វី​ដែល​បានឮ
hosting-finding-edit = កែ​អ្វី​ដែល​បានឮ
hosting-findings-empty = មិនទាន់បាន​កត់អ្វីទេ។
hosting-quote = ដូចដែល​គេបាន​និយាយ
hosting-quote-hint = គ្មាន​ឈ្មោះ។ អាច​ទុកឱ្យ​ទទេ។
hosting-meant = មានន័យ​អ្វី
hosting-theme = ប្រធានបទ
hosting-said-by = ប្រហែល​ប៉ុន្មាន​នាក់បាន​និយាយ
hosting-said-by-hint = បើ​គ្មាន​អ្នក​រាប់ សូម​ទុកឱ្យ​ទទេ។ តិច​ជាង 10 មិន​បង្ហាញទេ។
hosting-said-by-count = { $count ->
   *[other] ប្រហែល { $count } នាក់បាន​និយាយ
 }
hosting-answered-by = ការសន្យា​ដែល​ឆ្លើយនឹង​រឿងនេះ
hosting-answered-by-hint = ការសន្យា​នៃ​សង្កាត់នេះ។
hosting-publish-it = ឱ្យ​អ្នក​ទាំងអស់គ្នា​អាន
hosting-is-published = បាន​ផ្សាយ
hosting-is-draft = សេចក្តី​ព្រាង

## Commitments

hosting-new-commitment = ការសន្យា​ថ្មី
hosting-commitments-none = គ្មាន​ការសន្យា​ណា​ត្រូវ​នឹង​ជម្រើសនេះទេ។ សូម​បន្ថយ​ជម្រើស។
hosting-commitments-empty = មិនទាន់​មានការ​សន្យាទេ។
hosting-promise = នឹង​ធ្វើអ្វី
hosting-more-about = ព័ត៌មាន​ថែម
hosting-owner = អ្នកណា​ធ្វើ
hosting-budget = ប្រាក់​មក​ពីណា
hosting-due = ត្រឹម​ពេលណា
hosting-parts = ចំនួន​ផ្នែក​សរុប
hosting-answers = អ្វី​ដែល​បានឮ ដែល​ការសន្យានេះ​ឆ្លើយ
hosting-answers-hint = អ្វី​ដែល​បានឮ​ក្នុង​សង្កាត់នេះ។
hosting-late = { $days ->
   *[other] យឺត { $days } ថ្ងៃ
 }
hosting-due-on = ត្រឹម​ថ្ងៃ { $day }
hosting-due-moved = ត្រឹម​ថ្ងៃ { $day } ដំបូង { $first }
hosting-parts-done = រួច { $done } ក្នុងចំណោម { $all } ផ្នែក
hosting-findings-count = { $count ->
   *[other] ឆ្លើយនឹង​រឿង { $count } ដែល​បានឮ
 }
hosting-history = អ្វី​ដែលបាន​ធ្វើ
hosting-add-step = បន្ថែម​អ្វី​ដែលបាន​ធ្វើ
hosting-step-about = ជំហាន​ដែលបាន​សរសេរ មិន​អាចកែ​ក្រោយ​បានទេ។ អ្នក​តាមដាន​នឹង​ទទួល​ដំណឹង។
hosting-step-state = ឥឡូវនេះ​ដល់ណា
hosting-step-parts = ចំនួន​ផ្នែក​ដែល​រួចហើយ
hosting-step-note = មានអ្វី​កើតឡើង
hosting-step-evidence = អាច​មើល​នៅឯណា
hosting-step-due = ថ្ងៃ​ថ្មី
hosting-step-due-hint = ថ្ងៃ​ចាស់​នៅតែ​មាន​ក្នុង​ប្រវត្តិ។

## Requests

hosting-requests-open = { $count ->
   *[other] សំណើ { $count } មិនទាន់​ឆ្លើយ
 }
hosting-requests-empty = មិនទាន់​មាន​ក្រុម​ណា​ស្នើសុំ​ជំនួបទេ។
hosting-request-no-group = ក្រុម​គ្មាន​ឈ្មោះ
hosting-request-due = ឆ្លើយ​ត្រឹម​ថ្ងៃ { $day }
hosting-request-size = ប្រហែល​ប៉ុន្មាន​នាក់
hosting-request-days = ថ្ងៃ​ដែល​ស្រួល
hosting-request-contact = របៀប​ទាក់ទង
hosting-request-contact-open = បើក​ព័ត៌មាន​ទំនាក់ទំនង
hosting-request-contact-words = ការ​បើកនេះ​ត្រូវបាន​ចុះ​ក្នុង​បញ្ជី​កត់ត្រា ជាមួយ​ឈ្មោះ​របស់​អ្នក។
hosting-request-contact-gone = ព័ត៌មាន​ទំនាក់ទំនង​របស់​ក្រុមនេះ​ត្រូវបាន​បំផ្លាញហើយ។
hosting-request-reply = ឆ្លើយ
hosting-request-answer = ចម្លើយ​របស់​យើង
hosting-request-answer-hint = អ្នកណា​ក៏អាច​អានវា។
hosting-request-session = ជំនួប​ដែល​កើតពី​សំណើនេះ
hosting-request-send = ផ្ញើ​ចម្លើយ
hosting-request-schedule = បាន​កំណត់​ជំនួប​មួយ
hosting-request-plan = រៀបចំ​ជំនួប​តាម​សំណើនេះ
hosting-request-planning = អ្នក​កំពុង​រៀបចំ​ជំនួប​ដែល​ក្រុម​មួយ​បានសុំ។ ពេល​ជំនួប​ត្រូវបាន​ផ្សាយ សំណើ​នឹង​បង្ហាញ​រឿងនេះ។
hosting-request-decline = បដិសេធ ដោយ​ប្រាប់​មូលហេតុ

## States and kinds

hosting-word-public = អ្នក​ទាំងអស់គ្នា
hosting-word-division = ការប្រជុំ​តំបន់​ប៉ូលិស
hosting-word-draft = សេចក្តី​ព្រាង
hosting-word-published = បាន​ផ្សាយ
hosting-word-cancelled = បាន​លុបចោល
hosting-word-closed = បាន​បិទ
hosting-word-findings-only = តែអ្វី​ដែល​បានឮ
hosting-word-questions = សំណួរ និង​ចម្លើយ គ្មាន​ឈ្មោះ
hosting-word-recording = ការ​ថត​ទុក​ទាំងមូល
hosting-word-asked = បានសុំ
hosting-word-confirmed = បាន​បញ្ជាក់
hosting-word-declined = បាន​បដិសេធ
hosting-word-unconfirmed = មិនទាន់​បញ្ជាក់
hosting-word-registered = មាន​កន្លែង
hosting-word-partly = មាន​កន្លែង​ខ្លះ
hosting-word-waiting = កំពុង​រង់ចាំ
hosting-word-shown = បាន​បង្ហាញ
hosting-word-answered = បាន​ឆ្លើយ
hosting-word-scheduled = បាន​កំណត់
hosting-word-withdrawn = បាន​ដកវិញ
hosting-word-starting-soon = ជិត​ចាប់ផ្តើម
hosting-word-live = កំពុង​ផ្សាយ
hosting-word-interrupted = បាន​ដាច់
hosting-word-ended = ចប់ហើយ
hosting-word-recording-posted = ការ​ថត​ទុក​ចេញហើយ
hosting-word-unknown = មិនដឹង
hosting-word-hls = កម្មវិធី​ចាក់​របស់​យើង (HLS)
hosting-word-page = ទំព័រ​របស់​ក្រុមហ៊ុន
hosting-word-channel = ប៉ុស្តិ៍​ទូរទស្សន៍ ឬ​វិទ្យុ
hosting-word-no-captions = គ្មាន​អក្សរ​ក្រោម​រូប
hosting-word-automatic = អក្សរ​ក្រោម​រូប​ដោយ​ម៉ាស៊ីន
hosting-word-human = អក្សរ​ក្រោម​រូប​ដោយ​មនុស្ស
hosting-word-promised = បាន​សន្យា
hosting-word-underway = កំពុង​ធ្វើ
hosting-word-done = រួចហើយ
hosting-word-dropped = លែងធ្វើ

hosting-door-helpers = អ្នក​ជួយ​នៅ​មាត់ទ្វារ
hosting-co-hosts-about = ក្រុម​ដែល​មក​ជួយ ទទួលបាន​កូនសោ​មួយ។ វា​បើក​ទំព័រ «ជួយ​នៅ​មាត់ទ្វារ»៖ មើល​ថា​មាន​ប៉ុន្មាន​នាក់​នឹង​មក គេ​ត្រូវការ​អ្វី ហើយ​រាប់​អ្នក​ដែល​មក។ វា​មិន​បង្ហាញ​ឈ្មោះទេ។
hosting-co-host-name = ឈ្មោះ​ក្រុម
hosting-co-host-hint = ឈ្មោះ​ក្រុម មិនមែន​ឈ្មោះ​មនុស្សទេ។
hosting-co-host-make = បង្កើត​កូនសោ
hosting-co-host-key = កូនសោនេះ​បង្ហាញ​តែ​ឥឡូវនេះ។ សូម​ចម្លង​វា ហើយ​ឱ្យ​ទៅ៖
hosting-co-host-revoke = យក​កូនសោ​វិញ
hosting-co-host-revoke-one = យក​កូនសោ​វិញ៖ { $name }
hosting-co-host-revoke-words = កូនសោនេះ​នឹង​លែង​បើក​អ្វី​បាន​ទៀត។ ចំនួន​ដែល​បាន​រាប់ នៅ​ដដែល។
hosting-discard = បោះ​សេចក្តី​ព្រាង​ចោល
hosting-discard-words = សេចក្តី​ព្រាង​នឹង​បាត់​ជា​រៀង​រហូត។ គ្មាន​អ្នកណា​បានឃើញ​វាទេ ហើយ​គ្មាន​អ្នកណា​ទទួល​ដំណឹងទេ។

# Mails to residents
letters-confirm-subject = សូម​បញ្ជាក់៖ { $title }
letters-confirm-body = { $seats ->
   *[other] មានគេ​ប្រើ​អាសយដ្ឋាននេះ​សុំ { $seats } កន្លែង​ក្នុង​ជំនួបនេះ។ ដើម្បី​ទុក​កន្លែង សូម​បើក​តំណ​ខាងក្រោម​ក្នុងរយៈពេល 30 នាទី ហើយ​ចុច​ប៊ូតុង​នៅ​ទីនោះ។
 } បើ​មិនមែន​អ្នកទេ មិនបាច់​ធ្វើអ្វីទេ។
letters-confirm-address-body = មានគេ​ចុះឈ្មោះ​សម្រាប់​ជំនួបនេះ ហើយ​ដាក់​អាសយដ្ឋាន​អ៊ីមែលនេះ។ សូម​បើក​តំណ​ខាងក្រោម ហើយ​ចុច​ប៊ូតុង​នៅ​ទីនោះ ដើម្បី​ឱ្យ​យើង​អាច​សរសេរ​ទៅ​អ្នក​អំពី​ជំនួបនេះ។ ទោះ​មិន​ចុច​ក៏ដោយ ការ​ចុះឈ្មោះ​នៅ​ដដែល។ បើ​មិនមែន​អ្នកទេ មិនបាច់​ធ្វើអ្វីទេ។
letters-registered-subject = អ្នកមាន​កន្លែងហើយ៖ { $title }
letters-registered-body = { $seats ->
   *[other] យើងបាន​ទុក { $seats } កន្លែង​ឱ្យ​អ្នក។
 }
letters-waiting-subject = អ្នក​នៅក្នុង​បញ្ជី​រង់ចាំ៖ { $title }
letters-waiting-body = ឥឡូវនេះ​កន្លែង​ពេញហើយ។ អ្នក​នៅ​លេខរៀង​ទី { $place } ក្នុង​បញ្ជី​រង់ចាំ។ { $ahead ->
   *[other] មនុស្ស​នៅ​មុខ​អ្នក កំពុង​រង់ចាំ { $ahead } កន្លែង។
 } យើង​នឹង​សរសេរ​ទៅ​អ្នក ពេល​មាន​កន្លែង​ទំនេរ។
letters-promoted-subject = កន្លែង​របស់​អ្នកមានហើយ៖ { $title }
letters-promoted-body = { $seats ->
   *[other] មាន​កន្លែង​ទំនេរហើយ។ ឥឡូវនេះ​អ្នកមាន​គ្រប់ { $seats } កន្លែង។ បើ​អ្នក​មក​មិនបាន សូម​ប្រគល់​វាវិញ​តាម​តំណ​ខាងក្រោម។
 }
letters-part-subject = កន្លែង​របស់​អ្នកមាន​ខ្លះហើយ៖ { $title }
letters-part-body = អ្នកមាន { $seats } ក្នុងចំណោម { $wanted } កន្លែង​ដែល​អ្នកបាន​សុំ។ អ្នក​នៅ​រង់ចាំ​កន្លែង​ដែល​នៅសល់។
letters-offered-subject = មាន​កន្លែង​ទំនេរ​ខ្លះ​សម្រាប់​អ្នក៖ { $title }
letters-offered-body = { $seats ->
   *[other] មាន​ទំនេរ { $seats } ក្នុងចំណោម { $wanted } កន្លែង​ដែល​អ្នកបាន​សុំ។ យើង​ទុកឱ្យ​អ្នក​រហូតដល់ { $until }។ សូម​បើក​តំណ​ខាងក្រោម ដើម្បី​យក ហើយ​រង់ចាំ​កន្លែង​ដែល​នៅសល់ ឬ​ដើម្បី​មិន​យក។ ទោះ​យ៉ាងណា អ្នក​នៅតែ​មាន​លេខរៀង​ដដែល​ក្នុង​បញ្ជី​រង់ចាំ។
 }
letters-changed-subject = ការ​ចុះឈ្មោះ​របស់​អ្នកបាន​ប្តូរ៖ { $title }
letters-changed-body = { $seats ->
   *[other] ឥឡូវនេះ​អ្នកមាន { $seats } កន្លែង ក្នុងចំណោម { $wanted } ដែល​អ្នកបាន​សុំ។
 }
letters-given-back-subject = អ្នកបាន​ប្រគល់​កន្លែងវិញ៖ { $title }
letters-given-back-body = ការ​ចុះឈ្មោះ​របស់​អ្នក​សម្រាប់​ជំនួបនេះបាន​ចប់ហើយ។ អរគុណ​ដែលបាន​ប្រាប់​យើង។
letters-moved-subject = ម៉ោង ឬ​កន្លែង​ថ្មី៖ { $title }
letters-moved-body = ជំនួបនេះបាន​ផ្លាស់​ប្តូរ។ ម៉ោង និង​កន្លែង​ថ្មី​នៅ​ខាងក្រោម។ ការ​ចុះឈ្មោះ​របស់​អ្នក​នៅ​ដដែល។ បើ​អ្នក​មក​មិនបាន​ទៀតទេ សូម​ប្រគល់​កន្លែងវិញ​តាម​តំណ​ខាងក្រោម។
letters-moved-offer = ឥឡូវនេះ យើង​ទុក​កន្លែង​ទំនេរ​ឱ្យ​អ្នក​រហូតដល់ { $until }។ មុន​ពេលនោះ សូម​យក ឬ​មិន​យក តាម​តំណ​ខាងក្រោម។
letters-called-off-subject = បាន​លុបចោល៖ { $title }
letters-called-off-body = ជំនួបនេះ​នឹង​មិនធ្វើទេ។ យើង​សុំទោស។
letters-need-confirmed-subject = អ្វី​ដែល​អ្នកបាន​សុំ នឹង​មាន៖ { $title }
letters-need-confirmed-body = អ្នកបាន​សុំ៖ { $need }។ វា​នឹង​មាននៅ​ទីនោះ។
letters-need-declined-subject = អំពីអ្វី​ដែល​អ្នកបាន​សុំ៖ { $title }
letters-need-declined-body = អ្នកបាន​សុំ៖ { $need }។ យើង​សុំទោស ជំនួបនេះ​មិន​អាច​មានទេ។ ជំនួប​ផ្សេង​ប្រហែលជា​មាន។
letters-reminder-subject = ជិតដល់ហើយ៖ { $title }
letters-reminder-body = ជំនួបនេះ​ជិតដល់ហើយ ហើយ​អ្នកបាន​ចុះឈ្មោះ។ បើ​អ្នក​មក​មិនបាន សូម​ប្រគល់​កន្លែងវិញ​តាម​តំណ​ខាងក្រោម ដើម្បី​ឱ្យ​អ្នក​ផ្សេង​មកបាន។
letters-phone = តាម​ទូរស័ព្ទ៖ { $number }
letters-watch = មើល​នៅ​ទីនេះ៖ { $link }
letters-link = ដើម្បី​មើល ឬ​ប្តូរ​ការ​ចុះឈ្មោះ សូម​បើក​តំណនេះ។ អ្នកណា​មានវា អាច​ប្តូរបាន ដូច្នេះ​សូមកុំ​ឱ្យ​អ្នកណា៖
letters-footer = អ្នកទទួល​អ៊ីមែលនេះ ព្រោះ​មាន​គេដាក់​អាសយដ្ឋាននេះ​សម្រាប់​ជំនួបនេះ។ ក្រោយ​ជំនួប 30 ថ្ងៃ យើង​បំផ្លាញ​អាសយដ្ឋាននេះ។
letters-request-subject = ចម្លើយ​ចំពោះ​សំណើសុំ​ជំនួប​របស់​អ្នក
letters-request-body = ក្រុម​របស់​អ្នក​បាន​ស្នើសុំ​ឱ្យ​ទីក្រុង​រៀបចំ​ជំនួប​ស្តាប់​មតិ។ នេះ​ជា​ចម្លើយ៖
letters-request-link = សំណើ​របស់​អ្នក ដូច​ដែល​អ្នកណា​ក៏អាច​អាន៖
letters-request-footer = អ្នកទទួល​អ៊ីមែលនេះ ព្រោះ​មាន​គេដាក់​អាសយដ្ឋាននេះ​ក្នុង​សំណើ ដើម្បី​ឱ្យ​យើង​អាច​ទាក់ទង​ក្រុម។
letters-need-interpreter = អ្នកបកប្រែ ({ $language })
letters-need-asl = ភាសា​សញ្ញា (ASL)
letters-need-captions = អក្សរ​ក្រោម​រូប​ផ្ទាល់
letters-need-listening = ឧបករណ៍​ជួយ​ស្តាប់
letters-need-large-print = អក្សរ​ធំ ឬ​អក្សរ​ប្រាយ (Braille)
letters-need-ride = ជំនួយ​ឱ្យទៅ​ដល់ទីនោះ
letters-need-quiet-room = បន្ទប់​ស្ងាត់
letters-need-off-camera = កន្លែង​ដែល​កាមេរ៉ា​មិន​ថត

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = សូម​បញ្ជាក់៖ ដំណឹង​តាម​អ៊ីមែល
follow-confirm-body = មានគេ សង្ឃឹមថា​ជា​អ្នក ចង់បាន​ដំណឹង​តាម​អ៊ីមែល​អំពី​រឿងនេះ៖ { $what }។ ដើម្បី​ចាប់ផ្តើម សូម​បើក​ទំព័រនេះ ហើយ​ចុច​ប៊ូតុង៖
follow-confirm-not-you = មិនមែន​អ្នកឬ? បើដូច្នេះ មិនបាច់​ធ្វើអ្វីទេ។ យើង​នឹង​លុប​អាសយដ្ឋាននេះ​ក្រោយ​ពីរថ្ងៃ។
follow-news-subject = ដំណឹង​អំពី​រឿង​ដែល​អ្នក​តាមដាន
follow-news-body = សួស្តី មានដំណឹង​អំពី​រឿង​ដែល​អ្នក​តាមដាន។
follow-news-end = មិន​ចង់បាន​អ៊ីមែល​បែបនេះ​ទៀតឬ? សូម​បើក​ទំព័រនេះ ហើយ​ចុច​ប៊ូតុង។ បន្ទាប់មក យើង​លុប​អាសយដ្ឋាន​របស់​អ្នក។
follow-finding-new = ប្រជាជនបាន​ប្រាប់​យើង៖ { $title }
follow-finding-changed = យើងបាន​កែអ្វី​ដែលបាន​កត់៖ { $title }
follow-commitment-new = ការសន្យា​ថ្មី៖ { $title }
follow-commitment-kept = បាន​ធ្វើតាម​សន្យា៖ { $title }
follow-commitment-dropped = រឿងនេះ​នឹង​មិនធ្វើ៖ { $title }
follow-commitment-underway = បាន​ចាប់ផ្តើម​ធ្វើ៖ { $title }
follow-commitment-new-date = ថ្ងៃ​ថ្មី៖ { $title }
follow-commitment-late = យឺត៖ { $title }
follow-commitment-step = ជំហាន​បន្ទាប់៖ { $title }
follow-commitment-changed = យើងបាន​កែ​ពាក្យ៖ { $title }
follow-due = ត្រូវ​ធ្វើ​ឱ្យ​រួច​ត្រឹម​ថ្ងៃ៖ { $day }
follow-session-minutes = កំណត់ហេតុ​នៃ​ជំនួបនេះ​ចេញហើយ៖ { $title }
follow-session-recording = ការ​ថត​ទុកនៃ​ជំនួបនេះ​ចេញហើយ៖ { $title }
follow-session-moved = ជំនួបនេះបាន​ផ្លាស់​ប្តូរ៖ { $title }

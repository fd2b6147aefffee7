# Livestreams

streams-title = មើល ឬ​ស្តាប់
streams-recorded = មើល​ម្តង​ទៀត
streams-watch = មើល​ឥឡូវនេះ
stream-scheduled = មិនទាន់​ដល់ម៉ោង
stream-unknown = យើង​មិនដឹង​ថាវា​កំពុង​ផ្សាយឬ​អត់
stream-interpreted = មាន​អ្នកបកប្រែ
stream-asl = មាន​ភាសា​សញ្ញា​ក្នុង​រូបភាព
stream-own = ពី​ម៉ាស៊ីន​មេ​របស់​ទីក្រុង​ផ្ទាល់
stream-page = នៅ { $provider }
stream-channel = តាម { $channel }
captions-none = គ្មាន​អក្សរ​ក្រោម​រូប
captions-automatic = អក្សរ​ក្រោម​រូប​ដែល​ម៉ាស៊ីន​សរសេរ
captions-human = អក្សរ​ក្រោម​រូប​ដែល​មនុស្ស​សរសេរ
captions-title = អក្សរ​ក្រោម​រូប
captions-play = ពេល​អ្នក​ចុច​ចាក់ អក្សរ​ក្រោម​រូប​នឹង​បង្ហាញ​នៅ​ទីនេះ។
captions-aloud = ឱ្យ​កម្មវិធី​អាន​អេក្រង់​របស់ខ្ញុំ អាន​វា​ឱ្យឮ
captions-lag = { $seconds ->
   *[other] យឺត​ជាង​ប្រហែល { $seconds } វិនាទី។
 }
watch-title = មើល
watch-session = អំពី​ជំនួបនេះ
watch-none = ជំនួបនេះ​គ្មាន​រូបភាពទេ។
watch-since = តាំងពី
watch-begins = ចាប់ផ្តើម៖
watch-wait = សូម​ត្រឡប់មកវិញ​ពេលនោះ។ មុននោះ អ្នក​មិនបាច់​បើក​ទំព័រនេះ​ម្តង​ទៀតទេ។
watch-recording = ការ​ថត​ទុកនៅ​ទីនេះ។
watch-over = ចប់ហើយ។
watch-channel = តាម { $channel }
watch-picture = រូបភាព​នៃ​ជំនួប
watch-play = ចាក់​នៅ​ទីនេះ
watch-failed = កម្មវិធី​ចាក់​មិនបាន​មកដល់ទេ។ សូម​ចុច​ម្តង​ទៀត។
watch-own = រូបភាព​មកពី​ម៉ាស៊ីន​មេ​របស់​ទីក្រុង​ផ្ទាល់។ គ្មាន​អ្នកណា​ផ្សេង​ឃើញថា​អ្នកមើលទេ។
watch-open-player = បើក​ក្នុង​កម្មវិធី​ចាក់​របស់​អ្នក
watch-other-company = ក្រុមហ៊ុន​ផ្សេង
watch-foreign = រូបភាព​មកពី { $provider }។ ពេល​អ្នក​ចុច​ចាក់ { $provider } ឃើញ​អាសយដ្ឋាន​អ៊ីនធឺណិត​របស់​ទូរស័ព្ទនេះ។
watch-open-at = បើកនៅ { $provider }
watch-call = ឬ​ទូរស័ព្ទ​ចូល​ដើម្បី​ស្តាប់៖
watch-languages = ភាសា
interrupted-title = រូបភាពបាន​ដាច់
interrupted-since = តាំងពី
interrupted-backup = សាក​ប្រភព​ផ្សេង
interrupted-hour = បើវា​មិន​មកវិញ​ត្រឹម { $time } អ្នក​រៀបចំ​អាច​លុបចោល​ជំនួបនេះ។
unknown-note = សូម​សាក​រូបភាព​ខាងក្រោម ឬ​ទូរស័ព្ទ​ចូល។ ជំនួប​ប្រហែលជា​កំពុង​ធ្វើ​ដោយ​គ្មាន​រូបភាព។
transcript-title = ពាក្យ​ទាំងអស់​ដែលបាន​និយាយ
transcript-in = អាន​ពាក្យ​ទាំងអស់៖ { $language }
transcript-languages = ភាសា​នៃ​អត្ថបទ
transcript-search = រក​ពាក្យ​មួយ
transcript-found = { $lines ->
   *[other] ឃើញនៅ { $lines } កន្លែង។
 }
transcript-all = បង្ហាញ​ទាំងអស់
transcript-file = យក​អត្ថបទ​ជា​ឯកសារ
chapters-title = លោតទៅ

# Findings and commitments

heard-title = អ្វី​ដែល​យើង​បានឮ
heard-none = មិនទាន់បាន​កត់អ្វីទេ។
will-do-title = អ្វី​ដែល​យើង​នឹងធ្វើ
will-do-none = មិនទាន់​មានការ​សន្យាទេ។
will-do-nothing-open = ឥឡូវនេះ គ្មាន​ការសន្យា​ណា​ដែល​នៅសល់​ត្រូវ​ធ្វើទេ។
done-title = ធ្វើរួចហើយ
dropped-title = អ្វី​ដែល​យើង​នឹង​មិនធ្វើ និង​មូលហេតុ
tally-heard = បានឮ
tally-promised = បាន​សន្យា
tally-done = រួចហើយ
tally-late = យឺត
neighborhoods-title = សង្កាត់
neighborhoods-lead = ប្រជាជនបាន​និយាយ​អ្វី ទីក្រុងបាន​សន្យា​អ្វី ហើយ​លទ្ធផល​យ៉ាងណា។
neighborhoods-visited = { $visited } ក្នុងចំណោម { $all } សង្កាត់ មាន​ជំនួបហើយ
neighborhoods-search = ឈ្មោះ​សង្កាត់
neighborhoods-none = គ្មាន​សង្កាត់​ណា​មានឈ្មោះនេះទេ។
neighborhoods-heard = កន្លែង​ដែល​យើងបាន​ទៅ​ស្តាប់
neighborhoods-not-yet = កន្លែង​ដែល​យើង​មិនទាន់​បាន​ទៅ
neighborhoods-not-yet-note = មកដល់ពេលនេះ មិនទាន់​មាន​អ្នកណា​មក​ស្តាប់​នៅ​ទីនេះទេ។
neighborhoods-in = { $neighborhoods ->
   *[other] { $neighborhoods } សង្កាត់
 }
neighborhood-held = { $sessions ->
   *[other] ជំនួប { $sessions } ដង
 }
neighborhood-last = ចុងក្រោយ៖
neighborhood-next = បន្ទាប់៖
neighborhood-none-yet = មិនទាន់​មាន​ជំនួបទេ។
neighborhood-promises = សន្យា { $promised } រួចហើយ { $done }
neighborhood-late = យឺត { $late }
neighborhood-come = សូម​មក​និយាយ
neighborhood-past = ជំនួប​ដែលបាន​ធ្វើ
neighborhood-more-next = ជំនួប​ផ្សេងទៀត​ដែល​នឹង​មាន​នៅ​ទីនេះ
neighborhood-more-heard = អ្វី​ដែល​យើង​បានឮ​ពីមុន
neighborhood-more-promised = ការ​សន្យា​ទាំងអស់​សម្រាប់​សង្កាត់នេះ
neighborhood-more-past = ជំនួប​ទាំងអស់​នៅ​ទីនេះ តាំងពី​លើក​ដំបូង
finding-label = អ្វី​ដែល​យើង​បានឮ
finding-said-by = { $people ->
   *[other] មនុស្ស​ប្រហែល { $people } នាក់​បាន​និយាយ​រឿងនេះ
 }
finding-answers = { $commitments ->
   *[other] មានការ​សន្យា { $commitments } ឆ្លើយនឹង​រឿងនេះ
 }
finding-no-answer = មិនទាន់​មានការ​សន្យា​ឆ្លើយនឹង​រឿងនេះទេ
finding-heard-at = បានឮ​នៅ
finding-answered-by = អ្វី​ដែល​យើង​នឹងធ្វើ​ចំពោះរឿងនេះ
finding-unanswered = មិនទាន់​មានការ​សន្យា​ឆ្លើយនឹង​រឿងនេះទេ។ អ្នក​អាច​តាមដាន​វា ដើម្បី​ទទួល​ដំណឹង។
state-promised = បាន​សន្យា
state-underway = កំពុង​ធ្វើ
state-done = រួចហើយ
state-dropped = នឹង​មិនធ្វើ
commitments-title = ការសន្យា​របស់​ទីក្រុង
commitments-lead = អ្នកណា​ធ្វើ ត្រឹម​ពេលណា ហើយបាន​ធ្វើអ្វី។ រឿង​យឺត​នៅមុន​គេ។
commitments-data = ទាំងអស់​ជា​ទិន្នន័យ (JSON)
commitments-none = ទីក្រុង​មិនទាន់បាន​សន្យា​អ្វីទេ។
commitments-none-chosen = គ្មាន​ការសន្យា​ណា​ត្រូវ​នឹងអ្វី​ដែល​អ្នកបាន​ជ្រើសរើសទេ។
filter-late = តែ​រឿង​យឺត
filter-state = ដល់ណាហើយ
commitment-late-by = { $days ->
   *[other] យឺត { $days } ថ្ងៃ
 }
commitment-done-on = រួចនៅ​ថ្ងៃ { $day }
commitment-done-late = { $days ->
   *[other] រួចនៅ​ថ្ងៃ { $day } យឺត { $days } ថ្ងៃ
 }
commitment-on-time = ទាន់ពេល
commitment-due = ត្រូវ​រួច​ត្រឹម​ថ្ងៃ
commitment-first-due = ដំបូង​ថា៖
commitment-owner = អ្នកណា​ធ្វើ៖
commitment-budget = ប្រាក់​មក​ពី៖
commitment-parts-done = រួចហើយ { $done } ក្នុងចំណោម { $all } ផ្នែក
history-title = អ្វី​ដែលបាន​ធ្វើ
history-none = មិនទាន់​មានអ្វីទេ។
step-new-due = ថ្ងៃ​ថ្មី៖
step-evidence = សូម​មើល​ដោយខ្លួនឯង
answers-title = មូលហេតុ៖ អ្វី​ដែល​ប្រជាជនបាន​និយាយ

## Following

follow-title = តាមដាន
follow-one = តាមដាន៖ { $name }
follow-lead = យើង​សរសេរ​ទៅ​អ្នក​ពេល​មានអ្វី​ផ្លាស់​ប្តូរ។ មិន​ត្រូវការ​គណនីទេ។
follow-block-title = តាមដាន​រឿងនេះ
follow-block = តាម​អ៊ីមែល ឬ​កម្មវិធី​អាន​ព័ត៌មាន។ មិន​ត្រូវការ​គណនីទេ។
follow-by-mail = ប្រាប់​ខ្ញុំ​តាម​អ៊ីមែល
follow-feed = បណ្តាញ​ព័ត៌មាន​សម្រាប់​កម្មវិធី​អាន
follow-email = អ៊ីមែល
follow-email-hint = យើងផ្ញើ​តំណ​មួយ​ជាមុន​សិន។ មុន​អ្នក​បើកវា និង​យល់ព្រម យើង​មិន​ផ្ញើ​ដំណឹងទេ។
follow-email-wrong = នេះ​មិន​ដូច​អាសយដ្ឋាន​អ៊ីមែលទេ។ សូម​ពិនិត្យ​ម្តង​ទៀត។
follow-send = តាមដាន
follow-sent = យើងបាន​ផ្ញើ​អ៊ីមែល​មួយទៅ​អ្នក។ សូម​បើក​តំណ​ក្នុង​អ៊ីមែល ហើយ​ចុច​ប៊ូតុង​នៅ​ទីនោះ ទើបបាន​ការ។
follow-asked = តើ​អ្នក​ចង់បាន​អ៊ីមែល ពេល​មានអ្វី​ផ្លាស់​ប្តូរ​នៅ​ទីនេះទេ?
follow-confirm = ចង់ សូម​សរសេរ​មកខ្ញុំ
follow-now = អ្នក​កំពុង​តាមដាន៖ { $name }
follow-now-note = អ៊ីមែល​នីមួយៗ​មាន​តំណ​សម្រាប់​បញ្ឈប់​វា។
follow-end = ឈប់​សរសេរ​មកខ្ញុំ
follow-ended = បាន​បញ្ឈប់ហើយ
follow-ended-note = អាសយដ្ឋាន​របស់​អ្នកបាន​លុបហើយ។ យើង​លែង​សរសេរ​ទៀតហើយ។
follow-gone = គ្មាន​អ្វី​ត្រូវ​បញ្ឈប់ទេ
follow-gone-note = ដំណឹងនេះ​ត្រូវបាន​បញ្ឈប់​ពីមុនហើយ ឬ​តំណ​នេះ​ចាស់ហើយ។ យើង​លែង​ផ្ញើ​អ្វី​អំពី​រឿងនេះ​ទៀតហើយ។
follow-vow = អាសយដ្ឋាន​របស់​អ្នក​ត្រូវបាន​ចាក់សោ។ យើង​មិនប្រើ​វា​ធ្វើអ្វី​ផ្សេងទេ។
follow-forgotten = បើ​អ្នក​មិន​ចុច​ប៊ូតុង​នៅ​ទីនោះទេ យើង​នឹង​លុប​អាសយដ្ឋាននេះ​ក្រោយ​ពីរថ្ងៃ។
follow-push = ប្រាប់​ខ្ញុំ​លើ​ទូរស័ព្ទនេះ
follow-push-vow = អ្វី​ដែល​យើង​ទុក៖ អាសយដ្ឋាន​មួយ​សម្រាប់​ការ​ជូនដំណឹង នៅ​ក្រុមហ៊ុន​ដែល​បង្កើត​កម្មវិធី​រុករក (browser) របស់​អ្នក រហូតដល់​អ្នក​បញ្ឈប់​វា។
follow-push-leave = ប៊ូតុង «ចេញពី​ទំព័រនេះ» ក៏​បញ្ឈប់​ការ​ជូនដំណឹងដែរ។
follow-push-denied = កម្មវិធី​រុករក (browser) របស់​អ្នក​មិន​អនុញ្ញាត​ការ​ជូនដំណឹងទេ។ អ្នក​អាច​ប្តូរ​ក្នុង​ការកំណត់​របស់​វា ឬប្រើ​អ៊ីមែល។
follow-push-lost = កម្មវិធី​រុករក (browser) នេះ​លែង​ទទួល​ការ​ជូនដំណឹងហើយ។ សូម​បញ្ឈប់​វា​នៅ​ទីនេះ រួច​តាមដាន​ម្តង​ទៀត។
follow-push-failed = សេវា​ជូនដំណឹង​មិនបាន​ឆ្លើយទេ។ សូម​សាក​ម្តង​ទៀត ឬប្រើ​អ៊ីមែល។
follow-now-push = ពេល​អ្នក​ចុច​លើ​ការ​ជូនដំណឹង ទំព័រនេះ​នឹង​បើក។ អ្នក​អាច​បញ្ឈប់​វា​នៅ​ទីនេះ។

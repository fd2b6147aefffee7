# Themes, needs, access: words that pages of residents and hosts share

language-en = អង់គ្លេស
language-es = អេស្ប៉ាញ
language-ko = កូរ៉េ
language-hy = អាមេនី
language-fil = ហ្វីលីពីន
language-zh-Hant = ចិន (អក្សរ​ពេញ)
language-zh-Hans = ចិន (អក្សរកាត់)
language-fa = ពែរ្ស (ហ្វាស៊ី)
language-ru = រុស្ស៊ី
language-vi = វៀតណាម
language-ja = ជប៉ុន
language-km = ខ្មែរ
language-th = ថៃ
language-hi = ហិណ្ឌី
language-ar = អារ៉ាប់
language-quc = គីចេ (K’iche’)
language-kjb = កាន់ចូបាល់ (Q’anjob’al)
language-mam = ម៉ាម (Mam)
language-zap = សាប៉ូតេក (Zapotec)
language-mix = មិចតេក (Mixtec)
language-pa = ពុន​ចាប
language-bn = បេង្កាលី
language-ur = អ៊ូរឌូ
language-am = អាំហារិក
language-ase = ភាសា​សញ្ញា (ASL)

way-in-person = នៅក្នុង​សាល
way-online = តាម​អ៊ីនធឺណិត
way-phone = តាម​ទូរស័ព្ទ

access-step-free = គ្មាន​កាំជណ្តើរ មាន​កន្លែង​សម្រាប់​រទេះរុញ
access-asl = ភាសា​សញ្ញា (ASL)
access-captions = អក្សរ​ក្រោម​រូប​ផ្ទាល់
access-assistive-listening = កាស​ស្តាប់ ដើម្បី​ឱ្យឮ​ច្បាស់​ជាង
access-childcare = មាន​អ្នកមើលកូន
access-off-camera = កន្លែង​អង្គុយ​ដែល​កាមេរ៉ា​មិន​ថត
access-no-officers = គ្មាន​ប៉ូលិស​ក្នុង​បន្ទប់
access-quiet-room = បន្ទប់​ស្ងាត់

officers-none = គ្មាន​ប៉ូលិស​នៅក្នុង​បន្ទប់ទេ។
officers-uniform = មាន​ប៉ូលិស​ស្លៀក​ឯកសណ្ឋាន​នៅក្នុង​បន្ទប់។
officers-plain = មាន​ប៉ូលិស​មិន​ស្លៀក​ឯកសណ្ឋាន​នៅក្នុង​បន្ទប់។
officers-outside = ប៉ូលិស​នៅ​ខាងក្រៅ​បន្ទប់។

pool-in-person = កន្លែង​អង្គុយ​ក្នុង​សាល
pool-online = កន្លែង​តាម​អ៊ីនធឺណិត
pool-phone = ខ្សែ​ទូរស័ព្ទ
pool-wheelchair = កន្លែង​សម្រាប់​រទេះរុញ
pool-asl-seating = កន្លែង​អង្គុយ​ដែល​មើលឃើញ​អ្នកបកប្រែ​ភាសា​សញ្ញា
pool-headset = កាស​ស្តាប់
pool-childcare = កូន​ដែល​ត្រូវ​មើល
pool-speaking = វេន​និយាយ

need-interpreter = អ្នកបកប្រែ
need-interpreter-for = អ្នកបកប្រែ៖ { $language }
need-asl = ភាសា​សញ្ញា (ASL)
need-captions = អក្សរ​ក្រោម​រូប​ផ្ទាល់
need-assistive-listening = កាស​ដើម្បី​ស្តាប់​ឱ្យឮ​ច្បាស់
need-large-print = អក្សរ​ធំ ឬ​អក្សរ​ប្រាយ (Braille)
need-ride = ជួយ​ឱ្យទៅ​ដល់ទីនោះ
need-quiet-room = បន្ទប់​ស្ងាត់
need-off-camera = កន្លែង​អង្គុយ​ដែល​កាមេរ៉ា​មិន​ថត

theme-hate = ការ​ស្អប់
theme-property = ការ​លួច និង​ការខូចខាត
theme-business = ហាង និង​មុខរបរ​តូចៗ
theme-streets = ភ្លើង និង​ផ្លូវ
theme-transit = ឡានក្រុង និង​រថភ្លើង
theme-traffic = ចរាចរណ៍
theme-parks = សួន និង​សាលារៀន
theme-youth = យុវជន
theme-guns = កាំភ្លើង
theme-trust = ទំនុកចិត្ត​រវាង​ប្រជាជន និង​ប៉ូលិស
theme-language = ភាសា និង​ការចូលរួមបាន
theme-crisis = ជំនួយ​ពេល​មាន​វិបត្តិ ដោយ​គ្មាន​ប៉ូលិស
theme-homes = ផ្ទះសំបែង និង​អ្នក​គ្មាន​ផ្ទះ
theme-other = រឿង​ផ្សេង

# What other programs show: calendars and news feeds

feeds-sessions = ជំនួប​ស្តាប់​មតិនៅ { $place }
feeds-news = អ្វី​ដែល​ប្រជាជន​នៅ { $place } និយាយ និងអ្វី​ដែល​ទីក្រុង​ធ្វើ
feeds-session-off = បាន​លុបចោល៖ { $title }
feeds-session-moved = បាន​ប្តូរ​ម៉ោង ឬ​កន្លែង៖ { $title }
feeds-session-minutes = កំណត់ហេតុ​នៃ​ជំនួបនេះ​ចេញហើយ៖ { $title }
feeds-finding = អ្វី​ដែល​យើង​បានឮ៖ { $title }
feeds-step-promised = បាន​សន្យា៖ { $title }
feeds-step-underway = បាន​ចាប់ផ្តើម​ធ្វើ៖ { $title }
feeds-step-done = រួចហើយ៖ { $title }
feeds-step-dropped = នឹង​មិនធ្វើ៖ { $title }
feeds-late = យឺត៖ { $title }
feeds-due = ត្រូវ​រួច​ត្រឹម​ថ្ងៃ { $day }។
feeds-who = អ្នកណា​ធ្វើ៖ { $name }។

# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = បញ្ជី​ការងារ
mail-work-list-body = មាន​សកម្មភាព​ថ្មី​ក្នុង​បញ្ជី​ការងារ​របស់អ្នក។
mail-stream-subject = ការផ្សាយ​ផ្ទាល់​មួយបាន​ដាច់
mail-stream-body = ការផ្សាយ​ផ្ទាល់​នៃ​ជំនួប​ដែល​អ្នក​រៀបចំ មិន​ឆ្លើយតបទេ។ សូម​បើក​ផ្ទាំង​ការងារ​ឥឡូវនេះ។
push-stream-body = { $title }៖ ការផ្សាយ​ផ្ទាល់ មិន​ឆ្លើយតបទេ។ សូម​ចុច​ទីនេះ ដើម្បី​បើក​ផ្ទាំង​ការងារ។

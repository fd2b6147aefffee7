# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = បញ្ជី​ការងារ
mail-work-list-body = មាន​សកម្មភាព​ថ្មី​ក្នុង​បញ្ជី​ការងារ​របស់អ្នក។

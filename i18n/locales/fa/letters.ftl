# Mails to residents

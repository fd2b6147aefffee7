# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = काम की सूची
mail-work-list-body = आपकी काम की सूची में कुछ नया है।
mail-stream-subject = एक लाइव प्रसारण बीच में रुक गया
mail-stream-body = आपकी आयोजित एक बैठक के लाइव प्रसारण से जवाब नहीं मिल रहा। कृपया कंसोल अभी खोलें।
push-stream-body = { $title }: लाइव प्रसारण से जवाब नहीं मिल रहा। कंसोल खोलने के लिए यहाँ दबाएँ।

# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Listahan ng gawain
mail-work-list-body = May bagong galaw sa listahan ng gawain ninyo.
mail-stream-subject = Naputol ang isang livestream
mail-stream-body = Hindi sumasagot ang livestream ng isang pulong na inoorganisa ninyo. Pakibuksan ang console ngayon.
push-stream-body = { $title }: hindi sumasagot ang livestream. Pindutin ito para buksan ang console.

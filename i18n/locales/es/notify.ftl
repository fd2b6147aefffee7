# Mails to staff. The body never says what happened, to whom or where: anybody may read over a shoulder.
mail-work-list-subject = Lista de trabajo
mail-work-list-body = Hay actividad nueva en su lista de trabajo.
mail-stream-subject = Se cortó una transmisión en vivo
mail-stream-body = Una transmisión en vivo de una reunión que usted organiza no responde. Abra la consola ahora, por favor.
push-stream-body = { $title }: la transmisión en vivo no responde. Pulse aquí para abrir la consola.

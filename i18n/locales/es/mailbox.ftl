# The mailbox that a code opens.

## The code

mailbox-enter-title = Vuelva con su código
mailbox-enter-intro = Escriba los 24 números. El código abre las respuestas. No abre su reporte.
mailbox-enter-label = Su código
mailbox-enter-hint = Seis grupos de cuatro números. No importan los espacios ni las rayas. Un código de 16 números es para “Sus lugares”, en “Reuniones para escucharle”.
mailbox-enter-count = { $typed } de { $all } números
mailbox-enter-button = Abrir mi buzón
mailbox-enter-lost = ¿Perdió el código? Sin él no podemos encontrar su reporte, porque no sabemos quién es usted. Puede mandar un reporte nuevo.
mailbox-opening = Abriendo. Tarda unos segundos, para que nadie pueda probar muchos códigos.
mailbox-closed-idle = Cerramos su buzón porque nadie tocó la página en 10 minutos. Escriba el código para abrirlo otra vez.

## Where it stands

mailbox-kind-hate = Su reporte · odio
mailbox-kind-property = Su reporte · robo o daño
mailbox-standing-received = Su reporte está aquí. Nadie lo ha abierto todavía.
mailbox-standing-read = { $unit } lo leyó.
mailbox-standing-answered = { $unit } le escribió.
mailbox-standing-frozen = Usted retiró este reporte. Ahora nadie puede abrirlo.
mailbox-standing-kept = Usted retiró este reporte. La policía ya lo había abierto.
mailbox-standing-shredded = Este reporte ya no existe. Nadie puede leerlo.
mailbox-badge-waiting = En espera
mailbox-badge-read = Leído
mailbox-badge-answered = Contestado
mailbox-badge-withdrawn = Retirado
mailbox-badge-shredded = Destruido
mailbox-received = Llegó el { $day }.
mailbox-due = Lo que sigue: tendrá noticias a más tardar el { $day }.

## Messages

mailbox-messages = Mensajes
mailbox-no-messages = Todavía no hay mensajes.
mailbox-only-you-two = Solo ustedes dos pueden leer esto.
mailbox-you = Usted
mailbox-not-verified = Sin verificar. Nadie de esta unidad firmó este mensaje, así que no lo mostramos. Llame a la unidad, por favor.
mailbox-unreadable = Este mensaje no se puede abrir con su código.
mailbox-look-again = Ver si hay mensajes nuevos
mailbox-write = Escribir a { $unit }
mailbox-write-button = Cerrar con llave y enviar
mailbox-write-sending = Cerrando con llave y enviando
mailbox-write-sent = Enviado. Solo esta unidad y usted pueden leerlo.
mailbox-write-not-sent = Sus palabras siguen aquí. Intente otra vez.
mailbox-write-too-long = Es más de lo que cabe en un mensaje. Mándelo en dos.
mailbox-write-closed = Usted retiró este reporte, así que no se pueden agregar mensajes.

## Who opened it

mailbox-who-opened = Quién lo abrió
mailbox-opened-narrative = { $unit } leyó lo que pasó
mailbox-opened-contact = { $unit } abrió su nombre y contacto
mailbox-opened-box = { $unit } abrió la caja del defensor
mailbox-opened-message = { $unit } leyó un mensaje
mailbox-unopened-narrative = Nadie ha leído lo que pasó.
mailbox-unopened-contact = Nadie ha abierto su nombre y contacto.
mailbox-unopened-box = Nadie ha abierto la caja del defensor.
mailbox-unopened-message = Nadie ha leído un mensaje.
mailbox-who-opened-note = Anotamos el día, no la hora.

## Taking it back

mailbox-take-back = Retirar el reporte
mailbox-withdraw-unopened = La policía no ha abierto este reporte. Si lo retira, desde ese momento nadie puede abrirlo. A los 7 días se destruye.
mailbox-withdraw-opened = La policía abrió este reporte. Si lo retira, dejan de escribirle, pero quizá deban conservar lo que leyeron. La caja del defensor se borra por completo.
mailbox-frozen = Nadie puede abrirlo. El { $day } se destruye para siempre. Hasta entonces puede cambiar de idea.
mailbox-kept = La policía recibió el aviso y deja de escribirle. Quizá deba conservar lo que leyó y las copias que hizo. El { $day } se destruye lo demás. Hasta entonces puede cambiar de idea.
mailbox-shredded = Las llaves están destruidas. Después de 21 días, las copias de respaldo viejas no se pueden leer.
mailbox-box-erased = La caja del defensor está borrada.
mailbox-withdraw = Retirar el reporte
mailbox-erase-box = Borrar solo la caja del defensor
mailbox-cancel = Cambié de idea. Conservar mi reporte.
mailbox-seven-days = Después tiene 7 días para cambiar de idea.
mailbox-sure-unopened = ¿Retirar el reporte? Desde ahora nadie puede abrirlo. Tiene 7 días para cambiar de idea.
mailbox-sure-opened = ¿Retirar el reporte? La policía deja de escribirle. Quizá deba conservar lo que leyó.
mailbox-sure-yes = Sí, retirarlo
mailbox-sure-erase = ¿Borrar la caja del defensor? Esto no se puede deshacer. Su reporte se queda.
mailbox-sure-erase-yes = Sí, borrar la caja
mailbox-sure-no = No, dejarlo
mailbox-deed-not-done = No se cambió nada.

## The end

mailbox-close = Cerrar el buzón
mailbox-close-note = La página también lo cierra después de 10 minutos. Use “Salir de esta página” si alguien llega.

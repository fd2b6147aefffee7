# The desk: queue, case, answers, boxes.

## Queue

triage-queue = Lista
triage-filters = Qué casos
triage-filters-state = Estado
triage-filters-danger = Peligro
triage-filter-all = Todos los casos
triage-filter-urgent-unread = Urgentes, sin leer
triage-filter-urgent = Todos los urgentes
triage-state-new = Nuevo
triage-state-reading = En lectura
triage-state-answered = Contestado
triage-count-more = { $count }+
triage-most-pressing-first = Lo más urgente primero

triage-danger = { $count ->
    [one] Una persona puede volver a estar en peligro.
    [many] { $count } de personas pueden volver a estar en peligro.
   *[other] { $count } personas pueden volver a estar en peligro.
 }
triage-danger-unread = { $count ->
    [one] Nadie de esta unidad ha leído este reporte.
    [many] Nadie de esta unidad ha leído estos reportes.
   *[other] Nadie de esta unidad ha leído estos reportes.
 }
triage-danger-show = Ver el primero

triage-column-urgent = Peligro
triage-column-case = Caso
triage-column-due = Primera respuesta
triage-column-state = Estado
triage-column-kind = Tipo
triage-column-area = Área
triage-column-language = Idioma
triage-column-received = Recibido
triage-column-marks = Marcas

triage-due-late = { $days ->
    [one] Un día de retraso
    [many] { $days } días de retraso
   *[other] { $days } días de retraso
 }
triage-due-today = Hoy
triage-due-tomorrow = Mañana
triage-due-answered = Enviada
triage-kind-hate = Odio
triage-kind-property = Propiedad
triage-area-none = Sin indicar
triage-area-number = Área { $number }
triage-language-none = Sin dato
triage-urgent = Puede volver a estar en peligro
triage-unread = Mensaje nuevo
triage-withdrawn = Retirado

triage-page = Página { $page }
triage-next = Página siguiente
triage-previous = Página anterior
triage-refresh = Actualizar
triage-empty = Todavía no hay casos. Los reportes nuevos aparecen aquí al actualizar.
triage-empty-filter = Ahora no hay casos de este tipo.
triage-show-all = Ver todos los casos
triage-busy = El servidor está muy ocupado. Inténtelo de nuevo en un momento.
triage-failed = No se pudo cargar la lista.
triage-failed-stale = Esta es la lista anterior. No se pudo actualizar.

## Keys

triage-keys-heading = Todas las teclas
triage-keys-moving = abajo, arriba
triage-keys-down = El caso de abajo
triage-keys-up = El caso de arriba
triage-keys-open = Abrir el caso
triage-keys-next = Página siguiente
triage-keys-previous = Página anterior
triage-keys-urgent = Solo casos urgentes, o todos otra vez
triage-keys-refresh = Actualizar
triage-keys-queue = Ir a la lista
triage-keys-back = Salir del campo, luego del caso
triage-keys-answer = Escribir una respuesta
triage-keys-ready = Respuestas listas
triage-keys-copy = Copiar el número de caso
triage-keys-send = Cerrar y enviar la respuesta
triage-keys-lock = Cerrar la llave de la unidad
triage-keys-help = Esta lista
triage-close = Cerrar

## Case

triage-case = Caso { $number }
triage-back = Volver a la lista
triage-copy = Copiar número
triage-copied = Copiado
triage-area-of = área { $area }
triage-received-on = recibido el { $day }
triage-first-answer-late = { $days ->
    [one] Primera respuesta con un día de retraso
    [many] Primera respuesta con { $days } días de retraso
   *[other] Primera respuesta con { $days } días de retraso
 }
triage-first-answer-today = La primera respuesta vence hoy
triage-first-answer-tomorrow = La primera respuesta vence mañana
triage-first-answer-on = La primera respuesta vence el { $day }
triage-first-answer-sent = Primera respuesta enviada

triage-opening = Obteniendo y abriendo las partes cerradas
triage-logged = Cada apertura queda en el registro, y quien reportó ve el día.
triage-sealed-parts = Partes cerradas
triage-part-story = Qué pasó
triage-part-circumstances = Lugar, hora, personas
triage-part-items = Qué falta o se rompió
triage-part-contact = Nombre y contacto
triage-opened = abierta
triage-not-shared = No compartida con esta unidad
triage-destroyed = Destruida
triage-contact-empty = La persona no dio nombre ni contacto.
triage-story-empty = La persona no escribió palabras propias.
triage-unreadable = No se abre
triage-unreadable-why = Esta parte se cambió después de cerrarla, o se cerró para otra llave. No se base en ella. Dé a su supervisor el número de caso.

triage-label-what = Qué
triage-label-place = Lugar
triage-label-where = Dónde exactamente
triage-label-neighborhood = Vecindario
triage-label-outside = Fuera de la ciudad
triage-label-when = Cuándo
triage-label-people = Personas
triage-label-bias = Tenía que ver con
triage-label-bias-words = En sus palabras
triage-label-business = Negocio
triage-label-name = Nombre
triage-label-phone = Teléfono
triage-label-email = Correo
triage-label-safe = Contacto seguro
triage-item-name = Cosa
triage-item-value = Valor
triage-item-serial = Número de serie
triage-yes = Sí

triage-withdrawn-heading = La persona retiró este reporte.
triage-withdrawn-frozen = Ninguna unidad de policía lo había abierto. El { $day } se destruyen sus llaves; hasta entonces solo quien reportó puede deshacerlo. No se puede enviar respuesta.
triage-withdrawn-kept = La policía ya lo había abierto. No escriba más a quien reportó. Lo que la ley obliga a conservar se queda; lo demás se destruye el { $day }.
triage-withdrawn-shredded = Sus llaves están destruidas. Nadie puede leerlo, ni aquí ni en una copia de respaldo.

## Messages

triage-messages = Mensajes
triage-messages-empty = Todavía no hay mensajes. La persona espera la primera respuesta.
triage-from-reporter = Quien reportó
triage-from-unit = Su unidad
triage-message-unreadable = Este mensaje no se abre: se cambió, o se cerró para otra llave.
triage-message-not-verified = Este mensaje no lleva la firma de su unidad. No se muestran sus palabras.
triage-answer = Respuesta
triage-answer-hint = Palabras sencillas. La persona lee { $language }.
triage-answer-hint-any = Palabras sencillas. La persona lo lee con el código.
triage-answer-closed = No se puede enviar respuesta: el reporte fue retirado.
triage-answer-no-key = No se puede enviar respuesta: la llave de quien reportó está en la parte que esta unidad no puede abrir.
triage-ready = Respuestas listas
triage-ready-thanks-name = Gracias, lo leemos
triage-ready-thanks = Gracias por contarnos. Leímos su reporte. No tiene que decirnos quién es. Por favor, vuelva a mirar aquí mañana.
triage-ready-safe-name = ¿Está a salvo?
triage-ready-safe = ¿Está a salvo ahora? Si está en peligro, llame al 911 o vaya a donde haya otras personas. Díganos aquí cómo y cuándo es seguro escribirle.
triage-ready-more-name = Una pregunta
triage-ready-more = Queremos entender mejor una cosa. ¿Alguien más lo vio, o hay una cámara cerca? Usted decide qué contesta.
triage-send = Cerrar y enviar
triage-sending = Cerrando y enviando
triage-sent = Enviada. La persona la lee con el código.
triage-not-sent = No se envió.
triage-conflict = Llegó primero el mensaje de un colega. Ya se ve arriba; léalo y luego envíe el suyo.
triage-answer-full = Usó el { $percent } % del espacio
triage-answer-too-long = Demasiado largo. Quite palabras o mande dos mensajes.

triage-discard-heading = Su respuesta no se ha enviado
triage-discard-text = Si sale del caso, se pierde.
triage-discard = Salir del caso
triage-keep-writing = Seguir escribiendo

## Clock and timeline

triage-clocks = Reloj
triage-clock-first-answer = Primera respuesta
triage-timeline = Línea de tiempo de esta unidad
triage-step-received = Recibido
triage-step-narrative = Relato obtenido
triage-step-contact = Contacto obtenido
triage-step-box = Caja de inmigración obtenida
triage-step-message = Mensajes obtenidos
triage-step-now = Abierto en esta pantalla

triage-case-missing = Esta unidad no tiene ese caso. Quizá se compartió solo con otra unidad.
triage-case-failed = No se pudo abrir el caso.

## Boxes

triage-boxes = Cajas de inmigración
triage-boxes-about = Solo su organización puede abrirlas. Cada reporte de odio lleva una caja; esta lista muestra las que alguien llenó.
triage-boxes-opening = { $count ->
    [one] Una caja abierta hasta ahora
    [many] { $count } de cajas abiertas hasta ahora
   *[other] { $count } cajas abiertas hasta ahora
 }
triage-boxes-done = { $filled } llenas, de { $count } abiertas
triage-boxes-none = Nadie ha llenado una caja todavía.
triage-boxes-damaged = { $count ->
    [one] Una caja no se abre: se cambió o se cerró para otra llave. Su número de caso:
    [many] { $count } de cajas no se abren: se cambiaron o se cerraron para otra llave. Sus números de caso:
   *[other] { $count } cajas no se abren: se cambiaron o se cerraron para otra llave. Sus números de caso:
 }
triage-boxes-failed = No se pudieron obtener todas las cajas.
triage-box-open-case = Abrir el caso
triage-box-no-words = Solo marcó opciones, sin palabras.

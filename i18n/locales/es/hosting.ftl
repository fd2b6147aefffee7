# The hosts' desk: schedule, an evening, findings, commitments, requests.

## Pages and keys

hosting-schedule = Calendario
hosting-coverage = Vecindarios
hosting-commitments = Promesas
hosting-requests = Solicitudes
hosting-no-page = La dirección no lleva a ningún lado. Lo mejor es seguir desde el calendario.
hosting-unsaved-heading = ¿Salir sin guardar?
hosting-unsaved = Algo en esta página no se ha guardado o enviado. Si sale, se pierde.
hosting-unsaved-leave = Salir
hosting-no = Volver
hosting-save = Guardar
hosting-save-draft = Guardar como borrador
hosting-saving = Guardando…
hosting-saved = Guardado
hosting-saved-first = Guardado. Aparece al principio.
hosting-edit = Cambiar
hosting-remove = Quitar
hosting-copy = Copiar
hosting-choose = Elija…
hosting-all = Todo
hosting-more = Ver más
hosting-failed = Esto no se pudo cargar.
hosting-failed-stale = Esto es lo anterior. No se pudo actualizar.
hosting-keys-down = La fila de abajo
hosting-keys-up = La fila de arriba
hosting-keys-open = Abrir la reunión
hosting-keys-new = Nueva reunión
hosting-keys-refresh = Actualizar
hosting-keys-tabs = Las pestañas de una reunión
hosting-keys-search = Buscar a alguien en la puerta
hosting-keys-back = Volver al calendario
hosting-keys-schedule = Ir al calendario
hosting-keys-others = Vecindarios, promesas, solicitudes
hosting-keys-help = Esta lista

## Schedule

hosting-new = Nueva reunión
hosting-series = Nueva serie
hosting-division = Nueva reunión de división
hosting-schedule-count = { $count ->
    [one] Una reunión
    [many] { $count } de reuniones
   *[other] { $count } reuniones
 }
hosting-schedule-first = Las primeras { $count } reuniones
hosting-schedule-empty = Todavía no hay reuniones aquí. Planee una o cambie el filtro.
hosting-filters = Qué reuniones
hosting-filter-state = Estado
hosting-filter-kind = Para
hosting-filter-late = Con retraso
hosting-filter-from = Desde
hosting-filter-until = Hasta
hosting-column-when = Cuándo
hosting-column-session = Reunión
hosting-column-state = Estado
hosting-column-seats = Lugares
hosting-column-look = Por revisar
hosting-seats = { $taken } de { $capacity }
hosting-waiting = { $count } en espera
hosting-questions-waiting = { $count ->
    [one] Una pregunta por leer
    [many] { $count } de preguntas por leer
   *[other] { $count } preguntas por leer
 }
hosting-whole-city = Toda la ciudad
hosting-coverage-none = Todavía ninguna
hosting-coverage-held = { $count ->
    [one] Una reunión
    [many] { $count } de reuniones
   *[other] { $count } reuniones
 }
hosting-coverage-sum = { $held } de { $all } vecindarios ya tuvieron una reunión.
hosting-coverage-sessions = Reuniones realizadas
hosting-coverage-last = Última
hosting-coverage-next = Próxima
hosting-coverage-plan = Planear una aquí
hosting-days-ago = { $days ->
    [0] hoy
    [one] hace un día
    [many] hace { $days } de días
   *[other] hace { $days } días
 }

## Warnings

hosting-warning-agenda-late = Sin agenda, faltan menos de 72 horas
hosting-warning-agenda-very-late = Sin agenda, faltan menos de 24 horas
hosting-warning-board-majority = Viene la mayoría de un consejo
hosting-warning-interpreter-needed = Falta intérprete
hosting-warning-needs-undecided = Pedidos de apoyo sin decidir
hosting-warning-no-stream = Sin transmisión
hosting-warning-record-late = Resumen atrasado
hosting-warning-note-agenda-late = Una reunión ordinaria debe publicar su agenda 72 horas antes. Escriba la agenda ahora.
hosting-warning-note-agenda-very-late = Incluso una reunión especial debe publicar su agenda 24 horas antes. Escríbala ahora o cambie la fecha.
hosting-warning-note-board-majority = Si participa la mayoría de un consejo, la reunión puede contar como sesión de ese consejo según la ley Brown Act. Consulte a la fiscalía municipal (City Attorney) sobre el aviso.
hosting-warning-note-interpreter-needed = Suficientes personas pidieron intérprete y no hay ninguno confirmado. Contrate uno y confírmelo en la lista de la puerta.
hosting-warning-note-needs-undecided = Ya pasó el día para pedir apoyos. Hay personas que esperan saber si tendrán lo que pidieron.
hosting-warning-note-no-stream = La reunión es pública y nadie puede verla desde su casa. Agregue una transmisión.
hosting-warning-note-record-late = Se prometió el resumen y la fecha ya pasó. Todos pueden ver que está atrasado.

## A session's form

hosting-part-what = De qué se trata
hosting-part-where = Dónde y cuándo
hosting-part-people = Quién puede venir
hosting-part-said = Lo que la gente sabe de antemano
hosting-title = Título
hosting-summary = De qué se trata
hosting-written-in = Escrito en
hosting-organizer = Quién la organiza
hosting-co-hosts = Grupos que la organizan con la ciudad
hosting-one-a-line = Uno por línea.
hosting-agenda = Agenda
hosting-agenda-hint = Un punto por línea, con su hora: 18:30 Bienvenida
hosting-add-translation = Agregar una traducción
hosting-language = Idioma
hosting-area = Área de policía
hosting-neighborhood = Vecindario
hosting-starts = Empieza
hosting-ends = Termina
hosting-zone = Zona horaria
hosting-zone-hint = La zona del salón, por ejemplo America/Los_Angeles.
hosting-hall = Salón
hosting-address = Calle y número
hosting-point = Lugar en el mapa
hosting-point-hint = Dos números: 34.0537, -118.2428
hosting-way-there = Cómo llegar
hosting-way-there-hint = Autobuses, estacionamiento, qué puerta.
hosting-ways = Formas de participar
hosting-pools = Lugares
hosting-pools-hint = Deje en blanco lo que no ofrezca. Si hay más lugares, quienes esperan suben al momento.
hosting-languages = Idiomas que se hablan o se interpretan
hosting-access = Lo que ofrece
hosting-officers = Policías
hosting-public-record = Qué queda en el registro público
hosting-phone-in = Número para escuchar por teléfono
hosting-ask-aid-by = Último día para pedir un apoyo
hosting-recording-days = Días hasta publicar la grabación
hosting-recording-days-hint = Déjelo en blanco si no se graba. Pasado ese día, todos ven que está atrasada.
hosting-filmed = Hay cámaras encendidas
hosting-division-about = Una reunión interna para los policías de un área. Nunca aparece en la lista. Los policías preguntan sin nombre en una dirección que usted recibe una sola vez.
hosting-door-key-heading = La llave de los policías
hosting-door-key-about = Esta llave abre la página donde preguntan los policías. Solo se muestra ahora. Cópiela y désela a los policías de esta área.
hosting-door-address-about = Esta dirección abre la página con la llave ya puesta. El navegador no envía a nadie lo que va después del signo #. Sin JavaScript, los policías escriben la llave en la página.
hosting-door-address-copy = Copiar la dirección
hosting-door-address-qr = Imagen de la dirección, para escanearla con un teléfono
hosting-to-session = Ir a la reunión
hosting-door-key-new = Crear una llave nueva…
hosting-door-key-renew = Con la llave nueva, la vieja ya no abrirá nada. Todos los que la tienen necesitan la nueva. Esto queda en el registro.
hosting-door-key-yes = Crear una llave nueva
hosting-door-key-lost = ¿Se perdió la llave? No está guardada en ningún lugar y no se puede mostrar otra vez. Puede crear otra.

hosting-wrong-title = Escriba un título de hasta 120 letras.
hosting-wrong-summary = Diga de qué se trata, en hasta 2,000 letras.
hosting-wrong-organizer = Diga quién la organiza.
hosting-wrong-area = Elija el área de policía.
hosting-wrong-time = Elija el día y la hora.
hosting-wrong-end = El final debe ser después del inicio.
hosting-wrong-zone = Indique la zona horaria.
hosting-wrong-ways = Elija al menos una forma de participar.
hosting-wrong-hall = La gente va a un salón. Indique su nombre.
hosting-wrong-point = Escriba dos números: primero norte, luego este.
hosting-wrong-languages = Elija al menos un idioma.
hosting-wrong-seats = Cada forma de participar necesita un número de lugares.
hosting-wrong-day = Elija un día que exista.
hosting-wrong-agenda = Cada línea necesita hora y palabras: 18:30 Bienvenida
hosting-wrong-agenda-time = Cada hora debe estar entre el inicio y el final.
hosting-wrong-number = Escriba un número o déjelo en blanco.
hosting-wrong-translation = Cada traducción necesita título y texto.
hosting-wrong-reason = Diga por qué se cancela.
hosting-wrong-answer = Escriba lo que la ciudad le contesta al grupo.
hosting-wrong-planned = Elija la reunión que se planeó.
hosting-wrong-not-planned = Aquí hay una reunión elegida. Pulse “Ya hay una reunión planeada”, o no elija ninguna.
hosting-wrong-past = Elija un día que todavía no haya pasado.
hosting-wrong-until = El último día es anterior al primero.
hosting-wrong-aid-late = Este día es después de la reunión. Elija uno anterior, o el mismo día.
hosting-wrong-phone = Escriba un teléfono que se pueda marcar: números, espacios y + - ( ) . , # *
hosting-wrong-said-by = No vinieron tantas personas. Revise el número.
hosting-wrong-server = El servidor no lo aceptó. Revíselo otra vez.
hosting-wrong-neighborhood = Elija un vecindario.
hosting-wrong-long = Es demasiado largo. Acórtelo.
hosting-wrong-meant = Diga qué se quiso decir, en hasta 400 letras.
hosting-wrong-promise = Diga qué se va a hacer, en hasta 160 letras.
hosting-wrong-owner = Diga quién lo hace.
hosting-wrong-note = Diga qué pasó, en hasta 600 letras.
hosting-wrong-parts-many = No tiene tantas partes. Revise el número.
hosting-wrong-parts-open = Está cumplida cuando todas las partes están hechas. Anótelas todas, o elija otro estado.
hosting-wrong-parts-few = Ya hay más partes hechas que esas.
hosting-wrong-due-step = La fecha prometida se cambia agregando lo que pasó. Las dos fechas quedan en el historial.
hosting-wrong-state = No puede pasar a ese estado. Lo que está cumplido o no se hará solo puede volver a estar en marcha.
hosting-wrong-link = Un enlace empieza con https://
hosting-wrong-stream = Cada transmisión necesita una dirección que empiece con https://, o el nombre de un canal.
hosting-wrong-series = Elija vecindarios, y de 0 a 366 días entre reuniones.
hosting-wrong-boards = Escriba cada consejo con dos números: 4/7

## A series

hosting-series-where = Qué vecindarios
hosting-series-find = Buscar un vecindario
hosting-series-all = Todos
hosting-series-new = Los que todavía no tienen reunión
hosting-series-none = Ninguno
hosting-series-chosen = { $count ->
    [0] Ninguno elegido todavía. Van en el orden en que los marque.
    [one] Uno elegido.
    [many] { $count } elegidos, en el orden en que los marcó.
   *[other] { $count } elegidos, en el orden en que los marcó.
 }
hosting-every-days = Días entre dos reuniones
hosting-every-days-hint = 7 es una vez por semana. Con 0, todas caen el mismo día.
hosting-series-preview = Lo que se va a crear
hosting-series-preview-empty = Elija vecindarios y un inicio para ver lo que se va a crear.
hosting-make-drafts = Crear los borradores
hosting-series-made = { $count ->
    [one] Se creó un borrador
    [many] Se crearon { $count } de borradores
   *[other] Se crearon { $count } borradores
 }
hosting-series-publish = Publicar toda esta serie
hosting-series-published = { $count } de { $all } publicadas

## Publish, move, call off, close

hosting-tabs = Partes de la reunión
hosting-tab-facts = Reunión
hosting-tab-door = Puerta
hosting-tab-stream = Transmisión
hosting-tab-questions = Preguntas
hosting-tab-minutes = Resumen
hosting-tab-findings = Hallazgos
hosting-publish = Publicar
hosting-publish-words = Desde ahora todos ven la reunión y pueden apartar lugar.
hosting-publish-division = Desde ahora pueden preguntar los policías que tengan la llave. La reunión no aparece en ninguna lista.
hosting-close = Cerrar la reunión
hosting-close-words = Ya no se cuentan más personas ni se reciben preguntas. El resumen y los hallazgos todavía se pueden escribir.
hosting-cancel = Cancelar…
hosting-cancel-yes = Cancelar la reunión
hosting-cancel-words = { $count ->
    [0] Nadie ha apartado lugar. La reunión sigue en el calendario, marcada como cancelada.
    [one] Se avisa al momento a una reservación y cambian los calendarios. Esto no se puede deshacer.
    [many] Se avisa al momento a { $count } de reservaciones y cambian los calendarios. Esto no se puede deshacer.
   *[other] Se avisa al momento a { $count } reservaciones y cambian los calendarios. Esto no se puede deshacer.
 }
hosting-cancel-reason = ¿Por qué? Todos leen esto.
hosting-cancelled-because = Cancelada:
hosting-move-tells = { $count ->
    [0] Cambia la hora o el lugar. Nadie ha apartado lugar todavía; cambian los calendarios.
    [one] Cambia la hora o el lugar. Se avisa a una reservación y cambian los calendarios.
    [many] Cambia la hora o el lugar. Se avisa a { $count } de reservaciones y cambian los calendarios.
   *[other] Cambia la hora o el lugar. Se avisa a { $count } reservaciones y cambian los calendarios.
 }
hosting-move-heading = Otra hora u otro lugar
hosting-move-yes = Guardar y avisarles
hosting-untold = { $count ->
    [one] A una reservación sin correo confirmado no se le puede avisar. Ponga un aviso en la puerta.
    [many] A { $count } de reservaciones sin correo confirmado no se les puede avisar. Ponga un aviso en la puerta.
   *[other] A { $count } reservaciones sin correo confirmado no se les puede avisar. Ponga un aviso en la puerta.
 }
hosting-boards = Miembros de consejos
hosting-boards-label = Miembros que dicen que vienen
hosting-boards-hint = Un consejo por línea, con cuántos de sus miembros vienen: Consejo de Pico Union 4/7
hosting-retention = Datos de las personas
hosting-shredded-due = Los nombres, los pedidos de apoyo y las listas de grupo se destruyen el { $day }. Después nadie puede abrirlos.
hosting-shredded-on = Los nombres, los pedidos de apoyo y las listas de grupo se destruyeron el { $day }.
hosting-shredded-sign-ups = Reservaciones
hosting-shredded-rosters = Listas de grupo
hosting-shredded-questions = Preguntas
hosting-shredded-letters = Correos sin enviar

## The door

hosting-door-opening = Abriendo la lista de la puerta. Esto queda en el registro.
hosting-door-search = Primeros cuatro números, o un nombre
hosting-door-came = Vinieron { $came } de { $seats }
hosting-door-unsent = { $count ->
    [one] Un conteo sin enviar todavía
    [many] { $count } de conteos sin enviar todavía
   *[other] { $count } conteos sin enviar todavía
 }
hosting-door-kept = { $count ->
    [one] Un conteo espera aquí y se envía en cuanto haya señal. No cierre esta página.
    [many] { $count } de conteos esperan aquí y se envían en cuanto haya señal. No cierre esta página.
   *[other] { $count } conteos esperan aquí y se envían en cuanto haya señal. No cierre esta página.
 }
hosting-scan = Escanear códigos con la cámara
hosting-scan-stop = Apagar la cámara
hosting-scan-picture = Imagen de la cámara
hosting-scan-aim = Ponga un código frente a la cámara.
hosting-scan-refused = Ahora no se puede usar la cámara. Escriba los primeros cuatro números.
hosting-scan-unknown = Este código no está en la lista de esta reunión.
hosting-scan-several = Varios códigos de la lista empiezan igual que este. Por favor, pregunte el nombre.
hosting-scan-counted = Se contó a una persona.
hosting-scan-again = Este código ya se contó antes.
hosting-scan-group = { $count ->
    [one] Un lugar. Anote cuántos vinieron.
    [many] { $count } de lugares. Anote cuántos vinieron.
   *[other] { $count } lugares. Anote cuántos vinieron.
 }
hosting-door-walk-ins = Sin reservación
hosting-door-less = Uno menos
hosting-door-more = Uno más
hosting-door-number = Cuántos vinieron
hosting-door-all = Vinieron todos
hosting-door-add-walk-in = Vino una persona más
hosting-door-look = Revise este conteo
hosting-door-too-many = { $count ->
    [one] Hay una persona más que lugares. ¿Se contó en dos dispositivos? Revíselo.
    [many] Hay { $count } de personas más que lugares. ¿Se contaron en dos dispositivos? Revíselo.
   *[other] Hay { $count } personas más que lugares. ¿Se contaron en dos dispositivos? Revíselo.
 }
hosting-door-counted-twice = Se contaron dos veces
hosting-door-without-sign-up = Vinieron sin reservación
hosting-door-to-look-at = { $count ->
    [one] Revise el conteo de una reservación:
    [many] Revise los conteos de { $count } de reservaciones:
   *[other] Revise los conteos de { $count } reservaciones:
 }
hosting-door-no-name = Sin nombre
hosting-door-wanted = { $count } pedidos
hosting-door-ages = Edades: { $ages }
hosting-door-empty = Nadie ha apartado lugar. Cuente a las personas con el botón de arriba.
hosting-door-nobody = Nadie tiene esto. Pruebe con menos números, o cuéntelas sin reservación.
hosting-roster-open = Abrir los nombres
hosting-roster-words = Son los nombres de las personas de un grupo. Al abrirlos, queda en el registro con su nombre. Ábralos solo si los necesita.
hosting-roster-yes = Abrir y registrarlo
hosting-roster-hide = Cerrar los nombres
hosting-needs = Lo que la gente necesita
hosting-needs-about = A cada persona que pidió algo se le avisa lo que usted decida.
hosting-need = Apoyo
hosting-need-who = Quién
hosting-need-decision = Decisión
hosting-need-sign-ups = { $count ->
    [one] Una reservación
    [many] { $count } de reservaciones
   *[other] { $count } reservaciones
 }
hosting-need-seats = { $count ->
    [one] un lugar
    [many] { $count } de lugares
   *[other] { $count } lugares
 }
hosting-need-confirm = Sí va a haber
hosting-need-decline = No podemos

## Streams

hosting-streams-edit = Cambiar las transmisiones
hosting-streams-empty = Todavía no hay transmisión. Agregue una para que la gente pueda verla desde su casa.
hosting-add-stream = Agregar una transmisión
hosting-stream-language = Idioma que se oye
hosting-source = De dónde viene
hosting-stream-address = Dirección
hosting-stream-address-hint = https://…, o el nombre de un canal.
hosting-backup = Segunda fuente
hosting-provider = Quién maneja la página
hosting-provider-hint = Por ejemplo, YouTube. Se avisa a la gente antes de ir ahí.
hosting-captions = Subtítulos
hosting-stream-asl = El intérprete de señas sale en la imagen
hosting-stream-interpreted = Se oye a un intérprete
hosting-move-up = Subir
hosting-since = Desde { $time }
hosting-by-hand = puesto a mano
hosting-by-probe = visto por la revisión automática
hosting-by-clock = según la hora
hosting-set-state = Poner el estado a mano
hosting-set-live = Está en vivo
hosting-set-interrupted = Se cortó
hosting-set-ended = Terminó
hosting-set-later = Desde media hora antes del inicio, puede indicar aquí que está en vivo.
hosting-set-too-early = Una transmisión puede estar en vivo desde media hora antes del inicio hasta cuatro horas después del final.
hosting-give-back = Dejar que decida la revisión automática
hosting-alarms = Avisos en este dispositivo
hosting-alarms-off = Si se corta una transmisión de sus reuniones, este dispositivo puede avisarle al momento, aunque la consola esté cerrada.
hosting-alarms-on = Este dispositivo le avisa al momento cuando se corta una transmisión de sus reuniones. También le llega un correo electrónico.
hosting-alarms-asked = Su navegador le está preguntando ahora. Por favor, permítalo.
hosting-alarms-denied = Su navegador no lo permite. Puede cambiarlo en los ajustes del navegador para esta página. Le avisamos por correo electrónico.
hosting-alarms-unsupported = Este navegador no puede mostrar avisos. Le avisamos por correo electrónico.
hosting-alarms-failed = Eso no funcionó. Le avisamos por correo electrónico. Puede intentarlo otra vez.
hosting-alarms-switch-on = Activar aquí
hosting-alarms-switch-off = Desactivar aquí
hosting-hour-left = Quedan { $time } de la hora
hosting-hour-what = Detenga la reunión e intente recuperar la transmisión. La gente ve el número de teléfono y la segunda fuente.
hosting-hour-over = Se acabó la hora. Puede seguir sin la transmisión si lo dice en voz alta.
hosting-afterwards = Grabación y subtítulos
hosting-recording = Dirección de la grabación
hosting-recording-due = Prometida para el { $day }
hosting-recording-overdue = La grabación está atrasada
hosting-texts = Subtítulos en un archivo
hosting-text-language = Idioma del archivo
hosting-text-file = Archivo WebVTT, hasta 2 MB
hosting-by-a-person = Escritos por una persona

## Questions

hosting-questions-sort = Poner primero las que faltan por leer
hosting-questions-empty = Todavía no hay preguntas.
hosting-supports = { $count ->
    [one] Una persona más quiere saberlo
    [many] { $count } de personas más quieren saberlo
   *[other] { $count } personas más quieren saberlo
 }
hosting-question-shown = Palabras que todos ven
hosting-question-shown-hint = Quite los nombres. Deje el sentido.
hosting-question-answer = Respuesta
hosting-question-show = Mostrar
hosting-question-answered = Mostrar con la respuesta
hosting-question-decline = No mostrar

## Minutes

hosting-minutes = Resumen
hosting-minutes-hint = Palabras sencillas. Sin nombres de quienes vinieron.
hosting-minutes-later = El resumen se puede guardar desde que empieza la reunión y publicar cuando termina.
hosting-minutes-changed = Otra persona guardó otro resumen. Aquí lo ve; lo que usted escribió sigue en el campo de abajo. Junte los dos textos y luego guarde.
hosting-organizations = Cuántos grupos vinieron
hosting-publish-record = Publicar el resumen
hosting-record-published = Publicado el { $day }. Si guarda otra vez, cambia lo que todos leen.
hosting-record-due = Prometido para el { $day }.

## Findings

hosting-new-finding = Escribir un hallazgo
hosting-finding-edit = Cambiar el hallazgo
hosting-findings-empty = Todavía no hay nada escrito.
hosting-quote = Como lo dijo alguien
hosting-quote-hint = Sin nombre. Puede dejarlo en blanco.
hosting-meant = Lo que se quiso decir
hosting-theme = Tema
hosting-said-by = Más o menos cuántos lo dijeron
hosting-said-by-hint = Déjelo en blanco si nadie contó. Si son menos de 10, no se muestra.
hosting-said-by-count = { $count ->
    [one] lo dijo una persona
    [many] lo dijeron cerca de { $count } de personas
   *[other] lo dijeron cerca de { $count } personas
 }
hosting-answered-by = Promesas que le responden
hosting-answered-by-hint = Las de este vecindario.
hosting-publish-it = Que todos puedan leerlo
hosting-is-published = Publicado
hosting-is-draft = Borrador

## Commitments

hosting-new-commitment = Nueva promesa
hosting-commitments-none = Ninguna promesa corresponde a lo que eligió. Elija menos condiciones.
hosting-commitments-empty = Todavía no se ha prometido nada.
hosting-promise = Qué se va a hacer
hosting-more-about = Más detalles
hosting-owner = Quién lo hace
hosting-budget = De dónde sale el dinero
hosting-due = Para cuándo
hosting-parts = Partes en total
hosting-answers = Hallazgos a los que responde
hosting-answers-hint = Los de este vecindario.
hosting-late = { $days ->
    [one] Un día de retraso
    [many] { $days } de días de retraso
   *[other] { $days } días de retraso
 }
hosting-due-on = para el { $day }
hosting-due-moved = para el { $day }, al principio el { $first }
hosting-parts-done = { $done } de { $all } partes hechas
hosting-findings-count = { $count ->
    [one] responde a un hallazgo
    [many] responde a { $count } de hallazgos
   *[other] responde a { $count } hallazgos
 }
hosting-history = Qué pasó
hosting-add-step = Agregar lo que pasó
hosting-step-about = Un paso nunca se cambia después. Se avisa a quienes siguen esta promesa.
hosting-step-state = Cómo va ahora
hosting-step-parts = Partes hechas hasta ahora
hosting-step-note = Qué pasó
hosting-step-evidence = Dónde se puede ver
hosting-step-due = Nueva fecha
hosting-step-due-hint = La fecha anterior se queda en el historial.

## Requests

hosting-requests-open = { $count ->
    [one] Una solicitud sin contestar todavía
    [many] { $count } de solicitudes sin contestar todavía
   *[other] { $count } solicitudes sin contestar todavía
 }
hosting-requests-empty = Ningún grupo ha pedido una reunión todavía.
hosting-request-no-group = Un grupo sin nombre
hosting-request-due = contestar a más tardar el { $day }
hosting-request-size = Más o menos cuántos
hosting-request-days = Días que les quedan bien
hosting-request-contact = Cómo comunicarse con ellos
hosting-request-contact-open = Abrir los datos de contacto
hosting-request-contact-words = Si los abre, eso queda en el registro, con su nombre.
hosting-request-contact-gone = Los datos de contacto del grupo se destruyeron.
hosting-request-reply = Respuesta
hosting-request-answer = Lo que decimos
hosting-request-answer-hint = Todos pueden leer esto.
hosting-request-session = La reunión que resulta
hosting-request-send = Enviar la respuesta
hosting-request-schedule = Ya hay una reunión planeada
hosting-request-plan = Planear la reunión de esta solicitud
hosting-request-planning = Está planeando la reunión que pidió un grupo. Cuando se publique, la solicitud lo dirá.
hosting-request-decline = Decir que no, con el motivo

## States and kinds

hosting-word-public = Todos
hosting-word-division = Reunión de división
hosting-word-draft = Borrador
hosting-word-published = Publicada
hosting-word-cancelled = Cancelada
hosting-word-closed = Cerrada
hosting-word-findings-only = Solo hallazgos
hosting-word-questions = Preguntas y respuestas, sin nombres
hosting-word-recording = Toda la grabación
hosting-word-asked = Pedida
hosting-word-confirmed = Confirmada
hosting-word-declined = Rechazada
hosting-word-unconfirmed = Sin confirmar
hosting-word-registered = Tiene lugares
hosting-word-partly = Tiene algunos lugares
hosting-word-waiting = En espera
hosting-word-shown = Mostrada
hosting-word-answered = Contestada
hosting-word-scheduled = Programada
hosting-word-withdrawn = Retirada
hosting-word-starting-soon = Empieza pronto
hosting-word-live = En vivo
hosting-word-interrupted = Cortada
hosting-word-ended = Terminada
hosting-word-recording-posted = Grabación publicada
hosting-word-unknown = No se sabe
hosting-word-hls = Nuestro reproductor (HLS)
hosting-word-page = Página de una empresa
hosting-word-channel = Canal de TV o radio
hosting-word-no-captions = Sin subtítulos
hosting-word-automatic = Subtítulos de máquina
hosting-word-human = Subtítulos de una persona
hosting-word-promised = Prometida
hosting-word-underway = En marcha
hosting-word-done = Cumplida
hosting-word-dropped = Descartada

hosting-door-helpers = Quienes ayudan en la puerta
hosting-co-hosts-about = El grupo que ayuda recibe una llave. Con ella se abre la página “Ayuda en la puerta”: cuántas personas se esperan, qué necesitan y el conteo. No muestra nombres.
hosting-co-host-name = Nombre del grupo
hosting-co-host-hint = El grupo, no una persona.
hosting-co-host-make = Crear una llave
hosting-co-host-key = Esta llave solo se muestra ahora. Cópiela y désela a:
hosting-co-host-revoke = Retirar la llave
hosting-co-host-revoke-one = Retirar la llave: { $name }
hosting-co-host-revoke-words = La llave ya no abrirá nada. Lo que ya se contó se conserva.
hosting-discard = Desechar el borrador
hosting-discard-words = El borrador se pierde para siempre. Nadie lo ha visto y no se avisa a nadie.

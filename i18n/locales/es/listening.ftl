# Listening sessions: schedule, seats, questions, requests

## Words that many of these pages need

civic-choose = Elija una opción
civic-search = Buscar
list-next = Ver más
if-you-want = (si quiere)
step-less = Uno menos
step-more = Uno más
paths-label = Más páginas
problem-title = Eso no funcionó
no-signal = No hay conexión. Lo que escribió sigue aquí. Envíelo cuando vuelva la señal.
problem-back = Volver
problem-kept = Lo que escribió sigue en esta página. Envíelo otra vez dentro de un minuto.
later-busy = Hay muchísimas personas aquí en este momento. Espere un minuto y luego intente otra vez.
later-storage = No se pudo guardar nada en este momento. Espere un minuto y luego intente otra vez.
later-again = Hay algo mal en la dirección de la página o en el formulario. Vuelva atrás e intente otra vez.
sent-title = Revise su correo
sent-until = Tiene hasta el { $when } para abrir el enlace.

## The pages without a script

basic-title = Reuniones para escucharle, sin JavaScript
basic-lead = Estas páginas sirven en un teléfono viejo y sin JavaScript.
basic-sessions = Dónde y cuándo escucha la ciudad
basic-neighborhoods = Lo que escuchamos, calle por calle
basic-commitments = Lo que la ciudad dijo que va a hacer
basic-seat = Vea, cambie o devuelva sus lugares
basic-request = Su salón, su gente
basic-next = Próximas reuniones

## Schedule

sessions-title = Reuniones para escucharle
sessions-lead = La ciudad escucha. Usted habla, o solo se sienta y oye. No tiene que dar su nombre.
sessions-all = Todas las reuniones
sessions-none = Ahora no hay ninguna reunión planeada. Usted puede pedir una.
sessions-none-chosen = Ninguna reunión corresponde a lo que eligió.
sessions-tell-me = Avisarme cuando haya una
sessions-elsewhere = La próxima reunión
sessions-show-all = Ver todas las reuniones
own-hall-title = ¿Tiene su propio salón?
own-hall = Pida una reunión donde su gente ya se junta.
own-hall-link = Pídanosla
filter-title = Elija qué quiere ver
filter-all = Todo
filter-any = Cualquiera
filter-neighborhood = Vecindario
filter-language = Idioma
filter-way = Cómo participa
filter-access = Lo que necesita
filter-from = Desde este día
filter-show = Mostrar
filter-clear = Quitar lo elegido
filter-chosen = Lo que eligió
filter-remove = Quitar: { $filter }
view-label = Cómo mostrarlo
view-list = Lista
view-month = Mes
view-map = Mapa
month-before = Mes anterior
month-after = Mes siguiente
month-day = { $sessions ->
    [one] { $day }: { $sessions } reunión
    [many] { $day }: { $sessions } de reuniones
   *[other] { $day }: { $sessions } reuniones
 }
map-label = Mapa de las reuniones
map-note = El norte está arriba. Los números son los de la lista de abajo.
map-many = Una marca como ×3 indica varias reuniones cerca unas de otras.
map-off = Sin lugar en el mapa
map-none = Estas reuniones no tienen lugar en el mapa.
keep-title = Manténgase al tanto
keep-lead = Ponga las fechas en su calendario o lector de noticias. Los cambios llegan solos.
keep-calendar = Calendario
keep-atom = Canal Atom
keep-json = Canal JSON
moved-from = antes:
badge-cancelled = Cancelada
badge-moved = Nueva hora
badge-over = Terminó
badge-live = En vivo ahora
badge-soon = Empieza pronto
badge-interrupted = Se cortó
badge-recording = Grabación
badge-waiting = Lista de espera
badge-captions = Subtítulos
badge-asl = Lengua de señas (ASL)
badge-no-officers = Sin policías
seats-full = { $seats ->
    [one] Lleno, { $seats } en espera
    [many] Lleno, { $seats } en espera
   *[other] Lleno, { $seats } en espera
 }
seats-open = { $seats ->
    [one] { $seats } lugar libre
    [many] { $seats } de lugares libres
   *[other] { $seats } lugares libres
 }

## A session

session-cancelled = Esta reunión se canceló
session-cancelled-others = Ver otras reuniones
session-moved = Esta reunión tiene nueva hora
session-moved-note = Quien ya tenía lugar lo conserva.
session-local-time = En el reloj de su teléfono: { $time }
session-phone-in = Escuche y hable por teléfono:
session-other-languages = Otros idiomas, si los pide a más tardar el { $day }
session-before = Antes de venir
session-not-filmed = No hay cámaras encendidas.
session-filmed = Hay cámaras encendidas.
session-filmed-off-camera = Hay cámaras encendidas. Algunos asientos quedan fuera de cámara.
session-record-findings = No se guarda nada de lo que usted diga. Solo se anota lo que la ciudad aprendió.
session-record-questions = Las preguntas quedan en un registro público. Los nombres no.
session-record-recording = Toda la grabación queda en un registro público.
session-no-name = Nadie le pide nombre, papeles ni dirección.
session-hosts = La organiza
session-calendar = Agregar a mi calendario
session-follow = Seguir esta reunión
seats-title = Apartar lugares
seats-just-come = Puede venir y ya. No hace falta apartar lugar.
seats-closed = La reunión ya terminó. Ya no se pueden apartar lugares.
seats-begun = La reunión ya empezó. Ya no hace falta apartar lugar: venga, llame o véala por internet.
seats-save = Apartar lugares
seats-wait = Entrar a la lista de espera
seats-no-mail = Recibe un código y una imagen para mostrar en la puerta. No necesita correo electrónico.
seats-have-code = Tengo un código
seats-taken = { $taken } de { $all } lugares ocupados
seats-open-of = { $seats ->
    [one] { $seats } de { $all } lugares está libre
    [many] { $seats } de { $all } lugares están libres
   *[other] { $seats } de { $all } lugares están libres
 }
seats-queue-none = No hay lugares libres. Todavía nadie espera.
seats-queue = { $groups ->
    [one] { $groups } reservación espera lugares: { $seats } en total
    [many] { $groups } de reservaciones esperan lugares: { $seats } en total
   *[other] { $groups } reservaciones esperan lugares: { $seats } en total
 }
access-title = Si necesita algo
access-no-asl = No se ha planeado lengua de señas
access-no-captions = No se han planeado subtítulos
aid-asked-by = ¿Necesita intérprete u otro apoyo? Dígalo al apartar su lugar, a más tardar el { $day }. Le contestamos sí o no.
aid-asked-late = El día para pedir intérprete u otro apoyo fue el { $day }. Pídalo de todos modos: haremos lo posible.
agenda-title = Qué pasa y a qué hora
agenda-now = ahora
questions-title = Preguntas
questions-none = Todavía no se muestra ninguna pregunta.
question-me-too = Yo también quiero saberlo
question-me-too-failed = No llegó. Pulse otra vez.
question-answered = Contestada
question-supports = { $people ->
    [one] { $people } persona más pregunta esto
    [many] { $people } de personas más preguntan esto
   *[other] { $people } personas más preguntan esto
 }

## Afterwards

record-title = Resumen y números
record-none = El resumen todavía no está publicado.
record-people = { $people ->
    [one] Vino { $people } persona
    [many] Vinieron { $people } de personas
   *[other] Vinieron { $people } personas
 }
record-groups = { $groups ->
    [one] { $groups } grupo
    [many] { $groups } de grupos
   *[other] { $groups } grupos
 }
record-minutes = Leer el resumen
record-published = Publicado
record-late = Atrasado
record-promised = El resumen se prometió para el
recording-late = Atrasada
recording-promised = La grabación se prometió para el

## Saving seats

sign-up-title = Apartar lugares
who-title = ¿Quién viene?
who-me = Solo yo
who-group = Un grupo
seats-how-many = ¿Cuántos lugares?
group-name = Nombre del grupo
group-hint = No pedimos los nombres de los integrantes. La policía nunca ve esta lista.
group-file-save = Guardar estas respuestas en un archivo
group-file-load = Llenar desde un archivo
group-file-note = El archivo se queda en su propio teléfono o computadora. La próxima vez, con él se llena solo el formulario de su grupo.
group-file-wrong = Este archivo no se hizo aquí.
accept-partial = Si no hay lugar para todos, dennos los que haya
accept-least = Pero no menos lugares que
way-title = ¿Cómo quiere participar?
choose-way = Elija cómo quiere participar.
fault-number = Escriba aquí cuántos, con números.
fault-most-seats = Una reservación tiene como máximo { $seats } lugares. Si son más personas, llene el formulario otra vez.
fault-more-than-seats = Este número es mayor que el de los lugares que pide.
fault-least = Este número no puede ser mayor que el de los lugares que pide.
needs-title = ¿Qué necesita?
needs-hint = Si no necesita nada, no marque nada.
needs-interpreter-language = Idioma del intérprete
needs-interpreter-choose = Elija el idioma del intérprete.
extras-title = Lugares para sillas de ruedas, niños y personas que van a hablar
extras-hint = Cada número es para todos ustedes juntos.
extras-free = { $places ->
    [one] { $places } libre
    [many] { $places } libres
   *[other] { $places } libres
 }
extras-ages = Edades de los niños
extras-speaker = ¿Cómo llamamos a la persona que va a hablar?
reach-title = Recibir aviso por correo electrónico
reach-email = Correo electrónico
reach-email-hint = Primero le mandamos un enlace. Le guardamos los lugares 30 minutos. En ese tiempo, abra el enlace y pulse el botón que está ahí.
reach-name = Nombre, o cómo quiere que le llamemos
reach-name-hint = Sirve cualquier nombre.
reach-language = Escríbanme en
sign-up-vow-title = Quién puede leer esto
sign-up-vow = Solo quienes organizan esta reunión, para preparar sillas y apoyos. La policía nunca ve quién aparta lugar.
sign-up-shredded = Los nombres y los pedidos de apoyo se destruyen el { $day }.
sign-up-send = Apartar los lugares
draft-old = Este formulario estuvo abierto más de una hora. Lo que llenó sigue aquí: envíelo otra vez.
draft-sent = Este formulario ya se envió. Si no le llegó la respuesta, llénelo igual y envíelo otra vez: cuenta una sola vez, y podrá ver su código.
draft-new = Empezar un formulario nuevo
share-title = Hoy ya se mandaron muchísimos formularios desde esta conexión a internet
share-why = Para que ninguna máquina se quede con todos los lugares, le pedimos una cosa más. Todavía no se guardó nada.
share-mail = Escriba su correo electrónico en el formulario y envíelo otra vez. Después abra el enlace que le mandamos por correo.
share-work = También puede pulsar el botón otra vez. Entonces su teléfono hace cálculos, un minuto como máximo. No cierre esta página.
share-working = Su teléfono está haciendo los cálculos.
share-host = Sin correo electrónico: pida a quienes organizan que le aparten los lugares, o intente otra vez mañana.
share-ask = También puede intentar otra vez mañana, o preguntar en la reunión misma.
share-tomorrow = También puede intentar otra vez mañana.
share-more-seats = Hoy ya se apartaron muchísimos lugares desde esta conexión a internet. Si quiere más lugares, agregue su correo electrónico y abra el enlace que le mandamos, o pídalos a quienes organizan.
if-full-title = Si está lleno
if-full-place = { $way }: usted sería el número { $place } de la fila.
if-full-hold = { $hours ->
    [one] Cuando se desocupen lugares, se los guardamos { $hours } hora.
    [many] Cuando se desocupen lugares, se los guardamos { $hours } de horas.
   *[other] Cuando se desocupen lugares, se los guardamos { $hours } horas.
 }
if-full-last-day = El último día, los lugares libres pasan al siguiente grupo que quepa.
if-full-keep = Usted conserva su turno en la fila, aunque diga que no a una parte.

## What a code opens

seat-entry-title = Sus lugares
seat-entry-lead = Escriba el código que recibió cuando apartó sus lugares.
seat-entry-show = Ver mis lugares
seat-entry-lost = ¿Perdió el código? No podemos buscarlo, porque no sabemos de quién es. Si nos dio un correo electrónico, está en el mensaje que le mandamos.
seat-entry-closed = La dirección de esta página muestra sus lugares solo 15 minutos. Para verlos otra vez, escriba su código.
seat-entry-report = Un código de 24 números es de un reporte
seat-code-label = Su código
seat-code-hint = 16 números. No importan los espacios.
seat-code-keep = Anótelo o tómele una foto. Quien lo tenga puede cambiar sus lugares.
seat-paper-address = Vea o cambie sus lugares en
seat-title = Sus lugares
seat-fresh-title = Guarde este código
seat-session-cancelled = Nadie tiene que venir, y usted no tiene que hacer nada. Su reservación termina sola.
seat-session-moved = Sus lugares siguen siendo suyos. Si la nueva hora no le queda bien, devuélvalos.
seat-unconfirmed = Todavía no es definitivo
seat-held = { $seats ->
    [one] Le guardamos { $seats } lugar.
    [many] Le guardamos { $seats } de lugares.
   *[other] Le guardamos { $seats } lugares.
 }
seat-held-part = { $seats ->
    [one] Le guardamos { $seats } de sus { $wanted } lugares. Espera los demás.
    [many] Le guardamos { $seats } de sus { $wanted } lugares. Espera los demás.
   *[other] Le guardamos { $seats } de sus { $wanted } lugares. Espera los demás.
 }
seat-confirm-sent = Le mandamos un correo. Abra a tiempo el enlace que trae y pulse el botón que está ahí. Si no, toda su reservación termina.
seat-confirm-press = Pulse a tiempo el botón de abajo. Si no, toda su reservación termina.
seat-address-sent = Mandamos un correo a la dirección que dio. Abra el enlace que trae y pulse el botón que está ahí, para que podamos escribirle. Aunque no lo haga, su reservación sigue en pie.
seat-address-press = Pulse el botón de abajo para que podamos escribirle a esta dirección. Aunque no lo haga, su reservación sigue en pie.
seat-registered = Apartado
seat-registered-note = { $seats ->
    [one] { $seats } lugar es suyo.
    [many] { $seats } de lugares son suyos.
   *[other] { $seats } lugares son suyos.
 }
seat-partly = Apartado en parte
seat-partly-note = { $seats ->
    [one] { $seats } lugar de { $wanted } es suyo. Espera los demás.
    [many] { $seats } de lugares de { $wanted } son suyos. Espera los demás.
   *[other] { $seats } lugares de { $wanted } son suyos. Espera los demás.
 }
seat-waiting-note = { $wanted ->
    [one] Espera { $wanted } lugar.
    [many] Espera { $wanted } de lugares.
   *[other] Espera { $wanted } lugares.
 }
seat-cancelled = Devuelto
seat-cancelled-note = Estos lugares se devolvieron. Ahora puede usarlos otra persona.
seat-expired = Terminó
seat-expired-note = Nadie pulsó a tiempo el botón del enlace, o la reunión ya pasó. Puede apartar lugares otra vez.
seat-hold-until = Guardados hasta
seat-came = { $people ->
    [one] De ustedes vino { $people } persona.
    [many] De ustedes vinieron { $people } de personas.
   *[other] De ustedes vinieron { $people } personas.
 }
seat-place = Usted es el número { $place } de la fila.
seat-ahead = { $seats ->
    [one] Quienes van antes que usted esperan { $seats } lugar.
    [many] Quienes van antes que usted esperan { $seats } de lugares.
   *[other] Quienes van antes que usted esperan { $seats } lugares.
 }
seat-next = Usted sigue.
seat-seats = { $seats ->
    [one] { $seats } lugar
    [many] { $seats } de lugares
   *[other] { $seats } lugares
 }
seat-qr = Imagen de su código, para la puerta
seat-print = Imprimir
seat-copy = Copiar el código
seat-copied = Copiado
seat-picture = Guardar como imagen
seat-picture-note = Se abre sin señal. Se queda en este teléfono hasta que usted la borre. Quien la vea puede cambiar sus lugares.
seat-needs-title = Lo que pidió
seat-confirm = Sí, que sea definitivo
seat-confirm-address = Sí, escríbanme a esta dirección
seat-stop-waiting = Con estos lugares basta, no espero más
seat-change-title = Cambiar algo
seat-change-number = Otro número de lugares
seat-change-note = Si son menos, se hace al momento. Si son más, quizá tenga que esperar los que faltan. Lo que ya tiene sigue siendo suyo.
seat-change-send = Cambiar el número
seat-describe = Lo que necesita y cómo comunicarnos con usted
seat-describe-send = Guardar esto
seat-done-confirm = Gracias. Le escribimos cuando algo cambie.
seat-done-change = El número cambió.
seat-done-accept = Los lugares son suyos.
seat-done-accept-held = Aceptó estos lugares. Son definitivos cuando abra el enlace de nuestro correo y pulse el botón.
seat-done-decline = Los lugares pasaron a otras personas. Usted conserva su turno en la fila.
seat-done-stop = Ya no espera más lugares.
seat-done-describe = Guardado.
seat-done-hand-over = Este es el código nuevo. El anterior ya no sirve.
seat-done-roster = La lista quedó guardada.
seat-done-cancel = Los lugares se devolvieron. Gracias por avisarnos.
need-asked = Pedido
door-need-asked = Todavía sin respuesta
need-confirmed = Sí va a haber
need-declined = No va a haber
need-declined-note = Lo sentimos. Puede pedir otra cosa abajo, o devolver los lugares.
offer-title = { $seats ->
    [one] { $seats } de sus { $wanted } lugares está libre. ¿Lo quiere?
    [many] { $seats } de sus { $wanted } lugares están libres. ¿Los quiere?
   *[other] { $seats } de sus { $wanted } lugares están libres. ¿Los quiere?
 }
offer-note = Si acepta, sigue esperando los demás. Si dice que no, conserva su turno en la fila.
offer-until = Guardados para usted hasta
offer-take = Aceptar
offer-let-go = Dejarlos para otras personas
roster-title = Lista de nombres
roster-label = Nombres, uno por línea
roster-hint = No es obligatorio. Basta un número.
roster-there = Usted guardó una lista de nombres. Está cerrada con llave.
roster-vow = Solo quienes organizan pueden abrir esta lista. Cada vez queda en un registro. Se destruye junto con todo lo demás.
roster-read = Abrir la lista
roster-send = Guardar la lista
hand-over-title = Pasar los lugares a otra persona
hand-over-note = ¿Viene otra persona en vez de usted? Usted recibe un código nuevo para dárselo. Su código deja de servir al momento, y se borran su nombre, su correo electrónico y su lista de nombres. Lo que pidió, como un intérprete, se conserva.
hand-over-send = Hacer un código nuevo
cancel-title = Devolver los lugares
cancel-waiting = Dejar de esperar
cancel-note = { $seats ->
    [one] { $seats } lugar pasa a quien sigue en la fila. Esto no se puede deshacer.
    [many] { $seats } de lugares pasan a quienes siguen en la fila. Esto no se puede deshacer.
   *[other] { $seats } lugares pasan a quienes siguen en la fila. Esto no se puede deshacer.
 }
cancel-waiting-note = Usted sale de la lista de espera. Esto no se puede deshacer.
cancel-send = Sí, devolverlos

## Questions

ask-title = Hacer una pregunta
ask-label = Su pregunta
ask-hint = Mejor corta. Por favor, no mencione el nombre de nadie.
ask-language = Idioma de la pregunta
ask-nameless = Alguien del equipo la lee en voz alta, sin nombre. No sabemos quién pregunta.
ask-public = Queda en el registro público.
ask-send = Enviar la pregunta
ask-sent-title = Su pregunta llegó
ask-sent = Primero la lee alguien del equipo. Después todos pueden verla.
ask-another = Hacer otra
ask-watch = Volver a la transmisión

## Asking for a session

request-title = Pedir una reunión
request-one-title = Una solicitud de reunión
request-lead = Su grupo, su salón, su idioma. La ciudad va a donde usted está.
request-promise = { $days ->
    [one] La ciudad contesta en { $days } día. Todos pueden ver si cumple.
    [many] La ciudad contesta en { $days } de días. Todos pueden ver si cumple.
   *[other] La ciudad contesta en { $days } días. Todos pueden ver si cumple.
 }
request-see-all = Todas las solicitudes y respuestas
request-topic = ¿De qué quieren hablar?
request-topic-hint = Todos pueden leer esto. Por favor, no mencione el nombre de nadie.
request-neighborhood = Vecindario
request-hall = ¿Dónde podría ser?
request-hall-hint = Un salón, una iglesia, una tienda, el patio de una escuela. Si no tiene, déjelo en blanco.
request-size = ¿Más o menos cuántas personas?
request-days = Días que les quedarían bien
request-day = Día { $number }
request-languages = Idiomas
request-access = ¿Qué hay ahí, o qué hace falta?
request-group-hint = Todos pueden leer esto. Si no quieren que aparezca el nombre, déjelo en blanco.
request-contact = ¿Cómo nos comunicamos con usted?
request-contact-hint = Un teléfono o un correo electrónico.
request-destroyed = Lo que escribió el grupo se destruyó 90 días después de la última vez que alguien escribió sobre la solicitud.
request-vow = Solo quienes organizan pueden abrir sus datos de contacto. Cada vez queda en un registro.
request-send = Enviar la solicitud
request-asked = Espera respuesta
request-overdue = Respuesta atrasada
request-overdue-note = La ciudad prometió contestar antes de hoy y no lo ha hecho.
request-answered = Contestada
request-scheduled = Ya hay una reunión planeada
request-declined = Respuesta: no
request-withdrawn = Retirada
request-unnamed = Un grupo
request-month = Mes que pidieron: { $month }
request-came = Se pidió el
request-due = Se debe contestar a más tardar el
request-answered-on = Se contestó el
request-what = Lo que pidieron
request-people = { $people ->
    [one] Más o menos { $people } persona
    [many] Más o menos { $people } de personas
   *[other] Más o menos { $people } personas
 }
request-answer = La respuesta de la ciudad
request-session = Ir a la reunión
request-code-title = Su código para esta solicitud
request-code-note = Con él puede volver y retirar la solicitud. Quien lo tenga puede hacerlo.
request-withdraw = Retirar la solicitud
request-withdraw-note = Sus datos de contacto se destruyen. Lo que pidió sigue en esta página, marcado como retirado.
request-withdraw-send = Sí, retirarla
requests-title = Solicitudes de reunión
requests-lead = Quién pidió, qué contestó la ciudad y dónde va atrasada.
requests-none = Nadie ha pedido una todavía.

## Meetings of a division

meeting-label = Reunión de división
meeting-entry-lead = Para los policías de un área. Escriba la llave que le dieron quienes organizan.
meeting-not-open = Esta reunión todavía no está abierta. Su llave es correcta: guárdela y vuelva cuando quienes organizan hayan abierto la reunión.
meeting-open = Abrir la reunión
meeting-vow = Puede preguntar sin dar su nombre. Con la pregunta no se guarda número de placa, usuario ni dirección de red.

## The door, for a group that helps there
door-title = Ayuda en la puerta
door-lead = Usted ayuda en la puerta de una reunión y tiene una llave de quienes la organizan. Aquí solo se ven números. No aparece el nombre de nadie.
door-key-label = Su llave
door-key-hint = 16 números. Se los dieron quienes organizan la reunión.
door-open = Abrir la lista de la puerta
door-came = { $came ->
    [one] Hasta ahora vino { $came } persona.
    [many] Hasta ahora vinieron { $came } de personas.
   *[other] Hasta ahora vinieron { $came } personas.
 }
door-counted = Contado. Gracias.
door-count-label = Cuántas personas entran ahora
door-count-hint = Se puede contar un grupo de una vez, hasta 50 personas.
door-count-send = Contar a estas personas
door-take-back = Restar esta cantidad
door-expected = Cuántas personas se esperan
door-seats = { $seats ->
    [one] { $seats } lugar ocupado
    [many] { $seats } de lugares ocupados
   *[other] { $seats } lugares ocupados
 }, { $waiting } en espera
door-needs = Lo que la gente necesita
door-again = Ver los números más recientes
door-vow = Usted ve cuántos son, nunca quiénes. La llave deja de servir un día después de la reunión.

# Findings and commitments

heard-title = Lo que escuchamos
heard-none = Todavía no hay nada escrito.
will-do-title = Lo que vamos a hacer
will-do-none = Todavía no se ha prometido nada.
will-do-nothing-open = Ahora no queda ninguna promesa pendiente.
done-title = Cumplido
dropped-title = Lo que no vamos a hacer, y por qué
tally-heard = escuchado
tally-promised = prometido
tally-done = cumplido
tally-late = atrasado
neighborhoods-title = Vecindarios
neighborhoods-lead = Lo que dijo la gente, lo que prometió la ciudad y en qué quedó.
neighborhoods-visited = { $visited } de { $all } vecindarios ya tuvieron una reunión
neighborhoods-search = Nombre de un vecindario
neighborhoods-none = Ningún vecindario tiene este nombre.
neighborhoods-heard = Donde ya escuchamos
neighborhoods-not-yet = Todavía no
neighborhoods-not-yet-note = Aquí todavía nadie ha venido a escuchar.
neighborhoods-in = { $neighborhoods ->
    [one] { $neighborhoods } vecindario
    [many] { $neighborhoods } de vecindarios
   *[other] { $neighborhoods } vecindarios
 }
neighborhood-held = { $sessions ->
    [one] { $sessions } reunión
    [many] { $sessions } de reuniones
   *[other] { $sessions } reuniones
 }
neighborhood-last = última:
neighborhood-next = próxima:
neighborhood-none-yet = Todavía ninguna reunión.
neighborhood-promises = Prometido: { $promised }, cumplido: { $done }
neighborhood-late = Atrasado: { $late }
neighborhood-come = Venga y hable
neighborhood-past = Reuniones que ya hubo
neighborhood-more-next = Más reuniones próximas aquí
neighborhood-more-heard = Lo que escuchamos antes
neighborhood-more-promised = Todas las promesas para este vecindario
neighborhood-more-past = Todas las reuniones aquí desde la primera
finding-label = Lo que escuchamos
finding-said-by = { $people ->
    [one] Lo dijo cerca de { $people } persona
    [many] Lo dijeron cerca de { $people } de personas
   *[other] Lo dijeron cerca de { $people } personas
 }
finding-answers = { $commitments ->
    [one] { $commitments } promesa responde a esto
    [many] { $commitments } de promesas responden a esto
   *[other] { $commitments } promesas responden a esto
 }
finding-no-answer = Todavía ninguna promesa responde a esto
finding-heard-at = Se escuchó en
finding-answered-by = Lo que vamos a hacer al respecto
finding-unanswered = Todavía ninguna promesa responde a esto. Puede seguirlo y le avisamos.
state-promised = Prometida
state-underway = En marcha
state-done = Cumplida
state-dropped = No se hará
commitments-title = Promesas de la ciudad
commitments-lead = Quién lo hace, para cuándo y qué pasó. Primero van las atrasadas.
commitments-data = Todo como datos (JSON)
commitments-none = La ciudad todavía no ha prometido nada.
commitments-none-chosen = Ninguna promesa corresponde a lo que eligió.
filter-late = Solo las atrasadas
filter-state = Cómo va
commitment-late-by = { $days ->
    [one] { $days } día de retraso
    [many] { $days } de días de retraso
   *[other] { $days } días de retraso
 }
commitment-done-on = Cumplida el { $day }
commitment-done-late = { $days ->
    [one] Cumplida el { $day }, con { $days } día de retraso
    [many] Cumplida el { $day }, con { $days } de días de retraso
   *[other] Cumplida el { $day }, con { $days } días de retraso
 }
commitment-on-time = A tiempo
commitment-due = Para el
commitment-first-due = Al principio:
commitment-owner = Quién lo hace:
commitment-budget = Dinero de:
commitment-parts-done = { $done } de { $all } partes hechas
history-title = Qué pasó
history-none = Todavía no ha pasado nada.
step-new-due = Nueva fecha:
step-evidence = Véalo con sus propios ojos
answers-title = Por qué: lo que dijo la gente

## Following

follow-title = Seguir
follow-one = Seguir: { $name }
follow-lead = Le escribimos cuando algo cambie. Sin abrir cuenta.
follow-block-title = Siga esto
follow-block = Por correo electrónico o con un lector de noticias. Sin abrir cuenta.
follow-by-mail = Avisarme por correo
follow-feed = Canal para un lector
follow-email = Correo electrónico
follow-email-hint = Primero le mandamos un enlace. Hasta que lo abra y diga que sí, no le mandamos noticias.
follow-email-wrong = Esto no parece una dirección de correo electrónico. Revísela.
follow-send = Seguir
follow-sent = Le mandamos un correo. Abra el enlace que trae y pulse el botón que está ahí. Solo entonces queda hecho.
follow-asked = ¿Quiere recibir un correo cuando algo cambie aquí?
follow-confirm = Sí, escríbanme
follow-now = Usted sigue: { $name }
follow-now-note = Cada correo trae un enlace para dejar de recibirlos.
follow-end = Ya no me escriban
follow-ended = Listo, ya terminó
follow-ended-note = Borramos su dirección. No le escribimos más.
follow-gone = No hay nada que detener
follow-gone-note = Estos avisos ya se habían detenido, o el enlace es viejo. Por este enlace ya no se envía nada.
follow-vow = Su dirección se cierra con llave. No se usa para nada más.
follow-forgotten = Si no pulsa el botón que está ahí, borramos la dirección después de dos días.
follow-push = Avisarme en este teléfono
follow-push-vow = Lo que se guarda: una dirección en la compañía que hace su navegador, hasta que usted detenga los avisos.
follow-push-leave = El botón para salir rápido de esta página también detiene los avisos.
follow-push-denied = Su navegador no lo permitió. Puede cambiarlo en los ajustes del navegador, o usar el correo electrónico.
follow-push-lost = Este navegador ya no recibe avisos. Deténgalos aquí y después siga esto otra vez.
follow-push-failed = El servicio de avisos no respondió. Intente otra vez, o use el correo electrónico.
follow-now-push = Cada aviso abre esta página. Aquí puede detenerlos.

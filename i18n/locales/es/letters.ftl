# Mails to residents
letters-confirm-subject = Confirme, por favor: { $title }
letters-confirm-body = { $seats ->
    [one] Alguien pidió { $seats } lugar para esta reunión con esta dirección. Para conservarlo, abra el enlace de abajo en menos de 30 minutos y pulse el botón que está ahí.
    [many] Alguien pidió { $seats } de lugares para esta reunión con esta dirección. Para conservarlos, abra el enlace de abajo en menos de 30 minutos y pulse el botón que está ahí.
   *[other] Alguien pidió { $seats } lugares para esta reunión con esta dirección. Para conservarlos, abra el enlace de abajo en menos de 30 minutos y pulse el botón que está ahí.
 } Si no fue usted, no haga nada.
letters-confirm-address-body = Alguien que hizo una reservación para esta reunión dio esta dirección. Abra el enlace de abajo y pulse el botón que está ahí, para que podamos escribirle sobre la reunión. Aunque no lo haga, la reservación sigue en pie. Si no fue usted, no haga nada.
letters-registered-subject = Ya tiene lugar: { $title }
letters-registered-body = { $seats ->
    [one] Su lugar está apartado para usted.
    [many] Hay { $seats } de lugares apartados para usted.
   *[other] Hay { $seats } lugares apartados para usted.
 }
letters-waiting-subject = Está en la lista de espera: { $title }
letters-waiting-body = Ahora todos los lugares están ocupados. Usted es el número { $place } de la lista de espera. { $ahead ->
    [one] Quienes van antes esperan { $ahead } lugar.
    [many] Quienes van antes esperan { $ahead } de lugares.
   *[other] Quienes van antes esperan { $ahead } lugares.
 } Le escribimos cuando haya lugares libres.
letters-promoted-subject = Ya tiene sus lugares: { $title }
letters-promoted-body = { $seats ->
    [one] Se desocupó un lugar y es suyo. Si no puede venir, devuélvalo con el enlace de abajo, por favor.
    [many] Se desocuparon lugares. Ya tiene todos sus { $seats } de lugares. Si no puede venir, devuélvalos con el enlace de abajo, por favor.
   *[other] Se desocuparon lugares. Ya tiene todos sus { $seats } lugares. Si no puede venir, devuélvalos con el enlace de abajo, por favor.
 }
letters-part-subject = Ya tiene parte de sus lugares: { $title }
letters-part-body = Tiene { $seats } de los { $wanted } lugares que pidió. Sigue esperando los demás.
letters-offered-subject = Hay lugares libres para usted: { $title }
letters-offered-body = { $seats ->
    [one] { $seats } de sus { $wanted } lugares está libre. Se lo guardamos: tiene hasta el { $until } para aceptarlo y esperar los demás, o para dejarlo ir. Abra el enlace de abajo. De las dos maneras conserva su turno en la lista de espera.
    [many] { $seats } de sus { $wanted } lugares están libres. Se los guardamos: tiene hasta el { $until } para aceptarlos y esperar los demás, o para dejarlos ir. Abra el enlace de abajo. De las dos maneras conserva su turno en la lista de espera.
   *[other] { $seats } de sus { $wanted } lugares están libres. Se los guardamos: tiene hasta el { $until } para aceptarlos y esperar los demás, o para dejarlos ir. Abra el enlace de abajo. De las dos maneras conserva su turno en la lista de espera.
 }
letters-changed-subject = Su reservación cambió: { $title }
letters-changed-body = { $seats ->
    [one] Ahora tiene { $seats } lugar, de { $wanted } que pidió.
    [many] Ahora tiene { $seats } de lugares, de { $wanted } que pidió.
   *[other] Ahora tiene { $seats } lugares, de { $wanted } que pidió.
 }
letters-given-back-subject = Devolvió sus lugares: { $title }
letters-given-back-body = Su reservación para esta reunión terminó. Gracias por avisarnos.
letters-moved-subject = Nueva hora o nuevo lugar: { $title }
letters-moved-body = Esta reunión cambió. Abajo está cómo queda ahora. Su reservación sigue igual. Si ya no puede venir, devuelva sus lugares con el enlace de abajo, por favor.
letters-moved-offer = Ahora tiene hasta el { $until } para aceptar los lugares que le guardamos. Por favor, acéptelos con el enlace de abajo, o déjelos ir.
letters-called-off-subject = Cancelada: { $title }
letters-called-off-body = Esta reunión no se va a hacer. Lo sentimos.
letters-need-confirmed-subject = Va a haber lo que pidió: { $title }
letters-need-confirmed-body = Usted pidió esto: { $need }. Sí va a haber.
letters-need-declined-subject = Sobre lo que pidió: { $title }
letters-need-declined-body = Usted pidió esto: { $need }. Lo sentimos, no podemos ofrecerlo en esta reunión. Quizá lo haya en otras.
letters-reminder-subject = Pronto: { $title }
letters-reminder-body = Esta reunión es pronto y usted tiene lugar. Si no puede venir, devuelva sus lugares con el enlace de abajo, por favor, para que otra persona pueda usarlos.
letters-phone = Por teléfono: { $number }
letters-watch = Véala aquí: { $link }
letters-link = Para ver o cambiar su reservación, abra este enlace. Quien lo tenga puede cambiarla, así que no lo comparta:
letters-footer = Recibe este correo porque alguien dio esta dirección para esta reunión. La destruimos 30 días después de la reunión.
letters-request-subject = La respuesta a su solicitud de reunión
letters-request-body = Su grupo le pidió a la ciudad una reunión para escuchar a la gente. Esta es la respuesta:
letters-request-link = Su solicitud, tal como todos pueden leerla:
letters-request-footer = Recibe este correo porque alguien dio esta dirección en la solicitud, para que podamos comunicarnos con el grupo.
letters-need-interpreter = un intérprete ({ $language })
letters-need-asl = lengua de señas (ASL)
letters-need-captions = subtítulos en vivo
letters-need-listening = aparatos para oír mejor
letters-need-large-print = letra grande o braille
letters-need-ride = ayuda para llegar
letters-need-quiet-room = un cuarto tranquilo
letters-need-off-camera = un lugar que ninguna cámara ve

## Following a neighborhood, a finding, a promise or a session
follow-confirm-subject = Confirme, por favor: noticias por correo
follow-confirm-body = Alguien, ojalá usted, quiere recibir noticias por correo sobre esto: { $what }. Para empezar, abra esta página y pulse el botón:
follow-confirm-not-you = ¿No fue usted? Entonces no haga nada. Borramos esta dirección después de dos días.
follow-news-subject = Noticias de lo que usted sigue
follow-news-body = Buen día. Hay noticias de lo que usted sigue.
follow-news-end = ¿Ya no quiere estos correos? Abra esta página y pulse el botón. Entonces borramos su dirección.
follow-finding-new = La gente nos dijo: { $title }
follow-finding-changed = Cambiamos lo que anotamos: { $title }
follow-commitment-new = Nueva promesa: { $title }
follow-commitment-kept = Promesa cumplida: { $title }
follow-commitment-dropped = Esto no se hará: { $title }
follow-commitment-underway = Ya empezó el trabajo: { $title }
follow-commitment-new-date = Nueva fecha: { $title }
follow-commitment-late = Con retraso: { $title }
follow-commitment-step = Siguiente paso: { $title }
follow-commitment-changed = Cambiamos las palabras: { $title }
follow-due = Debe estar hecho a más tardar el { $day }
follow-session-minutes = Ya está el resumen de esta reunión: { $title }
follow-session-recording = Ya está la grabación de esta reunión: { $title }
follow-session-moved = Esta reunión cambió: { $title }

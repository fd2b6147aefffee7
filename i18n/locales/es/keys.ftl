## What is promised. The same sentences, with their proofs, are in docs/promises.md.

promises-title = Lo que prometemos y lo que no podemos prometer
promises-lead = Cada promesa se prueba antes de cada versión nueva de este sitio.
promises-kept-title = Prometemos
promise-box = Lo que ponga en la caja del defensor no llega a ningún servidor en forma legible. Solo la organización que usted elija puede abrirla. Ninguna llave de la policía ni de la ciudad puede.
promise-theft = Si alguien roba nuestros datos o una copia de respaldo, no puede leer su reporte, su contacto, sus mensajes ni su caja.
promise-nameless = No guardamos ni anotamos su dirección IP, su navegador, cookies ni la hora exacta en que escribió.
promise-code = Su código abre las respuestas, no el reporte. Pero quien tenga su código puede escribir en su nombre.
promise-withdraw = Si retira su reporte antes de que la policía lo abra, a más tardar en 21 días nadie podrá leerlo en ningún lado, tampoco en copias de respaldo viejas. Si ya lo abrieron, quizá deban conservar lo que leyeron. Usted ve cuál es el caso.
promise-log = Cada vez que el personal abre una parte cerrada con llave, queda en un registro que no se puede cambiar sin que se note. Usted ve el día.
promise-code-published = Cualquier persona de fuera puede comprobar que este sitio usa el programa publicado.
promises-limits-title = No podemos prometer
limit-spyware = Si su teléfono tiene un programa espía, alguien puede leer lo que escribe.
limit-retype = Una persona que puede leer sus palabras puede copiarlas a mano.
limit-hostile-code = Si alguien cambia este sitio, puede pasar un tiempo hasta que un vigilante lo note.
limit-visited = Otros pueden ver que visitó este sitio. Su navegador lo recuerda hasta que usted borre el historial.
limit-elsewhere = La policía puede leer lo que escriba fuera de la caja del defensor. Su teléfono le avisa si escribe ahí sobre papeles.
limit-court = El defensor es una organización. Una corte puede ordenarle que entregue lo que sabe.
limit-mandated = Por ley, algunos lectores tienen que avisar a otros cuando alguien lastima a un niño o a una persona mayor, o está por lastimar a alguien.
limit-arrest = Un reporte sin nombre pocas veces lleva a un arresto. Aun así cuenta.
limit-name = Para una visa U, dinero para víctimas o un seguro, por lo general tendrá que dar un nombre más adelante.
limit-tonight = Puede que nadie lea su reporte esta noche. En peligro, llame al 911.
limit-federal = Las leyes de California (Código Penal 422.93 y 679.015) obligan a las agencias de California. No obligan a los agentes federales.
promises-law = Nunca decimos “la ciudad no lo va a compartir”. Decimos: no tenemos nada que se pueda leer.

## Who reads reports

readers-title = Quién lee los reportes
readers-lead = Usted elige quién puede abrir su reporte. Nadie más puede, ni siquiera quienes manejan este sitio.
readers-none = La lista de lectores todavía no está aquí. Intente más tarde o llame al 211.
readers-advocates = Defensores
readers-advocates-note = Organizaciones que no son la policía. Solo un defensor puede recibir la caja sobre papeles y estatus.
readers-police = Unidades de policía
readers-police-note = Deciden si fue un delito y pueden buscar a quien lo hizo. Nunca pueden abrir la caja del defensor.

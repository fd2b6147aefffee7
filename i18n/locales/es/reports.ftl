## Hate: what happened

ask-what = ¿Qué pasó?
ask-what-hint = Elija todo lo que corresponda. No tiene que saber si fue un delito.
what-words = Palabras o amenazas
what-words-note = A gritos, en voz baja, en papel
what-attack = Alguien me lastimó o quiso hacerlo
what-attack-note = Golpeó, empujó, escupió, aventó algo
what-damage = Daño o pintas
what-damage-note = Una pared, un carro, un letrero, una bandera
what-online = En internet o por teléfono
what-refused = Me negaron algo
what-refused-note = Trabajo, escuela, vivienda, una tienda
what-other = Otra cosa

## In your own words

ask-story = Cuéntelo con sus propias palabras
ask-story-hint = En cualquier idioma. Tanto o tan poco como quiera.
story = Lo que pasó
story-more = Alguien que pueda describir, un carro, o quién lo vio
people = Personas y carros
people-hint = Estatura, ropa, voz, placa. Solo lo que recuerde.
story-papers = No escriba aquí sobre papeles ni estatus. Más adelante hay una caja para eso, y la policía no puede abrirla.

## When

ask-when = ¿Cuándo pasó?
ask-when-part = ¿A qué hora del día?
day-today = Hoy
day-yesterday = Ayer
day-date = Otro día
day-repeated = Más de una vez
day-unsure = No estoy seguro o segura
date = ¿Qué día?
part-morning = En la mañana
part-afternoon = En la tarde
part-evening = Al anochecer
part-night = En la noche

## Where

ask-place = ¿Dónde pasó?
ask-place-hint = Elija lo más parecido. Después puede decir más.
place-home = En mi casa o cerca
place-street = En la calle
place-street-note = Banqueta, parque, estacionamiento
place-transit = En el autobús o el tren
place-transit-note = O en la parada
place-shop = En una tienda o en el trabajo
place-school = En una escuela
place-worship = En un templo o una iglesia
place-online = En internet o por teléfono
place-other = En otro lugar
why-ask = Por qué preguntamos
why-place = Los lugares nos ayudan a ver si algo se repite. Si pasa seguido en una parada, la ciudad puede actuar ahí.
ask-neighborhood = ¿En qué parte de { $city }?
neighborhood-find = Escriba unas letras del nombre
neighborhood-list = Vecindarios
neighborhood-none = Ningún vecindario tiene estas letras. Pruebe con otras, o elija uno abajo.
neighborhood-count = { $count ->
    [one] { $count } vecindario
    [many] { $count } de vecindarios
   *[other] { $count } vecindarios
 }
neighborhood-outside = Fuera de { $city }
neighborhood-unsaid = Prefiero no decirlo
neighborhood-failed = La lista no llegó. De todos modos puede seguir.
exact = El lugar exacto, si quiere
exact-hint = Una esquina, una parada, una tienda. Queda cerrado con llave. Solo lo ven quienes usted elija.
ask-area = ¿Qué área de policía es?
ask-area-hint = { $place } queda en más de una. Elija la estación más cercana, si la conoce.
area-unsure = No estoy seguro o segura

## What makes you think so

ask-bias = ¿Por qué cree que fue por ser quien es?
ask-bias-hint = Elija todo lo que corresponda. Piense en cómo le vieron. Pueden estar equivocados sobre usted.
bias-race = Mi color de piel o mi raza
bias-origin = De dónde creen que vengo
bias-immigrant = Pensaron que soy inmigrante
bias-language = El idioma que hablo
bias-religion = Mi religión, o la que creen que tengo
bias-orientation = A quién amo
bias-gender-identity = Soy trans, o no me veo como ellos esperan
bias-gender = Soy mujer, o soy hombre
bias-disability = Mi cuerpo o mi mente funcionan de otra manera
bias-association = Las personas con las que estaba
bias-unsure = No estoy seguro o segura
bias-words = ¿Qué dijeron o hicieron?
bias-words-hint = Las palabras exactas son lo que más ayuda, aunque sean feas.

## Two questions that stay on the phone

ask-safety = Dos preguntas que se quedan en este teléfono
ask-safety-hint = Las respuestas nunca se envían. Le muestran qué puede pasar después.
safety-young = ¿Tiene menos de 18 años?
safety-home = ¿Vive con usted la persona que lo hizo?
safety-young-note = Por ley, algunos lectores tienen que avisar a protección de menores si alguien lastima a una persona joven. La página siguiente muestra quiénes. Puede hablar primero, sin decir su nombre.
safety-home-note = Elija un momento en que esa persona no pueda ver su teléfono. “Salir de esta página” la deja en blanco al instante. La policía puede ir a su casa si lee que usted está en peligro. Puede hablar primero, sin decir su nombre.

## Who may read it

ask-readers = ¿Quién puede leerlo?
ask-readers-hint = Uno o dos. Nadie más puede abrirlo.
readers-first = Si alguien está por lastimar a una persona, o lastima a un niño o a una persona mayor, algunos lectores tienen que avisar a otros por ley. Mire debajo de cada nombre.
readers-about = Sobre { $name }
readers-police-can = Puede buscar a quien lo hizo
readers-advocate-can = De su lado, no es la policía
readers-waiting = Revisando la lista de lectores…
readers-no-advocate = Ahora no hay ningún defensor en la lista. Por eso no hay caja sobre papeles. No escriba sobre papeles ni estatus.
readers-no-unit = Ahora nadie puede recibir aquí este reporte. Llame al 211 o a la línea de la policía.

## Only for the advocate

ask-box = ¿Hay algo que solo deba saber el defensor?
box-lead = Sobre papeles, estatus o la corte de inmigración. La policía no puede abrir esta caja. La ciudad no puede abrirla. Si se la salta, no cambia nada.
box-skip = Saltar esta página
box-free = puede saltársela sin problema
box-reader = Los únicos que pueden abrir esta caja
box-other = Elegir a otra organización
box-legend = ¿Qué debe saber el defensor?
wish-relief = Quiero saber de una visa U u otra ayuda
wish-case = Tengo un caso en la corte de inmigración
wish-fear = Tengo miedo de que me saquen del país
wish-talk = Prefiero hablar con una persona
box-words = Con sus propias palabras, si quiere
box-words-hint = Con su código puede borrar solo esta caja en cualquier momento.
box-vow = Cerrada con llave en este teléfono. Siempre mandamos una caja del mismo tamaño, así nadie puede saber si escribió en ella.
box-wrong = Qué podría salir mal
box-wrong-text = Una corte puede ordenarle a la organización que entregue lo que sabe. Otros pueden leer un teléfono que tenga un programa espía.

## How to reach you

ask-contact = ¿Cómo podemos comunicarnos con usted?
ask-contact-hint = Puede dejar todo esto en blanco. La respuesta la lee con su código.
contact-name = Nombre, o cómo quiere que le llamemos
contact-phone = Teléfono
contact-email = Correo electrónico
safe-notes = ¿Cuándo y cómo es seguro?
safe-notes-hint = “Solo mensajes.” “Después de las 5 no.” “No deje recado.”
contact-who = Nadie más que { $names } puede abrir esto.
contact-police = { $name } también puede ver mi nombre y contacto
contact-police-note = Si no lo marca, pueden pedirle al defensor que se comunique con usted.
and = { $one } y { $two }

## Theft and damage

ask-screening = Primero: ¿algo de esto es cierto?
screening-emergency = Está pasando ahora, o alguien está herido
screening-weapon = Se llevaron o usaron una pistola u otra arma
screening-vehicle = Robaron un carro, una troca o una moto
screening-none = No, nada de esto
stop-emergency = Llame al 911 ahora
stop-emergency-text = Si no puede hablar, mande un mensaje de texto al 911. Primero vaya a un lugar seguro.
stop-weapon = Llame, por favor. La policía debe saber de un arma de inmediato
stop-weapon-text = ¿Hay alguien en peligro ahora? Llame al 911. Si no, llame al otro número.
stop-vehicle = Llame, por favor, para que la policía lo busque
stop-vehicle-text = Un vehículo robado entra en una lista que ve cada patrulla. Eso solo se hace por teléfono. Tenga lista la placa.
stop-call = Llamar al { $number }
stop-sms = Mensaje al 911
stop-go-on = Aun así puede seguir aquí y dejar lo que sabe.
stolen-from-vehicle = Se llevaron algo de un carro
stolen-theft = Robaron algo
stolen-theft-note = De una tienda, de una bolsa, de la entrada de una casa
stolen-damage = Rompieron o pintaron algo
stolen-break-in = Alguien entró a la fuerza
stolen-lost = Perdí algo
stolen-other = Otra cosa
ask-what-one = Elija lo más parecido.
ask-items = ¿Qué falta o qué se rompió?
ask-items-hint = Diga lo más importante. Puede dejarlo en blanco.
item = Cosa { $number }
item-name = ¿Qué es?
item-value = ¿Cuánto valía?
item-serial = Número de serie, si lo sabe
item-add = Agregar otra cosa
item-remove = Quitar { $name }
ask-owner = ¿De quién es?
owner-person = Mío o de mi familia
owner-business = De un negocio
business = Nombre del negocio, si quiere

## Check and send

ask-check = Revise sus respuestas
check-nothing-sent = Todavía no se ha enviado nada.
check-empty = Lo dejó en blanco
check-hidden = { $count ->
    [one] { $count } respuesta, oculta aquí
    [many] { $count } de respuestas, ocultas aquí
   *[other] { $count } respuestas, ocultas aquí
 }
check-what = Qué pasó
check-story = Con sus palabras
check-when = Cuándo
check-where = Dónde
check-bias = Por qué lo cree
check-readers = Quién puede leerlo
check-box = Solo para el defensor
check-contact = Cómo comunicarnos
check-items = Qué falta o se rompió
check-owner = De quién es
papers-words = papeles, sin papeles, indocumentad*, sin documentos, ilegal*, inmigra*, migratori*, migrante*, migración, migra, la migra, visa, tarjeta verde, mica, residencia, ciudadan*, asilo, deport*, ICE, frontera, mojad*, coyote, permiso de trabajo, TPS, DACA, green card
papers-found = Escribió “{ $word }” en una parte que la policía va a leer.
papers-move = Pasarlo a la caja del defensor
papers-moved = Listo. La policía no lo verá.
papers-no-room = No cabe en la caja. Cámbielo usted, por favor.
next-title = Qué pasa cuando envía
next-answer = Recibe una primera respuesta antes de que termine el día de mañana. Puede que nadie lo lea esta noche.
next-opened = Usted verá quién lo abrió y qué día.
next-withdraw = Puede retirarlo. Si la policía no lo ha abierto, a más tardar en 21 días nadie podrá leerlo.
next-held = No tenemos la dirección de su teléfono ni la hora exacta.
next-paper = Esto no es un reporte policial hasta que lleve un número. La unidad se lo escribe aquí.
limits-title = Lo que no podemos prometer
limits-name = Un reporte sin nombre pocas veces lleva a un arresto. Aun así cuenta.
limits-mandated = Si alguien está por lastimar a una persona, o lastima a un niño o a una persona mayor, algunos lectores tienen que avisar a otros por ley.
limits-federal = Las reglas de California obligan a la policía de la ciudad y del estado. No obligan a los agentes federales.
limits-insurer = Por lo general, un seguro pide su nombre después.
urgent = Puedo volver a estar en peligro
urgent-note = Alguien lo mira antes que los demás reportes, en este horario: { $hours }. En peligro, llame al 911.
send = Cerrar con llave y enviar

## Sending

sending-title = Cerrando con llave y enviando
sending-stay = Deje esta página abierta, por favor.
sending-code = Haciendo su código
sending-sealing = Cerrando con llave sus palabras
sending-work = Mostrando que no es un robot
sending-sending = Enviando
sending-failed = No se envió nada
sending-back = Volver a mis respuestas

## The code

receipt-title = Enviado. Este código es su llave.
receipt-title-waiting = Todavía no se entregó. Este código es su llave.
receipt-lead = No podemos mandárselo otra vez, porque no sabemos quién es usted. Guárdelo donde solo usted lo encuentre.
receipt-group = Grupo { $number }
receipt-qr = El código como imagen para escanear
receipt-print = Imprimir tarjeta
receipt-print-note = La tarjeta impresa solo muestra números. No dice para qué es.
receipt-check-title = ¿Lo anotó?
receipt-check-lead = Escriba dos grupos, para estar seguros de que está bien.
receipt-check = Revisar
receipt-picture = Mejor le tomé una foto
receipt-picture-note = Quien vea sus fotos podrá leer las respuestas. Y si pierde la foto, nadie puede recuperar el código.
receipt-picture-yes = Entiendo
receipt-right = Está bien. Su código está a salvo con usted.
receipt-wrong = No coincide. Mire otra vez el grupo.
receipt-holder = Quien tenga este código puede leer las respuestas y escribir en su nombre. No abre su reporte.
receipt-next = Qué sigue
receipt-due = Primera respuesta: a más tardar el { $day }
receipt-return = Vuelva con su código para leerla.
receipt-leave = “Salir de esta página” borra el código de este teléfono. Después su código está solo donde lo anotó.
receipt-refused = No se pudo entregar su reporte. No se guardó nada.
receipt-keep = ¿Guardar en este teléfono el reporte cerrado con llave?
receipt-keep-note = Así sale cuando haya señal, aunque sea más tarde. Nadie puede leer sus palabras. Pero otros pueden ver que aquí espera un reporte, y si es de odio o de robo. Diga que no si otros miran este teléfono.
receipt-keep-yes = Guardarlo hasta que se entregue
receipt-keep-no = No, solo mientras esté abierta la página
receipt-kept = El reporte cerrado con llave se queda en este teléfono hasta que se entregue. “Salir de esta página” no lo borra.
receipt-forget = Borrarlo de este teléfono
earlier-title = Un reporte cerrado con llave espera en este teléfono
earlier-delivered = El reporte que esperaba en este teléfono ya se entregó.

## Errors

error-choose-one = Elija una respuesta.
error-reader = Elija al menos un lector.
error-date = Escriba el día, o elija “No estoy seguro o segura”.
error-date-future = Ese día todavía no llega. Escriba un día anterior.
error-too-long = Es demasiado largo para cerrarlo con llave. Acórtelo.

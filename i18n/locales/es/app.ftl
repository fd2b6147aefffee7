## The frame of every page

skip = Ir al contenido
sos-danger = ¿En peligro?
sos-call = Llame o escriba
sos-label = ¿En peligro? Llame al 911 o mande un mensaje de texto
leave = Salir de esta página
languages = Elija su idioma
foot-promises = Nuestras promesas
foot-readers = Quién lee los reportes
foot-help = Buscar ayuda
foot-about = Sobre Amparo
foot-relay = ¿Es usted sordo o sorda, o no oye bien? Mande un texto al 911, o marque 711 para el servicio de retransmisión.
no-script-pages = Reuniones y promesas de la ciudad, en páginas sin JavaScript
no-script = Esta página necesita JavaScript para cerrar con llave sus palabras. Sin eso, no se envía nada. Estas personas contestan por teléfono:
boot-failed = Esta página dejó de funcionar. No se envió nada. Vuelva a cargarla o llame al 211.
boot-outdated = Esta página es de una versión anterior. Ciérrela y ábrala otra vez.
nothing-title = Aquí no hay nada

## Words that many pages need

continue = Continuar
back = Atrás
try-again = Intentar otra vez
change = Cambiar
yes = Sí
no = No
waiting = Un momento…
optional = Puede dejarlo en blanco.
to-start = Ir al inicio
say = Leer en voz alta
say-stop = Dejar de leer
step-of = Pregunta { $now } de { $of }
field-room = { $letters ->
    [one] Queda lugar para cerca de { $letters } letra más
    [many] Queda lugar para unas { $letters } letras más
   *[other] Queda lugar para unas { $letters } letras más
 }
error-title = Revise esto, por favor

## Start

start-title = En esto no está solo ni sola.
start-lead = Cuéntenos qué pasó. No tiene que dar su nombre. No tiene que saber si fue un delito.
start-doors = ¿Qué quiere hacer?
door-hate = Reportar odio
door-hate-note = Insultos, amenazas, un ataque, una pinta en su pared
door-property = Reportar robo o daño
door-property-note = Una entrada a la fuerza, un vidrio roto, algo robado
door-help = Buscar ayuda
door-help-note = Abogado, doctor, dinero, alguien con quien hablar
door-code = Volver con su código
door-code-note = Lea la respuesta, conteste o retire su reporte
start-sessions = Reuniones para escucharle
start-sessions-note = La ciudad escucha. Venga, llame o vea por internet. No tiene que dar su nombre.
start-session-live = En vivo ahora
start-session-next = La próxima
vows-title = Lo que prometemos
vow-locked = Sus palabras se cierran con llave en este teléfono, antes de salir de él.
vow-choose = Usted elige quién puede abrirlas. Y ve quién las abrió y qué día.
vow-nameless = No guardamos la dirección de su teléfono ni la hora exacta. Puede no dar su nombre.
vows-all = Todas las promesas, y lo que no podemos prometer
talk-title = ¿Quiere hablar primero?
talk-988 = Línea de crisis, día y noche
talk-211 = Ayuda en 140 idiomas, no es la policía
talk-text-911 = Escribir en vez de hablar

## About

about-title = Sobre Amparo
about-lead = Amparo es un lugar para contarle a { $city } sobre odio, robos y daños sin decir quién es usted. Lo maneja la ciudad. Lo que usted escribe se cierra con llave en su teléfono para las personas que elija. Quienes manejan el sitio no pueden leerlo.
about-phone-title = En su teléfono
about-leave = “Salir de esta página” la deja en blanco al instante y borra lo que guardó. La tecla Esc, tres veces, hace lo mismo.
about-history = Su navegador todavía recuerda que estuvo aquí. Para borrarlo, abra Historial en el menú del navegador y elimine este sitio. O use una ventana privada.
about-visited = Su compañía de teléfono o su Wi-Fi pueden ver que visitó este sitio, pero no lo que escribió.
about-check-title = Compruébelo
about-check = El programa de este sitio es público. Cualquiera puede comprobar que esta página es la publicada. Este es el número de esta versión:
about-translations-title = Idiomas
about-translations = Algunas traducciones todavía no las ha revisado un hablante nativo. Si una frase suena mal, avise por favor al 211 o a cualquier defensor.

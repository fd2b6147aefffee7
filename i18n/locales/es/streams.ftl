# Livestreams

streams-title = Ver o escuchar
streams-recorded = Verla otra vez
streams-watch = Ver ahora
stream-scheduled = Todavía no empieza
stream-unknown = No sabemos si está al aire
stream-interpreted = Con intérprete
stream-asl = Lengua de señas en la imagen
stream-own = Desde el servidor de la ciudad
stream-page = En { $provider }
stream-channel = En { $channel }
captions-none = Sin subtítulos
captions-automatic = Subtítulos escritos por una máquina
captions-human = Subtítulos escritos por una persona
captions-title = Subtítulos
captions-play = Las palabras aparecerán aquí cuando pulse reproducir.
captions-aloud = Que mi lector de pantalla los lea en voz alta
captions-lag = { $seconds ->
    [one] Con cerca de { $seconds } segundo de retraso.
    [many] Con cerca de { $seconds } de segundos de retraso.
   *[other] Con cerca de { $seconds } segundos de retraso.
 }
watch-title = Ver
watch-session = Sobre esta reunión
watch-none = Esta reunión no tiene imagen.
watch-since = desde
watch-begins = Empieza:
watch-wait = Vuelva a esa hora. No tiene que recargar la página antes.
watch-recording = Aquí está la grabación.
watch-over = Ya terminó.
watch-channel = En { $channel }
watch-picture = Imagen de la reunión
watch-play = Ver aquí
watch-failed = El reproductor no cargó. Pulse otra vez.
watch-own = La imagen viene del servidor de la ciudad. Nadie más ve que usted la está mirando.
watch-open-player = Abrir en su propio reproductor
watch-other-company = otra empresa
watch-foreign = La imagen viene de { $provider }. Cuando pulse para verla, { $provider } ve la dirección de este teléfono.
watch-open-at = Abrir en { $provider }
watch-call = O llame y escuche:
watch-languages = Idioma
interrupted-title = Se cortó la imagen
interrupted-since = Desde
interrupted-backup = Probar la otra transmisión
interrupted-hour = Si a esta hora todavía no ha vuelto ({ $time }), quienes organizan pueden cancelar la reunión.
unknown-note = Pruebe la imagen de abajo, o llame. Puede que la reunión siga sin imagen.
transcript-title = Palabra por palabra
transcript-in = Leerla palabra por palabra: { $language }
transcript-languages = Idioma del texto
transcript-search = Buscar una palabra
transcript-found = { $lines ->
    [one] Está en { $lines } parte.
    [many] Está en { $lines } de partes.
   *[other] Está en { $lines } partes.
 }
transcript-all = Mostrar todo
transcript-file = Bajar el texto en un archivo
chapters-title = Ir a

# The staff console's frame: logging in, the unit key, the bar.

staff-console = Consola del personal
staff-skip = Ir al contenido
staff-checking = Viendo si tiene una sesión abierta

staff-login-heading = Iniciar sesión
staff-login-about = Solo para el personal de las unidades. Cada acceso y cada apertura quedan en el registro.
staff-name = Nombre de usuario
staff-name-missing = Escriba su nombre de usuario.
staff-pass-phrase = Frase de acceso
staff-pass-phrase-hint = Nunca sale de este equipo. Aquí se hace su llave con ella.
staff-pass-phrase-missing = Escriba su frase de acceso.
staff-one-time-code = Código de un solo uso
staff-one-time-code-hint = Los seis números que muestra ahora su aplicación de códigos.
staff-one-time-code-missing = Escriba seis números. El código cambia cada 30 segundos.
staff-caps-lock = Bloq Mayús está activado.
staff-show = Mostrar
staff-hide = Ocultar
staff-log-in = Entrar
staff-stretching = Haciendo su llave con la frase de acceso. Tarda uno o dos segundos.
staff-asking = Preguntando al servidor
staff-opening-key = Abriendo la llave de la unidad

staff-refused = Se rechazó el acceso. Revise el nombre y la frase, espere un código nuevo e intente otra vez.
staff-too-many = Hubo demasiados intentos. Espere unos minutos e intente otra vez.
staff-too-many-minutes = { $minutes ->
    [one] Hubo demasiados intentos. Intente otra vez en un minuto.
    [many] Hubo demasiados intentos. Intente otra vez en { $minutes } minutos.
   *[other] Hubo demasiados intentos. Intente otra vez en { $minutes } minutos.
 }
staff-wrong-pass-phrase = Esta frase no abre la llave. Revise Bloq Mayús y el idioma del teclado e intente otra vez.
staff-ended = Su sesión terminó. Inicie sesión otra vez.
staff-ended-kept = Su sesión terminó. Lo que escribió sigue aquí: inicie sesión otra vez y continúe.
staff-keys-letters = Las teclas de letras, números y signos hacen algo por sí solas. Sin esto, solo Enter, Esc y las flechas.
staff-logged-out = Cerró la sesión y la llave de la unidad está cerrada.
staff-log-out-failed = La llave de la unidad está cerrada, pero no se alcanzó el servidor: la sesión puede seguir abierta. Intente cerrarla otra vez.

staff-unlock-heading = Abrir la llave de la unidad
staff-unlock-about = Su sesión está abierta como { $name }. La llave de la unidad se abre con su frase de acceso.
staff-unlock-idle = La llave de la unidad se cerró sola después de un rato sin uso. Lo que estaba abierto ya no está en esta página.
staff-unlock-closed = Usted cerró la llave de la unidad. Lo que estaba abierto ya no está en esta página.
staff-unlock = Desbloquear
staff-log-out = Cerrar sesión

staff-nav = Consola
staff-nav-queue = Lista
staff-nav-boxes = Cajas
staff-key-open = Llave de la unidad abierta
staff-key-closes = se cierra en { $time }
staff-key-soon = La llave de la unidad se cierra en un minuto. Pulse una tecla para mantenerla abierta.
staff-lock-now = Cerrar llave
staff-language = Idioma
staff-language-note = Al cambiar el idioma se cierra la llave de la unidad.

staff-no-unit-heading = Sin unidad
staff-no-unit = Su sesión está abierta como { $name }. Su cuenta no pertenece a ninguna unidad: no tiene llave y no ve reportes.
staff-no-page-heading = No existe esta página
staff-no-page = La dirección no lleva a ningún lado. Lo mejor es seguir desde la lista.
staff-to-queue = Ir a la lista

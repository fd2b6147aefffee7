# What the lock on the phone refuses, and what a report on its way waits for.

## The lock

sealer-unavailable = Este navegador no puede cerrar con llave sus palabras. No se envió nada. Pruebe con otro navegador u otro teléfono, o llame.
sealer-no-signal = No hay señal, y las llaves para cerrar todavía no están en este teléfono. No se envió nada. Intente cuando haya señal.
sealer-too-long = Es más de lo que cabe. Acórtelo, por favor. No se envió nada.
sealer-wrong-passphrase = La frase de acceso no abre la llave. Escríbala otra vez.
sealer-locked = La llave está cerrada. Ábrala otra vez para seguir.
sealer-not-readable = Esto no se puede abrir con esta llave. Se cerró para otra persona o se cambió.
sealer-broken = El cierre se detuvo a medio trabajo. No se envió nada. Intente otra vez.

## The list of keys

sealer-directory-expired = La lista de llaves venció y las unidades tienen que renovarla. No se envió nada. Llame o vuelva más tarde.
sealer-directory-not-yet-valid = La lista de llaves todavía no es válida. ¿Está bien la fecha de este teléfono? No se envió nada.
sealer-directory-rolled-back = Este sitio mostró una lista de llaves más vieja que antes. Eso no debe pasar, así que no se envió nada. Llame, por favor.
sealer-directory-under-signed = A la lista de llaves le faltan firmas. No se envió nada. Llame, por favor.
sealer-directory-police = La lista de llaves dejaría que la policía leyera la caja del defensor. Eso nunca se permite, así que no se envió nada. Llame, por favor.
sealer-directory-malformed = No se puede leer la lista de llaves. Quizá esta red le pide entrar primero. No se envió nada.
sealer-directory-unit-missing = La unidad que eligió no puede recibir esto ahora. No se envió nada. Elija otra vez.

## The code

sealer-code-too-short = { $digits ->
    [one] Es solo un número. Un código tiene 24.
    [many] Son solo { $digits } números. Un código tiene 24.
   *[other] Son solo { $digits } números. Un código tiene 24.
 }
sealer-code-too-long = Son más de 24 números. Busque uno que esté escrito dos veces.
sealer-code-not-a-digit = Un código solo tiene números. Quite las letras y los signos.
sealer-code-check-digits = Un número está mal, o hay dos cambiados de lugar. Compare con lo que anotó.

## The network

fault-no-signal = Ahora no hay señal. Intente otra vez cuando vuelva.
fault-timed-out = La respuesta no llegó a tiempo. Intente otra vez; nada se guarda dos veces.
fault-unreadable = Contestó algo que está entre este teléfono y el sitio. Quizá esta red le pide entrar primero.

## A report on its way

wait-no-signal = Todavía no se entregó: no hay señal. Sale solo cuando vuelva la señal.
wait-slow = Todavía no se entregó: no llegó respuesta. Volvemos a intentar. Su reporte se guarda una sola vez, aunque llegue dos veces.
wait-busy = Todavía no se entregó: el sitio está muy ocupado. Volvemos a intentar.
wait-intake-closed = Todavía no se entregó: las unidades tienen que renovar sus llaves primero. Volvemos a intentar.

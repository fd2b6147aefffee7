## Find help

help-lead = Llamadas gratis. No tiene que dar su nombre. No tiene que reportar nada.
help-now = Ahora mismo
help-911 = Una vida en peligro, o está pasando ahora
help-others = No es la policía
help-police = La policía
help-none = Todavía no hay lugares en la lista. Llame al 211: conocen todos los del condado.
help-check = Los números pueden cambiar. Si uno no contesta, llame al 211.
support-service-emergency = Una vida en peligro, o está pasando ahora
support-service-crisis = Alguien con quien hablar en una crisis, día y noche
support-service-two-one-one = Comida, vivienda, doctores y ayuda después del odio. En 140 idiomas
support-service-ca-vs-hate = Ayuda después del odio: una persona que le acompaña. No es la policía
support-service-domestic-violence = Cuando alguien en casa le lastima o le da miedo
support-service-child-protection = Cuando alguien lastima a un niño
support-service-mental-health = Ayuda con el miedo, la tristeza, el alcohol o las drogas
support-service-co-response = Ayudantes sin armas, para una persona en crisis en la calle
support-service-immigration = Consejos gratis sobre papeles, visas y sus derechos
support-service-compensation = Dinero para doctores, sueldo perdido o mudanza, después de un delito violento
support-service-non-emergency = Para reportar lo que ya pasó y no es urgente
support-service-city = Tapar pintas, arreglar una luz de la calle

## Opening hours

hours-always = Día y noche, todos los días
hours-every-day = todos los días
hours-days = { $first } a { $last }
hours-rule = { $days }, de { $from } a { $to }
weekday-mo = lunes
weekday-tu = martes
weekday-we = miércoles
weekday-th = jueves
weekday-fr = viernes
weekday-sa = sábado
weekday-su = domingo

## What a unit says about itself

unit-police = Parte de la policía
unit-advocate = No es la policía ni la ciudad
unit-advocate-lawyers = No es la policía ni la ciudad. Tiene abogados o representantes acreditados.
unit-mandated = Por ley tienen que avisar si alguien lastima a un niño o a una persona mayor.
unit-not-mandated = Por ley no tienen que avisar a nadie, salvo que lo ordene una corte.

### Las palabras de la ley, en español.
### State: machine draft

law-days =
    { $count ->
        [one] { $count } día, como lo ha fijado el municipio
       *[other] { $count } días, como lo ha fijado el municipio
    }

## Sus datos

law-privacy-lead = Lo menos posible, y nada sin usted. Esto es todo lo que guardamos sobre las personas que vienen.
law-privacy-where = Se guarda en el servidor elegido por el municipio y en su dispositivo. No se envía nada a otros: ni publicidad, ni medición de audiencia.
law-privacy-rights-title = Lo que puede pedir
law-privacy-rights = Ver lo que se guarda de usted, hacerlo corregir o borrar, o decir que no. Es gratis.
law-privacy-own = De su inscripción o de su pasaporte puede verlo y llevarse todo enseguida, sin pedir nada.
law-privacy-whom-title = A quién preguntar
law-privacy-whom = En la recepción del centro, { $town }. Venga con alguien si lo prefiere.
law-privacy-cnil = Si la respuesta no le conviene, escriba a la CNIL: 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07. Teléfono: 01 53 73 22 22.
law-to-register = El registro de tratamientos
law-register-in-french = Este registro es un documento del municipio. Está escrito en francés.

## Accesibilidad

law-access-state = Parcialmente conforme con el RGAA 4.1, según nuestro propio examen. Ningún organismo lo ha controlado todavía.
law-access-done-title = Lo que comprobamos
law-access-done = Cada pantalla pasa un control automático (WCAG 2.2, nivel AA) en claro, y sus contrastes también en oscuro. Todo se hace solo con el teclado. Los botones son grandes.
law-access-not-title = Lo que falta todavía
law-access-not-people = Ninguna persona ciega o con baja visión lo ha probado aún con su lector de pantalla.
law-access-not-languages = Las traducciones las hace una máquina. Pocas han sido releídas.
law-access-not-speech = La lectura en voz alta depende de las voces del dispositivo. Algunas lenguas no tienen.
law-access-not-screens = Las pantallas grandes de la sala se leen, pero no se escuchan.
law-access-tell-title = Decir lo que le impide avanzar
law-access-tell = Dígalo en la recepción del centro, { $town }. Alguien hace el trámite con usted, enseguida.
law-access-defender = Sin respuesta, escriba al Défenseur des droits, sin sello: Libre réponse 71120, 75342 Paris Cedex 07. Teléfono: 09 69 39 00 00.

## Todo lo que se guarda de mí

law-own-choose = ¿De qué quiere verlo todo?
law-own-passport = Lo que se guarda de mi pasaporte.
law-own-nothing = Este dispositivo no guarda ni inscripción, ni solicitud, ni pasaporte.
law-own-answers = Este teléfono guarda sus respuestas sobre sus derechos, como usted pidió.
law-own-answers-sealed = Están cerradas con su código.
law-own-answers-erase = Borrar estas respuestas
law-own-answers-look = Ver otra vez mis derechos
law-own-waiting =
    { $count ->
        [0] Nada espera para enviarse.
        [one] { $count } gesto espera para enviarse.
       *[other] { $count } gestos esperan para enviarse.
    }
law-own-here-title = En este dispositivo
law-own-people =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
law-own-not-here = Este dispositivo no sabe nada por ahora.
law-own-centre-title = En el centro
law-own-asking = Preguntamos al centro…
law-own-unanswered = El centro no responde por ahora. Ve lo que sabe este dispositivo.
law-own-centre-nothing = El centro no guarda nada.
law-own-books = El cuaderno del taller tiene la misma inscripción, con el mismo código.
law-own-noted = Quien lleva el taller anotó si su grupo vino.
law-own-list = La lista de la recepción tiene la misma solicitud, con el mismo código.
law-own-joined = La ciudad sabe que este pasaporte está unido con otros. Muestran los mismos pasos.
law-own-contact = Un contacto sellado se guarda desde el { $from }. Sin noticias suyas, se borra el { $until }.
law-own-contact-none = No se guarda ningún contacto.
law-own-openings-none = Nadie ha abierto un contacto.
law-own-opening = { $when }: { $deed }, por { $by }. Motivo: { $reason }
law-own-deed-opened = contacto abierto
law-own-deed-erased = contacto borrado
law-own-deed-found-none = contacto buscado, no había
law-own-deed-could-not-open = contacto pedido, no se abrió
law-own-fact-booked = inscripción
law-own-fact-place-changed = otro lugar en la fila
law-own-fact-party-changed = el grupo ha cambiado
law-own-fact-taken-back = paso anulado
law-own-fact-promoted = plaza obtenida
law-own-fact-withdrawn = plazas devueltas
law-own-fact-contact-kept = contacto sellado guardado
law-own-fact-contact-erased = contacto borrado
law-own-fact-explained = explicación guardada
law-own-fact-checked-in = paso
law-own-fact-asked = solicitud de ayuda
law-own-fact-planned = el taller propuesto está en el programa
law-own-fact-declined = la propuesta no se ha aceptado
law-own-request-asked = espera a que alguien se ocupe
law-own-request-taken = alguien se ocupa
law-own-request-done = hecha
law-own-request-withdrawn = retirada
law-own-request-expired = caducada
law-own-request-declined = no aceptada
law-own-file = Guardar en un archivo
law-own-keep = Este papel y este archivo dicen su código. Guárdelos para usted.

## Lo que se guarda

law-labels-what = Lo que se guarda
law-labels-who = Quién puede leerlo
law-labels-term = Cuánto tiempo
law-labels-erase = Cómo se borra
law-term-LastContact = Dos años después del último contacto
law-term-TwoYears = Dos años después de que dejó de ser necesario; tres meses para una cuenta terminada
law-term-Year = Un año
law-term-Closed = Treinta días después de cerrarse
law-term-Programme = Mientras el municipio guarde el programa de su evento
law-term-Person = Hasta que la persona lo borre, o deje el terminal
law-term-Never = Nunca se guarda
law-holdings-bookings-what = Con un código al azar: qué taller, cuántos adultos y niños, el lugar en la fila, lo que hace falta para venir, cuántos vinieron. Ningún nombre.
law-holdings-bookings-why = Para guardar una plaza y una fila justas.
law-holdings-bookings-who = Quien conoce el código; quien lleva el taller, por el comienzo del código.
law-holdings-bookings-erase = La persona se retira con su código. Estos hechos no nombran a nadie y quedan en el diario.
law-holdings-contacts-what = Nombre, teléfono, lengua, si la persona quiere: sellados en el dispositivo con la llave del municipio.
law-holdings-contacts-why = Para llamarla si el taller cambia.
law-holdings-contacts-who = La dirección y la recepción del centro, un contacto cada vez, con un motivo escrito en el diario.
law-holdings-contacts-erase = Por la persona con su código, por el centro, o solo tras el plazo: no vuelve.
law-holdings-passages-what = Con un secreto al azar: qué puestos, a qué hora.
law-holdings-passages-why = Para el recorrido y sus totales.
law-holdings-passages-who = Quien tiene el secreto; el equipo, por el código de una tarjeta de papel; los totales, a partir de cinco personas.
law-holdings-passages-erase = Tirado el secreto, nada lleva ya a nadie.
law-holdings-answers-what = Caras, imágenes, síes o noes y números elegidos, con el día, sin nada que diga de quién; antes y después, unidos por un número sacado del secreto del recorrido.
law-holdings-answers-why = Para saber lo que gustó.
law-holdings-answers-who = Los totales, a partir de cinco personas.
law-holdings-answers-erase = Nada lleva a nadie.
law-holdings-words-what = Palabras libres al final de un cuestionario, con el día: selladas aparte, bajo un número al azar, sin nada que lleve a las demás respuestas ni a quien las escribió.
law-holdings-words-why = Para oír lo que las preguntas no preguntan.
law-holdings-words-who = La dirección y la acogida del centro, que las leen; los demás, las que ellas dejan mostrar en el balance.
law-holdings-words-erase = El centro, de inmediato y para siempre; si no, un año después de recibirlas.
law-holdings-own_device-what = En el teléfono de la persona: sus códigos, su pasaporte, su lengua, la lista de sus papeles y un recordatorio si quiere, lo que espera enviarse.
law-holdings-own_device-why = Para servir sin red.
law-holdings-own_device-who = La persona.
law-holdings-own_device-erase = La persona vacía la aplicación o su navegador.
law-holdings-kiosk-what = En el terminal, durante una visita: lo que está en pantalla y lo que espera enviarse.
law-holdings-kiosk-why = Para servir sin teléfono.
law-holdings-kiosk-who = La persona ante el terminal.
law-holdings-kiosk-erase = «Borrar y salir», o solo tras un tiempo sin gesto.
law-holdings-rights-what = Las respuestas a las preguntas sobre los derechos.
law-holdings-rights-why = Para decir a qué se tiene quizá derecho.
law-holdings-rights-who = Solo la persona.
law-holdings-rights-erase = No salen del dispositivo. No se escribe nada, salvo si la persona lo pide en su teléfono.
law-holdings-kept_answers-what = En el teléfono de la persona, si lo pide: sus respuestas sobre sus derechos y los derechos hallados, cerrados con un código si elige uno.
law-holdings-kept_answers-why = Para decirle cuándo llega un derecho nuevo.
law-holdings-kept_answers-who = La persona; quien tiene su teléfono, si no eligió código.
law-holdings-kept_answers-erase = La persona, con un toque, en sus resultados o en «Todo lo que se guarda de mí».
law-holdings-take_up-what = Lo que pasa con los derechos: por cada respuesta, el día, el derecho y la respuesta. Nada que diga de quién, ni qué respuestas van juntas.
law-holdings-take_up-why = Para saber por qué un derecho no se pide, y para el análisis de las necesidades sociales del centro.
law-holdings-take_up-who = Nadie, respuesta a respuesta; la dirección y la acogida del centro, en grupos enteros de al menos cinco respuestas, hasta la semana pasada.
law-holdings-take_up-erase = Nada allí lleva a nadie.
law-holdings-requests-what = Bajo un código al azar, las solicitudes de ayuda: cómo, cuándo, la lengua, el derecho si se dice. O una propuesta de taller: de qué tipo, qué días; lo que se escribe de ella queda sellado. Ningún nombre.
law-holdings-requests-why = Para llamar a quien lo pide.
law-holdings-requests-who = Quien conoce el código; la dirección y la acogida del centro.
law-holdings-requests-erase = La persona la retira con su código, o sola después de sesenta días; el contacto sellado se borra con ella, y la lista olvida después de treinta días.
law-holdings-referrals-what = Las fichas de derivación: a qué colaborador, para qué, quién la envió, en qué punto está. Ningún nombre: el contacto y el mensaje van sellados aparte.
law-holdings-referrals-why = Para orientar a alguien hacia un colaborador, con su acuerdo.
law-holdings-referrals-who = La dirección y la acogida del centro; el colaborador al que se dirige, y nadie más.
law-holdings-referrals-erase = El contacto en cuanto se cierra la ficha; la ficha treinta días después. Sin respuesta caduca a los catorce días, aceptada a los sesenta.

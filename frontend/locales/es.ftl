### The words of Plein Sens in Spanish.
### State: machine draft

language-name = Español
language-direction = ltr
language-tag = es
language-choose = Elegir el idioma
app-name = Plein Sens
skip = Ir al contenido
back = Inicio
back-bookings = Mis inscripciones
back-programme = Los talleres
back-results = Mis resultados
back-trail = El recorrido
nav-label = Navegación
nav-home = Inicio
nav-mine = Lo mío
nav-help = Ayuda
nav-code = Tengo un código
today = Hoy
when = { $day }, { $time }
from-until = { $day }, de { $start } a { $end }
strip-offline = Sin conexión: lo que envía se guarda aquí
strip-disk = Este aparato no puede guardar nada por ahora
strip-lost = { $count ->
    [one] El navegador borró 1 envío: lea qué hacer
   *[other] El navegador borró { $count } envíos: lea qué hacer
}
strip-troubled = El centro no puede recibir nada por ahora: lo que envía se guarda aquí
strip-answer = El centro le ha respondido: lea la respuesta
strip-outdated = Hay una versión más nueva: recargar la página
strip-sending = { $count ->
    [one] 1 envío en camino
   *[other] { $count } envíos en camino
}
home-welcome = Le damos la bienvenida
home-greeting = ¿Qué podemos hacer por usted?
home-touch = Toque lo que le interesa.
home-doors = Cuatro puertas
home-next = Pronto, cerca de usted
home-reminder = Un recordatorio que usted pidió
home-all-workshops = Ver todos los talleres
door-rights = Mis derechos
door-rights-line = Unos 5 minutos, no se registra nada
door-workshops = Los talleres
door-workshops-line = Cocinar, probar, conocerse
door-workshops-today = { $count ->
    [0] Hoy ya no queda nada, mire mañana
    [one] Hoy: queda 1
   *[other] Hoy: quedan { $count }
}
door-trail = El recorrido
door-trail-line = De etapa en etapa, con sus sentidos
door-trail-seen = { $seen } sentidos de { $all }
door-feedback = Mi opinión
door-feedback-line = Unas preguntas, menos de un minuto
programme-title = Los talleres
programme-days = Elegir un día
programme-propose = Proponer un taller
food-link = El alimento del mes: { $food }
programme-empty = El programa aún no está anunciado. Vuelva pronto.
programme-not-yet = El programa aún no ha llegado a este aparato. Vendrá cuando haya conexión.
programme-all = Toda la semana
programme-calendar = Calendario
part-morning = Mañana
part-afternoon = Tarde
part-evening = Noche
programme-seek = Buscar
programme-words = Una palabra, un lugar
programme-words-hint = Por ejemplo: pan, jardín, ayuntamiento.
programme-only = Solo
programme-found = { $count ->
    [0] Nada coincide. Busque otra cosa.
   *[other] Encontrado: { $count }
}
only-children = Con niños
only-open = Sin inscripción
only-free = Plazas libres
only-spoken = En español
card-title = { $time } · { $title }
seats-open = Sin inscripción: venga
seats-begun = Ya ha empezado
seats-over = Ya ha terminado
seats-cancelled = Anulado
seats-moved = Atención, esto ha cambiado
seats-left = { $seats ->
    [0] Completo: puede esperar un lugar
    [one] Queda 1 lugar
   *[other] Quedan { $seats } lugares
}
seats-waiting = { $waiting ->
    [one] Completo: espera 1 grupo
   *[other] Completo: esperan { $waiting } grupos
}
audience-families = Familias
audience-seniors = Mayores
audience-schools = Escuelas
kind-bus = El autobús
kind-forum = El foro
accessible = Accesible en silla de ruedas
workshop-when = Cuándo
workshop-where = Dónde
workshop-who = Con
workshop-languages = Idiomas
workshop-seats = Lugares
workshop-demo = Demostración: horarios, lugares y dirección son inventados.
sign-up-who = ¿Quién viene?
sign-up-adults = Adultos
sign-up-adults-hint = Desde 18 años
sign-up-children = Niños
sign-up-children-hint = Menos de 18 años
sign-up-ages = ¿Qué edad tienen los niños?
sign-up-ages-hint = Por ejemplo: 4, 9. Puede dejarlo vacío.
sign-up-ages-wrong = Escriba una edad por niño, de 0 a 17 años, por ejemplo: 4, 9. O déjelo vacío.
class-adults = Adultos que acompañan
class-adults-hint = Docentes incluidos
class-pupils = Alumnos
class-pupils-hint = Toda la clase
class-level = Nivel de la clase
class-level-missing = Elija el nivel de la clase y después inscríbala.
level-maternelle = Escuela infantil (maternelle)
level-cp = CP (6 años)
level-ce1 = CE1 (7 años)
level-ce2 = CE2 (8 años)
level-cm1 = CM1 (9 años)
level-cm2 = CM2 (10 años)
level-college = Secundaria (collège)
level-lycee = Bachillerato (lycée)
level-several = Varios niveles, u otro
party-adults = { $count ->
    [one] 1 adulto
   *[other] { $count } adultos
}
party-children = { $count ->
    [one] 1 niño
   *[other] { $count } niños
}
party-pupils = { $count ->
    [one] 1 alumno
   *[other] { $count } alumnos
}
party-change = Cambiar quién viene
party-change-not = No cambiar nada
party-keep = { $count ->
    [one] Venir 1 persona
   *[other] Venir { $count } personas
}
party-more = Si ya no hay bastantes lugares, su inscripción queda como está.
sign-up-nothing-asked = No tiene que dar ni nombre, ni dirección, ni teléfono.
contact-open = Dejar un nombre o un teléfono
contact-close = No dejar nada
contact-what = Se sella aquí mismo: solo el centro podrá leerlo, para avisarle si cambia el taller; se borra cuando usted quiera, a más tardar en dos años.
contact-name = Su nombre
contact-phone = Su teléfono
contact-bad-name = Este nombre es demasiado largo. Escriba 40 letras como máximo.
contact-bad-phone = No es un número de teléfono. Escriba por ejemplo 06 39 98 00 12, o deje vacío.
contact-not-now = Sus datos no se pueden guardar por ahora: este aparato aún no tiene la llave del centro. Inscríbase sin ellos.
contact-title = Sus datos de contacto
contact-sealed = Datos sellados: solo el centro puede leerlos.
contact-erase = Borrar mis datos
contact-erased = Sus datos están borrados.
needs-open = Necesito algo
needs-close = No necesito nada
needs-what = Elija lo que hace falta para venir. Lo leerá quien prepara el taller, sin su nombre.
needs-language = Una persona que hable:
need-childcare = Alguien que cuide a los niños
need-transport = Un transporte desde la parada de autobús
need-meatless = Una comida sin carne
need-step-free = Una entrada sin escalones
need-signing = La lengua de signos
sign-up-clash = Ya tiene una inscripción a la misma hora: { $title }.
agenda-add = Añadir a mi calendario
sign-up-wait = { $count ->
    [one] Esperar una plaza
   *[other] Esperar { $count } plazas
}
sign-up-waits = No hay plazas para todos: su grupo estará en la lista de espera, por orden.
sign-up-do = { $count ->
    [0] Elija cuántas personas vienen
    [one] Inscribir 1 persona
   *[other] Inscribir { $count } personas
}
counter-less = { $what }: uno menos
counter-more = { $what }: uno más
booking-title = Mi inscripción
booking-refused = El centro le ha respondido
booking-not-found = Por ahora no hay ninguna inscripción con este código. Compruebe las doce letras, o pregunte en la recepción.
booking-unanswered = Sin conexión con el centro por ahora. En cuanto vuelva, buscamos esta inscripción: no tiene que volver a hacer nada.
booking-past = Este taller era de un evento que ya terminó. Ya no queda nada por venir.
workshop-cancelled = Este taller está anulado
workshop-cancelled-text = No tendrá lugar. En la recepción pueden ayudarle a encontrar otro.
workshop-moved = Este taller se ha cambiado
workshop-was = Antes: { $when }, { $place }.
home-changed = Una de sus inscripciones ha cambiado
booking-find-again = Escribir otro código
booking-code = Su código
booking-qr = El mismo código, para escanear con un teléfono
booking-keep = Guarde este código: basta para encontrar o devolver sus lugares, aquí o en el quiosco.
booking-keep-kiosk = Fotografíe, imprima o apunte este código: el quiosco lo va a olvidar.
booking-print = Imprimir
standing-asked = En la fila en cuanto haya conexión
standing-asked-text = { $count ->
    [one] La solicitud para 1 persona está guardada en este aparato. El centro aún no la ha recibido.
   *[other] La solicitud para { $count } personas está guardada en este aparato. El centro aún no la ha recibido.
}
standing-confirmed = Está confirmado
standing-confirmed-text = { $count ->
    [one] Tiene 1 lugar guardado.
   *[other] Tiene { $count } lugares guardados.
}
standing-waiting = En la lista de espera
standing-waiting-text = { $place ->
    [1] Son los primeros. Guardamos su turno; entran todos juntos.
   *[other] Su número en la lista: { $place }. Guardamos su turno; entran todos juntos.
}
standing-place = { $place ->
    [1] Primeros en la lista de espera
   *[other] Número { $place } en la lista de espera
}
standing-withdrawn = Lugares devueltos
standing-withdrawn-text = Gracias. Si alguien espera, sus lugares son para esa persona.
why-title = ¿Por qué?
why-seats-free = { $free ->
    [one] Quedaba 1 lugar y nadie esperaba: es suyo.
   *[other] Quedaban { $free } lugares y nadie esperaba: había para todos ustedes.
}
why-behind = { $parties ->
    [one] Antes de ustedes llegó 1 grupo (personas: { $people }, lugares libres: { $free }). Ustedes van detrás.
   *[other] Antes de ustedes llegaron { $parties } grupos (personas: { $people }, lugares libres: { $free }). Ustedes van detrás.
}
why-too-few = { $free ->
    [0] Todos los lugares estaban ocupados. Son los primeros de la fila.
    [one] Quedaba 1 lugar, no bastaba para todos. Son los primeros de la fila.
   *[other] Quedaban { $free } lugares, no bastaban para todos. Son los primeros de la fila.
}
why-in-turn = { $free ->
    [one] Quedó libre 1 lugar, y era su turno.
   *[other] Quedaron libres { $free } lugares juntos, y era su turno.
}
why-offered-on = { $parties ->
    [one] 1 grupo esperaba antes, pero los lugares libres ({ $free }) no le bastaban. Son para ustedes.
   *[other] { $parties } grupos esperaban antes, pero los lugares libres ({ $free }) no bastaban a ninguno. Son para ustedes.
}
why-from-lease = El quiosco guardaba lugares para las horas sin red: los suyos son de esos.
why-lease-over = El quiosco había confirmado sin red, pero entretanto el centro le había retirado sus lugares. Lo sentimos. Esto es lo que se ha decidido después.
why-passed = { $free ->
    [one] Había 1 lugar libre, no bastaba para todos. Fue para un grupo más pequeño. Conservan su turno.
   *[other] Había { $free } lugares libres, no bastaban para todos. Fueron para un grupo más pequeño. Conservan su turno.
}
why-now = { $free ->
    [0] En este momento: ningún lugar libre. Necesitan { $people }.
    [one] En este momento: 1 lugar libre. Necesitan { $people }.
   *[other] En este momento: { $free } lugares libres. Necesitan { $people }.
}
why-first = En cuanto haya bastantes lugares para todos ustedes, serán suyos.
why-later = Cada uno entra por turno, con todo su grupo. Nadie pasa delante, ni siquiera un grupo más pequeño.
why-deadline = Una excepción, decidida por el organizador: a partir de { $when }, los lugares que no bastan a los primeros van a los siguientes que caben todos. Así ningún lugar queda vacío.
give-back = Devolver nuestros lugares
leave-line = Salir de la lista de espera
leave-line-sure = ¿Salir de la lista de espera?
give-back-sure = ¿Devolver sus lugares?
give-back-text = Si alguien espera, serán para esa persona enseguida.
give-back-no = Conservar nuestros lugares
give-back-yes = { $count ->
    [one] Devolver 1 lugar
   *[other] Devolver { $count } lugares
}
bookings-title = Mis inscripciones
request-look = Mi solicitud de ayuda
bookings-none = Aún no hay inscripciones en este aparato.
find-title = Encontrar una inscripción
find-label = Su código
find-hint = Doce letras y cifras, como en su papel.
find-do = Abrir mi inscripción
code-length = Un código tiene 12 letras o cifras. Ha escrito { $typed }.
code-letter = Ningún código contiene «{ $letter }». Mire otra vez su papel.
code-check = Una letra no es correcta, o hay dos cambiadas. Mire otra vez su papel.
receipt-title = Tengo un recibo
receipt-text = Escanee, pegue o escriba aquí el recibo de su inscripción o de su pasaporte.
receipt-label = Su recibo
receipt-hint = Empieza por PS1.
receipt-do = Encontrar
receipt-unanswered = El centro no responde por ahora. Guarde su recibo, y vuelva a probar cuando haya conexión.
receipt-show = Ver mi recibo
receipt-card = Su recibo
receipt-qr = Su recibo, para escanear
receipt-keep = La ciudad lo ha firmado. Si su teléfono o el centro lo pierden todo, este recibo basta para encontrarlo: imprímalo o fotografíelo.
voucher-another = No es un recibo de Plein Sens: un recibo empieza por PS1. Para un código de doce letras, abra «Mis inscripciones».
voucher-version = Este recibo es de otra versión de Plein Sens. Recargue la página, o pregunte en la recepción.
voucher-torn = Falta una parte de este recibo, o una letra no es correcta. Escanéelo otra vez, entero.
voucher-foreign = Este recibo es de otra ciudad. Muéstrelo en la ciudad que lo dio, o pregunte en la recepción.
voucher-changed = Este recibo se ha modificado: la ciudad no lo firmó así. Muestre el papel original en la recepción.
trail-title = El recorrido de los cinco sentidos
trail-others = Otros recorridos
trail-stops = Las etapas
plate-out-of = de { $all }
trail-done = Ha completado los cinco sentidos. ¡Gracias por venir!
trail-begin = Para empezar: { $stop }
trail-next = Después: { $stop }
trail-plan = El plano
trail-entrance = La entrada: casilla { $square }
trail-souvenir = Su recuerdo
stop-place = Casilla { $square } del plano
stop-out-of-turn = Por orden, primero viene: { $stop }. ¿Ya está aquí? Su visita también cuenta.
sense-sight = La vista
sense-hearing = El oído
sense-smell = El olfato
sense-taste = El gusto
sense-touch = El tacto
stop-check-in = Estoy aquí: anotar mi paso
stop-group = Somos una clase o un grupo
stop-alone = Vengo sin grupo
stop-group-count = ¿Cuántas personas son?
stop-group-hint = Los adultos también cuentan. No se piden nombres.
stop-check-in-group = Somos { $count } aquí: anotar nuestro paso
stop-noted = Anotado
stop-go-on = Seguir el recorrido
stop-seen = Pasó por aquí a las { $time }
stop-seen-group = Pasaron por aquí a las { $time }: { $people } de { $all }
stop-also = Qué más puede ofrecerle este puesto
stop-held-by = Le recibe { $partner }
stop-code-title = ¿Está en una etapa?
stop-code-label = El código de la etapa
stop-code-hint = Cuatro letras o cifras, en el cartel del puesto.
stop-code-do = Abrir la etapa
stop-code-unknown = Ninguna etapa tiene este código. Mire el cartel del puesto, o pregunte a la persona que está allí.
card-code-alone = Es el código de una tarjeta. Por sí solo no abre nada: muestre el QR de la tarjeta o pregunte en la acogida.
card-have = Ya tengo una tarjeta: muestre su QR a la cámara. ¿La ha perdido? La acogida la encuentra con su código.
card-mine-title = ¿Es su tarjeta?
card-mine-text = Sus pasos y los de este teléfono cuentan entonces juntos, cada uno una sola vez. Una solo lo que es suyo.
card-mine-do = Unir con este teléfono
card-mine-done = La tarjeta y este teléfono muestran los mismos pasos. Use cualquiera de los dos.
camera-open = Leer con la cámara
camera-on = Lo que ve la cámara
camera-close = Cerrar la cámara
camera-shut = La cámara no se abre. Permítala en el navegador, o escriba el código a mano.
camera-blind = Este aparato aún no sabe leer los códigos QR, y la red no responde. Inténtelo otra vez en un momento, o escriba el código a mano.
survey-back = La pregunta anterior
survey-skip = Saltar
survey-yes = Sí
survey-no = No
survey-next = Continuar
survey-next-person = Siguiente persona
survey-anonymous = Nadie sabrá que es usted.
survey-tied = Este teléfono une sus respuestas de antes y de después. Nadie sabrá que es usted.
survey-thanks = Gracias por su opinión
survey-kept = Sus respuestas están guardadas.
survey-which = ¿Sobre qué quiere dar su opinión?
survey-answered = Ya ha respondido.
survey-before = Antes
survey-after = Después
survey-done = Volver al inicio
words-label = Sus palabras, si quiere
words-no-name = No escriba ningún nombre ni nada que diga de quién se trata.
words-room = Letras que quedan: { $count }
words-too-long = Es demasiado largo: { $most } letras como máximo. No se pierde nada, acórtelo.
words-phone = «{ $part }» parece un número de teléfono. Quítelo antes de enviar; lo demás se guarda.
words-mail = «{ $part }» parece una dirección de correo. Quítela antes de enviar; lo demás se guarda.
words-address = «{ $part }» parece la dirección de alguien. Quítela antes de enviar; lo demás se guarda.
words-digits = «{ $part }» parece un número de expediente o una fecha. Quítelo antes de enviar; lo demás se guarda.
words-link = «{ $part }» parece la dirección de un sitio. Quítela antes de enviar; lo demás se guarda.
words-take-out = Quitar esta parte
words-sealed = Sus palabras salen selladas y aparte. El centro las lee sin saber quién las escribió.
face-1 = Nada
face-2 = No mucho
face-3 = Regular
face-4 = Más bien sí
face-5 = Sí, mucho
questions-begin = Unos 5 minutos en total
questions-left = { $count ->
    [one] Última pregunta
   *[other] Quedan { $count } preguntas
}
questions-left-range = Quedan de { $min } a { $max } preguntas
question-unknown = No lo sé
question-why = ¿Por qué esta pregunta?
question-back = La pregunta anterior
question-number = Su respuesta
question-next = Continuar
rights-coming = Un momento: el cálculo está llegando a este aparato.
rights-not-here = El cálculo aún no está en este aparato, y la red no responde. Pruebe dentro de un momento, o pregunte en la recepción.
rights-try-again = Probar otra vez
rights-private = Sus respuestas se quedan en este aparato. No se guarda nada de ellas si usted no lo pide.
rights-possible = { $count ->
    [0] Ningún derecho posible por ahora
    [one] 1 derecho aún posible
   *[other] { $count } derechos aún posibles
}
rights-see-now = Ver ahora
rights-out-of-date = Los importes de este mes aún no están comprobados. Pregunte en la recepción del CCAS: no queremos decirle una cifra falsa.
rights-only-estimate = Es una estimación. Decide cada organismo: CAF, MSA, caja de jubilación, ayuntamiento…
range-of-amounts = entre { $min } y { $max }
per-month = al mes
results-title = Mis resultados
results-total = Podría recibir { $amount } al mes.
results-early = Aún es pronto para decir cuánto.
results-to-check = Hay un derecho que comprobar juntos.
results-none = Esta vez no hemos encontrado derechos.
results-empty = Responda a algunas preguntas, y buscamos para usted.
results-begin = Empezar las preguntas
results-again = Las preguntas
results-missing = { $count ->
    [one] Falta 1 respuesta para estar seguros.
   *[other] Faltan { $count } respuestas para estar seguros.
}
results-go-on = Continuar las preguntas
results-help = Recibir ayuda
results-help-text = En la recepción del CCAS alguien lo mira con usted, gratis y sin cita.
verdict-yes = Sí, puede pedirlo
verdict-to-check = Por comprobar
verdict-no = Esta vez no
right-open = Ver este derecho
right-why = Por qué usted
right-sum = El cálculo, línea por línea
right-steps = Cómo pedirlo
right-papers = Los papeles
right-where = Adónde ir
right-form = Formulario en papel: { $form }
right-valid = Estos importes valen desde el { $since } de { $year }. Comprobados el { $checked }.
local-title = Las ayudas de su ciudad
local-how = Cómo pedirla
local-unknown = Falta una respuesta para decirlo. La recepción del CCAS lo mira con usted.
local-not-met = Una de las condiciones de la ciudad no se cumple, sea cual sea la respuesta que falta.
local-decision = Decisión { $number } del { $day } de { $year }.
right-unknown = Este derecho no está en nuestra lista. Pregunte en la recepción.
condition-met = Se cumple
condition-not-met = No se cumple
condition-unknown = Por saber
kept-title = Lo que se guarda aquí
kept-nothing = El centro lo ha recibido todo. Aquí no espera nada.
kept-retry = Probar ahora
kept-export = Llevarme una copia
kept-put-away = Entendido
kept-sign-up = { $count ->
    [one] Inscripción, { $title }, 1 persona
   *[other] Inscripción, { $title }, { $count } personas
}
kept-change-party = { $count ->
    [one] Inscripción cambiada: 1 persona
   *[other] Inscripción cambiada: { $count } personas
}
kept-withdraw = Lugares devueltos
kept-erase-contact = Datos borrados
kept-check-in = Paso, { $stop }
kept-join = Una tarjeta unida con este teléfono
kept-survey = Mi opinión
kept-take-up = Qué pasa con mis derechos: una respuesta
kept-ask = Una solicitud de ayuda
kept-proposal = Una propuesta de taller
kept-take-back = Retirar una solicitud de ayuda
kept-other = Otro envío
kept-others = { $count ->
    [one] También espera 1 envío de una persona que pasó antes. Saldrá solo.
   *[other] También esperan { $count } envíos de personas que pasaron antes. Saldrán solos.
}
kept-unread = { $count ->
    [one] 1 envío es de otra versión de la aplicación. Se queda guardado aquí: recargue la página cuando haya conexión.
   *[other] { $count } envíos son de otra versión de la aplicación. Se quedan guardados aquí: recargue la página cuando haya conexión.
}
kept-lost = { $count ->
    [one] El navegador borró lo que este aparato guardaba. El centro aún no había recibido 1 envío: hágalo otra vez, o pregunte en la recepción.
   *[other] El navegador borró lo que este aparato guardaba. El centro aún no había recibido { $count } envíos: hágalos otra vez, o pregunte en la recepción.
}
kept-export-why = Un archivo que la recepción puede registrar por usted, aunque este aparato no encuentre nunca más una red.
kept-device = Este aparato
kept-safe = El navegador ha prometido guardar lo que hay aquí.
kept-unsafe = El navegador no ha prometido guardar lo que hay aquí: si falta espacio, puede borrarlo. Añada la aplicación a la pantalla de inicio, y se guardará mejor.
kept-room = Espacio usado: { $used } MB de { $quota } MB
kept-version = Versión { $version }
stage-kept = Guardado aquí, el centro aún no lo ha recibido
stage-received = Recibido por el centro
stage-unreadable = El centro aún no entiende este envío; lo guarda. Pregunte en la recepción.
link-untried = Estamos llamando al centro…
link-connected = Conectado con el centro.
link-offline = Sin conexión con el centro por ahora. Seguimos probando.
trouble-disk = Este aparato no ha podido guardar lo que hizo: no está registrado. Lo guardado antes sigue ahí. Salga de la navegación privada o recargue la página, y toque el botón otra vez.
trouble-full = Este aparato no ha podido guardar lo que hizo: su memoria está llena, y no hay nada registrado. Lo guardado antes sigue ahí. Borre algunas fotos o una aplicación, y toque el botón otra vez.
refusal-already-here = Ya pasó por aquí a las { $time }. Está anotado.
refusal-cards-parted = El equipo ha separado estas tarjetas. Pregunte en la acogida.
refusal-already-withdrawn = Estos lugares ya están devueltos. No tiene que hacer nada.
refusal-already-closed = Esta solicitud ya está cerrada. No tiene nada que hacer.
refusal-booking-taken = Este código acaba de ocuparse. Toque el botón otra vez.
refusal-changed-meanwhile = Alguien acaba de cambiarlo. Su texto sigue aquí: mire los dos, y elija.
refusal-incomplete-answers = Responda al menos a una pregunta, y termine.
refusal-not-allowed = Esto es solo para el equipo. Pregunte en la recepción.
refusal-no-sign-up = No hay inscripción: venga, está abierto a todos.
refusal-no-seats-to-add = { $free ->
    [0] Ya no hay lugares para añadir. Su inscripción queda como está. Para los demás, haga otra inscripción: esperará su turno.
    [one] Solo queda un lugar para añadir. Su inscripción queda como está. Añada una sola persona, o inscriba a los demás aparte.
   *[other] Solo quedan { $free } lugares para añadir. Su inscripción queda como está. Añada menos personas, o inscriba a los demás aparte.
}
refusal-party-size = Un grupo tiene de 1 a { $max } personas. Para más, inscriba dos grupos o pregunte en la recepción.
refusal-party-too-large = Este taller tiene { $seats } lugares en total. Venga con menos personas, o elija otro taller.
refusal-unknown-booking = Ninguna inscripción tiene este código. Compruebe las doce letras, o pregunte en la recepción.
refusal-too-many-cards = Ya hay { $max } tarjetas unidas, y no puede haber más. Pregunte en la acogida.
refusal-too-many-requests = Ya hay demasiadas personas esperando una llamada. Pase por la acogida o inténtelo en unos días.
refusal-unknown-request = Ninguna solicitud tiene este código. Compruebe las doce letras o pregunte en la acogida.
refusal-unknown-stop = Esta etapa no existe. Mire el cartel del puesto, o pregunte a la persona que está allí.
refusal-unknown-survey = Este cuestionario no existe o ya no existe. Vuelva al inicio.
survey-none = En este momento no hay preguntas. Vuelva más tarde.
refusal-unknown-workshop = Este taller no existe o ya no existe. Elija otro en el programa.
refusal-workshop-closed = Este taller ya ha empezado. Elija otro, o pregunte en la recepción.
refusal-workshop-cancelled = Este taller está anulado. Elija otro, o pregunte en la recepción.
kiosk-title = El quiosco
kiosk-is-off = Este aparato será un quiosco de recepción: letras grandes, y todo se borra después de cada persona.
kiosk-is-on = Este aparato es un quiosco de recepción.
kiosk-on = Hacer de este aparato un quiosco
kiosk-off = Que deje de ser un quiosco
kiosk-off-sure = ¿Dejar de borrar lo que cada persona deja en este aparato?
kiosk-off-no = Que siga siendo un quiosco
enrol-title = Un aparato del centro
enrol-label = Código del aparato
enrol-hint = El equipo lo encuentra en «Appareils». Sirve una vez, durante un cuarto de hora.
enrol-do = Unir este aparato
enrol-done = Listo: este aparato se llama { $name }.
enrol-wrong = Este código no abre nada, o ya no sirve. Compruebe las doce letras, o pida otro.
enrol-unanswered = El centro no responde por ahora. Pruebe dentro de un momento; el código sigue sirviendo.
kiosk-erase = Borrar y salir
kiosk-stay = Sigo aquí
kiosk-still-there = ¿Sigue ahí?
kiosk-will-erase = { $seconds ->
    [one] Sin respuesta, este quiosco lo borra todo en 1 segundo.
   *[other] Sin respuesta, este quiosco lo borra todo en { $seconds } segundos.
}
chart-parcours = Los pasos, sentido por sentido
chart-avis = Lo que usted piensa
board-unknown = Esta pantalla no existe
board-waiting = Las cifras están llegando.
board-protected = Aún no hay bastantes respuestas para mostrarlas
board-out-of = contentos, de { $all }
board-programme = El programa de la hora
board-on = Ahora
board-next = Después
board-until = hasta las { $time }
board-quiet = No hay nada previsto por ahora.
help-title = Ayuda
directory-title = Encontrar un lugar que ayuda
help-person = Alguien que le ayuda
help-person-text = En la recepción del CCAS le responde una persona, gratis y sin cita.
help-privacy = Lo que sabemos de usted
help-privacy-text = Solo lo que usted inscribe. Sus respuestas sobre los derechos nunca salen de este aparato.
help-offline = Sin red
help-offline-text = Todo funciona también sin conexión. Lo que hace se guarda aquí y sale en cuanto vuelve la red.
help-code = Tengo un código
help-code-text = Toque aquí, escriba su código, y encuentra su inscripción.
not-found-title = Esta página no existe
not-found-text = Quizá la dirección tiene un error.
not-found-home = Ir al inicio
boot-error = Esta página no se ha podido abrir entera. Compruebe la conexión, y recargue la página. La recepción del CCAS también puede ayudarle.
page-coming = Un momento: esta página está llegando a este aparato.
answer-not-a-number = Escriba un número, por ejemplo 450 o 1 234,50.
answer-too-fine = Escriba dos cifras como máximo después de la coma, y un número entero para una edad o años.
answer-too-small = Escriba { $min } o más.
answer-too-large = Escriba { $max } o menos.
who-applicant = Para usted
who-partner = Para la persona con quien vive
who-child = Para el hijo { $number }, nacido el { $birth }
answer-day = Día, mes, año (por ejemplo 20/01/1996)
answer-child-day = Fecha de nacimiento del hijo { $number }
answer-more-children = Añadir un hijo
answer-each-month = El mismo importe cada mes
answer-not-each-month = No es el mismo importe cada mes
answer-same = Como este año
answer-none = ¿Nada de esto? Continúe sin tocar nada.
answer-not-a-day = Escriba un día, por ejemplo 20/01/1996.
answer-impossible-day = Escriba el año entero, entre 1900 y hoy.
answer-part-missing = Escriba todos los importes, 0 si no hay nada.
per-year = al año
per-school-year = para el año escolar
once = una sola vez
per-month-to-pay = al mes, a pagar
question-home = ¿Quién cuenta en su hogar?
question-home-why = El importe depende de las personas que viven con usted y que tiene a su cargo.
question-home-hint = Los padres, amigos o compañeros con quienes vive no cuentan.
question-home-choice-alone = Solo yo
question-home-choice-couple = Yo y la persona con quien vivo en pareja
question-home-choice-alone_children = Yo y mis hijos
question-home-choice-couple_children = Nosotros dos y nuestros hijos

listen = Escuchar
listen-stop = Parar
listen-others = Aquí, otras personas pueden oír lo que trata de usted.
listen-aloud = Leer en voz alta
listen-not = No leer
listen-all = Todo de oído, con cuatro teclas
listen-all-how = Sin ver la pantalla: mantenga un dedo un segundo en una esquina, o pulse una tecla del teclado numérico.
question-unsaid = Prefiero no responder
kiosk-unsealed = Este quiosco aún no ha recibido la llave del centro: no guarda nada, y lo que usted ha hecho no queda inscrito. Pregunte a una persona de la recepción.
kiosk-call = Llame a este número con su teléfono, o escanee este cuadrado
kiosk-leaving = Para abrir esta página en otro lugar, escanee este cuadrado
keeper-code = Código de mantenimiento
keeper-looking = Un momento: estamos comprobando este código.
keeper-wrong = No es este código. Si se ha perdido, el equipo vuelve a unir el quiosco con un nuevo código de aparato.
keeper-open = Abrir el mantenimiento
keeper-network = La red y los envíos
keeper-waiting = { $count ->
    [one] 1 envío espera a que el centro lo reciba.
   *[other] { $count } envíos esperan a que el centro los reciba.
}
keeper-size = El tamaño real
keeper-size-text = Ponga una tarjeta bancaria sobre el marco, y ajuste hasta que la tarjeta lo cubra. En el papel, el marco es tan grande como ella.
keeper-print = Imprimir esta página para probar
keeper-volume = El volumen, de 0 a 10
keeper-same-key = La misma tecla solo cuenta una vez, en décimas de segundo
keeper-ajar = Esta página está abierta a todo el mundo: elija un código.
keeper-digits = De cuatro a ocho cifras.
keeper-keep = Guardar este código
keyboard = Teclado
keyboard-shift = Mayúsculas
keyboard-space = Espacio
keyboard-erase = Borrar una letra
keyboard-close = Cerrar el teclado

## Data and accessibility

foot-privacy = Sus datos
foot-accessibility = Accesibilidad
town-contact = Contactar con la recepción
own-title = Todo lo que se guarda de mí

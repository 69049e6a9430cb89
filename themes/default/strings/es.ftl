# Las palabras del tema predeterminado en español.
#
# Lo que sigue a un punto (“.meaning”, “.days”) pertenece a la línea de arriba. Un portal puede cambiar cualquiera.

## Palabras de las direcciones: minúsculas y guiones

route-commitments = compromisos
route-meetings = reuniones
route-topics = temas
route-initiatives = iniciativas
route-indicators = indicadores
route-organizations = organizaciones
route-people = personas
route-sources = fuentes
route-principles = principios
route-questions = preguntas
route-glossary = glosario
route-discrepancies = discrepancias
route-changes = cambios
route-calendar = calendario
route-gaps = vacios
route-data = datos
route-topic = tema
route-status = estado
route-party = parte
route-meeting = reunion
route-since = desde
route-page = pagina
route-unassessed = sin-evaluar
route-not-assessable = no-evaluable
route-no-evidence = sin-evidencia
route-not-started = no-iniciado
route-limited = limitado
route-substantial = sustancial
route-complete = completo
route-withdrawn = retirado

## Títulos de páginas, también en los menús

title-home = Inicio
title-not-found = Esta página no existe
title-commitments = Compromisos
title-meetings = Reuniones
title-sources = Fuentes
title-topics = Temas
title-initiatives = Iniciativas
title-indicators = Indicadores
title-organizations = Organizaciones
title-people = Personas
title-principles = Principios
title-questions = Preguntas
title-glossary = Glosario
title-discrepancies = Discrepancias
title-changes = Cambios
title-calendar = Calendario
title-gaps = Vacíos
title-data = Datos
entries-other = Conjuntas u otras
title-commitments-topic = Compromisos: { $name }
title-commitments-status = Compromisos: { $name }
title-commitments-party = Compromisos: { $name }
title-commitments-meeting = Compromisos: { $name }
title-changes-topic = Cambios: { $name }
title-changes-month = Cambios de { $name }
title-changes-since = Cambios desde: { $name }
title-changes-between = Cambios: { $name } – { $next }

## De qué tratan las listas

lead-topics = De qué tratan los compromisos.
lead-initiatives = Programas y mecanismos a los que pertenecen los compromisos.
lead-indicators = Lo que se puede contar y lo que se ha contado hasta ahora. La mayoría de los compromisos no tiene cifra alguna.
lead-organizations = Instituciones que asumieron compromisos o participaron en reuniones.
lead-people = Personas con cargo público que participaron en reuniones o hablaron por una de las partes. Solo su función pública.
commitments-lead = { $count ->
    [one] Lo que se prometió, lo más reciente primero. Esta lista tiene un compromiso.
   *[other] Lo que se prometió, lo más reciente primero. Esta lista tiene { $count } compromisos.
}
meetings-lead = Todas las reuniones registradas, la más reciente primero: quiénes participaron, qué se prometió y qué dijo después cada parte.
sources-lead = Todo aquello en lo que se apoya el registro, lo más reciente primero.
principles-lead = Los principios que las partes dicen seguir y las palabras con que los enunciaron cada vez.
questions-lead = Respuestas breves, cada una con sus fuentes. “No es público” también es una respuesta.
glossary-lead = Palabras que se usan en estas páginas, en lenguaje claro.
discrepancies-lead = Cuando las fuentes no coinciden, este portal lo dice, muestra lo que afirma cada una y explica cuál sigue y por qué.
changes-lead = Todo lo que se agregó al registro o cambió en él, lo más reciente primero.
calendar-lead = Reuniones y plazos, pasados y por venir.
gaps-lead = Lo que los compromisos no dicen y lo que lleva más tiempo sin noticias.
data-lead = El registro en que se basan estas páginas, para abrirlo en una hoja de cálculo o con un programa propio.

## El marco de cada página

skip = Ir al contenido
languages = Idiomas
choose-language = Elegir idioma
sections = Secciones
menu = Menú
breadcrumb = Ruta de navegación
contents = En esta página
more = Más sobre este portal
as-of = El registro tal como estaba el { $date }
as-of-short = Al { $date }
colophon = El registro termina ese día. El silencio posterior no dice nada sobre lo ocurrido.
foreign = Esta página aún no está disponible en español. Se muestra en:
not-found-lead = Si un enlace de este sitio condujo hasta aquí, el error es nuestro.
not-found-onward = Continuar desde aquí
pagination = Páginas de esta lista
pagination-page = Página { $number } de { $total }
pagination-previous = Página anterior
pagination-next = Página siguiente
all-entries = Ver todo
excerpt-shown = Se muestran { $shown } de { $total }.
filters = Acotar la lista
filter-all = Todos
filter-topic = Tema
filter-status = Estado
filter-party = Parte
filter-meeting = Reunión
filter-month = Mes
cite-heading = Cómo citar esta página
cite = { $portal }. “{ $title }”. El registro tal como estaba el { $date }.

## Números, fechas, lugares

number = { $number }
days = { $days ->
    [one] { $days } día
   *[other] { $days } días
}
days-earlier = { $days ->
    [0] el día de este registro
    [one] { $days } día antes
   *[other] { $days } días antes
}
days-after = { $days ->
    [0] el mismo día
    [one] { $days } día después
   *[other] { $days } días después
}
period = { $from } a { $to }
range = { $low } a { $high }
place-separator = ,
date = Fecha
date-approximate = hacia { $date }
date-derived = { $date } (deducida)
date-meeting = Reunión
    .open = Ninguna fuente leída dice si se celebró.
date-deadline = Plazo
    .open = La fecha ya pasó y ninguna fuente leída dice que se haya cumplido.

## Texto

footnote = Nota
footnote-back = Volver al texto
note = Nota
tip = Consejo
important = Importante
warning = Advertencia
caution = Precaución

## Palabras generales

name = Nombre
all = Todos
kind = Tipo
language = Idioma
language-en = inglés
language-es = español
language-fr = francés
language-ar = árabe
address = Dirección
website = Sitio web
summary = Resumen
in-short = En breve
what-it-is = Qué es
what-is-meant = Qué significa
particulars = Datos básicos
related = Relacionado
aliases = También llamado
also-called = También llamado:
short-name = Nombre corto
official-names = Nombres oficiales
part-of = Forma parte de
stated = Consta
not-stated = No consta
changed-to = pasa a
labelled = { $label }: { $value }
letters = Por letra
side = Parte
side-joint = Las partes en conjunto
side-none = Prensa o terceros
parties = Partes
role = Cargo según la fuente
topic = Tema
topics = Temas
initiative = Iniciativa
initiatives = Iniciativas
commitment = Compromiso
commitments = Compromisos
meetings = Reuniones
organization = Institución
person = Persona
people = Personas
principle = Principio
question = Pregunta
discrepancy = Discrepancia
source = Fuente
sources = Fuentes
indicator = Indicador

## Estado

status = Estado
status-now = Estado actual
status-not-assessable = No evaluable tal como está redactado
    .meaning = Está redactado de modo que nadie externo podría comprobarlo.
status-no-evidence = Sin evidencia pública encontrada
    .meaning = Se buscó y no se encontró nada, ni a favor ni en contra.
status-not-started = No iniciado
    .meaning = Una fuente dice que los trabajos no han comenzado.
status-limited = Limitado
    .meaning = Hay primeros pasos o un arranque, nada más.
status-substantial = Sustancial
    .meaning = La mayor parte está hecha o en marcha; se sabe qué falta.
status-complete = Completo
    .meaning = Se alcanzó todo lo que debía alcanzarse.
status-withdrawn = Retirado o sustituido
    .meaning = Una de las partes lo abandonó o lo sustituyó públicamente.
status-unassessed = Aún sin evaluar
    .meaning = Nadie ha examinado todavía este compromiso.
status-since = Desde el { $date }
status-checked = última revisión: { $date }
status-searched-on = La búsqueda hecha el { $date } no encontró nada, ni a favor ni en contra.
status-ongoing = es permanente, así que nunca estará “completo”
status-missing = Falta:
status-searched = Se buscó en:
press-only = Se apoya solo en prensa

## Plazos

timeliness = Plazo
timeliness-no-deadline = Sin plazo
    .meaning = Ninguna fuente menciona una fecha límite.
timeliness-upcoming = Por vencer
    .days = { $days ->
        [0] Vence hoy
        [one] Vence en { $days } día
       *[other] Vence en { $days } días
    }
timeliness-due-soon = Vence pronto
    .days = { $days ->
        [0] Vence hoy
        [one] Vence pronto, en { $days } día
       *[other] Vence pronto, en { $days } días
    }
timeliness-overdue = Vencido
    .days = { $days ->
        [one] Vencido hace { $days } día
       *[other] Vencido hace { $days } días
    }
timeliness-met-on-time = Cumplido a tiempo
timeliness-met-late = Cumplido con retraso
    .days = { $days ->
        [one] Cumplido con { $days } día de retraso
       *[other] Cumplido con { $days } días de retraso
    }
timeliness-closed = Cerrado
deadline-on = Fecha límite: { $date }

## Evidencia

freshness = Última noticia
freshness-fresh = Reciente
freshness-ageing = Menos reciente
freshness-stale = Antigua
freshness-silent = Ninguna hasta ahora
    .meaning = No hay noticias registradas desde que se asumió.
freshness-last = { $days ->
    [0] { $date }, el día de este registro.
    [one] { $date }, { $days } día antes de este registro.
   *[other] { $date }, { $days } días antes de este registro.
}
last-news-on = Última noticia: { $date }
last-news-none = Ninguna hasta ahora
specificity = Precisión
specificity-score = { $score } de 4
specificity-missing = Falta: { $elements }.
specificity-full = Dice qué, cuánto, para cuándo y quién.
agreement = Quién lo dice
agreement-joint = Un texto conjunto
agreement-all = Todas las partes
agreement-press-only = Solo la prensa
agreement-some = Solo { $sides }
agreement-strength-same = Con la misma fuerza.
agreement-strength-different = Con distinta fuerza.
evidence = Fuentes
evidence-none = Ninguna
evidence-press = Prensa
evidence-sides = Oficiales: { $sides }
evidence-all-sides = Oficiales, de todas las partes
evidence-data = Datos publicados
independent-sources = { $count ->
    [0] Ninguna fuente sobre lo ocurrido después.
    [one] Sobre lo ocurrido después: una fuente independiente.
   *[other] Sobre lo ocurrido después: { $count } fuentes independientes.
}

## Fuentes

citation-label = { $publisher }, { $date }
citation-label-without-publisher = { $title }, { $date }
quality = Calidad
quality-A = A
    .meaning = Texto oficial o copia literal de él
quality-B = B
    .meaning = Prensa firmada o agencia de noticias identificada
quality-C = C
    .meaning = Prensa sin firma o recopilada de otros medios
quality-D = D
    .meaning = Escrito por una máquina
quality-note = La calidad A es un texto oficial; B, prensa firmada; C, prensa sin firma o recopilada; D, escrito por una máquina.
source-kind-joint-statement = Comunicado conjunto
source-kind-readout = Comunicado
source-kind-official-data = Datos oficiales
source-kind-law = Norma jurídica
source-kind-transcript = Versión estenográfica
source-kind-press = Prensa
source-kind-aggregator = Recopilador de noticias
source-kind-machine-written = Escrito por una máquina
source-untitled = La copia leída no muestra título; las palabras de arriba la describen.
publisher = Publicado por
published = Fecha de publicación
accessed = Última consulta
archived = Copia archivada
locator = Nota
limitations = Limitaciones
same-origin = Mismo texto que
same-origin-note = Las reproducciones de un mismo texto cuentan como una sola fuente.
sources-quality = Calidad
sources-count = { $count ->
    [one] { $count } fuente
   *[other] { $count } fuentes
}
sources-further = Otras fuentes
source-commitments = Compromisos que se apoyan en ella
source-meetings = Reuniones que se apoyan en ella
source-others = Otras páginas que se apoyan en ella

## Compromisos

commitments-count = { $count ->
    [one] { $count } compromiso
   *[other] { $count } compromisos
}
of-commitments = { $count ->
    [one] De { $count } compromiso
   *[other] De { $count } compromisos
}
all-commitments = Todos los compromisos
commitments-none = No hay compromisos registrados.
commitments-made = Compromisos asumidos
made-on = Fecha de la promesa
commitment-kind-action = Acción
commitment-kind-exchange = Intercambio
commitment-kind-institution = Institución o reunión
commitment-kind-rule = Norma
commitment-kind-reporting = Informe
nature = Naturaleza
nature-one-off = Por única vez
nature-ongoing = Permanente
nature-conditional = Depende de otra cosa
statement = Qué se prometió
superseded-by = Sustituido por
parties-heading = Quién hace qué
party-leads = Encabeza.
element = Lo que puede precisar una promesa
element-deliverable = entregable
element-target = meta
element-deadline = plazo
element-owner = responsable
elements-heading = Lo que dice y lo que no
elements-note = Las cuatro cosas que necesita una promesa para que alguien pueda comprobarla.
sides-heading = Lo que dice cada parte
strength = Fuerza
strength-launch = Poner en marcha
strength-begin = Comenzar
strength-continue = Continuar
strength-deepen = Profundizar
strength-accelerate = Acelerar
strength-consider = Considerar
strength-reaffirm = Reafirmar
history-heading = Historial del estado
history-note = Lo más reciente primero. Nada se borra.
finding-unchanged = revisado de nuevo, sin cambio
updates-heading = Qué ha pasado desde entonces
updates-note = Cuadro lleno: acción concreta. Círculo: anuncio. Cuadro vacío: constancia.
updates-none = Nada registrado. Eso no quiere decir que nada haya ocurrido.
weight-announcement = Anuncio
weight-concrete-action = Acción concreta
weight-record = Constancia
revisions-heading = Modificaciones
revisions-none = Ninguna. Ninguna fuente ha cambiado la redacción, las partes ni una fecha de este compromiso.
field-title = Título
field-statement = Enunciado
field-deadline = Plazo
field-target = Meta
field-deliverable = Entregable
field-owner = Responsable
field-topics = Temas
field-parties = Partes
criteria-heading = Cómo se juzga
criteria-none = No hay registrado ningún criterio para saber si se cumplió.
criterion = Criterio
criterion-decides = Decide sobre
criterion-verified = Se verifica con
criterion-state = Situación
criterion-kind-completion = Cumplimiento
criterion-kind-progress = Avance
criterion-kind-failure = Incumplimiento
criterion-state-met = Cumplido
criterion-state-not-met = No cumplido
criterion-state-unknown = Se desconoce
criterion-failure-met = Ocurrió
criterion-failure-not-met = No ha ocurrido
indicators-heading = Indicadores
parts-heading = Sus partes

## Inicio

home-heading = Qué se prometió y qué se sabe
home-meta = { $commitments ->
    [one] { $commitments } compromiso
   *[other] { $commitments } compromisos
} y { $meetings ->
    [one] { $meetings } reunión
   *[other] { $meetings } reuniones
} en el registro. Primera fecha: { $date }.
home-topics = Temas, según lo que se sabe
home-topics-note = Un compromiso con varios temas se cuenta en cada uno; por eso las filas pueden sumar más de { $count }.
home-changes = Desde la última reunión
last-meeting-note = { $days ->
    [0] { $date }, el día de este registro.
    [one] { $date }, { $days } día antes de este registro.
   *[other] { $date }, { $days } días antes de este registro.
}
home-dates = Próximas fechas
dates-open = Vencidas o sin noticias
dates-open-note = La fecha ya pasó; ninguna fuente leída dice qué resultó.
dates-no-further = No hay ninguna otra fecha registrada.

## Reuniones

meetings-count = { $count ->
    [one] { $count } reunión
   *[other] { $count } reuniones
}
meetings-here = Reuniones sobre este tema
meeting-kind-group-meeting = Reunión del grupo
meeting-kind-ministerial = Reunión ministerial
meeting-kind-call = Llamada
meeting-kind-leaders-meeting = Reunión de mandatarios
meeting-kind-visit = Visita
meeting-state-announced = Anunciada
meeting-state-held = Celebrada
meeting-state-postponed = Pospuesta
meeting-state-cancelled = Cancelada
meeting-state-unknown = Se desconoce si se celebró
announced = Fecha en que se anunció
since-previous = Desde la reunión anterior
until-next = Hasta la siguiente reunión
comparison-heading = Lo que dice cada parte
comparison-joint = En un texto conjunto
comparison-all = Dicho por todas las partes
comparison-different-strength = Dicho por todas las partes, con distinta fuerza
comparison-press-only = Solo en la prensa
comparison-some = Solo { $sides }
voice-mentioned = Lo menciona
voice-silent = No lo menciona
takeaways = Lo esencial
agenda = Agenda
delegations = Delegaciones
head-of-delegation = Encabeza la delegación
nobody-named = No se nombra a nadie
readouts = Comunicados
readouts-none = Según las fuentes leídas, ninguna parte ha publicado su versión de esta reunión.
delay = Demora

## Iniciativas, organizaciones, personas, principios

launched = Puesta en marcha
initiative-state-planned = Prevista
initiative-state-active = En curso
initiative-state-ended = Concluida
organization-kind-government = Gobierno
organization-kind-ministry = Secretaría o ministerio
organization-kind-department = Departamento
organization-kind-agency = Agencia
organization-kind-unit = Unidad
organization-kind-prosecution = Fiscalía
organization-kind-embassy = Embajada
organization-kind-council = Consejo
organization-kind-group = Grupo
organization-kind-company = Empresa
organization-kind-association = Asociación
organization-kind-other = Otra
organization-parts = Sus dependencias
organization-commitments = Compromisos que la mencionan
took-part = Participó en
person-part = Su papel en el registro
posts = Cargos públicos
posts-note = El más reciente primero.
posts-none = No hay cargos registrados.
post-acting = encargado de despacho
post-from = desde: { $date }
post-to = hasta: { $date }
principles-heading = Principios en cada ocasión
principles-none = No hay principios registrados.
principle-stated = Enunciado, sin texto registrado
statements = Quién lo enunció y cuándo
statements-none = No hay enunciados registrados.

## Indicadores

unit = unidad:
baseline = Línea base
baseline-none = Sin línea base publicada
target = Meta
target-none = Sin meta declarada
target-by = Para: { $date }
latest = Más reciente
latest-none = Aún sin mediciones
figure = Cifra
figure-none = Ninguna
figure-value = Valor
figure-period = Periodo
figure-status = Carácter
measurement = Medición
measurements = Mediciones
measurement-status-official = Oficial
measurement-status-claimed = Afirmada
measurement-status-estimated = Estimada
measurement-status-provisional = Provisional
direction-increase = Avanzar significa que la cifra suba.
direction-decrease = Avanzar significa que la cifra baje.
direction-none = Que la cifra suba o baje no es por sí mismo un avance.
range-note = Un intervalo se muestra como intervalo, nunca como su punto medio.
comparability = Qué se puede comparar
indicator-commitments = Compromisos que mide

## Preguntas y glosario

questions-none = No hay preguntas registradas.
question-state-answered = Respondida
question-state-partly = Respondida en parte
question-state-not-public = No es público
question-state-disputed = En disputa
answer-full = Respuesta completa
glossary-none = No hay términos registrados.
term-in = En { $language }:
not-to-confuse-with = No confundir con:

## Discrepancias

discrepancies-here = En qué no coinciden las fuentes
discrepancies-none = No hay discrepancias registradas.
discrepancy-about = Sobre:
discrepancy-differs = En qué difieren: { $kind }
discrepancy-explained = Lo explica: { $assessment }
discrepancy-type-date = Fecha
discrepancy-type-number = Cifra
discrepancy-type-name = Nombre
discrepancy-type-title = Cargo
discrepancy-type-scope = Alcance
discrepancy-type-strength = Fuerza
discrepancy-type-attribution = Quién lo dijo
discrepancy-type-account = Qué ocurrió
discrepancy-type-wording = Redacción
discrepancy-type-state = Si ocurrió
assessment = Qué lo explica
assessment-source-error = Error de una fuente
    .meaning = Una de las fuentes se equivoca.
assessment-translation = Traducción
    .meaning = Las versiones en distintos idiomas dicen cosas diferentes.
assessment-different-scope = Distinto alcance
    .meaning = Las fuentes hablan de cosas diferentes.
assessment-genuine-dispute = Desacuerdo real
    .meaning = Las fuentes efectivamente se contradicen.
assessment-unresolved = Sin resolver
    .meaning = Con las fuentes leídas no se puede saber.
variants = Lo que dicen las fuentes
adopted = Qué versión sigue este portal
adopted-none = Ninguna. Se muestran todas.

## Cambios y calendario

changes-count = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
}
changes-none = No hay cambios registrados.
changes-latest = Aquí se muestran los últimos { $shown } de { $total }; los demás pueden consultarse por mes.
change-held = Se celebró la reunión
change-readout = Se publicó un comunicado
change-made = Se asumió el compromiso
change-status = Estado
change-revision = Modificación
change-became-overdue = Venció el plazo
calendar-coming = Por venir
calendar-no-meeting = Ninguna fuente leída anuncia otra reunión.

## Vacíos

gaps-missing = Lo que falta
gaps-not-assessable = No evaluables tal como están redactados
gaps-some-sides = Dichos solo por algunas partes
gaps-press-only = Su estado se apoya solo en prensa
gaps-overdue = Vencidos
    .note = Plazos que ya pasaron, el más antiguo primero.
    .none = Ningún plazo ha pasado sin cumplirse.
gaps-silent = Sin noticias
    .note = Sin noticias desde el día en que se asumieron, el más antiguo primero.
    .none = Hay noticias sobre todos los compromisos abiertos.
gaps-stale = Con noticias antiguas
    .note = La última noticia es antigua; la más antigua primero.
    .none = Ninguna última noticia es antigua.
gaps-questions = Preguntas cuya respuesta no es pública

## Datos

data-files = Archivos
data-file = Archivo
data-holds = Qué contiene
data-rows = Filas
data-commitments = Compromisos
    .description = Una fila por compromiso, con su estado actual y todo lo que se deduce de su registro.
data-statuses = Historial de estados
    .description = Una fila por evaluación, con su fecha, motivo y fuentes.
data-updates = Novedades
    .description = Una fila por cada hecho posterior a un compromiso.
data-meetings = Reuniones
    .description = Una fila por reunión.
data-sources = Fuentes
    .description = Una fila por fuente, con quién la publicó, su fecha, calidad y dirección.


## Los números en palabras, para comparar los idiomas de un texto: “palabra = valor”, separados por comas
#
# Nunca se muestran. Con ellos la regla `number-differs` (C0511) sabe que “mil millones” y “1,000,000,000” son lo
# mismo. Escriba todas las formas de cada palabra (género, plural); los nombres de los meses ya se conocen. La parte
# para la que un idioma no tenga palabras se deja así: “.part = -”.
# Una palabra con varios sentidos los lleva todos: “quinto = 5 | 0.2”. Se admiten fracciones (0.5) y horas (12:00).
# .likely: palabras que son un número, pero que otro idioma puede omitir: solo difieren de lo que este dice en su lugar.
# .perhaps: palabras que pueden ser un número o no: responden a un número del otro idioma, pero no exigen ninguno.
# .scales: palabras por las que se multiplica un número.
# .multiples: palabras que solo multiplican el número que las precede; 1 si acaso no lo hacen: “dos docenas”, “5 mdp”.
# .additions: fracciones que se suman al número que las precede: “dos y medio”.
# .joints: palabras dentro de un número, como en “treinta y dos”.
# .units: lo que cuenta un número, con un nombre igual en todos los idiomas: “$ = USD | MXN”.
# .hours: palabras junto a las horas del reloj: “9 p. m.” y “21:00” pueden ser lo mismo.
# .prefixes: lo que se escribe pegado delante de una palabra, como la “y” en árabe.
# .unsure-months: nombres de meses que son también otra palabra, y solo cuentan como meses junto a un día o un año.
# .short-months: otras abreviaturas de los meses; solo cuentan junto a un día o un año.

number-words =
    cero = 0, tres = 3, cuatro = 4, cinco = 5, seis = 6, siete = 7, ocho = 8, nueve = 9, diez = 10, once = 11,
    doce = 12, trece = 13, catorce = 14, quince = 15, dieciséis = 16, diecisiete = 17, dieciocho = 18, diecinueve = 19,
    veinte = 20, veintiuno = 21, veintiuna = 21, veintiún = 21, veintidós = 22, veintitrés = 23, veinticuatro = 24,
    veinticinco = 25, veintiséis = 26, veintisiete = 27, veintiocho = 28, veintinueve = 29, treinta = 30, cuarenta = 40,
    cincuenta = 50, sesenta = 60, setenta = 70, ochenta = 80, noventa = 90, cien = 100, ciento = 100, doscientos = 200,
    doscientas = 200, trescientos = 300, trescientas = 300, cuatrocientos = 400, cuatrocientas = 400, quinientos = 500,
    quinientas = 500, seiscientos = 600, seiscientas = 600, setecientos = 700, setecientas = 700, ochocientos = 800,
    ochocientas = 800, novecientos = 900, novecientas = 900, vigésimo = 20, vigésima = 20, trigésimo = 30,
    trigésima = 30, cuadragésimo = 40, cuadragésima = 40, quincuagésimo = 50, quincuagésima = 50, sexagésimo = 60,
    sexagésima = 60, septuagésimo = 70, septuagésima = 70, octogésimo = 80, octogésima = 80, nonagésimo = 90,
    nonagésima = 90, centésimo = 100, centésima = 100, medio millón = 500000, medio millar = 500, medio centenar = 50,
    medio siglo = 50, media docena = 6, media decena = 5
    .likely =
        un año y medio = 1.5 | 18, año y medio = 1.5 | 18, hora y media = 1.5 | 90, tercer = 3, tercero = 3,
        tercera = 3 | 0.333333, terceras = 3 | 0.333333, tercio = 3 | 0.333333, tercios = 3 | 0.333333,
        cuarto = 4 | 0.25, cuarta = 4 | 0.25, cuartos = 4 | 0.25, cuartas = 4 | 0.25, quinto = 5 | 0.2,
        quinta = 5 | 0.2, quintos = 5 | 0.2, quintas = 5 | 0.2, sexto = 6, sexta = 6, séptimo = 7, séptima = 7,
        octavo = 8, octava = 8, noveno = 9, novena = 9, décimo = 10 | 0.1, décima = 10 | 0.1, décimas = 10 | 0.1,
        undécimo = 11, undécima = 11, decimoprimero = 11, decimoprimera = 11, duodécimo = 12, duodécima = 12,
        decimosegundo = 12, decimosegunda = 12, decimotercer = 13, decimotercero = 13, decimotercera = 13,
        decimocuarto = 14, decimocuarta = 14, decimoquinto = 15, decimoquinta = 15, decimosexto = 16, decimosexta = 16,
        decimoséptimo = 17, decimoséptima = 17, decimoctavo = 18, decimoctava = 18, decimonoveno = 19,
        decimonovena = 19, trimestre = 3 | 4, trimestres = 3 | 4, primer trimestre = 1, segundo trimestre = 2,
        tercer trimestre = 3, cuarto trimestre = 4, primeros tres meses = 1 | 3, tres primeros meses = 1 | 3,
        siglo = 100, centenario = 100, bicentenario = 200, tricentenario = 300, sexenio = 6, sexenios = 6,
        dos sexenios = 12 | 2 | 6, tres sexenios = 18 | 3 | 6, sexenal = 6, quinquenio = 5, quinquenal = 5,
        quinquenales = 5, lustro = 5, semestre = 6 | 2 | 0.5, cuatrimestre = 4 | 3, quince días = 15 | 14 | 2,
        15 días = 15 | 14 | 2, ocho días = 8 | 7 | 1
    .perhaps =
        un = 1, dos = 2, uno = 1, una = 1, único = 1, única = 1, solo = 1, sola = 1, ambos = 2, ambas = 2, par = 2,
        pareja = 2, primer = 1, primero = 1, primera = 1, segundo = 2, segunda = 2, segundos = 2, medio = 2 | 0.5,
        media = 2 | 0.5, mitad = 2 | 0.5 | 6, doble = 2, dobles = 2, triple = 3, cuádruple = 4, semanal = 7,
        quincena = 15 | 14 | 2, quincenal = 15 | 14 | 2, quincenales = 15 | 14 | 2, quincenalmente = 15 | 14 | 2,
        mensual = 1, bimestre = 2, bimestral = 2, bimestrales = 2, bimestralmente = 2, trimestral = 3 | 4,
        trimestrales = 3 | 4, trimestralmente = 3 | 4, semestral = 6 | 2, semestrales = 6 | 2, bienal = 2, bienio = 2,
        trienal = 3, trienio = 3, cuatrienio = 4, dos semanas = 2 | 14 | 15, un día = 1 | 24, una semana = 1 | 7 | 8,
        un año = 1 | 12, media hora = 30 | 0.5, tres cuartos de hora = 45 | 0.75 | 3, 50-50 = 50 | 0.5 | 2,
        mediodía = 12 | 12:00, medianoche = 12 | 0:00, bajo cero = 0, cuarentena = 40, 24/7 = 24 | 7, 11-S = 9 | 11
    .scales =
        cientos = 100, centenar = 100, centenares = 100, mil = 1000, miles = 1000, millar = 1000, millares = 1000,
        millón = 1000000, millones = 1000000, miles de millones = 1000000000, millardo = 1000000000,
        millardos = 1000000000, billón = 1000000000000, billones = 1000000000000
    .multiples =
        docena = 12, docenas = 12, veintena = 20, veintenas = 20, treintena = 30, cincuentena = 50, decena = 10,
        decenas = 10, década = 10 | 1, décadas = 10 | 1, decenio = 10 | 1, decenios = 10 | 1, siglos = 100 | 1,
        quinquenios = 5 | 1, lustros = 5, semestres = 6 | 1, m = 1 | 1000000, mdp = 1000000, mdd = 1000000,
        mmdp = 1000000000, mmdd = 1000000000
    .additions =
        y medio = 0.5, y media = 0.5, y cuarto = 0.25, y un cuarto = 0.25, y tres cuartos = 0.75, ½ = 0.5, ¼ = 0.25,
        ¾ = 0.75
    .joints = y
    .units =
        % = percent, por ciento = percent, US$ = USD, USD = USD, dólares = USD, dólar = USD, $ = USD | MXN, MX$ = MXN,
        MXN = MXN, pesos = MXN, € = EUR, EUR = EUR, euros = EUR, euro = EUR, mdp = MXN, mdd = USD, mmdp = MXN,
        mmdd = USD
    .hours =
        a. m., p. m., a.m., p.m., h, hs, hrs, horas, de la mañana, de la tarde, de la noche, de la madrugada, del día,
        del mediodía
    .prefixes = -
    .unsure-months = -
    .short-months = sept = 9

# Lo que dice el programa, en español.
#
# Las palabras de una regla son el mensaje de su nombre, las partes `label` (y otras) en los lugares que señala, `help`
# y `suggestion`. Las llaves que escribe un editor se anotan como {"{"} y {"}"}. `AND($names)` y `OR($names)` unen una
# lista de nombres como la une el idioma, cada uno entre comillas invertidas; con un segundo argumento, los nombres más
# parecidos a él se conservan donde la lista se corta; con `words`, cada uno se explica con su palabra en esa frase.

# Cómo se escriben los números y las listas; lo que no se muestra de una lista larga de nombres y lo que va en lugar
# de una vacía.
locale = es-MX
list-more = { $count } más
list-none = ninguno

severity-error = error
severity-warning = advertencia
severity-help = ayuda


## Nombres que usan los mensajes

# Un tipo de registro.
kind = { $kind ->
        [meeting] reunión
        [commitment] compromiso
        [topic] tema
        [page] página
        [initiative] iniciativa
        [organization] organización
        [person] persona
        [source] fuente
        [indicator] indicador
        [principle] principio
        [question] pregunta
        [term] término
        [discrepancy] discrepancia
       *[other] { $kind }
    }
    .a = { $kind ->
        [commitment] un { kind }
        [topic] un { kind }
        [indicator] un { kind }
        [principle] un { kind }
        [term] un { kind }
       *[other] una { kind }
    }
    .the = { $kind ->
        [commitment] el { kind }
        [topic] el { kind }
        [indicator] el { kind }
        [principle] el { kind }
        [term] el { kind }
       *[other] la { kind }
    }

# Una tabla de campos: un registro o una parte de él.
what = { $what ->
        [portal] portal
        [language] idioma
        [party] parte
        [policy] sección `policy`
        [thresholds] sección `thresholds`
        [rules] sección `rules`
        [allowed] entrada de `allow`
        [date] fecha
        [period] periodo
        [meeting] reunión
        [commitment] compromiso
        [topic] tema
        [page] página
        [initiative] iniciativa
        [organization] organización
        [person] persona
        [source] fuente
        [indicator] indicador
        [principle] principio
        [question] pregunta
        [term] término
        [discrepancy] discrepancia
        [announcement] anuncio
        [place] lugar
        [participant] participante
        [readout] comunicado
        [elements] sección `elements`
        [citation] cita
        [status] entrada de `status`
        [update] novedad
        [revision] modificación
        [criterion] criterio
        [baseline] línea base
        [target] meta
        [measurement] medición
        [post] cargo
        [statement] enunciado
        [variant] versión
       *[other] { $what }
    }
    .a = { $what ->
        [portal] el { what }
        [policy] la { what }
        [thresholds] la { what }
        [rules] la { what }
        [allowed] una { what }
        [elements] la { what }
        [party] una { what }
        [date] una { what }
        [meeting] una { what }
        [page] una { what }
        [initiative] una { what }
        [organization] una { what }
        [person] una { what }
        [source] una { what }
        [question] una { what }
        [discrepancy] una { what }
        [citation] una { what }
        [status] una { what }
        [update] una { what }
        [revision] una { what }
        [baseline] una { what }
        [target] una { what }
        [measurement] una { what }
        [variant] una { what }
       *[other] un { what }
    }
    .this = { $what ->
        [portal] el { what }
        [policy] la { what }
        [thresholds] la { what }
        [rules] la { what }
        [allowed] esta { what }
        [elements] la { what }
        [party] esta { what }
        [date] esta { what }
        [meeting] esta { what }
        [page] esta { what }
        [initiative] esta { what }
        [organization] esta { what }
        [person] esta { what }
        [source] esta { what }
        [question] esta { what }
        [discrepancy] esta { what }
        [citation] esta { what }
        [status] esta { what }
        [update] esta { what }
        [revision] esta { what }
        [baseline] esta { what }
        [target] esta { what }
        [measurement] esta { what }
        [variant] esta { what }
       *[other] este { what }
    }

# Lo que significa un valor fijo de un campo; se muestra junto a él, porque los valores están en inglés.
choice = { $choice ->
        [action] acción
        [exchange] intercambio
        [institution] institución o reunión
        [rule] norma
        [reporting] informe
        [one-off] por única vez
        [ongoing] permanente
        [conditional] depende de otra cosa
        [not-assessable] no evaluable
        [no-evidence] sin evidencia
        [not-started] no iniciado
        [limited] limitado
        [substantial] sustancial
        [complete] completo
        [withdrawn] retirado o sustituido
        [announcement] anuncio
        [concrete-action] acción concreta
        [record] constancia
        [completion] cumplimiento
        [progress] avance
        [failure] incumplimiento
        [met] cumplido
        [not-met] no cumplido
        [unknown] se desconoce
        [stated] consta
        [derived] deducida
        [approximate] aproximada
        [date] fecha
        [number] cifra
        [name] nombre
        [title] título o cargo
        [scope] alcance
        [strength] fuerza
        [attribution] quién lo dijo
        [account] qué ocurrió
        [wording] redacción
        [state] si ocurrió
        [statement] qué se prometió
        [deadline] plazo
        [target] meta
        [deliverable] qué se entrega
        [owner] responsable
        [topics] temas
        [parties] partes
        [source-error] error de una fuente
        [translation] traducción
        [different-scope] distinto alcance
        [genuine-dispute] desacuerdo real
        [unresolved] sin resolver
        [increase] que suba
        [decrease] que baje
        [none] ninguna de las dos
        [official] oficial
        [claimed] afirmada
        [estimated] estimada
        [provisional] provisional
        [planned] prevista
        [active] en marcha
        [ended] terminada
        [group-meeting] reunión del grupo
        [ministerial] reunión ministerial
        [call] llamada
        [leaders-meeting] reunión de mandatarios
        [visit] visita
        [announced] anunciada
        [held] celebrada
        [postponed] pospuesta
        [cancelled] cancelada
        [government] gobierno
        [ministry] secretaría o ministerio
        [department] departamento
        [agency] agencia
        [unit] unidad
        [prosecution] fiscalía
        [embassy] embajada
        [council] consejo
        [group] grupo
        [company] empresa
        [association] asociación
        [other] otra
        [answered] respondida
        [partly] en parte
        [not-public] no es público
        [disputed] en disputa
        [joint-statement] comunicado conjunto
        [readout] comunicado de una parte
        [official-data] datos oficiales
        [law] norma jurídica
        [transcript] versión estenográfica
        [press] prensa
        [aggregator] recopilador de noticias
        [machine-written] escrito por una máquina
        [A] oficial
        [B] prensa firmada
        [C] otra prensa
        [D] escrito por una máquina
        [launch] poner en marcha
        [begin] comenzar
        [continue] continuar
        [deepen] profundizar
        [accelerate] acelerar
        [consider] considerar
        [reaffirm] reafirmar
       *[other] { $choice }
    }

# Lo que admite un campo.
expected-type = { $expected ->
        [text] un texto entre comillas
        [integer] un número entero
        [count] un número entero, de 0 en adelante
        [number] un número
        [boolean] `true` o `false`
        [date] una fecha como 2025-12-11
        [list] una lista entre corchetes
        [table] una tabla como {"{"} campo = …, campo = … {"}"}
        [words] una tabla como {"{"} en = "…", es = "…" {"}"}
       *[other] { $expected }
    }

# Lo que se escribió en su lugar.
found-type = { $found ->
        [text] un texto entre comillas
        [integer] un número entero
        [number] un número con decimales
        [boolean] `true` o `false`
        [date] una fecha
        [time] una hora o una fecha que no está en el calendario
        [list] una lista
        [table] una tabla
       *[other] { $found }
    }


## Archivos

not-utf8 = este archivo no está guardado como texto UTF-8
    .label = a partir de aquí no puede leerse
    .help = en su editor de texto elija “Guardar como” o “Guardar con codificación” y, después, UTF-8

too-large = este archivo tiene { $size } bytes; se leen { $most } como máximo
    .label = demasiado grande para un registro
    .help = divídalo en varios registros; las imágenes y los documentos van en `content/assets/`

unknown-file = `{ $path }` no se lee como registro
    .label = este archivo no va aquí
    .help =
        cada registro va en la carpeta de su tipo, por ejemplo `content/commitments/clean-water-wells.toml`
        las carpetas son: { AND($allowed) }
        las imágenes y los documentos que se enlazan van en `content/assets/`
    .suggestion = ¿se trata de la carpeta `content/{ $suggestion }/`?

file-name = el archivo `{ $path }` no tiene un nombre que sirva para un registro
    .label = hay que cambiarle el nombre
    .help =
        use letras minúsculas de la a a la z sin acentos ni ñ, cifras y guiones
        las reuniones, los temas y las páginas terminan en su idioma y `.md`: `2025-12-11-town-hall.es.md`
        los demás registros terminan en `.toml`: `clean-water-wells.toml`
        los idiomas son: { AND($languages) }
    .suggestion = póngale el nombre `{ $suggestion }`
    .other-format = el archivo de otro programa no puede leerse, aunque cambie de nombre; copie su texto en un archivo nuevo de texto sin formato, `{ $suggestion }`

front-matter = { $fault ->
        [unopened] esta página no empieza con sus campos entre dos líneas `+++`
       *[other] los campos de esta página no se cierran con una segunda línea `+++`
    }
    .label = { $fault ->
        [unopened] la primera línea no es `+++`
        [misspelt] esta línea no es `+++`
       *[other] antes de esto falta la línea `+++`
    }
    .opened = los campos empiezan aquí
    .close = escriba tres signos `+`, y nada más, en una línea aparte entre los campos y el texto
    .help =
        empiece el archivo así; el texto de la página va debajo:
        +++
        title = "…"
        +++

not-a-record = `{ $key }` no es { kind.a }, sino { found-type }
    .label = está fuera de todo registro
    .help =
        este archivo contiene varios registros: cada uno empieza con su id entre corchetes y sigue con sus campos
        {"["}el-id]
        { $key } = …
    .list = este archivo contiene varios registros: escriba la línea de cada uno entre corchetes sencillos, {"["}{ $key }]

duplicate-id = { kind.the } `{ $id }` aparece en dos lugares
    .label = aquí, otra vez
    .other = aquí, por primera vez
    .help = dé otro id a uno de los dos registros o júntelos en uno solo

meeting-id = el id de la reunión `{ $id }` no empieza con su fecha, `{ $date }`
    .label = la fecha de la reunión
    .help = corrija la fecha o cambie, en cada idioma, el nombre del archivo para que empiece con `{ $date }-`


## Campos

unclosed = lo que se abre aquí nunca se cierra
    .label = se abre aquí
    .end = probablemente el cierre va aquí
    .help = ciérrelo: `[` con `]`, {"`{` con `}`"} y `"""` con `"""`; mientras tanto, todo lo que sigue se lee como parte de lo abierto

syntax = esto no puede leerse como TOML; motivo, en inglés: { $reason }
    .label = aquí o poco antes
    .help =
        cada línea es un campo: su nombre, un signo de igual y su valor:
        title = "…"
        topics = ["…", "…"]

no-quotes = el texto va entre comillas
    .label = no está entre comillas rectas
    .help =
        escriba: "{ $found }"
        solo van sin ellas los números, los días como 2025-12-11, true (sí) y false (no)
    .curly = estas comillas son tipográficas; escriba comillas rectas: "{ $found }"
    .number =
        un número lleva solo cifras y, si acaso, un punto: `1500`, `29.5`
        un día se escribe 2025-12-11; todo lo demás es texto: "{ $found }"

missing-quote = falta una de las dos comillas
    .label = hay una sola comilla
    .help =
        el texto va entre dos comillas, en una misma línea: "…"
        las comillas dentro de un texto se escriben “…”
    .curly = la otra comilla es tipográfica; escriba comillas rectas en los dos extremos: "…"

no-equals-sign = esta línea no es un campo con su valor
    .label = aquí debería ir un signo de igual
    .help =
        escriba el nombre del campo, un signo de igual y su valor: title = "…"
        los comentarios empiezan con `#`; el nombre de un grupo de campos va entre corchetes: uno que abre y otro que cierra
    .colon = escriba un signo de igual en lugar de los dos puntos: title = "…"

no-value = este campo no tiene valor
    .label = no hay nada después del signo de igual
    .help = escriba su valor o quite la línea si no hay nada que decir

after-value = la línea sigue después del valor
    .label = esto sobra
    .help = escriba cada campo en su propia línea; los comentarios empiezan con `#`
    .quotation =
        el texto terminó en la comilla anterior
        dentro de un texto escriba las comillas así: “…”; si el texto lleva un apóstrofo, ponga todo el texto entre comillas dobles
    .comma = quite la coma: solo se separan con comas los elementos que van entre corchetes o llaves
    .decimal = escriba los decimales con punto y los miles sin ningún signo: `1.5`, `1500`

missing-comma = falta una coma
    .label = entre lo anterior y lo que sigue
    .help = separe los elementos con comas: ["…", "…"], {"{"} en = "…", es = "…" {"}"}

backslash = dentro de las comillas, una diagonal invertida inicia un carácter especial, y este no lo es
    .label = después de la diagonal invertida
    .help =
        escriba dos para obtener una: `\\`
        o ponga el texto entre comillas simples, donde la diagonal invertida no tiene otro significado

duplicate-key = `{ $found }` está escrito dos veces
    .label = aquí, otra vez
    .first = aquí, por primera vez
    .help =
        deje solo uno de los dos
        otra entrada de una lista empieza con una línea como [[updates]], entre corchetes dobles; otro registro necesita su propio id

invalid-key = un nombre o un id no puede contener `{ $found }`
    .label = no puede ir en un nombre
    .help = los nombres de los campos y los ids llevan solo letras de la a a la z sin acentos ni ñ, cifras, `_` y `-`, sin espacios

invalid-number = `{ $found }` no es un número
    .label = no es un número
    .help =
        escriba los enteros solo con cifras, sin ceros de más al principio, y los decimales con punto: `1500`, `0.5`
        si es un texto, póngalo entre comillas

invalid-boolean = “sí” y “no” se escriben `true` y `false`, en minúsculas
    .label = así no
    .help = escriba { $found }

unknown-key = { what.a } no tiene el campo `{ $key }`
    .label = este campo no existe
    .help =
        los campos de aquí son: { AND($allowed, $key) }
        un campo pertenece a la línea entre corchetes más próxima hacia arriba; los del registro mismo van antes de todas
    .suggestion = ¿quiso escribir `{ $suggestion }`?

wrong-type = { $expected ->
        [text] { $found ->
            [text] este texto está vacío
           *[other] aquí va { expected-type }, no { found-type }
        }
        [number] { $found ->
            [number] este número no tiene un valor
           *[other] aquí va { expected-type }, no { found-type }
        }
        [count] { $found ->
            [integer] este número entero es menor que 0 o demasiado grande
           *[other] aquí va { expected-type }, no { found-type }
        }
       *[other] aquí va { expected-type }, no { found-type }
    }
    .label = { $expected ->
        [text] { $found ->
            [text] no hay nada entre las comillas
           *[other] { found-type }
        }
        [number] { $found ->
            [number] sin valor
           *[other] { found-type }
        }
       *[other] { found-type }
    }
    .help = { $expected ->
        [text] { $found ->
            [text] escriba algo entre las comillas o quite el campo
            [list] escriba un solo texto, sin corchetes: `"…"`
            [table] escriba un solo texto: `"…"`; una página en Markdown tiene un archivo por idioma y no necesita tablas
           *[other] póngalo entre comillas: `"…"`
        }
        [integer] { $found ->
            [number] escriba solo cifras, sin punto; los millares tampoco se separan: `1234`, no 1.234
           *[other] escriba solo cifras, sin comillas: `3`
        }
        [count] { $found ->
            [number] escriba solo cifras, sin punto; los millares tampoco se separan: `1234`, no 1.234
           *[other] escriba solo cifras, sin signo y sin comillas: `30`
        }
        [number] escriba cifras sin comillas, espacios ni comas, con punto antes de los decimales: `12500.5`
        [boolean] escriba `true` (sí) o `false` (no), en minúsculas y sin comillas
        [date] escriba un día sin comillas, `2025-12-11`, o un mes o un año con ellas: `"2025-12"`, `"2025"`
        [list] { $found ->
            [table] de esto puede haber varios: una línea entre corchetes los lleva dobles, `[[…]]`; las llaves van dentro de corchetes, `[{"{ … }"}]`
           *[other] póngalo entre corchetes, aunque sea uno solo: `["…"]`
        }
        [table] { $found ->
            [list] de esto hay uno solo: ponga su línea entre corchetes sencillos, `[…]`, o sus campos entre llaves
           *[other] escriba sus campos entre llaves, separados por comas: `{"{"} campo = …, campo = … {"}"}`
        }
        [words] escriba el texto una vez en cada idioma: `{"{"} en = "…", es = "…" {"}"}`
       *[other] escriba { expected-type }
    }

missing-field = falta el campo `{ $key }` en { what.this }
    .label = aquí falta `{ $key }`
    .help =
        { missing-field.where }:
        { missing-field.example }
    .where = { $what ->
        [commitment] { $key ->
            [parties] agréguelo al final del archivo, por ejemplo
            [sources] agréguelo al final del archivo, por ejemplo
            [status] agréguelo al final del archivo, por ejemplo
           *[other] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        }
        [portal] { $key ->
            [languages] agregue cada idioma, por ejemplo
            [parties] agregue cada parte, por ejemplo
           *[other] agréguelo al principio del archivo, por ejemplo
        }
        [meeting] agréguelo entre las dos líneas `+++`, antes de cualquier línea entre corchetes, por ejemplo
        [topic] agréguelo entre las dos líneas `+++`, por ejemplo
        [page] agréguelo entre las dos líneas `+++`, por ejemplo
        [initiative] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [organization] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [person] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [source] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [indicator] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [principle] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [question] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [term] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
        [discrepancy] agréguelo antes de la siguiente línea entre corchetes, por ejemplo
       *[other] agréguelo aquí, por ejemplo
    }
    .example = { $key ->
        [title] { $what ->
            [meeting] title = "…"
            [topic] title = "…"
            [page] title = "…"
            [source]
                title = "…"
                tal como está impreso, en su propio idioma; si no se conoce el título:
                description = {"{"} en = "…", es = "…" {"}"}
           *[other] title = {"{"} en = "…", es = "…" {"}"}
        }
        [summary] summary = "…"
        [name] { $what ->
            [person] name = "…"
            [language] name = "Español"
           *[other] name = {"{"} en = "…", es = "…" {"}"}
        }
        [topics] topics = ["clean-water"]
        [parties] { $what ->
            [portal]
                {"[parties.council]"}
                name = {"{"} en = "City council", es = "Ayuntamiento" {"}"}
           *[other]
                {"[[parties]]"}
                side = "council"
        }
        [languages]
            {"[languages.es]"}
            name = "Español"
        [sources] { $what ->
            [commitment]
                {"[[sources]]"}
                source = "council-minutes-2025-12-11"
           *[other] sources = ["council-minutes-2025-12-11"]
        }
        [source] { $what ->
            [statement]
                source = "council-minutes-2025-12-11"
                o bien, para lo dicho en una reunión:
                meeting = "2025-12-11-town-hall"
           *[other] source = "council-minutes-2025-12-11"
        }
        [status] { $what ->
            [measurement] status = "claimed"  # { OR("official, claimed, estimated, provisional", words: "choice") }
           *[other]
                {"[[status]]"}
                date = 2025-12-11
                is = "no-evidence"
                searched = {"{"} en = "…", es = "…" {"}"}
        }
        [made_at]
            made_at = "2025-12-11-town-hall"
            o bien, si no se hizo en una reunión:
            made_on = 2025-12-11
        [date] { $what ->
            [meeting]
                date = 2025-12-11
                o bien, si duró varios días, `from` y `to`
           *[other] date = 2025-12-11
        }
        [from] from = 2025-12-11
        [to] to = 2025-12-12
        [on] on = 2025-12-11
        [is] is = "limited"  # { OR("not-assessable, no-evidence, not-started, limited, substantial, complete, withdrawn", words: "choice") }
        [weight] weight = "announcement"  # { OR("announcement, concrete-action, record", words: "choice") }
        [kind] { $what ->
            [meeting] kind = "group-meeting"  # { OR("group-meeting, ministerial, call, leaders-meeting, visit", words: "choice") }
            [source] kind = "press"  # { OR("press, joint-statement, readout, official-data, law, aggregator, machine-written, transcript", words: "choice") }
            [criterion] kind = "completion"  # { OR("completion, progress, failure", words: "choice") }
           *[other] kind = "…"
        }
        [state] { $what ->
            [meeting] state = "announced"  # { OR("announced, held, postponed, cancelled, unknown", words: "choice") }
            [criterion] state = "unknown"  # { OR("met, not-met, unknown", words: "choice") }
            [question] state = "partly"  # { OR("answered, partly, not-public, disputed", words: "choice") }
           *[other] state = "…"
        }
        [side] side = "joint"  # una parte de portal.toml, joint o none
        [organization] { $what ->
            [participant]
                organization = "water-board"
                o bien, si la persona tiene su registro:
                person = "ana-lopez"
           *[other] organization = "water-board"
        }
        [language] language = "es"  # el idioma en que está escrita la fuente
        [quality] quality = "C"  # A oficial, B prensa firmada, C otra prensa, D texto escrito por una máquina
        [field] { $what ->
            [revision] field = "deadline"  # { OR("title, statement, deadline, target, deliverable, owner, topics, parties", words: "choice") }
           *[other] field = "date"  # el nombre del campo en el registro que indica `subject`
        }
        [old] old = 2026-01-31
        [new] new = 2026-03-31
        [text] text = {"{"} en = "…", es = "…" {"}"}
        [because] because = {"{"} en = "…", es = "…" {"}"}
        [definition] definition = {"{"} en = "…", es = "…" {"}"}
        [unit] unit = {"{"} en = "people", es = "personas" {"}"}
        [question] question = {"{"} en = "…", es = "…" {"}"}
        [short_answer] short_answer = {"{"} en = "…", es = "…" {"}"}
        [term] term = {"{"} en = "…", es = "…" {"}"}
        [value] { $what ->
            [variant] value = {"{"} en = "…", es = "…" {"}"}
            [measurement]
                value = 29
                o bien, para un intervalo, `low` y `high`
           *[other] value = 29
        }
        [low] low = 200000
        [high] high = 500000
        [period] period = 2025-12-11
        [subject] subject = "meeting:2025-12-11-town-hall"
        [type] type = "wording"  # { OR("wording, date, number, name, title, scope, strength, attribution, account, state", words: "choice") }
        [variants]
            variants = [
            {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
            {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
            ]
        [assessment] assessment = "unresolved"  # { OR("unresolved, source-error, translation, different-scope, genuine-dispute", words: "choice") }
       *[other] { $key } = …
    }

impossible-date = `{ $found }` no es una fecha
    .label = no está en el calendario o no se escribió en el orden año-mes-día
    .help = escriba un día sin comillas, `2025-12-11`, o un mes o un año con ellas: `"2025-12"`, `"2025"`

invalid-choice = `{ $found }` no es uno de los valores de este campo
    .label = no es uno de ellos
    .help = escriba uno de estos: { OR($allowed, $found, words: "choice") }
    .suggestion = ¿quiso escribir `{ $suggestion }`?

unknown-language = `{ $found }` no es un idioma de este portal
    .label = este idioma no existe en el portal
    .again = aquí también
    .others = y en { $others } lugares más
    .named = aquí se le llama `{ $found }`
    .declared = aquí se declara como `{ $declared }`, idioma en el que no hay nada escrito
    .declared-help = escriba `{ $found }` en `portal.toml`, donde dice `{ $declared }`; si son dos idiomas distintos, declare ahí también `{ $found }`
    .help =
        los idiomas son: { AND($allowed, $found) }
        si es un campo del registro mismo, páselo arriba de la primera línea entre corchetes
    .suggestion = ¿quiso escribir `{ $suggestion }`?

entry-count = { $found ->
        [one] 1 elemento
       *[other] { $found } elementos
    }

words-missing = { $part ->
        [text] falta en el idioma `{ $language }` el texto que va debajo de los campos
        [field] falta el campo `{ $key }` en el idioma `{ $language }`
        [entries] `{ $key }` tiene { entry-count } en el idioma `{ $language }` y { $most } en el idioma `{ $longest }`
       *[other] este texto falta en el idioma `{ $language }`
    }
    .label = { $part ->
        [entries] { entry-count }
       *[other] no hay nada en `{ $language }`
    }
    .other = { $most } elementos
    .help-text = escríbalo en este archivo, debajo de la segunda línea `+++`; el archivo de otro idioma ya lo tiene
    .help-field = escríbalo en `{ $path }`, entre las dos líneas `+++`: `{ $key } = "…"`
    .help-entries = ponga en las dos listas los mismos elementos y en el mismo orden; si el elemento ya está, revise si falta una coma o una comilla
    .help = agregue aquí el texto: `{ $language } = "…"`

missing-translation = { $part ->
        [text] falta en el idioma `{ $language }` el texto que va debajo de los campos
        [field] falta el campo `{ $key }` en el idioma `{ $language }`
        [entries] `{ $key }` tiene { entry-count } en el idioma `{ $language }` y { $most } en el idioma `{ $longest }`
       *[other] este texto falta en el idioma `{ $language }`
    }
    .label = { $part ->
        [entries] { entry-count }
       *[other] no hay nada en `{ $language }`
    }
    .other = { $most } elementos
    .help-text = escríbalo en este archivo, debajo de la segunda línea `+++`; el archivo de otro idioma ya lo tiene
    .help-field = mientras tanto se muestra otro idioma; escríbalo en `{ $path }`, entre las dos líneas `+++`: `{ $key } = "…"`
    .help-entries = mientras una lista sea más corta, los elementos que le falten se muestran en otro idioma; ponga en las dos listas los mismos elementos y en el mismo orden; si el elemento ya está, revise si falta una coma o una comilla
    .help = mientras tanto se muestra otro idioma; agregue aquí el texto: `{ $language } = "…"`

unknown-side = `{ $found }` no es una parte de este portal
    .label = esta parte no existe en el portal
    .again = aquí también
    .others = y en { $others } lugares más
    .named = aquí se le llama `{ $found }`
    .declared = aquí se declara como `{ $declared }`, nombre que ningún registro usa
    .declared-help = escriba `{ $found }` en `portal.toml`, donde dice `{ $declared }`; si son dos partes distintas, declare ahí también `{ $found }`
    .help = escriba una de estas: { OR($allowed, $found) }; las partes se declaran en `portal.toml`
    .suggestion = ¿quiso escribir `{ $suggestion }`?

invalid-id = { $found ->
        [joint] `joint` no puede ser el nombre de una parte
        [none] `none` no puede ser el nombre de una parte
       *[other] `{ $found }` no es un id
    }
    .label = { $found ->
        [joint] significa todas las partes juntas
        [none] significa ninguna de las partes
       *[other] no es un id
    }
    .suggestion = ¿quiso escribir `{ $suggestion }`?
    .help = un id lleva solo minúsculas de la a a la z sin acentos ni ñ, cifras y, entre ellas, guiones: `clean-water`

fact-differs = el campo `{ $key }` dice otra cosa en el archivo de otro idioma
    .label = aquí dice esto
    .other = y aquí otra cosa
    .help = un hecho es el mismo en todos los idiomas: corrija uno de los dos o deje `{ $key }` en un solo archivo

derived-by-hand = `{ $key }` se calcula; no se escribe a mano
    .label = lo calcula Constancia
    .help = quítelo: { derived-by-hand.origin }
    .origin = { $key ->
        [timeliness] resulta del plazo, del estado y de la fecha de corte del portal
        [overdue] resulta del plazo, del estado y de la fecha de corte del portal
        [days_overdue] resulta del plazo, del estado y de la fecha de corte del portal
        [freshness] resulta de la fecha de la última evidencia y de la fecha de corte del portal
        [days_silent] resulta de la fecha de la última evidencia y de la fecha de corte del portal
        [specificity] resulta de lo que se indica en `elements`
        [agreement] resulta del campo `side` de cada fuente
        [evidence] resulta de los tipos de las fuentes y de su `independence_group`
        [evidence_strength] resulta de los tipos de las fuentes y de su `independence_group`
        [status_since] resulta de las fechas de las entradas de `status`
        [days_to_readout] resulta de la fecha de la reunión y de las fechas en `readouts`
        [days_since_previous] resulta de las fechas de las reuniones
        [commitments] resulta de los compromisos que señalan esta reunión en `made_at`
       *[other] resulta de los demás campos
    }

one-of-two = `{ $one }` no puede ir junto con { AND($other) }
    .label = aquí también: { AND($other) }
    .help = { $one ->
        [made_at] deje solo uno: `made_at` si se prometió en una reunión del portal; `made_on` en los demás casos
        [title] deje solo uno: `title` si la fuente tiene título; `description` si no se conoce
        [date] deje `date` si fue un solo día, o `from` y `to` si fueron varios
        [value] deje `value` si es un solo número, o `low` y `high` si es un intervalo
       *[other] deje uno y quite el otro
    }

title-too-long = este título tiene { $found } caracteres; el máximo es { $most }
    .label = { $found } caracteres
    .help = nombre la acción en pocas palabras, empezando por un verbo; los detalles van en `statement`

list-length = { $found ->
        [0] `{ $key }` es una lista vacía
        [one] `{ $key }` tiene un solo elemento
       *[other] `{ $key }` tiene { $found } elementos y son demasiados
    }
    .label = { $found ->
        [0] ningún elemento
        [one] un elemento
       *[other] { $found } elementos
    }
    .help = escriba de { $least } a { $most } elementos, por ejemplo `{ $key } = ["…"]`
    .help-least = { $least ->
        [one] escriba por lo menos un elemento
       *[other] escriba por lo menos { $least } elementos
    }

answer-too-long = esta respuesta breve tiene { $found } palabras; el máximo es { $most }
    .label = { $found } palabras
    .help = deje aquí lo esencial y pase el resto al campo `answer`

not-an-address = `{ $found }` no es una dirección web completa
    .label = no es una dirección completa
    .help = copie toda la dirección del navegador, con `https://` y sin espacios: `"https://www.example.org/pagina"`


## Textos en Markdown

unknown-link = `{ $found }` no lleva a ningún destino conocido
    .label = no es el tipo y el id de un registro
    .help =
        escriba el tipo del registro, dos puntos y su id, por ejemplo `commitment:clean-water-wells`
        los tipos son: { AND($allowed, words: "kind") }
        en los textos, un enlace también puede llevar a `https://…`, a un archivo, `asset:mapa.png`, o a un encabezado, `#discussed`
    .suggestion = ¿quiso escribir `{ $suggestion }`?

remote-picture = la imagen `{ $found }` está en otro sitio
    .label = no es un archivo del portal
    .help =
        guárdela en `content/assets/`, para que los lectores no dependan de otros sitios, y escriba:
        ![lo que se ve](asset:mapa.png)

picture-without-text = esta imagen no tiene descripción
    .label = no dice nada a quien no puede verla
    .help = describa entre los corchetes lo que se ve: `![Mapa de los pozos](asset:mapa.png)`

dropped-html = `{ $found }` no se incluye en la página
    .label = se omite
    .help =
        escríbalo en Markdown si es posible; del HTML se conservan etiquetas sencillas como <sup>, <abbr title="…"> y <details>
        un enlace en HTML necesita su dirección completa: <a href="https://…">

too-deep = hay listas o citas unas dentro de otras, con más de { $most } niveles
    .label = a partir de aquí, demasiados niveles
    .help = empiece algunas en el margen izquierdo

heading-level = este encabezado es del primer nivel, que corresponde al título de la página
    .label = un solo `#`
    .help = empiece los encabezados con dos signos: `## …`

duplicate-heading = dos encabezados tienen el id `{ $id }`
    .label = el segundo
    .help = dé otro id a este: `## … {"{#"}{ $id }-2{"}"}`

unknown-footnote = la nota `[^{ $label }]` no está en este texto
    .label = no lleva a ninguna nota
    .help =
        escríbala en una línea aparte al final del texto:
        {"[^"}{ $label }]: …

dead-anchor = ningún encabezado de este texto tiene el id `{ $anchor }`
    .label = no lleva a ningún encabezado
    .help =
        dé este id a un encabezado: `## … {"{#"}{ $anchor }{"}"}`
        los ids que hay hasta ahora: { AND($allowed, $anchor) }
    .suggestion = ¿quiso escribir `#{ $suggestion }`?

unknown-heading = la página de `{ $id }` no tiene un encabezado con el id `{ $anchor }`
    .label = no lleva a ningún encabezado
    .help =
        dé este id a un encabezado de esa página: `## … {"{#"}{ $anchor }{"}"}`; solo los hay en reuniones, temas y páginas
        los ids que hay hasta ahora: { AND($allowed, $anchor) }
    .suggestion = ¿quiso escribir `#{ $suggestion }`?

missing-asset = no existe el archivo `content/assets/{ $path }`
    .label = este archivo no existe
    .help = póngalo ahí o corrija su nombre; se distinguen mayúsculas y minúsculas
    .suggestion = ¿quiso escribir `asset:{ $suggestion }`?

long-quotation = este texto tiene una cita textual de { $found } palabras; el límite del portal es { $most }
    .label = la cita
    .help = cite solo las palabras que importan, diga el resto con las suyas y enlace la fuente: `[texto de la fuente](source:…)`

number-differs = “{ $found }” aparece en `{ $language }`, pero no en `{ $other }`
    .label = solo en `{ $language }`
    .instead = aquí, en `{ $other }`, dice “{ $instead }”
    .other = en `{ $other }` no se dice
    .help =
        verifique en la fuente cuál es correcto y escriba el mismo número, fecha o unidad en ambos idiomas
        si está bien así, permita la advertencia en el registro: allow = [{"{"} rule = "C0511", reason = "…", text = "{ $found }" {"}"}]

lengths-apart = este texto es mucho más corto en `{ $shorter }` que en `{ $longer }`
    .label = { $found ->
        [one] { $found } carácter; cabría esperar unos { $expected }
       *[other] { $found } caracteres; cabría esperar unos { $expected }
    }
    .other = { $other } caracteres
    .help =
        revise si falta algo en `{ $shorter }` o si se agregó algo en `{ $longer }`
        si ambos dicen lo mismo, permita la advertencia en el registro: allow = [{"{"} rule = "C0512", reason = "…" {"}"}]

loaded-word = “{ $found }” toma partido, y aquí lo dice el propio portal
    .label = no consta quién lo dice
    .help =
        elija una palabra neutral o, si importa quién usó esta, póngala entre comillas: “{ $found }”
        o enlace en la misma oración la fuente que lo dice: `[texto de la fuente](source:…)`


## Los registros en conjunto

unknown-reference = no existe { kind.the } `{ $id }`
    .label = ningún registro tiene este id
    .again = aquí también
    .others = y en { $others } lugares más; si este id es el correcto, alguien cambió el nombre del registro o lo quitó: devuélvale este id
    .help = corrija el id o escriba antes el registro; el id es el nombre de su archivo o lo que va entre corchetes
    .known = los ids que hay: { AND($allowed) }
    .suggestion = ¿quiso escribir `{ $suggestion }`?

parent-cycle = { kind.the } `{ $id }` acaba formando parte de sí { $kind ->
        [organization] misma
       *[other] mismo
    }
    .label = siguiendo `parent` desde aquí se regresa al mismo punto
    .help = quite `parent` de uno de los registros de la cadena

unpublished = { kind.the } `{ $id }` no se publica, pero un registro publicado lo menciona
    .label = se menciona aquí
    .again = aquí también
    .others = y en { $others } lugares más
    .other = no se publica
    .help =
        publique ese registro (quite `draft = true` o ponga un `publish_on` anterior) o quite de aquí la mención
        también puede dejar este registro como borrador: `draft = true`

unused = { kind.the } `{ $id }` no aparece en ningún otro registro
    .label = no se usa
    .help = agregue una mención donde corresponda o quite el registro si nunca se publicó

duplicate-address = dos páginas tendrían la dirección `{ $address }`
    .label = aquí
    .other = y aquí
    .help = dé otro id a uno de los dos registros; no se distinguen mayúsculas y minúsculas
    .own = todo portal tiene una página en esta dirección; dé otro id a este registro: cambie el nombre de su archivo en todos los idiomas
    .strings = en este idioma, dos de las frases `route-…` del tema visual dicen lo mismo; cambie una de ellas


## Los estados y su evidencia

status-without-source = el estado `{ $status }` no cita ninguna fuente
    .label = necesita una fuente
    .help =
        agregue a esta entrada la fuente que lo dice:
        sources = ["council-minutes-2025-12-11"]
        si no se encontró nada, el estado es `no-evidence`

no-evidence-without-search = el estado `{ $status }` no dice dónde se buscó
    .label = necesita `searched`
    .help =
        agregue a esta entrada dónde buscó, por ejemplo:
        searched = {"{"} en = "The council's site and the press", es = "El sitio del ayuntamiento y la prensa" {"}"}

substantial-without-missing = el estado `{ $status }` no dice qué falta todavía
    .label = necesita `missing`
    .help =
        agregue a esta entrada lo que aún no está hecho:
        missing = {"{"} en = "…", es = "…" {"}"}

substantial-on-announcement = el estado `{ $status }` se apoya solo en anuncios
    .label = necesita una fuente sobre algo hecho
    .help =
        cite una fuente que también figure en una novedad de este compromiso cuya fecha no sea posterior a la del estado:
        {"[[updates]]"}
        date = 2025-12-11
        weight = "concrete-action"
        text = {"{"} en = "…", es = "…" {"}"}
        sources = ["…"]
        si solo hay anuncios, el estado es `limited`

complete-on-weak-sources = el estado `{ $status }` se apoya en fuentes demasiado débiles
    .label = no hay una fuente de calidad A o B ni dos independientes
    .help =
        agregue una fuente de calidad `A` o `B`, o una segunda con otro `independence_group`
        mientras no la haya, escriba `is = "substantial"` y diga en `missing` lo que falta

criteria-unmet = el compromiso figura como `complete`, pero uno de sus criterios no se ha cumplido
    .label = completo
    .criterion = un criterio de cumplimiento que no figura como `met`
    .help =
        si ya se cumplió, escriba `state = "met"` y sus fuentes en `sources`
        mientras tanto, escriba `is = "substantial"` y diga en `missing` lo que falta

complete-though-ongoing = un compromiso permanente no puede estar `complete`
    .label = completo
    .nature = permanente: no tiene fin
    .help = escriba `is = "substantial"` y diga en `missing` lo que falta, o escriba `nature = "one-off"` si debía hacerse una sola vez

quality-too-low = el estado `{ $status }` se apoya en una fuente de calidad `{ $found }`; este portal pide `{ $minimum }` o mejor
    .label = su mejor fuente es de calidad { $found }
    .help = agregue una fuente de calidad `{ $minimum }` o mejor; el límite está en `minimum_quality`, en `portal.toml`

evidence-from-later = la fuente `{ $id }` se publicó después de la evaluación que la cita; fecha de publicación: `{ $published }`
    .label = publicada: { $published }
    .date = evaluación: { $date }
    .help = cite una fuente que ya fuera pública en la fecha de la evaluación ({ $date }) o escriba una entrada nueva con fecha { $published } o posterior

press-only = el estado `{ $status }` se apoya solo en fuentes de calidad C o D
    .label = ninguna fuente de calidad A o B
    .help = busque un texto oficial (A) o prensa firmada (B) y agréguelo en `sources`; entre tanto, la página dice “Se apoya solo en prensa”


## Historiales y fechas

history-out-of-order = en `{ $key }`, la entrada con fecha { $date } aparece después de la de { $before }
    .label = anterior
    .other = posterior
    .help = la entrada más antigua va primero: suba la de { $date } por encima de la de { $before } o corrija su fecha

revision-not-made = la última modificación fija el plazo `{ $new }`, pero el plazo del compromiso es `{ $found }`
    .label = el plazo nuevo
    .deadline = el plazo del compromiso
    .help =
        escriba también el plazo nuevo en el compromiso, debajo de la línea [elements]:
        deadline = "{ $new }"

held-in-the-future = esta reunión figura como celebrada, pero su fecha, `{ $date }`, es posterior a la fecha de corte del portal, `{ $as-of }`
    .label = todavía no llega
    .help = escriba `state = "announced"` mientras no se celebre, o corrija la fecha

reversed-period = este periodo termina (`{ $to }`) antes de empezar (`{ $from }`)
    .label = el final
    .from = el principio
    .help = intercambie las dos fechas o corrija una de ellas

reversed-range = el número menor, `{ $low }`, es más grande que el mayor, `{ $high }`
    .label = de mayor a menor
    .help =
        intercambie los dos:
        low = { $high }
        high = { $low }

silent = { $days ->
        [one] desde hace un día no hay noticias de este compromiso
       *[other] desde hace { $days } días no hay noticias de este compromiso
    }
    .label = { $days ->
        [one] un día sin noticias
       *[other] { $days } días sin noticias
    }
    .help =
        busque novedades y, si las hay, agréguelas con su fuente:
        {"[[updates]]"}
        date = 2025-12-11
        weight = "announcement"
        text = {"{"} en = "…", es = "…" {"}"}
        sources = ["…"]


## Lo que dicen las fuentes

contradicted = una fuente da otra versión del campo `{ $field }` y ninguna discrepancia lo explica
    .label = en esta fuente se dice de otro modo
    .help =
        muestre las dos versiones en un archivo nuevo de `content/discrepancies/`:
        title = {"{"} en = "…", es = "…" {"}"}
        subject = "{ $kind }:{ $id }"
        field = "{ $field }"
        type = "wording"
        assessment = "unresolved"
        because = {"{"} en = "…", es = "…" {"}"}
        variants = [
        {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
        {"  {"} value = {"{"} en = "…", es = "…" {"}"}, sources = ["…"] {"}"},
        ]

one-side-only = de las partes de este compromiso, solo `{ $side }` habla de él
    .label = lo dice una sola parte
    .help = si un texto de otra parte lo menciona, agréguelo como fuente con su `side`; si no, déjelo así: la página lo dice

missing-copy = esta fuente no tiene copia archivada
    .label = solo está en esta dirección
    .help =
        guarde la página en https://web.archive.org/save y agregue la dirección de la copia:
        archived_url = "https://web.archive.org/…"


## portal.toml

no-languages = el portal no tiene ningún idioma
    .label = no hay una línea como [languages.es]
    .help =
        declare cada idioma en `portal.toml`, por ejemplo:
        {"[languages.es]"}
        name = "Español"

no-parties = el portal no tiene ninguna parte
    .label = no hay una línea como [parties.council]
    .help =
        declare en `portal.toml` cada parte que promete algo, por ejemplo:
        {"[parties.council]"}
        name = {"{"} en = "City council", es = "Ayuntamiento" {"}"}

invalid-base-url = `{ $found }` no es una dirección web completa
    .label = no es una dirección completa
    .help =
        escriba dónde estará el sitio, con `https://` y sin `?` ni `#`:
        base_url = "https://www.example.org/portal/"

invalid-theme = `{ $found }` no puede ser el nombre de un tema visual
    .label = no es el nombre de una carpeta de `themes/`
    .help =
        el nombre lleva solo minúsculas de la a a la z sin acentos ni ñ, cifras y guiones; el que viene con Constancia es:
        theme = "default"


## Temas visuales

unknown-theme = el tema visual `{ $theme }` no existe
    .label = este portal lo pide
    .help =
        cree la carpeta `themes/{ $theme }/` o use el tema visual que viene con Constancia:
        theme = "default"

no-strings = el tema visual `{ $theme }` no tiene textos en el idioma `{ $language }`
    .label = este idioma
    .help = traduzca el archivo `strings/en.ftl` del tema visual que viene con Constancia y guárdelo como `themes/{ $theme }/strings/{ $language }.ftl`

broken-strings = los textos del tema visual no pueden leerse aquí; motivo, en inglés: { $reason }
    .label = aquí o poco antes
    .help =
        cada frase es un nombre, un signo de igual y las palabras; lo que se completa va entre llaves:
        days-ago = hace {"{ $days }"} días

missing-strings = { $count ->
        [one] falta una frase del tema visual en el idioma `{ $language }`
       *[other] faltan { $count } frases del tema visual en el idioma `{ $language }`
    }
    .label = en este archivo
    .help = mientras tanto aparece el inglés; agregue: { AND($names) }

unknown-locale = no se conoce la forma de escribir fechas y números en `{ $locale }`
    .label = de este idioma
    .help =
        indique una variante conocida del idioma, con país o sin él, debajo de su línea entre corchetes:
        locale = "es-MX"

broken-template = la plantilla `{ $template }` no funciona; motivo, en inglés: { $reason }
    .label = aquí
    .help = corrija la plantilla o quítela del tema visual para usar la que viene con Constancia
    .page =
        se detectó al generar `{ $page }`; una plantilla solo ve los campos de su tipo de página
        corrija la plantilla o quítela del tema visual para usar la que viene con Constancia

missing-page = esta página no tiene archivo en el idioma `{ $language }`
    .label = solo está en otro idioma
    .help =
        traduzca `{ $path }` y guárdelo como `{ $missing }`
        no hace falta repetir los datos, como las fechas; se traducen el título, los demás textos de los campos y el texto:
        +++
        title = "…"
        +++

missing-page-translation = esta página no tiene archivo en el idioma `{ $language }`
    .label = solo está en otro idioma
    .help = mientras no lo tenga, se muestra este texto en su lugar; traduzca `{ $path }` y guárdelo como `{ $missing }`

after-the-day = esto lleva la fecha { $date }, posterior a la fecha de corte del portal ({ $as-of }), por lo que ninguna página lo muestra todavía
    .label = posterior a la fecha de corte
    .help = corrija la fecha o ponga en `portal.toml` como fecha de corte { $date } u otra posterior: `as_of = …`

before-the-promise = { $key ->
        [deadline] el plazo, { $date }, es anterior a la fecha en que se asumió el compromiso, { $made }
       *[other] esta evaluación, con fecha { $date }, es anterior a la fecha en que se asumió el compromiso, { $made }
    }
    .label = anterior al compromiso
    .made = fecha en que se asumió: { $made }
    .help = corrija una de las dos fechas

unknown-field = la plantilla `{ $template }` pide `{ $field }`, que no existe
    .label = no existe este campo
    .help =
        se detectó al generar `{ $page }`; los campos disponibles aquí son: { AND($allowed, $field) }
    .nothing =
        se detectó al generar `{ $page }`; lo que va antes tampoco existe en esta página
        corrija el nombre o compruebe primero si existe: {"{% if … %}"}
    .suggestion = ¿quiso escribir `{ $suggestion }`?

unknown-template-name = { $what ->
        [filter] no existe el filtro `{ $name }`
        [test] no existe la prueba `{ $name }`
        [function] no existe la función `{ $name }`
        [component] no existe el componente `{ $name }`
        [block] la plantilla que esta extiende no tiene el bloque `{ $name }`
       *[other] no existe la plantilla `{ $name }`
    }
    .label = se nombra en la plantilla `{ $template }`
    .help = corrija el nombre o quite la plantilla del tema visual para usar la que viene con Constancia
    .suggestion = ¿quiso escribir `{ $suggestion }`?


## Al escribir el sitio

write-output-is-file-system-root = el sitio no puede escribirse en la raíz del disco; dele una carpeta propia: --out public
write-output-is-kept = el sitio no puede escribirse en `{ $folder }`, que guarda otras cosas; dele una carpeta propia: --out public
write-output-holds-kept = el sitio no puede escribirse en `{ $output }`, porque dentro está `{ $folder }`; dele una carpeta propia: --out public
write-output-inside-sources = el sitio no puede escribirse en `{ $output }`: todo lo que está en `{ $folder }` debe quedar como está; dele una carpeta propia: --out public
write-output-not-folder = el sitio no puede escribirse en `{ $path }`, que no es una carpeta; cámbiele el nombre o elija otra carpeta con --out
write-output-busy = en este momento ya se está generando el sitio en `{ $output }`; espere a que termine e inténtelo de nuevo
write-outputs-collide = `{ $first }` y `{ $second }` serían el mismo archivo, al menos en discos que no distinguen mayúsculas y minúsculas; cambie el nombre de uno. No se modificó nada
write-output-in-the-way =
    estos archivos están donde se escribiría el sitio, y no los escribió Constancia o alguien los cambió después:
    { $list }
    páselos a otro lugar y genere el sitio de nuevo; no se modificó nada
write-output-stranded =
    el sitio se escribió. Mientras tanto, alguien puso otros archivos en su lugar; se conservan intactos aquí:
    { $list }
    páselos a donde correspondan
write-output-manifest-unreadable =
    no puede leerse `{ $path }` y por eso no se sabe qué archivos de aquí escribió Constancia; motivo, en inglés: { $reason }
    elija otra carpeta con --out o, si en esta no hay más que un sitio anterior, bórrela y genere el sitio de nuevo; no se modificó nada
write-output-incomplete = no pudieron generarse todos los archivos del sitio; el sitio anterior quedó como estaba
write-output-disk-full = el disco está lleno y no pudo escribirse `{ $path }`. Libere espacio y genere el sitio de nuevo; el sitio anterior quedó como estaba
write-output-no-permission = no hay permiso para escribir `{ $path }` ({ $reason }). Concédalo o elija otra carpeta con --out; el sitio anterior quedó como estaba
write-output-failed = no pudo escribirse `{ $path }`: { $reason }. El sitio anterior quedó como estaba


## Avance y resultados

progress-reading = Leyendo el contenido
progress-rendering = Generando las páginas

summary-pages = { $pages ->
        [one] 1 página
       *[other] { $pages } páginas
    } en { $languages ->
        [one] 1 idioma
       *[other] { $languages } idiomas
    }, { $warnings ->
        [0] ninguna advertencia
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }
summary-written = archivos escritos: { $written }, sin cambios: { $unchanged }, eliminados: { $removed }; carpeta del sitio: { $out }; { $seconds } s
summary-checked = { $files ->
        [one] 1 archivo revisado
       *[other] { $files } archivos revisados
    }: ningún error, { $warnings ->
        [0] ninguna advertencia
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }; { $seconds } s
summary-errors = { $errors ->
        [one] 1 error
       *[other] { $errors } errores
    }, { $warnings ->
        [0] ninguna advertencia
        [one] 1 advertencia
       *[other] { $warnings } advertencias
    }; no se escribió nada


## La lista de pendientes

worklist = { $count ->
        [0] Ningún registro está pendiente de revisión
        [one] 1 registro por revisar
       *[other] { $count } registros por revisar, primero los más urgentes
    }; con corte al { $as-of }
worklist-overdue-without-news = { $count ->
        [one] venció hace 1 día
       *[other] venció hace { $count } días
    } (plazo: { $since }) y no ha habido noticias desde entonces
worklist-stale-translation = el texto en `{ $changed }` se modificó, y otro idioma sigue diciendo lo de antes
worklist-silent = { $count ->
        [one] 1 día sin noticias
       *[other] { $count } días sin noticias
    }, desde el { $since }
worklist-press-only = su estado del { $since } solo se apoya en fuentes de calidad C o D
worklist-missing-copy = no tiene copia archivada; { $count ->
        [0] ningún registro la menciona
        [one] 1 registro la menciona
       *[other] { $count } registros la mencionan
    }
worklist-format = la lista de pendientes no puede escribirse como `{ $found }`; pídala como texto o, para otros programas, así: --worklist --format json


## Fallas ajenas al contenido

no-portal = no se encontró portal.toml en `{ $folder }` ni en las carpetas que la contienen; vaya a la carpeta del portal o indíquela: --root CARPETA
no-root = no hay portal.toml en `{ $folder }`; --root indica la carpeta que lo contiene
bad-date = `{ $found }` no es un día del calendario; escríbalo como año-mes-día: --as-of 2025-12-11
bad-base-url = `{ $found }` no es una dirección web completa; escríbala con https:// y sin ? ni #: --base-url https://www.example.org/portal/
io-error = no pudo leerse `{ $path }`: { $reason }
# Por qué el disco rechazó algo; `system` es lo que dice el sistema operativo, en inglés.
io-reason = { $kind ->
        [NotFound] no existe ese archivo o carpeta
        [PermissionDenied] se negó el acceso
        [AlreadyExists] ya existe ese archivo o carpeta
        [NotADirectory] no es una carpeta, o no lo es algo que está más arriba
        [IsADirectory] es una carpeta
        [ReadOnlyFilesystem] el disco es de solo lectura
        [StorageFull] el disco está lleno
        [InvalidFilename] el nombre no sirve para un archivo
       *[other] { $system } (mensaje del sistema, en inglés)
    }
io-no-content = no existe esa carpeta; en ella deben estar los registros del portal, junto a `portal.toml`
io-leads-out = es un enlace que lleva fuera del portal; copie ahí aquello a lo que lleva
interrupted = se detuvo antes de terminar; el sitio anterior quedó como estaba


## La vista previa y el seguimiento de cambios

serve-address = El sitio está en { $url }
serve-stop = Se actualiza con cada cambio; para detener la vista previa, presione Ctrl-C
serve-open-to-others = nota: cualquier persona conectada a esta red puede ver la vista previa, en la dirección IP de este equipo, puerto { $port }
serve-port-moved = nota: el puerto { $port } está ocupado; se usa otro
serve-not-opened = nota: no se pudo abrir el navegador; abra usted la dirección de arriba ({ $reason })
serve-port-taken = el puerto { $port } de { $host } ya está ocupado; cierre el otro programa o elija otro puerto: --port 4800
serve-port-denied = no se permite usar el puerto { $port } de { $host }; elija uno mayor que 1023: --port 4800
serve-failed = la vista previa no puede usar { $host }, puerto { $port }: { $reason }
watch-failed = nota: el sistema no avisa de los cambios ({ $reason }); en su lugar, se buscan cambios dos veces por segundo
mended = Ya no hay errores
errors-remain = { $errors ->
        [one] 1 error
       *[other] { $errors } errores
    }; { $standing ->
        [yes] se conserva el último sitio sin errores
       *[no] el sitio aparecerá en cuanto se corrijan
    }
watch-waiting = En espera de cambios; para terminar, presione Ctrl-C
bad-port = `{ $found }` no es un puerto; escriba un número del 1 al 65535: --port 4800
bad-host = `{ $found }` no es una dirección IP; escríbala sin http:// ni puerto, por ejemplo --host 192.168.1.7, o --host 0.0.0.0 para todas las de este equipo
bad-editor = `{ $found }` no es un editor conocido; escriba { OR($allowed) }, o una dirección como "mi-editor://open?file={"{"}path{"}"}&line={"{"}line{"}"}"
    .suggestion = ¿quiso escribir `{ $suggestion }`?
poll-without-watch = `--poll` solo sirve junto con `--watch`; escriba también `--watch`

preview-label = Vista previa de Constancia
preview-errors = { $count ->
        [one] 1 error
       *[other] { $count } errores
    }
preview-meanwhile = { $count ->
        [one] Mientras no se corrija, se muestra el sitio como estaba antes.
       *[other] Mientras no se corrijan, se muestra el sitio como estaba antes.
    }
preview-meanwhile-nothing = { $count ->
        [one] El sitio aparecerá en cuanto se corrija.
       *[other] El sitio aparecerá en cuanto se corrijan.
    }
preview-warning-count = { $count ->
        [one] 1 advertencia
       *[other] { $count } advertencias
    }{ $here ->
        [0] {""}
       *[other] , { $here } aquí
    }
preview-more = { $count ->
        [one] Hay 1 más; para ver todos los mensajes: constancia check
       *[other] Hay { $count } más; para ver todos los mensajes: constancia check
    }
preview-here = Advertencias en esta página
preview-elsewhere = Otras advertencias
preview-close = Cerrar
preview-edit = Editar esta página
preview-opens = Se abre en su editor
preview-gone = Ya no hay ninguna página en esta dirección
preview-gone-help = Se eliminó o se le cambió el nombre, o su registro no es público.
preview-moved = Ir a “{ $title }”
preview-above = Subir un nivel
preview-lost = La vista previa se detuvo y esta página ya no se actualiza. Para reanudarla: constancia serve
preview-forbidden = Esta vista previa no responde a este nombre. Ábrala en una de las direcciones que muestra la terminal. Para otros dispositivos, iníciela con --host 0.0.0.0 y ábrala en ellos con la dirección IP de este equipo, por ejemplo http://192.168.1.7:4747/.
preview-draft = Borrador
preview-draft-long = Borrador: no aparece en el sitio publicado
preview-later = Fecha de publicación: { $date }
preview-later-long = Fecha de publicación: { $date }; hasta entonces no aparece en el sitio
preview-translation = Idiomas
preview-language = { $lacking ->
        [0] { $language }: completo
        [one] { $language }: falta 1 de { $texts } textos
       *[other] { $language }: faltan { $lacking } de { $texts } textos
    }
preview-stale = { $count ->
        [one] 1 texto se modificó en un solo idioma
       *[other] { $count } textos se modificaron en un solo idioma
    }


## La línea de comandos

cli-about = Genera portales públicos de avance: qué se prometió, quién, para cuándo y qué ha pasado desde entonces
cli-build = Genera el sitio y lo escribe en su carpeta
cli-check = Revisa el contenido y no escribe nada
cli-root = Carpeta del portal; si no se indica, la más próxima hacia arriba que contenga portal.toml
    .value = CARPETA
cli-out = Carpeta donde se escribe el sitio; si no se indica, “public” en la carpeta del portal
    .value = CARPETA
cli-base-url = Dirección web en la que estará el sitio
    .value = DIRECCIÓN
cli-as-of = Fecha de corte con la que se muestra el portal, como 2025-12-11
    .value = FECHA
cli-drafts = Incluye los borradores y lo que se publicará después
cli-portable = Enlaza cada index.html por su nombre, para leer el sitio desde un disco
cli-watch = Genera el sitio de nuevo con cada cambio
cli-poll = Busca cambios dos veces por segundo, sin esperar avisos del sistema; para carpetas de red
cli-serve = Vista previa del sitio mientras usted escribe: cada cambio se ve de inmediato
cli-port = Puerto de la vista previa; si no se indica, el 4747 o el siguiente que esté libre
    .value = PUERTO
cli-host = Dirección en la que se atiende a otros dispositivos, como 0.0.0.0; si no se indica, el sitio solo se ve en este equipo
    .value = DIRECCIÓN
cli-open = Abre el sitio en el navegador
cli-editor = Editor de texto en el que se abren los archivos al seguir un enlace: { OR($editors) }; o una dirección con {"{"}path{"}"} y {"{"}line{"}"}
    .value = EDITOR
cli-lang = Idioma de los mensajes y de la ayuda: { OR($languages) }
    .value = IDIOMA
cli-color = Cuándo usar colores: auto (según la pantalla), always (siempre) o never (nunca)
    .value = CUÁNDO
accepted = { $texts ->
        [0] no hay nada nuevo que aceptar
        [one] se aceptó un texto como revisado
       *[other] se aceptaron { $texts } textos como revisados
    }; véase { $path }
accept-what = indique qué registros se revisaron, por ejemplo `constancia accept commitment:clean-water-wells`, o use `--all`
accept-unknown = no existe el registro `{ $found }`
    .suggestion = ¿quiso escribir `{ $suggestion }`?
accept-both = `--all` se refiere a todos los registros; quite esta opción o los nombres de registros
accept-ambiguous = hay más de un registro con el id `{ $found }`; escriba antes su tipo
accept-errors = no se aceptó nada: el contenido tiene errores; corríjalos primero
accept-not-written = no se pudo escribir `{ $path }`: { $reason }
cli-accept = Confirma que los textos se revisaron juntos en todos los idiomas
cli-record = Ids de registros, con o sin su tipo, por ejemplo commitment:clean-water-wells
    .value = REGISTRO
cli-all = Todos los registros
cli-deny = Trata como errores las advertencias de esta regla, por ejemplo C0505; `warnings` para todas (varias, separadas con comas)
    .value = REGLA
cli-allow = No muestra las advertencias de esta regla (varias, separadas con comas)
    .value = REGLA
cli-format = Forma de presentar lo encontrado: text (texto), json, sarif o github
    .value = FORMATO
cli-worklist = En lugar de mensajes, enumera lo que conviene revisar, primero lo más urgente
cli-quiet = No muestra nada más que los errores
cli-verbose = Muestra con más detalle lo que se va haciendo
cli-help = Muestra la ayuda
cli-command = Comando cuya ayuda se muestra; si no se indica, la de todos
    .value = COMANDO
cli-version = Muestra la versión
cli-usage = Uso
cli-commands = Comandos
    .value = COMANDO
cli-options = Opciones
    .value = OPCIONES
cli-unknown-command = no existe el comando `{ $found }`
    .suggestion = ¿quiso escribir `{ $suggestion }`?
    .help = los comandos son: { AND($commands) }
cli-unknown-option = aquí no existe la opción `{ $found }`
    .suggestion = ¿quiso escribir `{ $suggestion }`?
    .elsewhere = es una opción de { AND($commands) }; las opciones van después del comando
cli-unexpected = `{ $found }` está de más
cli-empty = una de las palabras del comando está vacía; escríbala o quite sus comillas
cli-not-text = una de las palabras del comando tiene caracteres que no pueden leerse; escríbala de nuevo (no está en UTF-8)
cli-missing-value = después de `{ $option }` falta un valor: { $example }
cli-no-value = `{ $option }` no lleva ningún valor; escríbala sola
cli-invalid-value = `{ $found }` no es un valor de `{ $option }`; se admite { OR($allowed) }
    .suggestion = ¿quiso escribir `{ $suggestion }`?
cli-twice = `{ $option }` aparece dos veces; escríbala una sola vez
cli-conflict = `{ $found }` y `{ $other }` no pueden usarse juntas
cli-missing-command = falta un comando: { OR($commands) }
cli-see-help = Ayuda: { $command } --help

verbose-read = { $files ->
        [one] 1 archivo leído
       *[other] { $files } archivos leídos
    } de { $root }; con corte al { $as-of }; { $seconds } s

reserved-heading = el tema visual ya usa el id `{ $id }` de este encabezado
    .label = lo usa el tema visual
    .help = elija un id distinto de `content` que no empiece con `section-`, `status-`, `fn-` ni `fnref-`

bad-epoch = SOURCE_DATE_EPOCH vale `{ $found }`, que no es un número de segundos desde 1970

met-but-not-complete = `met_on` figura junto al estado `{ $status }`
    .label = solo un compromiso completo tiene día de cumplimiento
    .help = quítelo o escriba `is = "complete"`

met-after-finding = la fecha de cumplimiento, { $met }, es posterior a la de la evaluación, { $date }
    .label = posterior a la evaluación
    .date = la evaluación
    .help = corrija una de las dos fechas: la evaluación es del mismo día en que se cumplió el compromiso o de uno posterior

unknown-rule = ninguna regla se llama `{ $found }`
    .label = esta regla no existe
    .suggestion = ¿quiso escribir `{ $suggestion }`?
    .help = escriba el código que aparece en el mensaje, como `C0505`, o el nombre de la regla, como `press-only`
    .help-all = todas las advertencias juntas pueden tratarse como errores (`deny`), pero no permitirse (`allow`); permita cada regla por separado

deny-hint = Para todas las advertencias: --deny { $all }
all-allowed = no se pueden permitir todas las advertencias juntas; indique las reglas, por ejemplo: --allow C0505,C0510

not-a-warning = `{ $found }` es un error; solo las advertencias pueden permitirse (`allow`) o tratarse como errores (`deny`)
    .label = es un error
    .help = corrija lo que señala; solo pueden permitirse las advertencias

unused-allowance = nada en este registro requiere que se permita `{ $code }`
    .label = no permite nada
    .help = quite esta entrada de `allow` o corrija su `text`

untranslated = este texto es igual en `{ $language }` y en `{ $other }`
    .label = al parecer, sin traducir
    .first = el mismo en `{ $other }`
    .help = tradúzcalo; si debe ser igual, permita la advertencia en el registro: allow = [{"{"} rule = "C0514", reason = "…" {"}"}]

stale-translation = el texto en `{ $changed }` se modificó después de que ambos se revisaron juntos; el texto en `{ $unchanged }`, no
    .label = { $extent ->
        [paragraphs] se modificó en `{ $changed }`, en algún punto del texto que empieza aquí
       *[other] se modificó en `{ $changed }`
    }
    .unchanged = sigue como estaba en `{ $unchanged }`
    .help =
        lea los dos, corrija el que se haya quedado atrás, si es el caso, y después ejecute:
        constancia accept { $record }

invalid-review = esta línea de `{ $path }` no es de las que escribe `constancia accept`
    .label = no es una revisión
    .help =
        borre esta línea y, cuando se hayan leído juntos los textos del registro, acéptelo de nuevo: `constancia accept` seguido de su tipo y su id
        el archivo lo escribe `constancia accept` y no se edita a mano

too-many = un portal tiene como máximo { $most } { $key ->
    [languages] idiomas
   *[other] partes
 }
    .label = aquí se rebasa el máximo
    .help = { $key ->
        [languages] quite idiomas
       *[other] quite partes
     }

asset-name = el nombre de `{ $path }` no sirve en una dirección o no puede guardarse en todos los discos
    .label = cambie el nombre de este archivo
    .help = quite de su nombre: \ : * ? " < > |, y acórtelo si es muy largo

more-of-one-rule = y { $count ->
        [one] 1 mensaje más
       *[other] { $count } mensajes más
    } de { $code } como estos; con `--verbose` se muestran todos

asset-taken = otro archivo ya usa el nombre de `{ $path }`
    .label = no se distinguen mayúsculas y minúsculas
    .help = cambie el nombre de este archivo; ya lo lleva otro o un archivo del tema visual, como `style.css`

control-character = este texto contiene el carácter { $found }, que no se ve, pero altera lo que se muestra
    .label = altera lo que se muestra
    .help = bórrelo y vuelva a escribir las palabras; suele llegar con texto copiado de otro lugar

cli-explain = Explica un mensaje con un ejemplo o, si no se indica su código, enumera todas las reglas
cli-arguments = Argumentos
cli-code = Códigos de mensajes, como C0102, o nombres de sus reglas
    .value = CÓDIGO
explain-hint = Qué significa un mensaje, con un ejemplo: constancia explain { $code }
explain-wrong = incorrecto
explain-right = correcto
explain-times = (y así, { $times } veces en total)
explain-unknown = ninguna regla tiene el código o el nombre `{ $found }`
    .suggestion = ¿quiso escribir `{ $suggestion }`?
    .help = Para ver todos los códigos: constancia explain


## Descuidos que pasarían inadvertidos o se repetirían muchas veces

broken-link = este enlace está incompleto, y el lector lo vería tal como está escrito
    .label = le falta un corchete o un paréntesis, o le sobra un espacio
    .help =
        escriba el texto entre corchetes y la dirección entre paréntesis, sin espacio entre ellos:
        {"["}el texto]({ $found })
    .help-title = si no lleva texto, se muestra el título del registro: `[]({ $found })`

headings-differ = { $part ->
        [id] el mismo encabezado tiene el id `{ $id }` en `{ $language }` y `{ $other-id }` en `{ $other }`
        [level] este encabezado tiene en `{ $language }` otro nivel que en `{ $other }`
       *[other] este encabezado está en el texto en `{ $language }` y no en el texto en `{ $other }`
    }
    .label = { $part ->
        [missing] solo en `{ $language }`
       *[other] el encabezado en `{ $language }`
    }
    .other = { $part ->
        [missing] en `{ $other }` va arriba de aquí
       *[other] el encabezado en `{ $other }`
    }
    .help-id = escriba el mismo id en los dos, para que un enlace a este encabezado funcione en todos los idiomas: `## … {"{#"}{ $other-id }{"}"}`
    .help-level = escriba el mismo número de signos `#` en los dos
    .help-missing = agregue en `{ $other }` el encabezado con el texto que le sigue, o quítelo en `{ $language }`

early-day = hay { $found } fechas posteriores a la fecha de corte del portal ({ $as-of }), por lo que ninguna página muestra aquello a lo que corresponden
    .label = la fecha de corte
    .latest = la más reciente: { $latest }
    .help =
        revise el año de `as_of`; para mostrar todo lo escrito, ponga la más reciente de esas fechas u otra posterior: `as_of = { $latest }`
        si el portal debe quedarse en esa fecha anterior, déjela como está

threshold-too-low = `{ $found }` es demasiado bajo para este límite
    .label = al menos { $least }
    .help = escriba `{ $least }` o más, o quite la línea para usar el valor habitual

denied-and-allowed = la regla { $code } se permite y a la vez se trata como error
    .label = aquí se permite (`allow`)
    .other = aquí se trata como error (`deny`)
    .help = déjela en una sola de las dos listas: si está en `deny`, impide generar el sitio; si está en `allow`, no se menciona

named-twice = esto ya está en la lista
    .label = aquí otra vez
    .other = aquí primero
    .help = quite uno de los dos; si aquí quería poner otra cosa, corríjalo

joint-and-party = hay una parte junto a `joint`, que ya las abarca a todas
    .label = aquí
    .other = y aquí
    .help = deje solo `joint` o, en su lugar, nombre cada parte

lost-header = falta la línea entre corchetes que va arriba de estos campos: { $keys }
    .label = desde aquí falta su línea
    .above = sin ella, cuentan como parte de esto
    .line = escriba esta línea arriba de ellos: { $header }
    .line-named = escriba arriba de ellos la línea con la que empieza esta entrada, con su propio id en lugar de `…`: { $header }
    .help = si son campos del registro mismo, páselos arriba de la primera línea entre corchetes

see-also = véase también { $place }
    .labelled = véase también { $place }: { $label }

link-in-plain-text = aquí no funcionan los enlaces: el lector vería este tal como está escrito
    .label = un enlace en un campo que solo lleva palabras
    .again = aquí también
    .help = escriba solo sus palabras, `{ $words }`; los enlaces caben en textos como el enunciado, las novedades y las páginas

paragraph-missing = { $found ->
        [one] este párrafo
       *[other] estos { $found } párrafos
    } { $found ->
        [one] está
       *[other] están
    } en el texto en `{ $language }` y no en el texto en `{ $other }`
    .label = { $found ->
        [one] solo en `{ $language }`
       *[other] desde aquí, { $found } párrafos o elementos de lista solo en `{ $language }`
    }
    .other = { $part ->
        [before] en `{ $other }` iría antes de esto
       *[other] en `{ $other }` iría después de esto
    }
    .help =
        agréguelo en `{ $other }` o quítelo en `{ $language }`; vea también los de al lado, pues solo se reconoce por la longitud
        si ambos textos dicen lo mismo, permita la advertencia en el registro: allow = [{"{"} rule = "C0532", reason = "…" {"}"}]

wrong-folder = `{ $path }` contiene { kind.a }, pero esta carpeta es de otro tipo de registros
    .label = en una carpeta equivocada
    .help = páselo a `{ $meant }`

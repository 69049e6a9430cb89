# Lo que explica las reglas, en español: una frase por regla, con su nombre y la parte `title`.
#
# Qué pide la regla, por qué (en qué se engañaría un lector) y qué hacer en los casos comunes, para un editor que no
# programa, en unas dos a cinco oraciones breves; Markdown sencillo: comillas invertidas y listas que empiezan con
# guion. Los ejemplos están en `../examples/`. Las llaves se escriben {"{"} y {"}"}.

rules =
    Esta página explica todos los mensajes que Constancia puede dar sobre un portal. Un error impide generar el sitio;
    una advertencia le pide revisar algo. El mismo texto está en el programa: `constancia explain C0102 --lang es`.

    La página se genera a partir del programa; haga ahí los cambios.
    .title = Reglas

## Archivos

group-C00 = Archivos

# C0001
not-utf8 =
    Un archivo de texto es una sucesión de bytes, y UTF-8 es la única forma de representar las letras con bytes que
    Constancia sabe leer. Si el archivo se guardó de otra forma, las letras con acento saldrían mal en la página;
    por eso el programa no intenta adivinarlas.

    Suele pasar con archivos de programas antiguos o exportados de una hoja de cálculo. Abra el archivo en su editor
    de texto, guárdelo de nuevo con la codificación UTF-8 y revise que letras como á, ñ y ü sigan bien.
    .title = Archivo que no está guardado como UTF-8

# C0002
too-large =
    Un registro es una o dos páginas de texto escritas a mano. Un archivo de más de un megabyte casi siempre es otra
    cosa: un documento guardado con un nombre equivocado, una tabla de datos, un texto pegado completo. No se lee,
    para que un descuido no haga lento todo lo demás.

    Ponga los documentos y las imágenes en `content/assets/` y enlácelos. En el registro, diga con sus palabras lo
    que importa y deje que las fuentes lleven a lo demás.
    .title = Archivo demasiado grande para un registro

# C0003
unknown-file =
    La carpeta indica de qué tipo es un registro: un archivo de `content/meetings/` es una reunión. Un archivo que
    está en otro lugar no es de ningún tipo y faltaría en el sitio sin que nadie lo notara; por eso se avisa.

    Lo más común es que el nombre de la carpeta tenga un error o que el archivo se haya guardado una carpeta más
    arriba. Páselo a la carpeta de su tipo. Las imágenes y los documentos que se enlazan van en `content/assets/`;
    las notas que no deben publicarse, fuera de `content/`.
    .title = Archivo fuera de las carpetas de registros

# C0004
file-name =
    El nombre del archivo es el id del registro: los demás registros lo citan y forma parte de la dirección de la
    página, que la gente copia y guarda. Las mayúsculas, los acentos y los espacios no se escriben igual en todas
    las computadoras, y las direcciones que los llevan dejan de funcionar al copiarlas.

    Use minúsculas de la a a la z sin acentos ni ñ, cifras y guiones. Las reuniones, los temas y las páginas tienen
    un archivo por idioma y terminan en `.es.md`, `.en.md`, etcétera; los demás registros terminan en `.toml`. Elija
    bien el nombre antes de publicar por primera vez: después ya no se cambia.
    .title = Nombre de archivo que no sirve como id

# C0005
front-matter =
    Una reunión, un tema o una página es un archivo con dos partes: primero los campos, entre dos líneas que solo
    llevan `+++`, y después el texto. Si falta una de esas dos líneas, no se sabe dónde terminan los campos y dónde
    empieza el texto.

    Mire la primera línea del archivo: debe ser `+++`, sin líneas vacías ni espacios antes. La segunda va después
    del último campo.
    .title = Página sin sus dos líneas +++

# C0006
not-a-record =
    Los registros pequeños pueden compartir un archivo. Cada uno empieza entonces con su id entre corchetes, en una
    línea aparte, y le pertenecen todas las líneas hasta el id siguiente. Un campo que está antes del primer id no
    es de ningún registro.

    Pase el campo debajo del id que le corresponde o escriba arriba el id que falta.
    .title = Campo fuera de todo registro

## Campos y portal.toml

group-C01 = Campos y `portal.toml`

# C0100
unclosed =
    Todo lo que se abre debe cerrarse: una lista, con `]`; una tabla, con `{"}"}`; un texto de varias líneas, con
    tres comillas. Mientras algo sigue abierto, las líneas de abajo se leen como parte de ello y un solo signo que
    falta haría que todo el resto del archivo pareciera equivocado. Por eso solo se señala este lugar.

    Ciérrelo y revise de nuevo: puede aparecer algo que estaba oculto detrás.
    .title = Corchete o llave sin cerrar

# C0101
syntax =
    Los campos se escriben en TOML: un nombre, un signo de igual y un valor. Los textos van entre comillas rectas,
    las listas entre corchetes, y los números y los días sin nada. Si una línea no sigue esta forma, el programa no
    puede saber qué se quiso decir.

    Los casos más comunes:
    - un texto sin comillas;
    - comillas tipográficas `“…”` alrededor de un texto, en vez de rectas;
    - una coma que falta entre dos elementos de una lista;
    - un campo que se repite en el mismo registro.
    .title = Línea que no puede leerse como TOML

# C0102
unknown-key =
    Cada tipo de registro tiene sus campos y solo esos se leen. Si los demás se pasaran por alto, un `deadlin` mal
    escrito dejaría la página sin plazo y los lectores creerían que nunca se fijó uno.

    Muchas veces hay una letra equivocada. Si el nombre está bien, mire dónde está el campo: pertenece a la línea
    entre corchetes más próxima hacia arriba, así que los campos del registro mismo van antes de todas ellas. Lo que
    quiera anotar para usted va en `notes_internal`, que nunca se publica.
    .title = Campo que no existe

# C0103
wrong-type =
    Cada campo admite un tipo de valor: un texto entre comillas, un número entero, un día, una lista, un texto en
    cada idioma. El programa no adivina qué se quiso decir con otro tipo, porque el error podría acabar en la
    página.

    Los casos más comunes:
    - una lista lleva corchetes aunque tenga un solo elemento: `["light"]`;
    - un día o un número va sin comillas; un texto, siempre con ellas;
    - un texto del sitio se escribe una vez por idioma, entre llaves.
    .title = Valor de un tipo distinto del que admite el campo

# C0104
missing-field =
    Hay campos que todo registro de un tipo debe tener, porque sin ellos su página engañaría: una reunión sin fecha,
    un compromiso sin partes, una fuente sin calidad. Los demás pueden omitirse.

    Agregue el campo en el lugar que indica el mensaje. Si parece que ya está, probablemente quedó debajo de una
    línea entre corchetes y pertenece a esa sección: páselo arriba. Si no se conoce la respuesta, vea si el campo
    tiene una palabra para decirlo, como `unknown`; un valor inventado sería peor que un error.
    .title = Falta un campo obligatorio

# C0105
impossible-date =
    Una fecha se escribe en el orden año, mes, día: `2026-06-30`. A partir de un día que no existe, como el 31 de
    junio, no puede contarse nada, y una fecha en otro orden podría leerse como otro día: 03/04 es abril en un país
    y marzo en otro.

    Si solo se conoce el mes o el año, escriba únicamente eso, entre comillas: `"2026-06"`, `"2026"`. Cuenta como su
    último día, para que nada aparezca como vencido antes de tiempo.
    .title = Fecha que no está en el calendario

# C0106
invalid-choice =
    Campos como el estado, el tipo o la calidad admiten una de unas cuantas palabras fijas. Son las mismas en todos
    los idiomas, y el sitio muestra cada una en el idioma del lector. Una palabra distinta no tendría un significado
    que pudiera consultarse ni podría contarse o compararse.

    El mensaje enumera las palabras. Si ninguna corresponde del todo, elija la más prudente y explique el resto en
    un texto, por ejemplo en `because`.
    .title = Valor que no está en la lista

# C0107
unknown-language =
    Los textos de un registro van junto a la clave de su idioma: `es = "…"`. Solo tienen páginas los idiomas
    declarados en `portal.toml`, así que un texto en otro idioma nunca se mostraría.

    Revise la clave: la del español es `es`, no `sp`. Si quiere agregar un idioma al portal, declárelo antes en
    `portal.toml`. Y si no se trata de un texto, sino de un campo del registro, quedó debajo de una línea entre
    corchetes: páselo arriba.
    .title = Idioma que el portal no tiene

# C0108
words-missing =
    En este portal todos los idiomas son iguales: quien lee uno de ellos lo recibe todo. Un texto que está en un
    solo idioma dejaría a los demás lectores con un hueco o con una página que no pueden leer.

    Escriba el texto en el idioma que falta, en la misma línea o, si es una página en Markdown, en el archivo de ese
    idioma. Traduzca el sentido, no palabra por palabra. Si el portal quiere publicar antes de traducirlo todo,
    puede indicar `translations = "optional"` en `portal.toml`; entonces se avisa al lector que el texto está en
    otro idioma.
    .title = Falta un texto en un idioma

# C0109
unknown-side =
    Las partes que prometen algo se declaran en `portal.toml`, y cada página compara lo que dicen. Una parte con
    otro nombre faltaría en esas comparaciones.

    Use la clave de la parte tal como está en `portal.toml`. Lo que dicen todas juntas, por ejemplo en un comunicado
    conjunto, lleva `joint`; lo que no es de ninguna, por ejemplo un periódico, lleva `none`.
    .title = Parte que no existe en el portal

# C0110
invalid-id =
    Los registros se citan unos a otros por su id, no por su título. Un id lleva minúsculas de la a a la z sin
    acentos ni ñ, cifras y guiones, para que sea igual en todas las computadoras y en todas las direcciones.

    Si escribió un título, busque el id: es el nombre del archivo de ese registro sin la terminación, o lo que va
    entre corchetes arriba de él. Una parte no puede llamarse `joint` ni `none`, porque esas palabras ya tienen un
    significado.
    .title = Nombre que no puede ser un id

# C0111
fact-differs =
    Una fecha, un lugar o un estado es un solo hecho, sea cual sea el idioma. Si el archivo en inglés dice que la
    reunión se celebró y el archivo en español, que se canceló, los lectores reciben dos versiones y ambas páginas
    dicen tener razón.

    Averigüe cuál es la correcta y corrija la otra. Mejor aún: deje el hecho en uno solo de los archivos; los demás
    idiomas lo toman de ahí y ya no pueden contradecirse. Si son las fuentes las que no coinciden, escriba la
    versión que adopta y muestre ambas en una discrepancia.
    .title = Un hecho que cambia según el idioma

# C0112
derived-by-hand =
    De las fechas y las fuentes del registro se desprende si una promesa está vencida, cuántos días tiene su última
    evidencia y quién coincide con quién. Constancia lo calcula de nuevo para cada día. Un valor escrito a mano
    sería cierto hoy y falso el mes próximo, sin que nadie lo notara.

    Quite el campo. Si el sitio muestra algo que parece equivocado, corrija aquello de lo que se calcula: el plazo,
    las entradas de `status`, las fuentes.
    .title = Valor calculado que se escribió a mano

# C0113
one-of-two =
    Algunos hechos pueden indicarse de dos maneras, y un registro usa una sola: una promesa se hizo en una reunión
    del portal o en una fecha propia; una reunión duró un día o varios. Con las dos, el lector podría ver dos
    respuestas a la misma pregunta.

    Deje el campo que diga más. Para lo prometido en una reunión es `made_at`, porque la reunión ya tiene su fecha.
    .title = Dos campos que se excluyen

# C0114
title-too-long =
    El título aparece en tablas, listas y resultados de búsqueda, también en un teléfono. Ahí, uno largo se corta,
    muchas veces antes de la palabra que importa, y ya no se distingue una promesa de otra.

    Nombre la acción en pocas palabras y empiece por un verbo: “Iluminar el puente”. Quién, cuánto, dónde y para
    cuándo tienen sus propios campos, y la redacción exacta va en `statement`.
    .title = Título demasiado largo

# C0115
list-length =
    Algunas listas necesitan por lo menos un elemento: nadie podría encontrar ni evaluar un compromiso sin tema, sin
    partes, sin fuentes o sin estado. Tres temas son el máximo, porque un compromiso que aparece en todas partes no
    es más fácil de encontrar. Una discrepancia tiene por lo menos dos versiones; con una sola no hay nada que
    comparar.

    Si sobran temas, deje aquellos en los que un lector buscaría primero.
    .title = Lista con elementos de más o de menos

# C0116
answer-too-long =
    La respuesta breve es lo que lee la mayoría y lo que citan los buscadores y los asistentes. Pasadas unas sesenta
    palabras, la gente deja de leer, y lo importante puede venir más adelante.

    Dé la respuesta en la primera oración, aunque sea “no es público”. Los motivos, los antecedentes y las
    excepciones van en `answer`, que puede ser tan larga como haga falta.
    .title = Respuesta breve que no es breve

# C0117
not-an-address =
    Los lectores comprueban una fuente siguiendo su dirección. Una dirección sin `https://` o con un espacio no
    lleva a ninguna parte, o lleva a una página de este mismo sitio.

    Abra la página en el navegador y copie la dirección completa de la barra. Si después de un `?` trae una larga
    serie de códigos de rastreo, pruebe si la página también abre sin ella. Si la fuente no está en la web, omita el
    campo.
    .title = Dirección web incompleta

# C0118
control-character =
    Algunos caracteres no son letras, sino órdenes para la pantalla, por ejemplo la de escribir de derecha a
    izquierda. Nadie los ve, pero pueden hacer que una oración o una cantidad se vea distinta de lo que dice el
    archivo. Ya se han usado para engañar; por eso ningún texto puede llevarlos.

    Suelen llegar con texto copiado de un PDF o de un chat. Borre las palabras de alrededor y escríbalas de nuevo;
    si borra solo lo que ve, el carácter se queda.
    .title = Carácter invisible que altera lo que se muestra

# C0121
no-languages =
    Un portal debe decir en qué idiomas se publica: cada uno tiene sus propias páginas y ninguno se da por supuesto.
    Sin idiomas no hay nada que publicar.

    Declare cada idioma en `portal.toml`, en una sección propia. Su clave, como `es` o `en`, es la que usan los
    nombres de archivo y los textos en todo lo demás.
    .title = Portal sin idiomas

# C0122
no-parties =
    Un portal de avance da seguimiento a lo que alguien prometió. Las partes son quienes prometen: las páginas dicen
    a qué se obligó cada una y si todas cuentan lo mismo. Sin partes no se podría escribir ningún compromiso.

    Declare cada una en `portal.toml`, aunque haya una sola. Las secretarías y las dependencias de una parte no son
    partes, sino organizaciones.
    .title = Portal sin partes

# C0123
invalid-base-url =
    Con esta dirección se forma la dirección completa que cada página da a los buscadores y a quien la cita. Una
    dirección incompleta o equivocada mandaría a lectores y buscadores a otra parte.

    Escríbala como la escribirá la gente, con `https://` y con la carpeta, si el sitio está en una. Si todavía no la
    conoce, omita el campo: los enlaces dentro del sitio funcionan sin ella.
    .title = Dirección del sitio incompleta

# C0124
invalid-theme =
    El tema visual es el aspecto del sitio. Su nombre es el de una carpeta que está directamente en `themes/`; por
    eso es una sola palabra, sin diagonales, mayúsculas ni espacios.

    Escriba solo el nombre de la carpeta. Sin este campo, o con `"default"`, el portal tiene el aspecto que viene
    con Constancia.
    .title = Nombre que no sirve para un tema visual

# C0125
too-many =
    Un portal tiene como máximo cien idiomas y cien partes. Nadie llega a eso escribiendo a mano; suele ser una
    lista puesta en el lugar equivocado, por ejemplo, cada dependencia como una parte.

    Las partes son quienes dan su palabra. Quien actúa por ellas es una organización, y de esas puede haber todas
    las que quiera.
    .title = Más idiomas o partes de los que admite un portal

# C0126
no-quotes =
    El texto de un campo va entre comillas, para que se sepa dónde empieza y dónde termina. Solo los números, los
    días, `true` y `false` van sin ellas.

    Los procesadores de texto convierten las comillas del teclado en comillas tipográficas, como “ y ”. Dentro de un
    texto esas son las correctas; alrededor de él solo valen las rectas. Un editor de texto sencillo deja lo escrito
    tal como se teclea.
    .title = Texto sin comillas

# C0127
missing-quote =
    Un texto empieza en una comilla y termina en la siguiente, en la misma línea. Si falta una de las dos, no hay
    manera de saber qué pertenece al texto; no se adivina nada y el resto del archivo se lee hasta donde se puede.

    Agregue la comilla que falta. Si el texto mismo lleva comillas, escríbalas así: “…”.
    .title = Comilla sin pareja

# C0128
no-equals-sign =
    Cada línea es un campo: su nombre, un signo de igual y su valor. Una línea distinta es un descuido: muchas veces,
    dos puntos en lugar del signo de igual, una frase que iba en el texto de la página o el nombre de un grupo de
    campos al que le falta un corchete.

    Las notas para colegas empiezan con `#` o van en el campo `notes_internal`.
    .title = Línea que no es un campo

# C0129
no-value =
    Un campo que aparece dice algo. Vacío podría significar “se desconoce”, “no hay” o “se olvidó”, y al lector le
    tocaría uno de los tres al azar.

    Escriba el valor o quite la línea completa: lo que no es obligatorio simplemente se omite.
    .title = Campo sin valor

# C0130
after-value =
    Después del valor, la línea termina; solo puede seguir un comentario que empiece con `#`. Cualquier otra cosa se
    perdería, así que se avisa:

    - las comillas rectas dentro de un texto lo cierran; ahí use estas: “…”;
    - una coma al final de la línea solo va dentro de corchetes o llaves;
    - los decimales se escriben con punto, `1.5`, y los miles sin ningún signo, `1500`: la página los escribe como
      se acostumbra en cada idioma.
    .title = Algo después del valor

# C0131
missing-comma =
    Los elementos entre corchetes o llaves se separan con comas, también cuando cada uno está en su propia línea.

    Ponga una coma entre los dos elementos. Una después del último no estorba.
    .title = Falta una coma

# C0132
backslash =
    Entre comillas dobles, una diagonal invertida inicia un carácter especial: `\n` es un salto de línea y `\"`, una
    comilla. Antes de cualquier otro signo no significa nada.

    Escriba dos diagonales invertidas donde quiera una, o ponga el texto entre comillas simples, donde la diagonal
    invertida no tiene otro significado.
    .title = Diagonal invertida sin significado

# C0133
duplicate-key =
    Un campo se escribe una sola vez: de dos valores nadie puede saber cuál es el bueno. Lo mismo vale para el id de
    un registro en un archivo que contiene varios.

    Deje uno de los dos. Si quería agregar otra entrada a una lista, empiécela con su nombre entre corchetes dobles,
    como `[[updates]]`; si era otro registro, dele un id propio.
    .title = Campo escrito dos veces

# C0134
invalid-key =
    El nombre de un campo lleva letras de la a a la z, cifras, `_` y `-`. Los nombres son los mismos en todos los
    idiomas del portal, para que colegas que escriben en idiomas distintos trabajen en los mismos archivos.

    Todos los campos están en `docs/content.md`; ninguno lleva acentos ni espacios.
    .title = Nombre que ningún campo puede tener

# C0135
invalid-number =
    Un número se escribe con cifras, sin ceros de más al principio y sin signos entre los miles; los decimales
    llevan punto. Cómo se ve en la página lo decide el idioma: `1500.5` será 1,500.5 en uno y 1 500,5 en otro.

    Lo que solo parece un número, como el de un expediente, es un texto y va entre comillas.
    .title = Número escrito de otra manera

# C0136
invalid-boolean =
    Un campo que solo puede ser sí o no lleva el valor `true` o `false`, en minúsculas y sin comillas.

    Para decir que sí, escriba `true`; para decir que no, `false`, o quite el campo.
    .title = Sí o no, escrito de otra manera

# C0140
unknown-rule =
    Lo que se permite (`allow`) o se trata como error (`deny`) se nombra con el código que aparece en el mensaje,
    como `C0505`, o con el nombre de la regla, como `press-only`. Con un error aquí no se permitiría nada, y nadie
    lo notaría.

    Copie el código del mensaje. `constancia explain` muestra todas las reglas.
    .title = No existe esa regla

# C0141
not-a-warning =
    Una advertencia es una pregunta al editor, y a veces la respuesta es que todo está bien. Un error no lo es: habría
    un hueco en la página, una afirmación sin su fuente o dos idiomas que se contradicen.

    Corrija lo que el error señala. Solo pueden permitirse, o tratarse como errores, las reglas que se presentan
    como advertencias.
    .title = Error que se quiere permitir

## Registros, estados e historiales

group-C02 = Registros, estados e historiales

# C0201
duplicate-id =
    Un id corresponde a un solo registro de su tipo. Con dos, no se sabría a cuál se refiere un enlace o una fuente,
    y sus páginas tendrían la misma dirección.

    Si ambos tratan de lo mismo, júntelos en uno. Si no, dé otro id al más reciente: cambie el nombre de su archivo
    o lo que va entre corchetes. No toque el más antiguo; quizá alguien ya citó su dirección.
    .title = Id repetido

# C0202
unknown-reference =
    Un registro cita a otros por su id: sus temas, sus fuentes, su reunión. Un id que no lleva a nada sería una
    fuente que nadie puede consultar o un tema en el que la promesa nunca aparece.

    Muchas veces hay una letra equivocada, y el mensaje sugiere el id correcto. Si el registro todavía no existe,
    escríbalo antes, aunque sea breve. El id es el nombre de su archivo, sin idioma ni terminación, o lo que va
    entre corchetes arriba de él.
    .title = Referencia a un registro que no existe

# C0203
meeting-id =
    El nombre del archivo de una reunión empieza con su fecha, para que archivos y direcciones sigan el orden
    cronológico y no se confundan dos reuniones en la misma ciudad. Si el nombre y la fecha no coinciden, uno de los
    dos está mal, y los lectores verían ambos.

    Corrija la fecha si es la que está mal. Si lo equivocado es el nombre y la reunión nunca se ha publicado, cambie
    el nombre del archivo en todos los idiomas. Si solo se conoce el mes, el nombre empieza con él: `2026-01-…`.
    .title = Reunión cuyo id no empieza con su fecha

# C0211
status-without-source =
    Cada estado afirma algo sobre lo que alguien hizo o dejó de hacer, y los lectores deben poder comprobarlo. Sin
    una fuente, sería la palabra del portal contra la de los demás.

    Agregue a esta entrada la fuente en que se basa; la fuente necesita su propio registro. Si buscó y no encontró
    nada, el estado honesto es `no-evidence`, junto con el lugar donde buscó. Si nadie externo puede llegar a
    comprobarlo, el estado es `not-assessable`, que no necesita fuente.
    .title = Estado sin fuente

# C0212
no-evidence-without-search =
    “Sin evidencia pública encontrada” no dice que no haya pasado nada. Dice que alguien buscó y no encontró. Eso
    solo vale si los lectores saben dónde se buscó: pueden volver a buscar ahí, o en el lugar que faltó.

    Indique en `searched` los sitios, registros públicos y periódicos que consultó. El campo `date` de la entrada es
    el día en que buscó.
    .title = Sin evidencia, pero no se dice dónde se buscó

# C0213
substantial-without-missing =
    “Sustancial” significa que la mayor parte está hecha y que falta una parte conocida. Si no se dice cuál, los
    lectores lo tomarían por casi completo y más adelante nadie podría decir si el resto se entregó.

    Diga en `missing`, en pocas palabras, lo que aún no está hecho. Si no puede nombrarlo, lo más probable es que el
    estado sea `limited`; si no falta nada, quizá sea `complete`.
    .title = Sustancial, pero no se dice qué falta

# C0214
substantial-on-announcement =
    Anunciar algo no es hacerlo. Un compromiso está en `substantial` solo si una fuente habla de algo hecho; de lo
    contrario, el portal premiaría las conferencias de prensa.

    El programa sabe de qué habla una fuente por las novedades: escriba en `updates` una entrada con `weight` de
    `concrete-action` o `record` que cite la fuente y cuya fecha no sea posterior a la del estado, y cite la misma
    fuente en el estado. Si hasta ahora solo hay anuncios, escriba `limited`, que es lo más que pueden mostrar.
    .title = Sustancial solo con anuncios

# C0215
complete-on-weak-sources =
    “Completo” es lo más fuerte que puede decir el portal y cierra el asunto: después casi nadie vuelve a mirar. Por
    eso necesita un texto oficial (calidad A), prensa firmada (B) o dos fuentes más débiles que sean independientes
    entre sí. Cinco reproducciones de un mismo boletín son una sola fuente.

    Busque una fuente mejor o una segunda. Las que repiten lo mismo comparten un `independence_group`; las demás no
    lo necesitan. Mientras tanto, escriba `substantial` y lo que falta, aunque solo sea la confirmación.
    .title = Completo con fuentes demasiado débiles

# C0216
criteria-unmet =
    Los criterios de cumplimiento dicen de antemano qué se tomará por cumplido. Llamar completo a un compromiso
    mientras uno de ellos sigue pendiente sería cambiar las reglas a medio camino, y los lectores que comparen
    dejarían de confiar en la página.

    Si el criterio ya se cumplió, escriba `state = "met"` y cite sus fuentes. Si no, el estado es `substantial`. Si
    el criterio se eligió mal, dígalo en `because` en vez de quitarlo sin explicación.
    .title = Completo aunque no se cumple un criterio

# C0217
complete-though-ongoing =
    Un compromiso permanente, como reunirse cada mes o compartir datos, se cumple día tras día y no se termina. Si
    apareciera como completo, se dejaría de vigilar justo cuando más falta hace.

    Mientras se esté cumpliendo, escriba `substantial` y diga en `missing` lo que no se cumple del todo. Si en
    realidad era un solo acto, escriba `nature = "one-off"`. Si se abandonó, el estado es `withdrawn`.
    .title = Completo aunque no tiene fin

# C0218
quality-too-low =
    Cada portal fija en `portal.toml`, con `minimum_quality`, qué tan buena debe ser la mejor fuente de un estado;
    si no lo indica, es C. El límite es una promesa a los lectores: aquí nada se apoya en menos.

    Busque una fuente mejor y agréguela; la más débil puede quedarse. Si no la hay, el estado que puede defenderse
    es `no-evidence`, con el lugar donde buscó. No suba la calidad de una fuente para salir del paso: se muestra en
    la página de la fuente.
    .title = Estado con fuentes por debajo del límite del portal

# C0219
evidence-from-later =
    Una entrada de `status` dice lo que se sabía en su fecha, y el sitio puede mostrarse tal como estaba en
    cualquier día. Una fuente publicada después no podía conocerse entonces; con ella, el pasado parecería más sabio
    de lo que fue.

    Si la fuente nueva cambia el panorama, deje la entrada anterior como está y agregue otra, con la fecha en que
    salió la fuente o una posterior. Si una de las dos fechas está equivocada, la de la entrada o la de la fuente,
    corríjala.
    .title = Estado apoyado en una fuente posterior

# C0220
history-out-of-order =
    Las entradas de `status`, `updates` y `revisions` son un historial al que solo se agrega: la más antigua va
    primero y la más reciente al final. Si no siguen ese orden, la última pasaría por la más reciente y la página
    mostraría un estado viejo como si fuera el actual.

    Ponga la entrada en el lugar que le toca por su fecha. Para corregir una evaluación pasada, no la reescriba:
    agregue una entrada nueva y diga en `because` qué resultó ser distinto.
    .title = Historial fuera de orden

# C0221
held-in-the-future =
    Una reunión que todavía no llega solo puede haberse anunciado. Si figura como celebrada, se contaría entre las
    que sí tuvieron lugar y los lectores esperarían sus resultados.

    Escriba `state = "announced"` y, en `announced`, cuándo se dio a conocer y qué fuente lo dice. Cuando se haya
    celebrado y una fuente lo diga, cambie el estado. Si la fecha está equivocada, corríjala, también en el nombre
    del archivo.
    .title = Reunión celebrada antes de su fecha

# C0222
contradicted =
    Con `contradicts`, un registro indica que una de sus fuentes da otra versión de un campo. Quien conozca esa
    fuente pensará que la página tiene un error, a menos que el sitio muestre las dos versiones y diga cuál sigue y
    por qué.

    Escriba una discrepancia: un archivo propio en `content/discrepancies/` con el registro y el campo, cada versión
    con sus fuentes y el motivo de su elección. Si no puede decidir, escriba `assessment = "unresolved"`; eso
    también es una respuesta.
    .title = Contradicción sin explicar

# C0223
unpublished =
    Un borrador, o un registro que espera su `publish_on`, todavía no tiene página. Un registro publicado que lo
    mencione tendría un enlace que no lleva a ninguna parte o revelaría lo que aún no debe ser público.

    Publique el otro registro si ya está listo. Si no, quite de aquí la mención hasta que lo esté, o retenga también
    este registro. Con `--drafts` no se dice nada, porque entonces se muestran los dos.
    .title = Registro publicado que menciona uno sin publicar

# C0224
revision-not-made =
    Una modificación conserva la historia: tal día el plazo pasó de una fecha a otra, por este motivo. El compromiso
    mismo indica el plazo vigente, y de él se calcula si está vencido. Si los dos no coinciden, la página mediría la
    promesa con la fecha equivocada.

    Escriba el plazo nuevo también debajo de `[elements]`. Si más tarde el plazo volvió a cambiar, agréguelo como
    otra modificación.
    .title = Plazo nuevo que no está en el compromiso

# C0225
reversed-period =
    Un periodo que termina antes de empezar no abarca ningún día: no se podría contar nada dentro de él, y los
    lectores no sabrían cuál de las dos fechas creer.

    Lo más común es que las fechas estén intercambiadas o que no se haya actualizado el año después de Año Nuevo.
    Consulte la fuente.
    .title = Periodo que termina antes de empezar

# C0226
parent-cycle =
    Con `parent`, un compromiso o una organización indica a qué otro registro más amplio pertenece. Si al seguirlo
    se regresa al punto de partida, ninguno es el todo y ninguno la parte, y la página no podría decir dónde se
    ubica.

    Busque en la cadena cuál es el más amplio: ese no lleva `parent`. Quite de ahí el campo.
    .title = Registro que forma parte de sí mismo

# C0227
reversed-range =
    Un intervalo dice que el número verdadero está entre uno menor y uno mayor, y el sitio lo muestra así, nunca
    como un solo número intermedio. Escrito al revés, parecería una caída de un número al otro.

    Ponga el número más pequeño en `low` y el más grande en `high`. Si la fuente da un solo número, use `value`.
    .title = Intervalo de mayor a menor

# C0228
met-but-not-complete =
    `met_on` es el día en que se cumplió un compromiso; con él, el sitio dice si fue a tiempo. Junto a un estado que
    no sea completo, diría a los lectores que se cumplió algo que, según la misma entrada, no se ha cumplido.

    Quite `met_on` o, si ya se entregó todo, escriba `is = "complete"` con las fuentes que ese estado necesita.
    .title = Día de cumplimiento sin cumplimiento

# C0229
met-after-finding =
    El campo `date` de una entrada es el día de la evaluación; `met_on`, el día en que se cumplió. Lo que se evalúa
    ya ocurrió; por eso `met_on` es el mismo día o uno anterior.

    Consulte ambas fechas en la fuente. Muchas veces están intercambiadas o una lleva otro año. Si son iguales,
    puede omitir `met_on`.
    .title = Cumplido después de la evaluación que lo dice

## Textos en Markdown

group-C03 = Textos en Markdown

# C0301
unknown-link =
    Los enlaces a registros indican el tipo y el id, `commitment:light-bridge`, y no una dirección. Las direcciones
    cambian de un idioma a otro; así, cada lector llega a la página en el suyo y ningún enlace deja de funcionar sin
    que haya un mensaje.

    Escriba el tipo en inglés, dos puntos y el id. Si no pone nada entre los corchetes,
    `[](commitment:light-bridge)`, se escribe ahí el título del registro. Los demás sitios se enlazan con su
    dirección completa, `https://…`.
    .title = Enlace sin destino conocido

# C0302
remote-picture =
    Una imagen alojada en otro sitio permite que ese sitio sepa quién lee el portal, y un día desaparece o la
    cambian por otra. El portal no pide nada a terceros; así puede leerse con tranquilidad, también desde un disco.

    Guarde la imagen en `content/assets/`, si su licencia lo permite, y muéstrela desde ahí. Si no lo permite,
    enlace la página en la que está.
    .title = Imagen que está en otro sitio

# C0303
too-deep =
    Cada `>` al principio de una línea abre una cita, y cada lista con sangría queda dentro de otra. Nadie puede
    seguir más de unos cuantos niveles, menos aún en un teléfono o de oído. Tantos son casi siempre un accidente,
    como un correo citado una y otra vez.

    Quite los signos o la sangría y deje dos o tres niveles cuando mucho.
    .title = Listas o citas con demasiados niveles

# C0304
heading-level =
    Una página tiene un solo encabezado del primer nivel: su título, que viene del campo `title`. Otro más
    confundiría a quien se desplaza de encabezado en encabezado, como se hace con un lector de pantalla.

    Empiece los encabezados con `##` y los que dependen de ellos con `###`.
    .title = Encabezado del primer nivel

# C0305
duplicate-heading =
    El id de un encabezado, `{"{"}#open{"}"}`, es lo que indica un enlace a esa parte de la página. Con dos iguales, el
    enlace lleva siempre al primero, y quien cita el segundo manda a los lectores a otro lugar.

    Dé al segundo un id propio, el mismo en todos los idiomas de la página. Las palabras de los encabezados pueden
    coincidir; solo los ids deben ser distintos.
    .title = Dos encabezados con el mismo id

# C0306
unknown-footnote =
    Una marca como `[^1]` promete una nota al final del texto. Sin la nota, en la página queda un signo suelto, y el
    lector que busca el sustento no lo encuentra.

    Escriba la nota en una línea aparte al final del texto: `[^1]: …`. Si ya está, compare las dos marcas letra por
    letra. Si quitó la nota a propósito, quite también la marca.
    .title = Nota que no existe

# C0307
dead-anchor =
    Un enlace como `[arriba](#open)` lleva al encabezado con el id `{"{"}#open{"}"}` en el mismo texto. Si no lo hay, al
    seguirlo no pasa nada y los lectores creen que la página está descompuesta.

    Elija uno de los ids que enumera el mensaje o dé un id al encabezado. Escríbalo siempre, porque debe ser igual
    en todos los idiomas, mientras que las palabras de los encabezados se traducen.
    .title = Enlace a un encabezado que no existe

# C0308
unknown-heading =
    Un enlace como `meeting:2026-01-10-bridge#open` lleva a cierta parte de la página de otro registro. Si ese
    encabezado no existe, los lectores llegan al principio de una página larga y buscan en vano lo que se les
    prometió.

    Elija uno de los ids que enumera el mensaje o dé un id a ese encabezado, en todos los idiomas de la página. Solo
    las reuniones, los temas y las páginas tienen encabezados propios; enlace los demás registros sin `#`.
    .title = Enlace a un encabezado que falta en otra página

# C0309
missing-asset =
    Las imágenes y los documentos que un texto muestra o enlaza están en `content/assets/`. Si el archivo no está
    ahí, los lectores ven un cuadro vacío o encuentran un error.

    Compare los nombres letra por letra: `Lamp.png` y `lamp.png` son dos archivos en la mayoría de los servidores,
    aunque en su computadora sean uno. Si el archivo está en una carpeta, esta forma parte del nombre:
    `asset:mapas/puente.png`.
    .title = Enlace a un archivo que no existe

# C0310
reserved-heading =
    La página que rodea su texto tiene partes con ids propios, como sus secciones y sus estados. Un encabezado con
    un id así recibiría los enlaces destinados a ellas, y al revés.

    Elija otro id; casi siempre basta con una palabra del encabezado.
    .title = Id de encabezado que ya usa el tema visual

# C0311
asset-name =
    Los archivos de `content/assets/` se publican con su propio nombre. Signos como `?` y `:` significan otra cosa
    en una dirección o no pueden guardarse en algunas computadoras, y el archivo se perdería antes de llegar al
    lector.

    Cambie el nombre del archivo y todos los enlaces a él. Las minúsculas sin acentos, las cifras y los guiones
    nunca dan problemas. Un nombre tiene como máximo 255 bytes.
    .title = Nombre de archivo que no sirve en una dirección

# C0312
asset-taken =
    Todos los archivos publicados comparten una carpeta, incluidos los del tema visual, y muchos discos no
    distinguen mayúsculas y minúsculas. Dos archivos con el mismo nombre serían uno solo, y se perdería su imagen o
    el estilo de todo el sitio.

    Cambie el nombre de su archivo y los enlaces a él. Si quiere cambiar el estilo del sitio, ponga el archivo en la
    carpeta `static/` del tema visual.
    .title = Nombre de archivo que ya está en uso

# C0313
missing-page =
    Todos los idiomas de este portal dicen lo mismo, y una reunión, un tema o una página es un archivo en cada uno
    de ellos. Aquí falta uno de los archivos, así que quienes leen en ese idioma no sabrían siquiera que existe la
    página.

    Copie el archivo que sí existe, póngale la terminación del otro idioma y traduzca sus textos. Los datos, como las
    fechas y los participantes, están en uno de los archivos y no hace falta repetirlos.
    .title = Página sin archivo en un idioma

## Páginas

group-C04 = Páginas

# C0401
duplicate-address =
    La dirección de una página se forma con su id, y listas como la de temas o la de reuniones también tienen la
    suya. Dos páginas con la misma dirección se sobrescribirían y una de ellas nunca podría leerse.

    Dé otro id a una de las dos, en todos los idiomas. Conserve la que ya es pública, porque su dirección puede
    estar citada.
    .title = Dos páginas con la misma dirección

## Lo que conviene revisar

group-C05 = Lo que conviene revisar

# C0501
missing-translation =
    Este portal puede publicarse antes de que todo esté traducido. Mientras falte un texto, quien lee en ese idioma
    ve el de otro, con un aviso: es mejor que nada, pero no es lo que buscaba.

    No hay que resolverlo de inmediato. Traduzca primero los títulos y los resúmenes, porque también aparecen en las
    listas. Para asegurarse de que nada quede pendiente, quite `translations = "optional"` de `portal.toml`;
    entonces cada hueco es un error.
    .title = Texto todavía sin traducir

# C0503
picture-without-text =
    Quien no puede ver una imagen escucha su descripción, y quien tiene una conexión lenta la lee. Sin ella, solo se
    entera de que ahí hay algo que no alcanza a conocer.

    Diga entre los corchetes, en una oración, qué muestra la imagen y por qué está ahí: no “mapa”, sino “Mapa del
    puente con sus doce faroles”. No repita el texto que la acompaña.
    .title = Imagen sin descripción

# C0504
dropped-html =
    Un texto puede llevar un poco de HTML, pero solo el que no puede hacer daño: sin programas, estilos, formularios
    ni marcos de otros sitios. Lo demás se quita, para que un fragmento copiado de otra página no altere la suya.
    Las palabras se conservan, a menos que fueran parte de un programa o un estilo.

    Escríbalo en Markdown: `**negritas**`, `*cursivas*`, `[un enlace](https://…)`, tablas, listas. Los colores y los
    tamaños corresponden al tema visual.
    .title = HTML que no se incluye en la página

# C0505
press-only =
    El estado actual se apoya en prensa sin firma o reproducida, o en un texto escrito por una máquina. Puede ser
    cierto, pero nadie con nombre o cargo responde por ello, y la página lo dice: “Se apoya solo en prensa”.

    Busque el texto oficial del que hablan las notas, o prensa firmada, y agréguelo en `sources`. Si no existe,
    déjelo así: el aviso de la página es la respuesta honesta.
    .title = Estado que solo sostiene la prensa

# C0506
one-side-only =
    Este compromiso obliga a varias partes, pero solo una lo menciona. Puede ser casualidad o puede ser que las
    otras no se sientan obligadas, y los lectores deben saberlo. Por eso la página dice de quién es la palabra.

    Revise los textos de las otras partes sobre la misma reunión. Si alguno lo menciona, agregue esa fuente con su
    `side`. Si no, deje la advertencia; no quite a las partes, porque la promesa se hizo en su nombre.
    .title = Promesa conjunta de la que habla una sola parte

# C0507
silent =
    Desde hace más tiempo del que admite el portal (`silent_days` en `portal.toml`; un año, si no se indica otra
    cosa) no se sabe nada de este compromiso abierto. Los lectores podrían pensar que el portal dejó de buscar. El
    silencio también es noticia, si alguien lo comprobó.

    Busque novedades. Si las hay, agréguelas en `updates` con su fuente. Si no, agregue de todos modos una entrada
    de `status` con la fecha de hoy y, en `searched`, dónde buscó.
    .title = Compromiso sin noticias desde hace mucho

# C0508
long-quotation =
    Una cita larga pone la página en manos de la persona citada: sus palabras, su énfasis, su elección de lo que se
    calla. Además, un pasaje extenso puede afectar los derechos de quien lo escribió.

    Diga con sus propias palabras, de manera neutral, lo que importa; cite solo las pocas palabras de las que
    depende todo y enlace la fuente para lo demás. El límite es `quotation_words` en `portal.toml`: 25 palabras, si
    no se indica otra cosa.
    .title = Cita textual demasiado larga

# C0509
missing-copy =
    Las páginas web cambian y desaparecen, sobre todo las oficiales después de una elección. Una afirmación cuya
    fuente ya no existe no puede comprobarse. Este portal decidió guardar copia de cada fuente que está en la web
    (`archived_copies` en `portal.toml`).

    Pida a un archivo público, como https://web.archive.org/save, que guarde la página y escriba la dirección de la
    copia en `archived_url`. Abra la copia una vez: algunos sitios no permiten que se archiven sus páginas o
    muestran una página vacía.
    .title = Fuente sin copia archivada

# C0510
unused =
    Las fuentes, las organizaciones, las personas y los indicadores existen para otros registros: un compromiso cita
    la fuente, una reunión enumera a la persona. Un registro que nadie menciona tiene una página a la que ningún
    lector llega. Muchas veces solo se olvidó citarlo donde corresponde.

    Cítelo ahí. Si resulta que no hace falta y nunca se publicó, quítelo. Si ya se publicó, consérvelo, porque su
    dirección puede estar citada, y enlácelo desde algún texto.
    .title = Registro que nadie menciona

# C0511
number-differs =
    Los números, las fechas, los porcentajes y los montos son lo que los lectores citan. Aquí uno aparece en un idioma
    y en el otro no, así que quizá uno de los dos esté mal o se haya omitido algo.

    Verifíquelo en la fuente y escriba lo mismo en ambos idiomas. No importa cómo se escriba: con cifras, con letras o
    con números romanos (“20th century”, “siglo XX”); `1,5` o `1.5`; “1.2 billion” o “1,200 millones”; “$5m” o
    “5 millones de dólares”; “3:30 p.m.” o “15:30 horas”; “2025–26” o “2025-2026”; “two weeks” o “quince días”;
    “a third”, “una tercera parte” o `1/3`. Los números de un nombre (“F-16”, “COVID-19”) y palabras como “el cuarto” o
    “una década” pueden omitirse; solo se avisa de ellos si el otro idioma dice otro número en su lugar.

    No se hacen conversiones: “10 miles” y “16 kilómetros”, “100 °F” y “38 °C”, “50%” y “la mitad” se toman por
    distintos. Qué palabras son números lo dice el tema de cada idioma; la que no figura ahí no se compara. Si un número
    es correcto en un solo idioma, permita ahí la advertencia e indique el motivo:
    `allow = [{"{"} rule = "C0511", reason = "…", text = "…" {"}"}]`.
    .title = Número o fecha en un solo idioma

# C0512
lengths-apart =
    Cada idioma necesita más o menos espacio para decir lo mismo, pero la proporción es parecida en todo el portal. Este
    texto se aleja mucho de ella: quizá falte algo en un idioma o se haya agregado algo en el otro.

    Compárelos párrafo por párrafo. Si ambos dicen lo mismo, permita la advertencia en el registro e indique el
    motivo. La diferencia a partir de la cual se avisa se fija con `length_percent` en `portal.toml`.
    .title = Texto mucho más corto en un idioma

# C0513
loaded-word =
    El portal dice lo que se sabe, con palabras que todas las partes podrían aceptar. Una palabra de su lista de
    palabras tendenciosas dice lo que alguien opina; en la voz del propio portal, sería la opinión del portal.

    Elija una palabra neutral. Si importa que alguien haya usado esta, póngala entre comillas o enlace en la misma
    oración la fuente que lo dice. Cada idioma tiene su lista en `portal.toml`: `loaded_words`.
    .title = Palabra que toma partido

# C0514
untranslated =
    Un texto que es igual en dos idiomas probablemente se copió para traducirlo y se olvidó. Quienes leen en uno de los
    idiomas encontrarían un texto ajeno que no se presenta como tal.

    Tradúzcalo. No se pregunta por los nombres, las cifras ni las palabras de las fuentes; si un texto más largo debe ser
    igual, permita la advertencia en el registro e indique el motivo.
    .title = Texto sin traducir

# C0516
after-the-day =
    El portal muestra lo que se sabía en su fecha de corte (`as_of` en `portal.toml`). Lo que lleva una fecha
    posterior se conserva, pero ninguna página lo muestra, y quien acaba de escribirlo quizá lo busque en vano.

    Si la fecha es correcta, ponga esa u otra posterior como fecha de corte cuando vaya a publicar el portal
    actualizado.
    .title = Fecha posterior a la fecha de corte

# C0517
before-the-promise =
    Un compromiso no puede evaluarse antes de haberse asumido, ni su plazo puede vencer antes. El lector vería una
    historia que comienza antes de su principio.

    Por lo general está mal un año o un mes: compare las fechas con la fuente. Si el compromiso es anterior a la
    reunión que lo repitió, indique la primera ocasión en `made_at` o `made_on`.
    .title = Evaluación o plazo anterior al compromiso

# C0518
missing-page-translation =
    Este portal permite que una página espere su traducción. Mientras tanto, a quienes leen en el otro idioma se les
    muestra el texto tal como está, con el aviso de que está en otro idioma.

    Traduzca el archivo y guárdelo con el nombre que da el mensaje.
    .title = Página aún sin traducir

# C0520
unused-allowance =
    Un registro puede permitir una advertencia e indicar por qué. Cuando la advertencia desaparece, porque se agregó
    una fuente o se corrigió un texto, la entrada sale sobrando y taparía la siguiente advertencia, cuyo motivo
    nadie ha examinado.

    Quite la entrada. Si tiene un `text`, revise si ese texto cambió.
    .title = Permiso que no permite nada

# C0521
stale-translation =
    Los textos dicen lo mismo en todos los idiomas. Aquí uno se modificó después de que ambos se revisaron juntos, y
    el otro no, de modo que quienes leen en un idioma quizá se enteren de algo distinto de lo que leen los demás.

    Lea los dos. Corrija el que se haya quedado atrás, si es el caso, y después confirme que se corresponden:
    `constancia accept` seguido del tipo y el id del registro, tal como aparecen en el mensaje.
    .title = Texto modificado en un solo idioma

# C0522
invalid-review =
    El archivo `content/translations.lock` dice qué textos se revisaron juntos. Lo escribe `constancia accept` y no se edita a
    mano; al combinar los cambios de dos personas pueden quedar líneas que no son de ninguna.

    Borre la línea. Después, cuando se hayan leído juntos los textos del registro, acéptelo de nuevo:
    `constancia accept` seguido de su tipo y su id.
    .title = Línea de revisiones que no puede leerse

## Temas visuales

group-C06 = Temas visuales

# C0601
unknown-theme =
    El portal pide en `portal.toml` el aspecto de un tema visual, pero en `themes/` no hay una carpeta con ese
    nombre. Sin ella no se sabe cómo deben verse las páginas.

    Compare los dos nombres letra por letra. Si quiere el aspecto que viene con Constancia, escriba `theme =
    "default"` o quite la línea.
    .title = Tema visual que no existe

# C0602
no-strings =
    Además de sus textos, una página tiene palabras del tema visual: “Plazo”, “Fuentes”, los títulos de menús y
    tablas. Para un idioma nuevo del portal hay que traducirlas una vez; de lo contrario, sus lectores encontrarían
    una página a medias en inglés.

    Traduzca `strings/en.ftl` del tema visual que viene con Constancia y guárdelo en su tema visual con la clave del
    idioma. Lo que todavía no traduzca se muestra en inglés y aparece como advertencia. Si el idioma se declaró por
    error, quite su sección de `portal.toml`.
    .title = Tema visual sin textos en un idioma

# C0603
broken-strings =
    Los textos del tema visual están en archivos cuyas líneas llevan un nombre, un signo de igual y las palabras.
    Una línea que no sigue esta forma se pierde, y la página mostraría el nombre en vez de las palabras.

    Compare la línea con las vecinas o con el mismo nombre en el tema visual que viene con Constancia. Las líneas
    que continúan una frase llevan sangría, y toda llave que se abre debe cerrarse.
    .title = Textos del tema visual que no pueden leerse

# C0604
missing-strings =
    Algunos textos del tema visual todavía no existen en este idioma, y los lectores los ven en inglés en medio de
    su página.

    El mensaje enumera sus nombres. Un nombre con punto, como `data-meetings.description`, es una parte: va con
    sangría debajo de su frase, como `.description = …`. Quien reemplaza una frase reemplaza todas sus partes, así
    que hay que escribirlas de nuevo.
    .title = Textos del tema visual sin traducir

# C0605
unknown-locale =
    La manera de escribir fechas y números depende del país: coma o punto antes de los decimales, primero el día o
    el mes. El campo `locale` indica cuál se usa, con una clave internacional breve.

    Escriba el idioma y, si hace falta, el país: `es-MX` para el español de México, `es-ES` para el de España. Sin
    este campo se toma la clave del idioma.
    .title = Forma de escribir fechas y números desconocida

# C0611
broken-template =
    Una plantilla es el molde con el que se generan las páginas de un tipo. Solo ve los campos de su tipo de página;
    si pide otro, o si falta una llave, no se puede generar ninguna de ellas.

    Esto es para quien hizo el tema visual. Los campos de cada página están en `docs/themes.md`. Para seguir
    publicando mientras tanto, saque la plantilla de la carpeta del tema visual: en su lugar se usa la que viene con
    Constancia.
    .title = Plantilla que no funciona

# C0613
unknown-field =
    Una plantilla ve los campos de su tipo de página y nada más, para que cualquiera pueda saber de qué depende una
    página. Un campo que no existe dejaría un hueco en ella.

    El mensaje enumera los campos disponibles; `docs/themes.md` explica qué contiene cada uno.
    .title = Campo que la plantilla no ve

# C0614
unknown-template-name =
    Las plantillas usan por su nombre filtros, funciones, componentes, bloques y otras plantillas. Aquí un nombre no
    lleva a nada.

    Corrija el nombre o quite la plantilla de su tema visual: la que viene con Constancia ocupará su lugar.
    .title = Nombre en una plantilla que no lleva a nada

## Descuidos que pasarían inadvertidos o se repetirían muchas veces

# C0150
threshold-too-low =
    Los límites de `[thresholds]` fijan a partir de cuándo algo se advierte o cambia de nombre. Por debajo de cierto
    número, un límite ya no distingue nada: todos los textos serían demasiado largos, todos los registros estarían sin
    noticias y lo que dejara de ser reciente pasaría de inmediato a ser obsoleto.

    Escriba un número mayor o quite la línea para usar el valor habitual. `length_percent` se cuenta a partir de 100,
    que es la longitud esperable; `ageing_days` no puede ser menor que `fresh_days`.
    .title = Límite tan bajo que no distingue nada

# C0151
denied-and-allowed =
    En `deny`, una advertencia impide generar el sitio; en `allow`, nadie la ve. Si una regla está en las dos listas, en
    una de ellas se quedó por error, y quien confíe en la otra se equivocará sin saberlo. Puede estar una vez con su
    código y otra con su nombre.

    Deje la que corresponda. Para permitir una advertencia en un solo registro, escriba `allow` en ese registro.
    .title = Regla permitida y tratada como error a la vez

# C0152
named-twice =
    Lo que está dos veces en una lista saldría dos veces en la página y se contaría dos veces. Suele ocurrir cuando se
    copia un elemento y se olvida cambiarlo, de modo que falta el que se quería poner.

    Corrija el segundo o quítelo. Una fuente puede citarse varias veces si cada mención tiene su propio `locator`, y una
    parte puede aparecer varias veces si cada vez tiene su propia `obligation`.
    .title = El mismo elemento dos veces en una lista

# C0153
lost-header =
    Una línea entre corchetes da comienzo a una entrada, y todos los campos que siguen pertenecen a ella hasta la
    siguiente línea de este tipo. Si falta, pertenecen a la entrada de arriba, donde no existen o ya están escritos.

    Escriba de nuevo la línea: con corchetes dobles si la entrada es una de varias, como `[[updates]]`; con corchetes
    sencillos si es única, como `[elements]`, o si es un registro de un archivo que contiene varios, como `[el-id]`. Los
    campos del registro mismo van arriba de todas estas líneas.
    .title = Falta una línea entre corchetes

# C0154
joint-and-party =
    `joint` significa que todas las partes lo prometieron en conjunto. Si además figura una de ellas, parecería que
    prometió algo más, y la página la contaría dos veces.

    Deje solo `joint`. Si conviene distinguir lo que prometió cada una, escriba en su lugar una entrada por parte, con su
    `obligation`.
    .title = Parte junto a `joint`

# C0320
broken-link =
    Un enlace se escribe con el texto entre corchetes e, inmediatamente después, la dirección entre paréntesis. Si falta
    uno de esos signos o hay un espacio en medio, Markdown lo toma por texto común, y el lector ve una dirección que no
    le dice nada en lugar de un enlace.

    Complételo. Para mostrar una dirección tal como se escribe, póngala entre dos signos `\``.
    .title = Enlace incompleto

# C0530
headings-differ =
    Los encabezados son el esquema de una página, y sus ids son el destino de enlaces como `#open`. Quien cambie de
    idioma debe encontrar el mismo esquema, y un enlace debe llevar al mismo encabezado en todos los idiomas.

    El texto de un encabezado se traduce; su id, no: escriba el mismo `{"{"}#id{"}"}` después del encabezado en todos los
    archivos. Cuando no se escribe ninguno, el id se forma con las palabras del encabezado y es distinto en cada idioma;
    eso no se advierte. Si un encabezado está en un solo idioma, traduzca lo que falta o quite lo que sobra.
    .title = Encabezados distintos según el idioma

# C0531
early-day =
    El portal muestra lo que se sabía en su fecha de corte (`as_of` en `portal.toml`). Si hay muchas fechas posteriores,
    lo más probable es que esté mal la fecha de corte: quedó el año anterior o se escribió por costumbre. Todo lo
    posterior faltaría en las páginas.

    Ponga como fecha de corte el último día que abarcan las fuentes. Si el portal de verdad debe quedarse en una fecha
    anterior, no la cambie y permita la advertencia: `allow = ["early-day"]` en `[rules]`. Mientras esta advertencia
    aparezca, las fechas posteriores no se señalan una por una.
    .title = Fecha de corte muy anterior a lo escrito

# C0532
paragraph-missing =
    Una página debe decir lo mismo en todos los idiomas. Un párrafo o un elemento de una lista que está en uno solo casi
    siempre se olvidó al traducir o se borró por error, y quienes leen en el otro idioma se lo pierden sin saberlo.

    Se reconoce por la longitud: todos los demás tienen un equivalente más o menos de la longitud esperable, y este no
    tiene ninguno. Un párrafo que solo se unió al siguiente no se advierte. Si ambos textos sí dicen lo mismo, permita la
    advertencia en el registro e indique el motivo.
    .title = Párrafo en un solo idioma

# C0533
link-in-plain-text =
    Algunos campos solo llevan palabras: los títulos, los nombres, lo que se buscó y lo que falta. Se muestran tal cual
    en las listas, en el encabezado de las páginas y en los archivos de datos, donde no hay nada que seguir. Un enlace de
    Markdown en uno de esos campos se vería con todo y corchetes.

    Escriba solo sus palabras. Si conviene que se pueda seguir, ponga el enlace en un texto que admita Markdown, como
    `statement` o `because`, o cite la fuente.
    .title = Enlace en un campo que solo lleva palabras

# C0007
wrong-folder =
    La carpeta indica de qué tipo es un registro y, con ello, qué campos tiene. Todos los campos de este archivo son de
    otro tipo, así que lo más probable es que esté en una carpeta equivocada; no se dice nada más de él hasta que cambie
    de lugar.

    Pase el archivo a su carpeta; su nombre, que es su id, no cambia.
    .title = Registro en la carpeta de otro tipo

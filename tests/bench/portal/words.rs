//! What the made-up portal can speak of: a river, the two regions along it, and what they promise each other.

/// A text in English and in Spanish.
pub(crate) type Pair = [String; 2];

/// A fixed text in English and in Spanish.
pub(crate) type Fixed = [&'static str; 2];

/// The endings of the languages' files, in the order of every pair.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "es"];

/// A fixed text as a text.
pub(crate) fn pair(fixed: Fixed) -> Pair {
    fixed.map(str::to_owned)
}

/// A text as part of an id.
pub(crate) fn slug(text: &str) -> String {
    let plain = |c: char| match c {
        'á' => 'a',
        'é' => 'e',
        'í' => 'i',
        'ó' => 'o',
        'ú' => 'u',
        'ñ' => 'n',
        c if c.is_ascii_alphanumeric() => c.to_ascii_lowercase(),
        _ => ' ',
    };
    let text: String = text.chars().map(plain).collect();
    text.split_whitespace().collect::<Vec<_>>().join("-")
}

pub(crate) const MONTHS: [Fixed; 12] = [
    ["January", "enero"],
    ["February", "febrero"],
    ["March", "marzo"],
    ["April", "abril"],
    ["May", "mayo"],
    ["June", "junio"],
    ["July", "julio"],
    ["August", "agosto"],
    ["September", "septiembre"],
    ["October", "octubre"],
    ["November", "noviembre"],
    ["December", "diciembre"],
];

/// Subjects; the Spanish one stands after a noun.
pub(crate) const FIELDS: [Fixed; 20] = [
    ["river water", "del agua del río"],
    ["drinking water", "del agua potable"],
    ["groundwater", "del agua subterránea"],
    ["regional roads", "de las carreteras regionales"],
    ["bridges", "de los puentes"],
    ["the railway", "del ferrocarril"],
    ["primary schools", "de las escuelas primarias"],
    ["rural clinics", "de las clínicas rurales"],
    ["rented housing", "de la vivienda en alquiler"],
    ["the upland forest", "del bosque de montaña"],
    ["wind power", "de la energía eólica"],
    ["street lighting", "del alumbrado público"],
    ["household waste", "de los residuos domésticos"],
    ["flood defences", "de las defensas contra inundaciones"],
    ["the river ports", "de los puertos fluviales"],
    ["seasonal work", "del trabajo de temporada"],
    ["public procurement", "de la contratación pública"],
    ["fish stocks", "de las reservas de peces"],
    ["air quality", "de la calidad del aire"],
    ["civil protection", "de la protección civil"],
];

/// Sides of a subject, as topics: "Safety of bridges".
pub(crate) const ASPECTS: [Fixed; 5] = [
    ["Safety of", "Seguridad"],
    ["Cost of", "Costo"],
    ["Upkeep of", "Mantenimiento"],
    ["Access to", "Disponibilidad"],
    ["Data on", "Datos"],
];

pub(crate) const PLACES: [&str; 36] = [
    "Alder",
    "Barrow",
    "Castro",
    "Delmar",
    "Encina",
    "Fuente Alta",
    "Garnet",
    "Hollis",
    "Islandia",
    "Jarama",
    "Kestrel",
    "La Vega",
    "Merrow",
    "Navaleda",
    "Orchard",
    "Pinar",
    "Quarry",
    "Robledo",
    "Salinas",
    "Tamar",
    "Umbral",
    "Valdeón",
    "Westley",
    "Yermo",
    "Zarza",
    "Brook End",
    "Calder",
    "Dos Ríos",
    "Elm Ford",
    "Ferreira",
    "Granby",
    "Heras",
    "Ivel",
    "Juncal",
    "Kirkby",
    "Loma Verde",
];

/// What a commitment promises to do, before a subject.
pub(crate) const VERBS: [Fixed; 24] = [
    ["Publish monthly figures on", "Publicar cifras mensuales"],
    ["Inspect the state of", "Inspeccionar el estado"],
    ["Lower the cost of", "Reducir el costo"],
    ["Open a joint register of", "Abrir un registro conjunto"],
    ["Measure the quality of", "Medir la calidad"],
    ["Agree a common standard for", "Acordar una norma común"],
    ["Pay for the renewal of", "Financiar la renovación"],
    ["Set up a working group on", "Crear un grupo de trabajo"],
    ["Report every quarter on", "Informar cada trimestre"],
    ["Train the inspectors of", "Capacitar al personal de inspección"],
    ["Share the plans for", "Compartir los planes"],
    ["Review the rules on", "Revisar las normas"],
    ["Double the inspections of", "Duplicar las inspecciones"],
    ["Name a person answerable for", "Designar un responsable"],
    ["Map the gaps in", "Cartografiar las carencias"],
    ["Draft a law on", "Redactar una ley"],
    ["Consult residents on", "Consultar a la población acerca"],
    ["Exchange staff who work on", "Intercambiar personal"],
    ["Test an early warning for", "Probar una alerta temprana"],
    ["Repair the worst parts of", "Reparar las peores partes"],
    ["Audit the spending on", "Auditar el gasto"],
    ["Extend opening hours for", "Ampliar el horario"],
    ["Translate the notices on", "Traducir los avisos"],
    ["Compare the prices of", "Comparar los precios"],
];

/// What an organization is, before a subject.
pub(crate) const OFFICES: [(Fixed, &str); 8] = [
    (["Ministry for", "Ministerio"], "ministry"),
    (["Department for", "Departamento"], "department"),
    (["Agency for", "Agencia"], "agency"),
    (["Inspectorate for", "Inspección"], "unit"),
    (["Council on", "Consejo"], "council"),
    (["Working group on", "Grupo de trabajo"], "group"),
    (["Users' association of", "Asociación de usuarios"], "association"),
    (["Operating company of", "Empresa operadora"], "company"),
];

pub(crate) const REGIONS: [Fixed; 2] = [["North", "Norte"], ["South", "Sur"]];

/// The parties' keys, in the order of [`REGIONS`].
pub(crate) const SIDES: [&str; 2] = ["north", "south"];

pub(crate) const POSTS: [Fixed; 8] = [
    ["Minister", "titular del ministerio"],
    ["Deputy minister", "viceministerio"],
    ["Director general", "dirección general"],
    ["Chief inspector", "jefatura de inspección"],
    ["Secretary", "secretaría"],
    ["Legal adviser", "asesoría jurídica"],
    ["Head of statistics", "jefatura de estadística"],
    ["Spokesperson", "vocería"],
];

pub(crate) const FIRST_NAMES: [&str; 24] = [
    "Ada", "Bruno", "Carla", "Diego", "Elena", "Frank", "Gloria", "Hugo", "Irene", "Jonas", "Karen", "Luis",
    "Marta", "Nils", "Olga", "Pedro", "Queta", "Ruth", "Simón", "Teresa", "Ursula", "Víctor", "Wanda",
    "Xavier",
];

pub(crate) const LAST_NAMES: [&str; 30] = [
    "Abbot",
    "Barrios",
    "Carver",
    "Domínguez",
    "Eastman",
    "Fuentes",
    "Gómez",
    "Harper",
    "Ibarra",
    "Jensen",
    "Kaplan",
    "Linares",
    "Morton",
    "Núñez",
    "Ortega",
    "Porter",
    "Quiroga",
    "Rivera",
    "Sandoval",
    "Turner",
    "Urrutia",
    "Vargas",
    "Walsh",
    "Ximénez",
    "Young",
    "Zapata",
    "Bennett",
    "Cordero",
    "Drake",
    "Espinosa",
];

pub(crate) const PUBLISHERS: [(&str, &str); 12] = [
    ("The River Post", "en"),
    ("El Correo del Valle", "es"),
    ("Northern Gazette", "en"),
    ("La Voz del Sur", "es"),
    ("Alder Evening News", "en"),
    ("Diario de Navaleda", "es"),
    ("Two Banks Radio", "en"),
    ("Radio Dos Orillas", "es"),
    ("The Basin Review", "en"),
    ("Cuadernos de la Cuenca", "es"),
    ("Harbour Wire", "en"),
    ("Agencia Ribera", "es"),
];

/// Headings of a meeting's text.
pub(crate) const HEADINGS: [Fixed; 10] = [
    ["What was on the table", "Qué se trató"],
    ["What was agreed", "Qué se acordó"],
    ["What the North says", "Qué dice el Norte"],
    ["What the South says", "Qué dice el Sur"],
    ["Figures presented", "Cifras presentadas"],
    ["How it came about", "Cómo se llegó a esto"],
    ["Money and staff", "Dinero y personal"],
    ["What residents asked for", "Qué pidió la población"],
    ["Questions without an answer", "Preguntas sin respuesta"],
    ["Next steps", "Próximos pasos"],
];

pub(crate) const UNITS: [Fixed; 6] = [
    ["inspections", "inspecciones"],
    ["people", "personas"],
    ["kilometres", "kilómetros"],
    ["million litres", "millones de litros"],
    ["permits", "permisos"],
    ["complaints", "quejas"],
];

/// Sentences. `{o}` an organization, `{f}` a subject, `{p}` a place, `{n}` and `{k}` numbers, `{m}` a month.
pub(crate) const SENTENCES: [Fixed; 36] = [
    [
        "The delegations went through the figures on {f} for {p}, which neither had published before.",
        "Las delegaciones repasaron las cifras {f} en {p}, que ninguna había publicado antes.",
    ],
    [
        "{o} counted {n} inspections since {m}, of which {k} led to an order.",
        "{o} contó {n} inspecciones desde {m}, de las que {k} dieron lugar a una orden.",
    ],
    [
        "Both sides say that the work in {p} goes on, and neither says until when.",
        "Ambas partes dicen que el trabajo en {p} continúa, y ninguna dice hasta cuándo.",
    ],
    [
        "A first draft has been with {o} since {m}; it has not been made public.",
        "Un primer borrador está en {o} desde {m}; no se ha hecho público.",
    ],
    [
        "Of {n} sites visited along the river, {k} were found to be in good order.",
        "De {n} sitios visitados a lo largo del río, {k} se hallaron en buen estado.",
    ],
    [
        "The text of the South mentions {f} once, in its last paragraph.",
        "El texto del Sur menciona el asunto {f} una vez, en su último párrafo.",
    ],
    [
        "The text of the North gives a number for {p} and none for the places downstream.",
        "El texto del Norte da una cifra para {p} y ninguna para las localidades río abajo.",
    ],
    [
        "Staff of {o} will be trained in {p} in groups of {k}, according to the joint note.",
        "El personal de {o} se capacitará en {p} en grupos de {k}, según la nota conjunta.",
    ],
    [
        "No amount was named for {f}, and the budget of that year lists none.",
        "No se mencionó ningún monto en materia {f}, y el presupuesto de ese año no recoge ninguno.",
    ],
    [
        "Residents of {p} had asked for the measurements in {m} and received them {k} weeks later.",
        "La población de {p} había pedido las mediciones en {m} y las recibió {k} semanas después.",
    ],
    [
        "The register holds {n} entries, and about one in {k} lacks a date.",
        "El registro contiene {n} entradas, y cerca de una de cada {k} carece de fecha.",
    ],
    [
        "It was left to {o} to say which rules apply to {f} on the border between the regions.",
        "Quedó en manos de {o} decir qué reglas se aplican en materia {f} en el límite entre las regiones.",
    ],
    [
        "An earlier promise on {f} had lapsed in {m} without a report.",
        "Una promesa anterior acerca {f} había vencido en {m} sin informe alguno.",
    ],
    [
        "The press of both regions reported {n} complaints; the official count is {k}.",
        "La prensa de ambas regiones informó de {n} quejas; el recuento oficial es de {k}.",
    ],
    [
        "Work near {p} is to begin once the water is low, which in most years is after {m}.",
        "Las obras cerca de {p} empezarán cuando baje el agua, lo que en la mayoría de los años ocurre después de {m}.",
    ],
    [
        "{o} and its counterpart exchange their lists every {k} days, by a channel that is not described.",
        "{o} y su contraparte intercambian sus listas cada {k} días, por un canal que no se describe.",
    ],
    [
        "The pilot covers {n} households and is meant to run for {k} months.",
        "El piloto abarca {n} hogares y está previsto que dure {k} meses.",
    ],
    [
        "Two texts disagree on the number of people present: {n} in one and {k} in the other.",
        "Dos textos discrepan sobre el número de asistentes: {n} en uno y {k} en el otro.",
    ],
    [
        "What was said about {f} repeats, word for word, what was said in {m}.",
        "Lo que se dijo acerca {f} repite, palabra por palabra, lo que se dijo en {m}.",
    ],
    [
        "A map of {p} was shown but not handed out, so its scale is unknown.",
        "Se mostró un mapa de {p}, pero no se repartió, por lo que se desconoce su escala.",
    ],
    [
        "The chair asked for a written answer by {m}; the minutes show none.",
        "La presidencia pidió una respuesta por escrito antes de {m}; las actas no recogen ninguna.",
    ],
    [
        "For {p} the plan names {o}; for the other places it names nobody.",
        "Para {p} el plan designa a {o}; para las demás localidades no designa a nadie.",
    ],
    [
        "Prices rose by {k} per cent between {m} and the day of the meeting.",
        "Los precios subieron un {k} por ciento entre {m} y el día de la reunión.",
    ],
    [
        "Nothing in the record shows that {f} was discussed with the users themselves.",
        "Nada en el registro muestra que el asunto {f} se haya tratado con los propios usuarios.",
    ],
    [
        "A second reading is planned, with the figures of {m} and those of {n} more sites.",
        "Se prevé una segunda lectura, con las cifras de {m} y las de {n} sitios más.",
    ],
    [
        "The delegation of {o} arrived with {k} proposals and left with two.",
        "La delegación de {o} llegó con {k} propuestas y se fue con dos.",
    ],
    [
        "Where a bridge is closed, the detour by {p} adds {k} kilometres.",
        "Donde un puente está cerrado, el desvío por {p} añade {k} kilómetros.",
    ],
    [
        "The agreement speaks of steps; it does not say how many, or in what order.",
        "El acuerdo habla de pasos; no dice cuántos ni en qué orden.",
    ],
    [
        "Until {m} the samples from {p} were sent to a laboratory of the other region.",
        "Hasta {m} las muestras de {p} se enviaban a un laboratorio de la otra región.",
    ],
    [
        "{o} says that {n} permits were issued, and that {k} of them were withdrawn again.",
        "{o} dice que se expidieron {n} permisos y que {k} de ellos se retiraron después.",
    ],
    ["The same sum had been announced for {p} in {m}.", "La misma suma se había anunciado para {p} en {m}."],
    [
        "Neither text says who pays when {f} cost more than planned.",
        "Ningún texto dice quién paga cuando el costo {f} supera lo previsto.",
    ],
    [
        "A joint visit to {p} is to follow within {k} weeks.",
        "En un plazo de {k} semanas seguirá una visita conjunta a {p}.",
    ],
    [
        "The numbers cover the months up to {m} and leave out the smallest {k} sites.",
        "Las cifras abarcan los meses hasta {m} y dejan fuera los {k} sitios más pequeños.",
    ],
    [
        "According to {o}, the delay came from the tender and not from the work itself.",
        "Según {o}, el retraso se debió a la licitación y no a la obra misma.",
    ],
    [
        "The list of open points on {f} has grown from {k} to {n}.",
        "La lista de puntos pendientes acerca {f} ha pasado de {k} a {n}.",
    ],
];

/// Sentences with a link, `{l}`, to a record whose title is filled in.
pub(crate) const POINTERS: [Fixed; 6] = [
    ["What came of it is recorded under {l}.", "Lo que resultó consta en {l}."],
    ["This takes up {l}.", "Esto retoma {l}."],
    [
        "The point goes back to {l}, where it was left open.",
        "El punto se remonta a {l}, donde quedó abierto.",
    ],
    ["More on this stands in {l}.", "Más al respecto figura en {l}."],
    [
        "It is not the same as {l}, with which the press confuses it.",
        "No es lo mismo que {l}, con lo que la prensa lo confunde.",
    ],
    ["The wording follows {l}.", "La redacción sigue a {l}."],
];

# Les mots du thème en français.
#
# Une partie après un point (« .meaning », « .days ») appartient à la ligne du dessus.

## Mots des adresses : minuscules et traits d'union

route-commitments = engagements
route-meetings = rencontres
route-topics = themes
route-initiatives = initiatives
route-indicators = indicateurs
route-organizations = institutions
route-people = personnes
route-sources = sources
route-principles = principes
route-questions = questions
route-glossary = glossaire
route-discrepancies = divergences
route-changes = changements
route-calendar = calendrier
route-gaps = lacunes
route-data = donnees
route-topic = theme
route-status = statut
route-party = partie
route-meeting = rencontre
route-since = depuis
route-page = page
route-unassessed = non-evalue
route-not-assessable = non-evaluable
route-no-evidence = aucun-element
route-not-started = non-commence
route-limited = limite
route-substantial = substantiel
route-complete = acheve
route-withdrawn = retire

## Titres des pages, repris dans les menus

title-home = Accueil
title-not-found = Cette page n’existe pas
title-commitments = Engagements
title-meetings = Rencontres
title-sources = Sources
title-topics = Thèmes
title-initiatives = Initiatives
title-indicators = Indicateurs
title-organizations = Institutions
title-people = Personnes
title-principles = Principes
title-questions = Questions
title-glossary = Glossaire
title-discrepancies = Divergences
title-changes = Changements
title-calendar = Calendrier
title-gaps = Lacunes
title-data = Données
entries-other = Communes ou autres
title-commitments-topic = Engagements : { $name }
title-commitments-status = Engagements : { $name }
title-commitments-party = Engagements : { $name }
title-commitments-meeting = Engagements : { $name }
title-changes-topic = Changements : { $name }
title-changes-month = Changements : { $name }
title-changes-since = Changements depuis : { $name }
title-changes-between = Changements : { $name } – { $next }

## Ce que contiennent les listes

lead-topics = Ce sur quoi portent les engagements.
lead-initiatives = Programmes et instances auxquels se rattachent les engagements.
lead-indicators = Ce qui peut se compter, et ce qui a été compté jusqu’ici. La plupart des engagements n’ont aucun chiffre.
lead-organizations = Institutions qui se sont engagées ou ont pris part à des rencontres.
lead-people = Responsables qui ont pris part aux rencontres ou parlé au nom d’une partie. Fonctions publiques seulement.
commitments-lead = { $count ->
    [one] Ce qui a été promis, du plus récent au plus ancien. Cette liste compte un engagement.
   *[other] Ce qui a été promis, du plus récent au plus ancien. Cette liste compte { $count } engagements.
}
meetings-lead = Toutes les rencontres du registre, de la plus récente à la plus ancienne : qui était là, ce qui a été promis, et ce que chaque partie en a dit ensuite.
sources-lead = Tout ce sur quoi repose le registre, du plus récent au plus ancien.
principles-lead = Ce dont les parties disent s’inspirer, et les mots qu’elles ont employés chaque fois.
questions-lead = Des réponses brèves, chacune avec ses sources. « Non public » est aussi une réponse.
glossary-lead = Les mots employés dans ces pages, expliqués simplement.
discrepancies-lead = Là où les sources divergent, ce portail le dit, montre ce qu’affirme chacune, et indique laquelle il suit et pourquoi.
changes-lead = Tout ce qui a été ajouté au registre ou modifié, du plus récent au plus ancien.
calendar-lead = Rencontres et échéances, passées et à venir.
gaps-lead = Ce que les engagements ne disent pas, et ce qui est resté le plus longtemps sans nouvelles.
data-lead = Le registre qui est derrière ces pages, à lire avec un tableur ou un programme de votre choix.

## Le cadre de toutes les pages

skip = Aller au contenu
languages = Langues
choose-language = Choisir une langue
sections = Rubriques
menu = Menu
breadcrumb = Fil d’Ariane
contents = Sur cette page
more = En savoir plus sur ce portail
as-of = État du registre au { $date }
as-of-short = Au { $date }
colophon = Le registre s’arrête à ce jour. Son silence sur la suite ne dit rien de ce qui s’est passé.
foreign = Cette page n’existe pas encore en français. Elle est affichée en :
not-found-lead = Si un lien de ce site vous a conduit ici, l’erreur est la nôtre.
not-found-onward = Continuer d’ici
pagination = Pages de cette liste
pagination-page = Page { $number } sur { $total }
pagination-previous = Page précédente
pagination-next = Page suivante
all-entries = Tout afficher
excerpt-shown = { $shown } sur { $total }.
filters = Affiner la liste
filter-all = Tous
filter-topic = Thème
filter-status = Statut
filter-party = Partie
filter-meeting = Rencontre
filter-month = Mois
cite-heading = Citer cette page
cite = { $portal }. « { $title } ». État du registre au { $date }.

## Nombres, dates, lieux

number = { $number }
days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
}
days-earlier = { $days ->
    [0] le jour même du registre
    [one] { $days } jour plus tôt
   *[other] { $days } jours plus tôt
}
days-after = { $days ->
    [0] le jour même
    [one] { $days } jour plus tard
   *[other] { $days } jours plus tard
}
period = { $from } – { $to }
range = { $low } à { $high }
place-separator = ,
date = Date
date-approximate = { $date } environ
date-derived = { $date } (date déduite)
date-meeting = Rencontre
    .open = Aucune source lue ne dit si elle a eu lieu.
date-deadline = Échéance
    .open = La date est passée, et aucune source lue ne dit qu’elle a été tenue.

## Textes

footnote = Note
footnote-back = Retour au texte
note = Note
tip = Conseil
important = Important
warning = Avertissement
caution = Attention

## Mots généraux

name = Nom
all = Total
kind = Type
language = Langue
language-en = anglais
language-es = espagnol
language-fr = français
language-ar = arabe
address = Adresse
website = Site web
summary = Résumé
in-short = En bref
what-it-is = De quoi il s’agit
what-is-meant = Ce que cela veut dire
particulars = Fiche
related = Voir aussi
aliases = Aussi appelé
also-called = Aussi appelé :
short-name = Nom abrégé
official-names = Noms officiels
part-of = Fait partie de
stated = Précisé
not-stated = Non précisé
changed-to = remplacé par
labelled = { $label } : { $value }
letters = Par lettre
side = Partie
side-joint = Les parties ensemble
side-none = Presse ou tiers
parties = Parties
role = Qualité indiquée
topic = Thème
topics = Thèmes
initiative = Initiative
initiatives = Initiatives
commitment = Engagement
commitments = Engagements
meetings = Rencontres
organization = Institution
person = Personne
people = Personnes
principle = Principe
question = Question
discrepancy = Divergence
source = Source
sources = Sources
indicator = Indicateur

## Statut

status = Statut
status-now = Statut actuel
status-not-assessable = Non évaluable tel que formulé
    .meaning = Formulé de telle sorte que personne, de l’extérieur, ne peut le vérifier.
status-no-evidence = Aucun élément public trouvé
    .meaning = Une recherche n’a rien donné, ni dans un sens ni dans l’autre.
status-not-started = Non commencé
    .meaning = Une source dit que le travail n’a pas commencé.
status-limited = Limité
    .meaning = Premiers pas ou lancement, rien de plus.
status-substantial = Substantiel
    .meaning = Fait ou en marche pour l’essentiel ; ce qui manque est connu.
status-complete = Achevé
    .meaning = Tout ce qui devait être atteint l’a été.
status-withdrawn = Retiré ou remplacé
    .meaning = Une partie y a publiquement renoncé ou l’a remplacé.
status-unassessed = Pas encore évalué
    .meaning = Personne n’a encore examiné cet engagement.
status-since = Depuis le { $date }
status-checked = dernière vérification : { $date }
status-searched-on = Une recherche faite le { $date } n’a rien donné, ni dans un sens ni dans l’autre.
status-ongoing = continu, donc jamais « achevé »
status-missing = Ce qui manque encore :
status-searched = Lieux de recherche :
press-only = Ne repose que sur la presse

## Échéances

timeliness = Échéance
timeliness-no-deadline = Sans échéance
    .meaning = Aucune source ne dit pour quel jour ce doit être fait.
timeliness-upcoming = À venir
    .days = { $days ->
        [0] Échéance aujourd’hui
        [one] Échéance dans { $days } jour
       *[other] Échéance dans { $days } jours
    }
timeliness-due-soon = Échéance proche
    .days = { $days ->
        [0] Échéance aujourd’hui
        [one] Échéance proche, dans { $days } jour
       *[other] Échéance proche, dans { $days } jours
    }
timeliness-overdue = En retard
    .days = { $days ->
        [one] En retard de { $days } jour
       *[other] En retard de { $days } jours
    }
timeliness-met-on-time = Tenu dans les délais
timeliness-met-late = Tenu en retard
    .days = { $days ->
        [one] Tenu avec { $days } jour de retard
       *[other] Tenu avec { $days } jours de retard
    }
timeliness-closed = Clos
deadline-on = Échéance : { $date }

## Éléments probants

freshness = Dernière nouvelle
freshness-fresh = Récente
freshness-ageing = Moins récente
freshness-stale = Ancienne
freshness-silent = Aucune à ce jour
    .meaning = Aucune nouvelle au registre depuis l’engagement.
freshness-last = { $days ->
    [0] { $date }, le jour même du registre.
    [one] { $date }, { $days } jour avant le registre.
   *[other] { $date }, { $days } jours avant le registre.
}
last-news-on = Dernière nouvelle : { $date }
last-news-none = Aucune à ce jour
specificity = Précision
specificity-score = { $score } sur 4
specificity-missing = Il manque : { $elements }.
specificity-full = Il dit quoi, combien, pour quand et par qui.
agreement = Qui le dit
agreement-joint = Un texte commun
agreement-all = Toutes les parties
agreement-press-only = La presse seule
agreement-some = { $sides } seulement
agreement-strength-same = Avec la même force.
agreement-strength-different = Avec une force différente.
evidence = Sources
evidence-none = Aucune
evidence-press = Presse
evidence-sides = Officielles : { $sides }
evidence-all-sides = Officielles, de toutes les parties
evidence-data = Données publiées
independent-sources = { $count ->
    [0] Aucune source sur la suite.
    [one] Sur la suite : une source indépendante.
   *[other] Sur la suite : { $count } sources indépendantes.
}

## Sources

citation-label = { $publisher }, { $date }
citation-label-without-publisher = { $title }, { $date }
quality = Qualité
quality-A = A
    .meaning = Texte officiel, ou sa copie mot pour mot
quality-B = B
    .meaning = Presse signée ou agence nommée
quality-C = C
    .meaning = Presse non signée ou reprise
quality-D = D
    .meaning = Texte écrit par une machine
quality-note = La qualité A est un texte officiel ; B, de la presse signée ; C, de la presse non signée ou reprise ; D, un texte écrit par une machine.
source-kind-joint-statement = Déclaration commune
source-kind-readout = Compte rendu
source-kind-official-data = Données officielles
source-kind-law = Texte de droit
source-kind-transcript = Procès-verbal
source-kind-press = Presse
source-kind-aggregator = Agrégateur
source-kind-machine-written = Texte de machine
source-untitled = L’exemplaire lu ne porte pas de titre ; les mots ci-dessus le décrivent.
publisher = Éditeur
published = Publié
accessed = Dernière consultation
archived = Copie archivée
locator = Note
limitations = Limites
same-origin = Même texte que
same-origin-note = Les reprises d’un même texte comptent pour une seule source.
sources-quality = Qualité
sources-count = { $count ->
    [one] { $count } source
   *[other] { $count } sources
}
sources-further = Autres sources
source-commitments = Engagements qui s’appuient sur elle
source-meetings = Rencontres qui s’appuient sur elle
source-others = Autres pages qui s’appuient sur elle

## Engagements

commitments-count = { $count ->
    [one] { $count } engagement
   *[other] { $count } engagements
}
of-commitments = { $count ->
    [one] Sur { $count } engagement
   *[other] Sur { $count } engagements
}
all-commitments = Tous les engagements
commitments-none = Aucun engagement au registre.
commitments-made = Engagements pris
made-on = Date de la promesse
commitment-kind-action = Action
commitment-kind-exchange = Échange
commitment-kind-institution = Instance ou rencontre
commitment-kind-rule = Règle
commitment-kind-reporting = Compte à rendre
nature = Nature
nature-one-off = Ponctuel
nature-ongoing = Continu
nature-conditional = Dépend d’autre chose
statement = Ce qui a été promis
superseded-by = Remplacé par
parties-heading = Qui doit faire quoi
party-leads = Chef de file.
element = Ce qu’une promesse peut préciser
element-deliverable = le résultat attendu
element-target = l’objectif chiffré
element-deadline = l’échéance
element-owner = le responsable nommé
elements-heading = Ce qu’elle dit, et ne dit pas
elements-note = Les quatre choses qu’il faut à une promesse pour qu’on puisse la vérifier.
sides-heading = Ce que dit chaque partie
strength = Force
strength-launch = Lancer
strength-begin = Commencer
strength-continue = Poursuivre
strength-deepen = Approfondir
strength-accelerate = Accélérer
strength-consider = Envisager
strength-reaffirm = Réaffirmer
history-heading = Historique du statut
history-note = Du plus récent au plus ancien. Rien n’est jamais retiré.
finding-unchanged = réexaminé, inchangé
updates-heading = Ce qui s’est passé depuis
updates-note = Carré plein : action concrète. Cercle : annonce. Carré vide : acte consigné.
updates-none = Rien au registre. Cela ne veut pas dire qu’il ne s’est rien passé.
weight-announcement = Annonce
weight-concrete-action = Action concrète
weight-record = Acte consigné
revisions-heading = Révisions
revisions-none = Aucune. Aucune source n’a modifié les termes, les parties ou une date de cet engagement.
field-title = Titre
field-statement = Énoncé
field-deadline = Échéance
field-target = Objectif
field-deliverable = Résultat attendu
field-owner = Responsable
field-topics = Thèmes
field-parties = Parties
criteria-heading = Comment il est jugé
criteria-none = Aucun critère au registre ne permet de dire s’il a été tenu.
criterion = Critère
criterion-decides = Il décide de
criterion-verified = Vérifié par
criterion-state = État
criterion-kind-completion = L’achèvement
criterion-kind-progress = L’avancement
criterion-kind-failure = L’échec
criterion-state-met = Rempli
criterion-state-not-met = Non rempli
criterion-state-unknown = Inconnu
criterion-failure-met = S’est produit
criterion-failure-not-met = Ne s’est pas produit
indicators-heading = Indicateurs
parts-heading = Ses parties

## Accueil

home-heading = Ce qui a été promis, et ce que l’on en sait
home-meta = { $commitments ->
    [one] { $commitments } engagement
   *[other] { $commitments } engagements
} et { $meetings ->
    [one] { $meetings } rencontre
   *[other] { $meetings } rencontres
} au registre. Premier fait : { $date }.
home-topics = Les thèmes selon ce que l’on sait
home-topics-note = Un engagement qui relève de plusieurs thèmes compte dans chacun ; la somme des lignes peut donc dépasser { $count }.
home-changes = Depuis la dernière rencontre
last-meeting-note = { $days ->
    [0] { $date }, le jour même du registre.
    [one] { $date }, { $days } jour avant le registre.
   *[other] { $date }, { $days } jours avant le registre.
}
home-dates = Prochaines dates
dates-open = Dépassées ou sans nouvelles
dates-open-note = Le jour est passé ; aucune source lue ne dit ce qu’il en est advenu.
dates-no-further = Aucune autre date au registre.

## Rencontres

meetings-count = { $count ->
    [one] { $count } rencontre
   *[other] { $count } rencontres
}
meetings-here = Rencontres sur ce thème
meeting-kind-group-meeting = Réunion du groupe
meeting-kind-ministerial = Réunion ministérielle
meeting-kind-call = Entretien téléphonique
meeting-kind-leaders-meeting = Réunion des dirigeants
meeting-kind-visit = Visite
meeting-state-announced = Annoncée
meeting-state-held = Tenue
meeting-state-postponed = Reportée
meeting-state-cancelled = Annulée
meeting-state-unknown = Issue inconnue
announced = Date rendue publique
since-previous = Depuis la rencontre précédente
until-next = Jusqu’à la rencontre suivante
comparison-heading = Ce que dit chaque partie
comparison-joint = Dans un texte commun
comparison-all = Dit par toutes les parties
comparison-different-strength = Dit par toutes les parties, avec une force différente
comparison-press-only = Seulement dans la presse
comparison-some = { $sides } seulement
voice-mentioned = Mentionné
voice-silent = Non mentionné
takeaways = À retenir
agenda = Ordre du jour
delegations = Délégations
head-of-delegation = Chef de délégation
nobody-named = Personne de nommé
readouts = Comptes rendus
readouts-none = Aucune partie n’a publié de compte rendu de cette rencontre, d’après les sources lues.
delay = Délai

## Initiatives, institutions, personnes, principes

launched = Lancée
initiative-state-planned = Prévue
initiative-state-active = En cours
initiative-state-ended = Terminée
organization-kind-government = Gouvernement
organization-kind-ministry = Ministère
organization-kind-department = Direction
organization-kind-agency = Agence
organization-kind-unit = Unité
organization-kind-prosecution = Parquet
organization-kind-embassy = Ambassade
organization-kind-council = Conseil
organization-kind-group = Groupe
organization-kind-company = Entreprise
organization-kind-association = Association
organization-kind-other = Autre
organization-parts = Ses composantes
organization-commitments = Engagements qui la nomment
took-part = A pris part à
person-part = Place dans le registre
posts = Fonctions publiques
posts-note = De la plus récente à la plus ancienne.
posts-none = Aucune fonction au registre.
post-acting = par intérim
post-from = début : { $date }
post-to = fin : { $date }
principles-heading = Les principes par occasion
principles-none = Aucun principe au registre.
principle-stated = Énoncé, sans formule consignée
statements = Qui l’a énoncé, et quand
statements-none = Aucun énoncé n’en est consigné.

## Indicateurs

unit = unité :
baseline = Valeur de départ
baseline-none = Aucune valeur de départ publiée
target = Cible
target-none = Aucune cible énoncée
target-by = Pour : { $date }
latest = Dernière valeur
latest-none = Pas encore de mesure
figure = Chiffre
figure-none = Aucun
figure-value = Valeur
figure-period = Période
figure-status = Nature
measurement = Mesure
measurements = Mesures
measurement-status-official = Officielle
measurement-status-claimed = Affirmée
measurement-status-estimated = Estimée
measurement-status-provisional = Provisoire
direction-increase = Progresser, c’est voir le chiffre monter.
direction-decrease = Progresser, c’est voir le chiffre baisser.
direction-none = Ni une hausse ni une baisse n’est en soi un progrès.
range-note = Une fourchette est donnée telle quelle, jamais par son milieu.
comparability = Comparabilité
indicator-commitments = Engagements qu’il mesure

## Questions et glossaire

questions-none = Aucune question au registre.
question-state-answered = Réponse connue
question-state-partly = Réponse partielle
question-state-not-public = Non public
question-state-disputed = Contesté
answer-full = En détail
glossary-none = Aucun terme au registre.
term-in = En { $language } :
not-to-confuse-with = À ne pas confondre avec :

## Divergences

discrepancies-here = Là où les sources divergent
discrepancies-none = Aucune divergence au registre.
discrepancy-about = Sujet :
discrepancy-differs = Ce qui diffère : { $kind }
discrepancy-explained = Explication : { $assessment }
discrepancy-type-date = Date
discrepancy-type-number = Nombre
discrepancy-type-name = Nom
discrepancy-type-title = Titre officiel
discrepancy-type-scope = Périmètre
discrepancy-type-strength = Force
discrepancy-type-attribution = Qui l’a dit
discrepancy-type-account = Ce qui s’est passé
discrepancy-type-wording = Formulation
discrepancy-type-state = Si cela a eu lieu
assessment = Ce qui l’explique
assessment-source-error = Erreur d’une source
    .meaning = L’une des sources se trompe.
assessment-translation = Traduction
    .meaning = Les versions linguistiques ne disent pas la même chose.
assessment-different-scope = Périmètre différent
    .meaning = Les sources ne parlent pas de la même chose.
assessment-genuine-dispute = Désaccord réel
    .meaning = Les sources se contredisent vraiment.
assessment-unresolved = Non tranché
    .meaning = Les sources lues ne permettent pas de le dire.
variants = Ce que disent les sources
adopted = Ce que retient ce portail
adopted-none = Aucune. Toutes sont données.

## Changements et calendrier

changes-count = { $count ->
    [one] { $count } changement
   *[other] { $count } changements
}
changes-none = Aucun changement au registre.
changes-latest = Les { $shown } derniers sur { $total } figurent ici ; les autres se trouvent par mois.
change-held = Rencontre tenue
change-readout = Compte rendu publié
change-made = Engagement pris
change-status = Statut
change-revision = Révision
change-became-overdue = Échéance dépassée
calendar-coming = À venir
calendar-no-meeting = Aucune source lue n’annonce d’autre rencontre.

## Lacunes

gaps-missing = Ce qui manque
gaps-not-assessable = Non évaluables tels que formulés
gaps-some-sides = Dits par certaines parties seulement
gaps-press-only = Statut reposant sur la presse seule
gaps-overdue = En retard
    .note = Échéances passées, de la plus ancienne à la plus récente.
    .none = Aucune échéance n’est passée sans être tenue.
gaps-silent = Sans nouvelles
    .note = Aucune nouvelle depuis le jour de l’engagement, du plus ancien au plus récent.
    .none = Il y a des nouvelles de chaque engagement en cours.
gaps-stale = Nouvelles anciennes
    .note = La dernière nouvelle date, de la plus ancienne à la plus récente.
    .none = Aucune dernière nouvelle n’est ancienne.
gaps-questions = Questions dont la réponse n’est pas publique

## Données

data-files = Fichiers
data-file = Fichier
data-holds = Contenu
data-rows = Lignes
data-commitments = Engagements
    .description = Une ligne par engagement, avec son statut actuel et tout ce qui se déduit de sa fiche.
data-statuses = Historique des statuts
    .description = Une ligne par constat, avec sa date, sa raison et ses sources.
data-updates = Faits nouveaux
    .description = Une ligne par fait survenu depuis un engagement.
data-meetings = Rencontres
    .description = Une ligne par rencontre.
data-sources = Sources
    .description = Une ligne par source, avec son éditeur, sa date, sa qualité et son adresse.

## Les nombres en lettres, pour comparer les langues d’un texte

number-words =
    zéro = 0, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, dix = 10, onze = 11, douze = 12,
    treize = 13, quatorze = 14, quinze = 15, seize = 16, vingt = 20, trente = 30, quarante = 40, cinquante = 50,
    soixante = 60, quatre-vingts = 80, soixante-dix = 70,
    soixante-et-onze = 71, soixante-douze = 72, soixante-treize = 73, soixante-quatorze = 74, soixante-quinze = 75,
    soixante-seize = 76, quatre-vingt-dix = 90, quatre-vingt-onze = 91, quatre-vingt-douze = 92,
    quatre-vingt-treize = 93, quatre-vingt-quatorze = 94, quatre-vingt-quinze = 95, quatre-vingt-seize = 96, quatre-vingt = 80
    .perhaps =
        un = 1, une = 1, deux = 2, neuf = 9, premier = 1, première = 1, second = 2, seconde = 2, deuxième = 2,
        troisième = 3, quatrième = 4, cinquième = 5, sixième = 6, double = 2, moitié = 2, demi = 2 | 0.5,
        quinzaine = 15 | 14 | 2
    .likely = tiers = 3 | 0.333333, quart = 4 | 0.25, quarts = 4 | 0.25, trimestre = 3 | 4, siècle = 100
    .multiples =
        douzaine = 12, douzaines = 12, dizaine = 10, dizaines = 10, décennie = 10 | 1, décennies = 10 | 1,
        siècles = 100 | 1
    .additions = et demi = 0.5, et demie = 0.5, ½ = 0.5, ¼ = 0.25, ¾ = 0.75
    .short-months = -
    .scales =
        cent = 100, cents = 100, centaines = 100, mille = 1000, milliers = 1000, million = 1000000,
        millions = 1000000, milliard = 1000000000, milliards = 1000000000, billion = 1000000000000,
        billions = 1000000000000
    .joints = et
    .units = % = percent, pour cent = percent, € = EUR, euros = EUR, euro = EUR, dollars = USD, $ = USD
    .hours = h, heures, heure
    .prefixes = -
    .unsure-months = mars

# كلمات السمة بالعربية.
#
# كل جزء يلي نقطة (‎.meaning و‎.days) تابعٌ للسطر الذي فوقه.

## كلمات العناوين في الشبكة: حروف وشرطات

route-commitments = التعهدات
route-meetings = اللقاءات
route-topics = الموضوعات
route-initiatives = المبادرات
route-indicators = المؤشرات
route-organizations = المؤسسات
route-people = الأشخاص
route-sources = المصادر
route-principles = المبادئ
route-questions = الأسئلة
route-glossary = مسرد-المصطلحات
route-discrepancies = التباينات
route-changes = المستجدات
route-calendar = التقويم
route-gaps = الثغرات
route-data = ملفات-البيانات
route-topic = موضوع
route-status = حالة
route-party = طرف
route-meeting = لقاء
route-since = منذ
route-page = صفحة
route-unassessed = لم-يقيم-بعد
route-not-assessable = غير-قابل-للتقييم
route-no-evidence = بلا-دليل
route-not-started = لم-يبدأ
route-limited = محدود
route-substantial = منجز-في-معظمه
route-complete = منجز
route-withdrawn = مسحوب

## عناوين الصفحات، وتظهر في القوائم أيضًا

title-home = الرئيسية
title-not-found = هذه الصفحة غير موجودة
title-commitments = التعهّدات
title-meetings = اللقاءات
title-sources = المصادر
title-topics = الموضوعات
title-initiatives = المبادرات
title-indicators = المؤشرات
title-organizations = المؤسسات
title-people = الأشخاص
title-principles = المبادئ
title-questions = الأسئلة
title-glossary = مسرد المصطلحات
title-discrepancies = التباينات
title-changes = المستجدّات
title-calendar = التقويم
title-gaps = الثغرات
title-data = ملفات البيانات
entries-other = مشتركة أو غيرها
title-commitments-topic = التعهّدات: { $name }
title-commitments-status = التعهّدات: { $name }
title-commitments-party = التعهّدات: { $name }
title-commitments-meeting = التعهّدات: { $name }
title-changes-topic = المستجدّات: { $name }
title-changes-month = المستجدّات في { $name }
title-changes-since = المستجدّات منذ: { $name }
title-changes-between = المستجدّات: { $name } – { $next }

## ما تتناوله القوائم

lead-topics = ما تدور حوله التعهّدات.
lead-initiatives = البرامج والهيئات التي تندرج فيها التعهّدات.
lead-indicators = ما يمكن عدّه، وما عُدّ منه حتى الآن. ومعظم التعهّدات لا رقم لها.
lead-organizations = مؤسسات قطعت تعهّدات أو شاركت في لقاءات.
lead-people = مسؤولون شاركوا في اللقاءات أو تحدّثوا باسم أحد الأطراف. ولا تُذكر هنا إلا الصفات العامة.
commitments-lead = { $count ->
    [zero] ما وُعد به، من الأحدث إلى الأقدم. لا تعهّد في هذه القائمة.
    [one] ما وُعد به، من الأحدث إلى الأقدم. في هذه القائمة تعهّد واحد.
    [two] ما وُعد به، من الأحدث إلى الأقدم. في هذه القائمة تعهّدان.
    [few] ما وُعد به، من الأحدث إلى الأقدم. في هذه القائمة { $count } تعهّدات.
    [many] ما وُعد به، من الأحدث إلى الأقدم. في هذه القائمة { $count } تعهّدًا.
   *[other] ما وُعد به، من الأحدث إلى الأقدم. في هذه القائمة { $count } تعهّد.
}
meetings-lead = جميع اللقاءات الواردة في السجل، من الأحدث إلى الأقدم: من حضرها، وما وُعد به فيها، وما قاله كل طرف بعدها.
sources-lead = كل ما يستند إليه السجل، من الأحدث إلى الأقدم.
principles-lead = ما تقول الأطراف إنها تعمل وفقه، والكلمات التي عبّرت بها عنه في كل مرة.
questions-lead = إجابات قصيرة، لكلٍّ منها مصادرها. و«غير معلن» إجابة أيضًا.
glossary-lead = كلمات ترد في هذه الصفحات، مشروحة ببساطة.
discrepancies-lead = حيث تختلف المصادر يقول هذا الموقع ذلك، ويبيّن ما يقوله كلٌّ منها، وأيّها يتبع ولماذا.
changes-lead = كل ما أُضيف إلى السجل أو تغيّر فيه، من الأحدث إلى الأقدم.
calendar-lead = اللقاءات والآجال، ما مضى منها وما سيأتي.
gaps-lead = ما لا تقوله التعهّدات، وما انقطعت أخباره أطول مدة.
data-lead = السجل الذي تستند إليه هذه الصفحات، لمن أراد قراءته في جدول بيانات أو ببرنامج من عنده.

## إطار كل صفحة

skip = انتقل إلى المحتوى
languages = اللغات
choose-language = اختر لغة
sections = الأقسام
menu = القائمة
breadcrumb = مسار التنقّل
contents = في هذه الصفحة
more = المزيد عن هذا الموقع
as-of = السجل كما كان في { $date }
as-of-short = حتى { $date }
colophon = ينتهي السجل عند ذلك اليوم، ولا يدل سكوته عمّا بعده على شيء مما جرى.
foreign = هذه الصفحة غير متاحة بالعربية بعد، وهي معروضة بلغة أخرى:
not-found-lead = إن كان رابط في هذا الموقع قد أوصلك إلى هنا فالخطأ منّا.
not-found-onward = تابع من هنا
pagination = صفحات هذه القائمة
pagination-page = صفحة { $number } من { $total }
pagination-previous = الصفحة السابقة
pagination-next = الصفحة التالية
all-entries = عرض الكل
excerpt-shown = المعروض { $shown } من { $total }.
filters = تصفية القائمة
filter-all = الكل
filter-topic = الموضوع
filter-status = الحالة
filter-party = الطرف
filter-meeting = اللقاء
filter-month = الشهر
cite-heading = الاستشهاد بهذه الصفحة
cite = { $portal }. «{ $title }». السجل كما كان في { $date }.

## الأعداد والتواريخ والأماكن

number = { $number }
days = { $days ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
}
days-earlier = { $days ->
    [zero] في يوم هذا السجل
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
days-after = { $days ->
    [zero] في اليوم نفسه
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
period = من { $from } إلى { $to }
range = من { $low } إلى { $high }
place-separator = ،
date = التاريخ
date-approximate = { $date } تقريبًا
date-derived = { $date } (مستنتَج)
date-meeting = لقاء
    .open = لا يذكر أي مصدر اطّلعنا عليه ما إذا كان قد عُقد.
date-deadline = أجل
    .open = انقضى اليوم، ولا يذكر أي مصدر اطّلعنا عليه أن الأجل قد رُوعي.

## النصوص

footnote = حاشية
footnote-back = العودة إلى النص
note = ملاحظة
tip = نصيحة
important = مهم
warning = تحذير
caution = تنبيه

## كلمات عامة

name = الاسم
all = المجموع
kind = النوع
language = اللغة
language-en = الإنجليزية
language-es = الإسبانية
language-fr = الفرنسية
language-ar = العربية
address = العنوان
website = الموقع الإلكتروني
summary = الملخص
in-short = باختصار
what-it-is = ما هو
what-is-meant = ما المقصود
particulars = معلومات
related = ذو صلة
aliases = يسمّى أيضًا
also-called = يسمّى أيضًا:
short-name = الاسم المختصر
official-names = الأسماء الرسمية
part-of = جزء من
stated = مذكور
not-stated = غير مذكور
changed-to = تغيّر إلى
labelled = { $label }: { $value }
letters = بحسب الحرف
side = الطرف
side-joint = الأطراف معًا
side-none = الصحافة أو طرف ثالث
parties = الأطراف
role = الصفة كما وردت
topic = الموضوع
topics = الموضوعات
initiative = المبادرة
initiatives = المبادرات
commitment = تعهّد
commitments = التعهّدات
meetings = اللقاءات
organization = المؤسسة
person = شخص
people = الأشخاص
principle = مبدأ
question = سؤال
discrepancy = تباين
source = المصدر
sources = المصادر
indicator = مؤشر

## الحالة

status = الحالة
status-now = الحالة الآن
status-not-assessable = غير قابل للتقييم بصيغته
    .meaning = صيغ بحيث لا يستطيع أحد من الخارج التحقق منه.
status-no-evidence = لم يُعثر على دليل معلن
    .meaning = لم يسفر البحث عن شيء، لا إثباتًا ولا نفيًا.
status-not-started = لم يبدأ
    .meaning = يقول مصدر إن العمل لم يبدأ.
status-limited = محدود
    .meaning = خطوات أولى أو إطلاق، لا أكثر.
status-substantial = منجز في معظمه
    .meaning = أُنجز معظمه أو هو جارٍ، وما ينقص منه معروف.
status-complete = منجز
    .meaning = تحقّق كل ما كان ينبغي تحقيقه.
status-withdrawn = مسحوب أو مستبدَل
    .meaning = تخلّى عنه أحد الأطراف علنًا أو استبدل به غيره.
status-unassessed = لم يُقيَّم بعد
    .meaning = لم ينظر أحد في هذا التعهّد بعد.
status-since = منذ { $date }
status-checked = آخر تحقّق: { $date }
status-searched-on = لم يسفر البحث في { $date } عن شيء، لا إثباتًا ولا نفيًا.
status-ongoing = مستمر، فلا يصير «منجزًا» أبدًا
status-missing = ما زال ينقص:
status-searched = أين بُحث:
press-only = لا يستند إلا إلى الصحافة

## الآجال

timeliness = الأجل
timeliness-no-deadline = بلا أجل
    .meaning = لا يذكر أي مصدر اليوم الذي ينبغي أن يُنجز فيه.
timeliness-upcoming = قادم
    .days = { $days ->
        [zero] يحلّ أجله اليوم
        [one] يحلّ أجله بعد يوم واحد
        [two] يحلّ أجله بعد يومين
        [few] يحلّ أجله بعد { $days } أيام
        [many] يحلّ أجله بعد { $days } يومًا
       *[other] يحلّ أجله بعد { $days } يوم
    }
timeliness-due-soon = قريب الأجل
    .days = { $days ->
        [zero] يحلّ أجله اليوم
        [one] قريب الأجل، بعد يوم واحد
        [two] قريب الأجل، بعد يومين
        [few] قريب الأجل، بعد { $days } أيام
        [many] قريب الأجل، بعد { $days } يومًا
       *[other] قريب الأجل، بعد { $days } يوم
    }
timeliness-overdue = متأخر
    .days = { $days ->
        [zero] متأخر أقل من يوم
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يومًا
       *[other] متأخر { $days } يوم
    }
timeliness-met-on-time = أُنجز في موعده
timeliness-met-late = أُنجز متأخرًا
    .days = { $days ->
        [zero] أُنجز متأخرًا أقل من يوم
        [one] أُنجز متأخرًا يومًا واحدًا
        [two] أُنجز متأخرًا يومين
        [few] أُنجز متأخرًا { $days } أيام
        [many] أُنجز متأخرًا { $days } يومًا
       *[other] أُنجز متأخرًا { $days } يوم
    }
timeliness-closed = مغلق
deadline-on = الأجل: { $date }

## الأدلة

freshness = آخر الأخبار
freshness-fresh = حديثة
freshness-ageing = أقل حداثة
freshness-stale = قديمة
freshness-silent = لا أخبار حتى الآن
    .meaning = لا أخبار في السجل منذ قُطع التعهّد.
freshness-last = { $days ->
    [zero] { $date }، يوم هذا السجل.
    [one] { $date }، قبل هذا السجل بيوم واحد.
    [two] { $date }، قبل هذا السجل بيومين.
    [few] { $date }، قبل هذا السجل بـ { $days } أيام.
    [many] { $date }، قبل هذا السجل بـ { $days } يومًا.
   *[other] { $date }، قبل هذا السجل بـ { $days } يوم.
}
last-news-on = آخر الأخبار: { $date }
last-news-none = لا شيء حتى الآن
specificity = التحديد
specificity-score = { $score } من ٤
specificity-missing = ينقصه: { $elements }.
specificity-full = يقول ماذا وكم ومتى ومن.
agreement = من يقول ذلك
agreement-joint = نص مشترك
agreement-all = جميع الأطراف
agreement-press-only = الصحافة وحدها
agreement-some = { $sides } فقط
agreement-strength-same = بالقوة نفسها.
agreement-strength-different = بقوة متفاوتة.
evidence = المصادر
evidence-none = لا مصادر
evidence-press = الصحافة
evidence-sides = رسمية: { $sides }
evidence-all-sides = رسمية، من جميع الأطراف
evidence-data = بيانات منشورة
independent-sources = { $count ->
    [zero] لا مصدر عمّا جرى بعد ذلك.
    [one] عمّا جرى بعد ذلك: مصدر مستقل واحد.
    [two] عمّا جرى بعد ذلك: مصدران مستقلان.
    [few] عمّا جرى بعد ذلك: { $count } مصادر مستقلة.
    [many] عمّا جرى بعد ذلك: { $count } مصدرًا مستقلًّا.
   *[other] عمّا جرى بعد ذلك: { $count } مصدر مستقل.
}

## المصادر

citation-label = { $publisher }، { $date }
citation-label-without-publisher = { $title }، { $date }
quality = الجودة
quality-A = A
    .meaning = نص رسمي أو نسخة حرفية منه
quality-B = B
    .meaning = صحافة موقّعة أو وكالة أنباء معروفة
quality-C = C
    .meaning = صحافة غير موقّعة أو منقولة
quality-D = D
    .meaning = نص من كتابة آلة
quality-note = الجودة A نص رسمي، وB صحافة موقّعة، وC صحافة غير موقّعة أو منقولة، وD نص من كتابة آلة.
source-kind-joint-statement = بيان مشترك
source-kind-readout = بيان أحد الأطراف
source-kind-official-data = بيانات رسمية
source-kind-law = نص قانوني
source-kind-transcript = محضر
source-kind-press = صحافة
source-kind-aggregator = موقع تجميع
source-kind-machine-written = من كتابة آلة
source-untitled = لا عنوان للنسخة التي قُرئت، والكلمات أعلاه وصف لها.
publisher = الناشر
published = تاريخ النشر
accessed = آخر اطّلاع
archived = نسخة محفوظة
locator = ملاحظة
limitations = الحدود
same-origin = النص نفسه الوارد في
same-origin-note = النسخ المنقولة عن نص واحد تُحسب مصدرًا واحدًا.
sources-quality = الجودة
sources-count = { $count ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $count } مصادر
    [many] { $count } مصدرًا
   *[other] { $count } مصدر
}
sources-further = مصادر أخرى
source-commitments = تعهّدات تستند إليه
source-meetings = لقاءات تستند إليه
source-others = صفحات أخرى تستند إليه

## التعهّدات

commitments-count = { $count ->
    [zero] لا تعهّدات
    [one] تعهّد واحد
    [two] تعهّدان
    [few] { $count } تعهّدات
    [many] { $count } تعهّدًا
   *[other] { $count } تعهّد
}
of-commitments = { $count ->
    [zero] لا تعهّدات
    [one] من تعهّد واحد
    [two] من تعهّدين
    [few] من { $count } تعهّدات
    [many] من { $count } تعهّدًا
   *[other] من { $count } تعهّد
}
all-commitments = جميع التعهّدات
commitments-none = لا تعهّد في السجل.
commitments-made = ما قُطع من تعهّدات
made-on = تاريخ الوعد
commitment-kind-action = عمل
commitment-kind-exchange = تبادل
commitment-kind-institution = هيئة أو لقاء
commitment-kind-rule = قاعدة
commitment-kind-reporting = تقديم تقرير
nature = الطبيعة
nature-one-off = لمرة واحدة
nature-ongoing = مستمر
nature-conditional = مشروط بأمر آخر
statement = ما وُعد به
superseded-by = حلّ محله
parties-heading = من عليه ماذا
party-leads = يتولى القيادة.
element = ما يمكن أن يحدّده الوعد
element-deliverable = النتيجة المنتظرة
element-target = المقدار المستهدف
element-deadline = الأجل
element-owner = المسؤول المسمّى
elements-heading = ما يقوله وما لا يقوله
elements-note = أربعة أمور يحتاج إليها كل وعد حتى يمكن التحقق منه.
sides-heading = ما يقوله كل طرف
strength = القوة
strength-launch = إطلاق
strength-begin = بدء
strength-continue = مواصلة
strength-deepen = تعميق
strength-accelerate = تسريع
strength-consider = نظر
strength-reaffirm = تأكيد مجدَّد
history-heading = تاريخ الحالة
history-note = من الأحدث إلى الأقدم. ولا يُحذف شيء أبدًا.
finding-unchanged = أُعيد النظر فيه ولم يتغيّر
updates-heading = ما جرى منذ ذلك الحين
updates-note = المربع الممتلئ: إجراء ملموس. الدائرة: إعلان. المربع الفارغ: توثيق.
updates-none = لا شيء في السجل، ولا يعني ذلك أن شيئًا لم يحدث.
weight-announcement = إعلان
weight-concrete-action = إجراء ملموس
weight-record = توثيق
revisions-heading = التعديلات
revisions-none = لا تعديل. لم يغيّر أي مصدر صيغة هذا التعهّد ولا أطرافه ولا تواريخه.
field-title = العنوان
field-statement = النص
field-deadline = الأجل
field-target = المقدار المستهدف
field-deliverable = النتيجة المنتظرة
field-owner = المسؤول
field-topics = الموضوعات
field-parties = الأطراف
criteria-heading = كيف يُحكم عليه
criteria-none = لا معيار في السجل يُعرف به هل وُفّي به أم لا.
criterion = المعيار
criterion-decides = ما يحسمه
criterion-verified = كيف يُتحقَّق منه
criterion-state = وضعه
criterion-kind-completion = الإنجاز
criterion-kind-progress = التقدّم
criterion-kind-failure = الإخفاق
criterion-state-met = مستوفى
criterion-state-not-met = غير مستوفى
criterion-state-unknown = غير معروف
criterion-failure-met = حدث
criterion-failure-not-met = لم يحدث
indicators-heading = المؤشرات
parts-heading = أجزاؤه

## الصفحة الأولى

home-heading = ما وُعد به، وما عُرف عنه
home-meta = في السجل { $commitments ->
    [zero] صفر من التعهّدات
    [one] تعهّد واحد
    [two] تعهّدان
    [few] { $commitments } تعهّدات
    [many] { $commitments } تعهّدًا
   *[other] { $commitments } تعهّد
} و{ $meetings ->
    [zero] صفر من اللقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $meetings } لقاءات
    [many] { $meetings } لقاءً
   *[other] { $meetings } لقاء
} منذ { $date }.
home-topics = الموضوعات بحسب ما عُرف عنها
home-topics-note = التعهّد الذي يخص أكثر من موضوع يُعدّ في كلٍّ منها، فقد يتجاوز مجموع الصفوف { $count }.
home-changes = منذ اللقاء الأخير
last-meeting-note = { $days ->
    [zero] { $date }، يوم هذا السجل.
    [one] { $date }، قبل هذا السجل بيوم واحد.
    [two] { $date }، قبل هذا السجل بيومين.
    [few] { $date }، قبل هذا السجل بـ { $days } أيام.
    [many] { $date }، قبل هذا السجل بـ { $days } يومًا.
   *[other] { $date }، قبل هذا السجل بـ { $days } يوم.
}
home-dates = المواعيد المقبلة
dates-open = متأخرة أو بلا أخبار
dates-open-note = انقضى اليوم، ولا يذكر أي مصدر اطّلعنا عليه ما آل إليه الأمر.
dates-no-further = لا موعد آخر في السجل.

## اللقاءات

meetings-count = { $count ->
    [zero] لا لقاءات
    [one] لقاء واحد
    [two] لقاءان
    [few] { $count } لقاءات
    [many] { $count } لقاءً
   *[other] { $count } لقاء
}
meetings-here = لقاءات تناولت هذا الموضوع
meeting-kind-group-meeting = اجتماع المجموعة
meeting-kind-ministerial = اجتماع وزاري
meeting-kind-call = مكالمة
meeting-kind-leaders-meeting = اجتماع القادة
meeting-kind-visit = زيارة
meeting-state-announced = معلن عنه
meeting-state-held = عُقد
meeting-state-postponed = مؤجّل
meeting-state-cancelled = ملغى
meeting-state-unknown = مصيره غير معروف
announced = تاريخ الإعلان
since-previous = منذ اللقاء السابق
until-next = حتى اللقاء التالي
comparison-heading = ما يقوله كل طرف
comparison-joint = في نص مشترك
comparison-all = قالته جميع الأطراف
comparison-different-strength = قالته جميع الأطراف بقوة متفاوتة
comparison-press-only = في الصحافة وحدها
comparison-some = { $sides } فقط
voice-mentioned = مذكور
voice-silent = لم يُذكر
takeaways = أهم ما فيه
agenda = جدول الأعمال
delegations = الوفود
head-of-delegation = رئيس الوفد
nobody-named = لم يُسمَّ أحد
readouts = البيانات الصادرة بعده
readouts-none = لم ينشر أي طرف بيانًا عن هذا اللقاء، بحسب المصادر التي اطّلعنا عليها.
delay = المدة

## المبادرات والمؤسسات والأشخاص والمبادئ

launched = تاريخ الإطلاق
initiative-state-planned = مقرّرة
initiative-state-active = جارية
initiative-state-ended = منتهية
organization-kind-government = حكومة
organization-kind-ministry = وزارة
organization-kind-department = إدارة
organization-kind-agency = وكالة
organization-kind-unit = وحدة
organization-kind-prosecution = نيابة عامة
organization-kind-embassy = سفارة
organization-kind-council = مجلس
organization-kind-group = مجموعة
organization-kind-company = شركة
organization-kind-association = جمعية
organization-kind-other = غير ذلك
organization-parts = أقسامها
organization-commitments = تعهّدات تذكرها
took-part = اللقاءات التي شُورك فيها
person-part = موقعه من السجل
posts = المناصب العامة
posts-note = من الأحدث إلى الأقدم.
posts-none = لا منصب في السجل.
post-acting = بالنيابة
post-from = من { $date }
post-to = حتى { $date }
principles-heading = المبادئ بحسب المناسبة
principles-none = لا مبدأ في السجل.
principle-stated = ذُكر من دون صيغة مسجّلة
statements = من قاله ومتى
statements-none = لم تُسجَّل له أي صيغة.

## المؤشرات

unit = الوحدة:
baseline = القيمة الأساسية
baseline-none = لم تُنشر قيمة أساسية
target = المستهدف
target-none = لم يُذكر مستهدف
target-by = بحلول { $date }
latest = أحدث قيمة
latest-none = لا قياس بعد
figure = الرقم
figure-none = لا رقم
figure-value = القيمة
figure-period = المدة
figure-status = الصفة
measurement = القياس
measurements = القياسات
measurement-status-official = رسمي
measurement-status-claimed = مُدّعى
measurement-status-estimated = تقديري
measurement-status-provisional = مؤقت
direction-increase = التقدّم يعني ارتفاع الرقم.
direction-decrease = التقدّم يعني انخفاض الرقم.
direction-none = لا الارتفاع ولا الانخفاض تقدّم في ذاته.
range-note = يُعرض المدى كما هو، ولا يُختصر في وسطه أبدًا.
comparability = قابلية المقارنة
indicator-commitments = تعهّدات يقيسها

## الأسئلة والمسرد

questions-none = لا سؤال في السجل.
question-state-answered = له إجابة
question-state-partly = له إجابة جزئية
question-state-not-public = غير معلن
question-state-disputed = مختلف فيه
answer-full = بالتفصيل
glossary-none = لا مصطلح في السجل.
term-in = { $language }:
not-to-confuse-with = لا يُخلط بينه وبين:

## التباينات

discrepancies-here = حيث تختلف المصادر
discrepancies-none = لا تباين في السجل.
discrepancy-about = الموضوع:
discrepancy-differs = وجه الاختلاف: { $kind }
discrepancy-explained = التفسير: { $assessment }
discrepancy-type-date = التاريخ
discrepancy-type-number = العدد
discrepancy-type-name = الاسم
discrepancy-type-title = اللقب الرسمي
discrepancy-type-scope = النطاق
discrepancy-type-strength = القوة
discrepancy-type-attribution = من قاله
discrepancy-type-account = ما جرى
discrepancy-type-wording = الصياغة
discrepancy-type-state = هل حدث
assessment = ما يفسّره
assessment-source-error = خطأ في مصدر
    .meaning = أحد المصادر مخطئ.
assessment-translation = الترجمة
    .meaning = تقول النسخ بلغاتها المختلفة أشياء مختلفة.
assessment-different-scope = اختلاف النطاق
    .meaning = تتحدث المصادر عن أشياء مختلفة.
assessment-genuine-dispute = خلاف حقيقي
    .meaning = المصادر مختلفة حقًّا.
assessment-unresolved = غير محسوم
    .meaning = لا يمكن الجزم من المصادر التي اطّلعنا عليها.
variants = ما تقوله المصادر
adopted = ما يأخذ به هذا الموقع
adopted-none = لا شيء منها، وهي معروضة كلها.

## المستجدّات والتقويم

changes-count = { $count ->
    [zero] لا مستجدّات
    [one] مستجدّ واحد
    [two] مستجدّان
    [few] { $count } مستجدّات
    [many] { $count } مستجدًّا
   *[other] { $count } مستجدّ
}
changes-none = لا مستجدّات في السجل.
changes-latest = تظهر هنا أحدث المستجدّات: { $shown } من { $total }، ويوجد سائرها بحسب الشهر.
change-held = انعقاد لقاء
change-readout = نشر بيان
change-made = قطع تعهّد
change-status = الحالة
change-revision = تعديل
change-became-overdue = انقضاء الأجل
calendar-coming = ما سيأتي
calendar-no-meeting = لا يعلن أي مصدر اطّلعنا عليه عن لقاء آخر.

## الثغرات

gaps-missing = ما ينقص
gaps-not-assessable = غير قابل للتقييم بصيغته
gaps-some-sides = قالته بعض الأطراف فقط
gaps-press-only = حالة لا تستند إلا إلى الصحافة
gaps-overdue = المتأخر
    .note = آجال انقضت، والأقدم أولًا.
    .none = لم ينقضِ أي أجل من دون وفاء.
gaps-silent = المنقطعة أخباره
    .note = لا أخبار منذ قُطع التعهّد، والأقدم أولًا.
    .none = لكل تعهّد مفتوح أخبار.
gaps-stale = القديمة أخباره
    .note = آخر خبر عنه قديم، والأقدم أولًا.
    .none = لا خبر أخير قديم.
gaps-questions = أسئلة لم تُعلن إجاباتها

## البيانات

data-files = الملفات
data-file = الملف
data-holds = ما فيه
data-rows = الصفوف
data-commitments = التعهّدات
    .description = صف لكل تعهّد، وفيه حالته الراهنة وكل ما يُستنتج من سجلّه.
data-statuses = تاريخ الحالات
    .description = صف لكل نتيجة، وفيه تاريخها وسببها ومصادرها.
data-updates = ما جرى
    .description = صف لكل حدث منذ قُطع التعهّد.
data-meetings = اللقاءات
    .description = صف لكل لقاء.
data-sources = المصادر
    .description = صف لكل مصدر، وفيه ناشره وتاريخه وجودته وعنوانه.

## الأعداد بالكلمات، لمقارنة لغات النص الواحد

number-words =
    صفر = 0, ثلاثة = 3, ثلاث = 3, أربعة = 4, أربع = 4, خمسة = 5, خمس = 5, ستة = 6, ست = 6, سبعة = 7, سبع = 7,
    ثمانية = 8, ثماني = 8, ثمان = 8, تسعة = 9, تسع = 9, عشرة = 10, أحد عشر = 11, ثلاثة عشر = 13, ثلاث عشرة = 13, أربعة عشر = 14, أربع عشرة = 14, خمسة عشر = 15,
    خمس عشرة = 15, ستة عشر = 16, ست عشرة = 16, سبعة عشر = 17, سبع عشرة = 17, ثمانية عشر = 18, ثماني عشرة = 18,
    تسعة عشر = 19, تسع عشرة = 19, إحدى عشرة = 11, اثنا عشر = 12,
    اثني عشر = 12, اثنتا عشرة = 12, اثنتي عشرة = 12, عشرون = 20, عشرين = 20, ثلاثون = 30, ثلاثين = 30,
    أربعون = 40, أربعين = 40, خمسون = 50, خمسين = 50
    .perhaps =
        واحد = 1, واحدة = 1, اثنان = 2, اثنين = 2, اثنتان = 2, اثنتين = 2, كلا = 2, كلتا = 2, أول = 1, أولى = 1,
        ثان = 2, ثاني = 2, ثانية = 2, ثالث = 3, ثالثة = 3, رابع = 4, رابعة = 4, خامس = 5, خامسة = 5, نصف = 2,
        عشر = 10
    .likely = ثلث = 3 | 0.333333, ربع = 4 | 0.25 | 3, قرن = 100, عقدان = 20, عقدين = 20
    .multiples = عقود = 10 | 1, قرون = 100 | 1
    .additions = ونصف = 0.5, وربع = 0.25
    .short-months = -
    .scales =
        مئة = 100, مائة = 100, مئات = 100, ألف = 1000, آلاف = 1000, مليون = 1000000, ملايين = 1000000,
        مليار = 1000000000, مليارات = 1000000000, تريليون = 1000000000000
    .joints = -
    .units = ٪ = percent, % = percent, في المئة = percent, في المائة = percent, بالمئة = percent, يورو = EUR, دولار = USD, دولارات = USD
    .hours = الساعة, مساءً, صباحًا
    .prefixes = و, ف, ب, ل, ك, ال, وال, فال, بال, كال, لل, ولل, وب, ول
    .unsure-months = -

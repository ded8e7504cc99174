/**
 * Words for zero to nine, one language a line in that order, other forms after a slash.
 * Written from common knowledge of the languages and checked against n2words 4 (MIT) in the tests.
 */
export const digitWords = `
en zero/oh/nought/naught/nil/nul one two three four five/fife six seven eight nine/niner
en-shapes zeros/zeroes/zer0/z3ro/ziro/zerro/zro ones/won/wun/wan/1ne twos/tu/tew/too/2wo threes/thre/3hree/tree/thr33 fours/fore/for/4our/foor/fower fives/fiv/5ive/fyve sixes/siks/6ix/sixx/sics/sicks sevens/svn/7even/sevn/sevin eights/ate/8ight/eigt/ait/eght/ayt/eit nin/9ine/nien/nines
es cero uno/una/un dos tres cuatro/quatro cinco seis siete ocho nueve
ca zero un dos/dues tres quatre cinc sis set vuit/huit nou
gl cero un/unha dous/duas tres catro cinco seis sete oito nove
pt zero/zéro um/uma dois/duas três quatro cinco seis/meia sete oito nove
fr zéro un/une deux trois quatre cinq six sept huit neuf
de null eins/ein zwei/zwo drei vier fünf/fuenf sechs sieben acht neun
it zero uno/una due tre quattro cinque sei sette otto nove
nl nul een/één twee drie vier vijf zes zeven acht negen
af nul een twee drie vier vyf ses sewe ag/agt nege
sv noll/nolla ett/en två tre fyra fem sex sju/sjutton åtta nio
da nul en/et/een to tre fire fem seks syv otte ni
no null en/ett/én to tre fire fem seks sju/syv åtte ni
is núll einn/eitt/ein tveir/tvö þrír/þrjú fjórir/fjögur fimm sex sjö átta níu
fi nolla yksi/yks kaksi/kaks kolme neljä viisi/viis kuusi/kuus seitsemän/seittemän kahdeksan/kaheksan yhdeksän/yheksän
et null üks kaks kolm neli viis kuus seitse kaheksa üheksa
lv nulle viens/viena divi/divas trīs četri/četras pieci/piecas seši/sešas septiņi/septiņas astoņi/astoņas deviņi/deviņas
lt nulis vienas/viena du/dvi trys keturi/keturios penki/penkios šeši/šešios septyni/septynios aštuoni/aštuonios devyni/devynios
pl zero jeden/jedna/jedno dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć
cs nula jedna/jeden/jedno dva/dvě tři čtyři/štyri pět šest sedm/sedum osm/osum devět
sk nula jeden/jedna/jedno dva/dve tri štyri päť šesť sedem osem deväť
sl nič/nula ena/en/eno dva/dve tri štiri pet šest sedem osem devet
hr nula jedan/jedna/jedno dva/dvije/dve tri četiri pet šest sedam osam devet
sr нула један/једна/једно два/две три четири пет шест седам осам девет
bg нула едно/един/една две/два три четири пет шест седем осем девет
mk нула еден/една/едно два/две три четири пет шест седум осум девет
ro zero unu/una/un doi/două trei patru cinci șase/sase șapte/sapte opt nouă/noua
hu nulla/zéró egy kettő/két három négy öt hat hét nyolc kilenc
sq zero një dy tre/tri katër pesë gjashtë shtatë tetë nëntë
tr sıfır bir iki üç dört beş altı yedi sekiz dokuz
az sıfır bir iki üç dörd beş altı yeddi səkkiz doqquz
uz nol/nul bir ikki uch tort besh olti yetti sakkiz toqqiz
ru ноль/нуль один/одна/раз/адин два/две три четыре/четыри пять шесть семь восемь/восем девять
ru-Latn nol/nul odin/adin dva/dve tri chetyre/chetire pyat/piat shest/shyest sem vosem/vosyem devyat/deviat
uk нуль/ноль один/одна/одне два/дві три чотири п'ять шість/шiсть сім/сiм вісім/вiсiм дев'ять
be нуль адзін/адна/адно два/дзве тры чатыры пяць шэсць сем восем дзевяць
kk нөл бір екі үш төрт бес алты жеті сегіз тоғыз
el μηδέν/μηδεν ένα/ενας/μια/μία δύο/δυο τρία/τρεις τέσσερα/τεσσερις πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά
el-Latn miden ena dio/dyo tria tessera pente exi/eksi efta/epta okto/ohto enia/ennea
ka ნული/ნოლი ერთი ორი სამი ოთხი ხუთი ექვსი შვიდი რვა ცხრა
hy զրո մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը
ar صفر/زيرو واحد/واحدة اثنان/اثنين/إثنان/اتنين/إثنين/اثنتان ثلاثة/ثلاث/تلاتة أربعة/أربع/اربعه خمسة/خمس/خمسه ستة/ست/سته سبعة/سبع/سبعه ثمانية/ثمان/ثماني/تمانية تسعة/تسع/تسعه
ar-Latn sifr/sefr/sifer wahid/wahed ithnan/itnan/etnen/itnein/ethnan thalatha/talata/tlata arbaa/arba khamsa/khamsah/hamsa sitta/setta sabaa/saba/sabaah thamania/tamania/tmanya tisaa/tesaa/tisa
fa صفر یک/يک/یه دو سه چهار/چار پنج شش/شیش هفت هشت نه
fa-Latn sefr yek do se chahar panj shesh haft hasht noh
he אפס אחת/אחד שתיים/שתים/שניים/שנים שלוש/שלושה/שלש ארבע/ארבעה חמש/חמישה שש/שישה/ששה שבע/שבעה שמונה תשע/תשעה
ur صفر ایک/اک دو تین چار پانچ چھ/چھے سات آٹھ نو
hi शून्य/ज़ीरो/जीरो एक दो तीन चार पांच/पाँच छह/छः/छ/छै सात आठ नौ
hi-Latn shunya/shoonya/sunya/ziro ek/aik do/doh teen/tin char/chaar paanch/panch/paach/pach chhe/che/chhah/chha/chah/cheh saat/sat/saath aath/aat/ath nau/nou/naw
ur-Latn sifar/sifr/zero aik/ek do teen chaar/char paanch/panch chay/chey/chhay/chhe saat/sat aath/aat nau/nou
bn শূন্য/জিরো/শুন্য এক দুই তিন চার পাঁচ/পাচ ছয়/ছয় সাত আট নয়/নয়
bn-en জিরো ওয়ান/ওয়ান টু থ্রি ফোর ফাইভ সিক্স সেভেন/সেভন এইট নাইন
hi-en जीरो/ज़ीरो वन टू थ्री फोर/फ़ोर फाइव/फ़ाइव सिक्स सेवन ऐट/एट नाइन
ur-en زیرو ون ٹو تھری فور فائیو سکس/سِکس سیون/سیَون ایٹ نائن
ar-en زيرو وان تو ثري فور فايف سكس سفن/سيفن ايت ناين
ta-en ஜீரோ ஒன் டூ த்ரீ போர் பைவ் சிக்ஸ் செவன் எய்ட் நைன்
te-en జీరో వన్ టూ త్రీ ఫోర్ ఫైవ్ సిక్స్ సెవెన్ ఎయిట్ నైన్
bn-Latn shunno/shunyo/sunno ek/aek dui/duy tin/teen char/chaar pach/panch/paanch choy/chhoy/soy shat/sat/saat at/aat noy/noi
pa ਸਿਫ਼ਰ/ਜ਼ੀਰੋ ਇੱਕ/ਇਕ ਦੋ ਤਿੰਨ ਚਾਰ ਪੰਜ ਛੇ ਸੱਤ ਅੱਠ ਨੌਂ/ਨੌ
pa-Latn sifar ikk/ik do tinn char panj chhe satt atth naun
gu શૂન્ય એક બે ત્રણ ચાર પાંચ છ સાત આઠ નવ
mr शून्य एक दोन तीन चार पाच सहा सात आठ नऊ
ne शून्य एक दुई तीन चार पाँच छ सात आठ नौ
ta பூஜ்ஜியம்/பூஜ்யம் ஒன்று/ஒண்ணு இரண்டு/ரெண்டு மூன்று/மூணு நான்கு/நாலு ஐந்து/அஞ்சு ஆறு ஏழு எட்டு ஒன்பது
ta-Latn poojyam/pujyam onnu/ondru rendu/irandu moonu/moondru naalu/naangu anju/ainthu aaru ezhu/elu ettu onbathu/ombathu
te సున్నా/సున్న ఒకటి రెండు మూడు నాలుగు ఐదు/అయిదు ఆరు ఏడు ఎనిమిది తొమ్మిది
kn ಸೊನ್ನೆ ಒಂದು ಎರಡು ಮೂರು ನಾಲ್ಕು ಐದು ಆರು ಏಳು ಎಂಟು ಒಂಬತ್ತು
ml പൂജ്യം ഒന്ന് രണ്ട് മൂന്ന് നാല് അഞ്ച് ആറ് ഏഴ് എട്ട് ഒമ്പത്/ഒൻപത്
si බින්දුව/බිංදුව එක දෙක තුන හතර පහ හය හත අට නවය
si-Latn binduwa/bindu eka deka thuna hathara paha haya hatha ata navaya
th ศูนย์/สูน หนึ่ง/นึง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า
lo ສູນ ໜຶ່ງ/ນຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ ຫົກ ເຈັດ ແປດ ເກົ້າ
km សូន្យ មួយ ពីរ បី បួន ប្រាំ ប្រាំមួយ ប្រាំពីរ ប្រាំបី ប្រាំបួន
my သုည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး
vi không/khong một/mốt hai ba bốn/tư năm/lăm sáu bảy/bẩy tám chín
id nol/kosong satu dua tiga empat lima/limo enam tujuh delapan/lapan sembilan
ms kosong/sifar satu dua tiga empat lima enam tujuh lapan/delapan sembilan
jv nol siji/setunggal loro telu papat lima enem pitu wolu sanga
fil sero/siro/siyero/wala/zero isa/uno dalawa/dos tatlo/tres apat/kwatro/kuwatro/quatro lima/singko/cinco anim/sais/seis pito/syete/siyete walo/otso/ocho siyam/nuwebe/nuebe/nwebe
ceb wala/sero usa duha tulo upat lima unom pito walo siyam
sw sifuri/sufuri moja mbili/wili tatu nne tano sita saba nane tisa
ha sifiri/sifili ɗaya/daya biyu/biu uku huɗu/hudu biyar shida bakwai takwas tara
yo odo/òdo ọ̀kan/okan/ookan/ikan èjì/eji/meji ẹ̀ta/eta/meta ẹ̀rin/erin/merin àrùn/arun/marun ẹ̀fà/efa/mefa èje/eje/meje ẹ̀jọ/ejo/mejo ẹ̀sán/esan/mesan
ig efu otu abuo/abua ato ano ise isii asaa asato itoolu
zu iqanda kunye kubili kuthathu kune kuhlanu isithupha isikhombisa isishiyagalombili isishiyagalolunye
am ዜሮ አንድ ሁለት ሶስት/ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ
am-Latn zero ande hulet sost arat amist siddist sebat simint zetegn
so eber kow/hal laba/labo saddex/seddex afar shan lix toddoba/todoba siddeed/sideed sagaal
zh 零/〇/洞 一/壹/幺 二/贰/貳/两/兩 三/叁/參 四/肆 五/伍 六/陆/陸 七/柒/拐 八/捌 九/玖/勾
zh-Latn ling yi/yao er/liang san si wu liu qi ba jiu
ja ゼロ/れい/零/まる/ぜろ いち/イチ/ひとつ に/ニ/ふた さん/サン よん/し/ヨン ご/ゴ ろく/ロク なな/しち/ナナ はち/ハチ きゅう/く/キュウ/キュー/きゅー
ja-Latn zero/rei/maru ichi ni san yon/shi go roku nana/shichi hachi kyuu/kyu/ku
ko 영/공/제로 일/하나 이/둘 삼/셋 사/넷 오/다섯 육/륙/여섯 칠/일곱 팔/여덟 구/아홉
ko-Latn yeong/gong hana dul set net daseot yuk chil pal gu
mn тэг нэг хоёр гурав дөрөв тав зургаа долоо найм ес
eu zero/huts bat bi hiru lau bost sei zazpi zortzi bederatzi
ga náid aon/haon dó/dhá trí ceathair/cúig cúig sé seacht ocht naoi
cy dim/sero un dau/dwy tri pedwar pump chwech saith wyth naw
mt xejn/żero wieħed tnejn tlieta erbgħa ħamsa sitta sebgħa tmienja disgħa
eo nul unu du tri kvar kvin ses sep ok naŭ
`

/** Roman numerals of several letters; they count in capitals only. */
export const romanNumerals = 'ii iii iv vi vii viii ix'

/** Words for ten and more as they turn up when numbers are read in groups: value and words. */
export const greaterNumberWords = `
10 ten diez dez dix zehn dieci tien tio ti dziesięć deset zece tíz on десять δέκα das sepuluh sampu desať десет kymmenen عشرة عشره ده עשר दस دس দশ mười diyes kumi 十 สิบ
11 eleven once onze elf undici elva одиннадцать gyarah onbir έντεκα tizenegy unsprezece jedenáct jedenásť jedanaest enajst једанаест единадесет одинадцять jedenaście elleve yksitoista احدعشر حداشر یازده ग्यारह گیارہ এগারো sebelas onse
12 twelve doce doze douze zwölf dodici twaalf tolv двенадцать barah oniki δώδεκα tizenkettő doisprezece dvanáct dvanásť dvanaest dvanajst дванаест дванадесет дванадцять dwanaście kaksitoista اثناعشر اتناشر دوازده बारह بارہ বারো
13 thirteen trece treize dreizehn tredici tretton тринадцать terah onüç δεκατρία tizenhárom treisprezece třináct trinásť trinaest trinajst тринаест тринадесет тринадцять trzynaście tretten kolmetoista dertien تلاتاشر سیزده तेरह تیرہ তেরো trese
14 fourteen catorce quatorze vierzehn quattordici четырнадцать chaudah ondört δεκατέσσερα tizennégy paisprezece čtrnáct štrnásť četrnaest štirinajst четрнаест четиринадесет чотирнадцять czternaście fjorton fjorten neljätoista veertien اربعتاشر چهارده चौदह چودہ চৌদ্দ katorse
15 fifteen quince quinze fünfzehn quindici пятнадцать pandrah onbeş δεκαπέντε tizenöt cincisprezece patnáct pätnásť petnaest petnajst петнаест петнадесет п'ятнадцять piętnaście femton femten viisitoista vijftien خمستاشر پانزده पंद्रह پندرہ পনেরো kinse
16 sixteen seize sechzehn sedici шестнадцать solah onaltı δεκαέξι tizenhat șaisprezece šestnáct šestnásť šesnaest šestnajst шеснаест шестнадесет шістнадцять szesnaście sexton seksten kuusitoista zestien dieciséis dieciseis dezesseis ستاشر شانزده सोलह سولہ ষোল disisais
17 seventeen siebzehn diciassette семнадцать satrah onyedi δεκαεπτά tizenhét șaptesprezece sedmnáct sedemnásť sedamnaest sedemnajst седамнаест седемнадесет сімнадцять siedemnaście sjutton sytten seitsemäntoista zeventien diecisiete dezessete سبعتاشر هفده सत्रह سترہ সতেরো disisyete
18 eighteen achtzehn diciotto восемнадцать atharah onsekiz δεκαοκτώ tizennyolc optsprezece osmnáct osemnásť osamnaest osemnajst осамнаест осемнадесет вісімнадцять osiemnaście arton atten kahdeksantoista achttien dieciocho dezoito تمنتاشر هجده अठारह اٹھارہ আঠারো disiotso
19 nineteen neunzehn diciannove девятнадцать unnees ondokuz δεκαεννέα tizenkilenc nouăsprezece devatenáct devätnásť devetnaest devetnajst деветнаест деветнадесет дев'ятнадцять dziewiętnaście nitton nitten yhdeksäntoista negentien diecinueve dezenove تسعتاشر نوزده उन्नीस انیس উনিশ disinuwebe
20 twenty veinte vinte vingt zwanzig venti twintig tjugo dwadzieścia двадцать bees yirmi είκοσι húsz douăzeci dvacet dvadsať dvadeset двадесет двадцять tyve tjue kaksikymmentä عشرين عشرون بیست עשרים बीस بیس বিশ mươi bente ishirini ยี่สิบ iyirmi
30 thirty treinta trinta trente dreißig trenta dertig trettio trzydzieści тридцать tees otuz τριάντα harminc treizeci třicet tridsať trideset тридесет тридцять tredive tretti kolmekymmentä dreissig ثلاثين ثلاثون تلاتين سی שלושים तीस تیس ত্রিশ thelathini
40 forty fourty cuarenta quarenta quarante vierzig quaranta veertig fyrtio czterdzieści сорок chalis kırk σαράντα negyven patruzeci čtyřicet štyridsať četrdeset štirideset четрдесет четиридесет fyrre førti neljäkymmentä أربعين أربعون چهل ארבעים चालीस chaalis چالیس চল্লিশ kwarenta arobaini qırx
50 fifty cincuenta cinquenta cinquante fünfzig cinquanta vijftig femtio pięćdziesiąt пятьдесят pachas elli πενήντα ötven cincizeci padesát päťdesiat pedeset petdeset педесет петдесет п'ятдесят halvtreds femti viisikymmentä خمسين خمسون پنجاه חמישים पचास پچاس পঞ্চাশ singkwenta hamsini əlli
60 sixty sesenta sessenta soixante sechzig sessanta zestig sextio шестьдесят altmış εξήντα hatvan șaizeci šedesát šesťdesiat šezdeset šestdeset шездесет шейсет шістдесят sześćdziesiąt seksti kuusikymmentä ستين ستون شصت שישים साठ saath ساٹھ ষাট sisenta sitini
70 seventy setenta siebzig settanta zeventig sjuttio семьдесят yetmiş εβδομήντα hetven șaptezeci sedmdesát sedemdesiat sedamdeset sedemdeset седамдесет седемдесет сімдесят siedemdziesiąt halvfjerds sytti seitsemänkymmentä septante سبعين سبعون هفتاد שבעים सत्तर sattar ستر সত্তর sitenta sabini
80 eighty ochenta oitenta achtzig ottanta tachtig åttio восемьдесят seksen ογδόντα nyolcvan optzeci osmdesát osemdesiat osamdeset osemdeset осамдесет осемдесет вісімдесят osiemdziesiąt firs åtti kahdeksankymmentä huitante ثمانين ثمانون تمانين هشتاد שמונים अस्सी assi اسی আশি otsenta themanini səksən
90 ninety noventa neunzig novanta negentig nittio девяносто doksan ενενήντα kilencven nouăzeci devadesát deväťdesiat devedeset devetdeset деведесет деветдесет дев'яносто dziewięćdziesiąt halvfems nitti yhdeksänkymmentä nonante تسعين تسعون نود תשעים नब्बे nabbe نوے নব্বই nobenta tisini doxsan
100 sto hundert hundred cien cento cent hundert сто сто yüz εκατό száz sută hundra hundrede hundre sata honderd einhundert ciento مية مئة مائة صد מאה सौ sau سو একশ seratus trăm 百 ร้อย
200 doscientos duzentos двести двісті διακόσια dwieście dvěstě tvåhundra kaksisataa kétszáz zweihundert deuxcents duecento dwiescie מאתיים مئتين ميتين
300 trescientos trezentos триста τριακόσια trzysta třista trecento
400 cuatrocientos quatrocentos четыреста чотириста τετρακόσια czterysta čtyřista quattrocento
500 quinientos quinhentos пятьсот п'ятсот πεντακόσια pięćset pětset cinquecento
600 seiscientos seiscentos шестьсот шістсот εξακόσια sześćset šestset seicento
700 setecientos setecentos семьсот сімсот επτακόσια εφτακόσια siedemset sedmset settecento
800 ochocientos oitocentos восемьсот вісімсот οκτακόσια οχτακόσια osiemset osmset ottocento
900 novecientos novecentos девятьсот дев'ятсот εννιακόσια dziewięćset devětset novecento
`

/** Words that repeat the digit after them: how often and words. */
export const repeatWords = `
2 double dubble dbl doble duplo doppel doppelt doppio dobbel dubbel двойная дважды dobel ganda doubles
3 triple treble tripple tripel triplo tripla dreifach тройная trippel thrice
4 quadruple quad
`

/** Words that stand for a sign between digits or letters, or that lead from one group of digits to the next. */
export const spokenSigns = `
en dash hyphen minus underscore space slash then and followed by star comma plus stroke colon bracket parenthesis hash next last first finally lastly start starts begin begins end ends ending starting with part second third fourth continues continue continuing finally lastly|after this|after that
es guion guión espacio luego raya barra más mas y
pt traço hífen hifen espaço depois barra mais e
fr tiret espace puis barre et plus
de bindestrich strich leerzeichen dann und schrägstrich plus
it trattino spazio poi barra più e
nl streepje koppelteken spatie dan en
ru тире дефис пробел потом затем плюс и
pl myślnik kreska spacja potem plus i
tr tire boşluk sonra artı ve
hi dash fir phir aur
id strip spasi lalu kemudian dan tambah
`

/** Tens in the form that they have before units: value and words. */
export const tensBeforeUnits = `
20 vent veinti huszon
30 trent
40 quarant
50 cinquant
60 sessant
70 settant
80 ottant
90 novant
`

/** "And" between units and tens that are written together: German, Dutch, Danish. */
export const joiningWords = 'und en og'

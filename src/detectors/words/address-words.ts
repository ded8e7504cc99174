/**
 * Words for the sign "@", one language a line, phrases after a bar.
 * Source: Wikipedia, "At sign", section "Names in other languages" (CC BY-SA 4.0, names only), and common use in chats.
 */
export const atWords = `
en at att atsign ampersat commat arobase att-sign|at symbol|at sign|at the rate of|at the rate|a sign|at mark|curly a|squiggly a|funny a|round a|the ratee|at theratee|theratee|at rate|attherate|at-the-rate|at-sign
es arroba|a comercial
pt arrouba arroba arrôba aroba
ca arrova
fr chez arobase arrobe arobaze arobas|a commercial
de bei at klammeraffe affenschwanz ät aet affenohr at-zeichen
it presso chiocciola chiocciolina
nl apenstaart apenstaartje apestaartje apestaart
sv snabela snabel-a kanelbulle|snabel a
da snabela snabel-a alfategn|snabel a
no krøllalfa kroellalfa alfakrøll
fi ätmerkki miukumauku kissanhäntä miumau ät at-merkki
et ätt
lv eta
lt eta
pl małpa malpa małpka malpka małpeczka
cs zavináč zavinac
sk zavináč zavinac
sl afna
hr majmunče majmunce et manki ludoa
ru собака собачка собаку эт псина ат
ru-Latn sobaka sobachka
uk вухо вушко равлик собачка собака ет песик слимачок
bg кльомба кльомби маймунско маймунка
sr лудо ет мајмун
hu kukac
ro arond coadă-de-maimuță a-rond|a rond
el παπάκι παπακι
el-Latn papaki
tr kuyruklu|kuyruklu a|at işareti
ar آت ات|آت ساين
fa ات|ات ساین
he שטרודל כרוכית
hi एट ऐट ॲट अॅट|एट द रेट
ur ایٹ|ایٹ دی ریٹ|ایٹ دا ریٹ|ایٹ دے ریٹ
bn অ্যাট এট|এট দ্যা রেট|এট দি রেট|অ্যাট দা রেট|এট দা রেট
ta அட் ஏட்
te ఎట్ యాట్
th แอท แอด แอ็ด
vi còng a-còng acong|a còng|a cong|a móc|a vòng
id etz at keong
fil at
sw at kwa
zh 艾特 小老鼠 圈a 爱特
ja アットマーク アット あっとまーく あっと
ko 골뱅이 앳
eo heliko
hy շնիկ
ka ეტ ეთ
mn эт
ms alias
mr ॲट अॅट
pa ਐਟ
gu એટ
kn ಆಟ್ ಎಟ್
ml അറ്റ് ആറ്റ്
is att hjá
si ඇට්
ne एट
`

/** Words for the dot in an address, one language a line. */
export const dotWords = `
en dot dott d0t period point fullstop|full stop
es punto
pt ponto
ca punt
gl punto
fr point
de punkt dot
it punto
nl punt
sv punkt
da punktum
no punktum
fi piste
et punkt punkti
lv punkts
lt taškas taskas
pl kropka
cs tečka tecka
sk bodka
sl pika
hr točka tocka tačka tacka
sr тачка tačka
ru дот точка
ru-Latn tochka
uk дот крапка
bg точка
be кропка
hu pont
ro punct
sq pikë
el τελεία τελεια
el-Latn teleia
tr nokta
az nöqtə
ar دوت نقطة نقطه
fa نقطه دات
he נקודה
hi डॉट डाट बिंदु
ur ڈاٹ نقطہ
bn ডট
ta டாட் புள்ளி
te డాట్ చుక్క
th จุด ดอท
vi chấm cham
id titik
ms titik noktah
fil tuldok dot
sw nukta nokta
ha digo
zh 点 點
ja ドット どっと
ko 닷 점 쩜
eo punkto
hy կետ
ka წერტილი
mn цэг
kn ಡಾಟ್
ml ഡോട്ട്
mr डॉट
pa ਡਾਟ
gu ડોટ
si තිත ඩොට්
is punktur
eu puntu
mt tikka
ga ponc
af punt
bs tačka
my ဒေါ့
km ចុច
yo aami
`

/** Mail hosts known well enough to be named without their ending. */
export const mailHosts = `
gmail googlemail gmial gmaill gemail jimail yahoo yahoomail ymail rocketmail hotmail outlook icloud protonmail proton-mail zoho zohomail yandex mailru rambler gmx proton 163邮箱 qq邮箱
webde tutanota fastmail aol livemail hushmail naver daum qqmail rediffmail seznam wanadoo laposte libero mailcom posteo tmail skynet btinternet
جيميل ياهو هوتميل जीमेल याहू জিমেইল гмаил гмейл джимейл жмейл яндекс 邮箱 谷歌邮箱 지메일 네이버 다음메일 ジーメール ヤフー จีเมล ג'ימייל גימייל ג׳ימייל יאהו יהו ჯიმეილი جیمیل جیمیل یاهو یاہو ہاٹمیل γκμαιλ τζιμειλ хотмейл хотмаил яху мейлру аутлук айклауд ஜிமெயில் జీమెయిల్ ਜੀਮੇਲ জিমেল হটমেইল ইয়াহু हॉटमेल jmail gmal gmai gmali hotmial yahooo outlok
`

/** Mail hosts typed in two words. */
export const mailHostPhrases = 'g mail|hot mail|proton mail|i cloud|ya hoo|google mail|جی میل|ہاٹ میل|جي ميل|هوت ميل|जी मेल|हॉट मेल|জি মেইল|হট মেইল|جی‌میل|จีเมล|จีเมล์|ฮอตเมล'

/** Endings of addresses as other scripts write them, and those that are kept for examples. */
export const spokenTopLevels = `
इन ру ком орг нет юа ua كوم کام نيت نت اورگ कॉम कोम डॉटकॉम नेट কম কোম নেট কোঁম காம் కామ్ ਕਾਮ કોમ คอม คอมม 콤 닷컴 컴 コム קום נט κομ
example
`

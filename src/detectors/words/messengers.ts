/**
 * Messengers, social networks and meeting services, one a line: its name, then other spellings, scripts and inflections.
 * These names mean hardly anything else. Written from the services' own sites and from spellings met in forums.
 */
export const messengerNames = `
whatsapp watsapp whatsspp whtsap watzap wa-tsapp whats-up-app whtspp whtsp wtsp whatsappim wtsapp wattsapp whatsap whatapp watsap whtsapp whatsaap whatssapp wahtsapp wtsapp whatsaapp whattsapp wattsap watssapp wats-app whatsappp wapp whatsapps whatzapp wazzap wazapp whatsappa whatsappie whatsappie whatsappban whatsappissa whatsappta whatsapptan whatsappim whatsappu whatsappe whasap wasap guasap wasapp whastapp whatsaf zapzap вотсап ватсап вацап вотсапе ватсапе вацапе вотсапп ватсапп воцап вотцап уотсап واتساب واتس واتسآب واتسب واٹس व्हाट्सएप व्हाट्सऐप वॉट्सऐप वाट्सएप व्हाट्सप्प व्हाट्सअप হোয়াটসঅ্যাপ হোয়াটসএপ ואטסאפ ווטסאפ ווצאפ וואטסאפ ワッツアップ 왓츠앱 วอทส์แอป วอตส์แอปป์ วอทแอพ vatsap vatsapp watssap wasapp whatssap wattsup whattsup whatsupp watsup wahtsap whtsup vatsapım wpp whatsab watsab whatsab واتسپ واتساپ واتصاب واتصاپ vvhatsapp whasapp vhatsapp whatspp|واٹس ایپ|واتس اب|واتس آب
telegram telegramm telegrm tlgrm telegramim telgrm تليجرام تليغرام tellegram telegran telegarm telegam telgram telegrama telegramda telegramdan telegramu telegramie telegramon tlgrm tgram телеграм телеграмм телеграме телеграмме телеграма телега телегу телеге тг تيليجرام تلجرام تلغرام تيليغرام تلگرام ٹیلیگرام टेलीग्राम टेलिग्राम টেলিগ্রাম טלגרם テレグラム 텔레그램 电报 電報 เทเลแกรม telgm telegarem telagram tellgram telegrem телеграмчик телеграмчике телегам
skype skipe skpe skypim scype skyp skyype skayp skypeid скайп скайпе скайпу سكايب سکائپ اسکایپ स्काइप স্কাইপ סקייפ スカイプ 스카이프 สไกป์ skyppe skipy skaype scayp
discord discrod dscrd discrd discordum dicord dischord diskord discordapp дискорд дискорде дискорду ديسكورد डिस्कॉर्ड ডিসকর্ড דיסקורד ディスコード 디스코드 ดิสคอร์ด dscord discor discrod diskrod dizcord дискод
wechat weixin wechatid wexin вичат ويشات वीचैट 微信 微信号 微信號 加微 加微信 加薇 薇信 威信 vx wx วีแชท 위챗 wechatt weechat wichat wecaht|v 信|微 x|v 我|加 v|加我 v|微 信
viber vyber vbr вайбер вайбере вайберу viberu فايبر वाइबर ভাইবার בייבר vibber viberr vaiber
slack слак
reddit
twitch
tumblr
pinterest пинтерест
kakaotalk kakao katalk 카톡 카카오톡 カカオトーク kakaotalkid 카카오 ㅋㅌ ㅋㅋㅇㅌ 깨톡 톡아이디
zalo zaloo
icq аська
kik
snapchat snapchats snpcht snapchat snp снэпчат снапчат سناب سنابشات स्नैपचैट স্ন্যাপচ্যাট スナップチャット snapchap snapcaht snpchat
instagram insta instgrm instagramim instagran instagam instgram instragram istagram instagramm instagramda instagramie instagramu инстаграм инстаграме инста инсте инсту انستجرام انستقرام انستا اینستاگرام انسٹاگرام इंस्टाग्राम इंस्टा ইনস্টাগ্রাম ইন্সটাগ্রাম אינסטגרם אינסטה インスタ インスタグラム 인스타 인스타그램 อินสตาแกรม ไอจี instagrm instgam insagram intagram инстаграмм инстаграмме انستغرام انستغرامي igram
facebook feis feisbuk facebok fcbk facebk facebookum fcebook faceboook facbook facebuk фейсбук фейсбуке فيسبوك فيس فیسبوک فیس फेसबुक ফেসবুক פייסבוק フェイスブック 페이스북 脸书 臉書 เฟสบุ๊ค เฟซบุ๊ก facbok fasebook feisbuk fbook|فیس بک
linkedin linkdin lnkdn linkedln likedin linkdn линкедин لينكدان لينكدإن लिंक्डइन লিংকডইন linkdein linkeden linkeedin
twitter twiter tweeter твиттер تويتر ट्विटर টুইটার ツイッター 트위터
tiktok tictok тикток تيكتوك टिकटॉक 抖音
vkontakte вконтакте вк
weibo 微博
messenger massenger mesenger мессенджер ماسنجر मैसेंजर মেসেঞ্জার
signalapp
googlemeet|google meet meet.google
hangouts|google hangouts|google chat
microsoft-teams|microsoft teams|ms teams
facetime imessage
threema wickr tox jabber xmpp matrix-id keybase mewe mumble teamspeak
botim imo-app zangi jami
bigo hike-messenger
qq扣扣 qq号 qq號 扣扣 企鹅号
zoomlink zoom-link|zoom meeting link|zoom link
calendly
odnoklassniki одноклассники
xiaohongshu 小红书 小紅書 rednote
dingtalk 钉钉 钉钉号
feishu 飞书
douyin 抖音号 快手
playstation-network psn|psn id|xbox live|xbox gamertag
mastodon bluesky bsky
upwork upwrk апворк
peopleperhour
`

/** Names that are ordinary words too: they count with an account, or in an invitation that cannot mean the word. */
export const messengerWords = `
signal сигнал 시그널
line ライン 라인 ไลน์
zoom зум زوم ज़ूम ズーム
teams
meet
messenger
threads
element
wire
session
snap
kik
imo
duo
allo
whatsup|what's up|whats up
賴 赖
sgnl
xbox
|za lo
ds
band
x
youtube ютуб
behance
dribbble
steam
qq
`

/** Short forms of messengers. They count only with an account right behind them, or after an asking word. */
export const messengerShortForms = `
teleg telg skp skyp dsc wha wsapp wspp wasa wass wa zap wsp wapp ws wp wzp whats watsp tg tele tlg ig ige insta fb f.b. msgr snap sc dc disc vb vbr vx wx wc tw li lnkd kt zp yt tweet вк фб инст иг тг вб ват تلي وتس
`

/** What stands for a messenger without naming it: phrases. */
export const messengerHints = `
f b|i g|w a|w app|w sapp|t g|wei xin|green icon|the green icon|blue icon|green logo|green app|blue app|purple app|yellow app|the green one|blue s app|photo app|camera app|bird app|paper plane app|paper plane|ghost app|green messenger|blue messenger|chat app|messaging app|phone app|video app|green chat app|the gram|s app|book of faces|the paper plane app|plane app
`

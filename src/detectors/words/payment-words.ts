/**
 * Ways to be paid outside Fiverr, one a line: its name, then other spellings and scripts. They mean hardly anything else.
 * Written from the services' own sites.
 */
export const paymentNames = `
paypal paypai paypall papal-me payp pypal paypaal palpay paypl paybal пейпал пэйпал пайпал палка بايبال بيبال باي-بال पेपैल পেপাল פייפאל ペイパル 페이팔 贝宝
payoneer payoner payonner payoneeer pioneer-card пайонир пионер-карта بايونير पायोनियर পেওনিয়ার
venmo
zelle
skrill moneybookers
neteller
revolut revtag revolutme револют
transferwise wise.com
|western union|moneygram|money gram|world remit|cash app|apple pay|google pay|amazon pay|samsung pay|ria money|perfect money|web money|orange money|airtel money|mtn momo|mobile money|vodafone cash|insta pay|alfa bank
westernunion moneygram worldremit remitly xoom cashapp cashtag applepay googlepay webmoney вебмани qiwi киви юmoney юмани yoomoney sberbank сбербанк тинькофф
stripe-link
papara ininal
postepay hype satispay lydia wero bancontact payconiq
bkash bikash বিকাশ nagad নগদ রকেট rocket-account
easypaisa easy-paisa easypesa ایزی|ایزی پیسہ
jazzcash jazz-cash sadapay nayapay raast
mpesa m-pesa momo mtnmomo
gcash paymaya coins.ph mayawallet
upi gpay phonepe paytm bhim यूपीआई जीपे फोनपे पेटीएम
paybill lipanampesa
pix mercadopago|mercado pago
nequi daviplata yape bizum oxxo
alipay zhifubao 支付宝 支付寶 微信支付
payeer advcash airtm paysera paysafecard
gopay dana-id ovo shopeepay
paypay payid promptpay fawry kakaopay toss 토스 카카오페이 พร้อมเพย์ fawrycash vodafonecash instapay|apple cash|fawry pay|sbp
interac e-transfer etransfer
ideal-link tikkie swish vipps mobilepay twint blik
bitcoin btc биткоин биткойн بيتكوين बिटकॉइन 比特币 ビットコイン 비트코인
ethereum doge trx xrp matic shib polygon usdt usdc trc20 erc20 bep20 litecoin ltc dogecoin monero xmr tether bnb binance binanceid binancepay coinbase metamask trustwallet trust-wallet solana эфириум усдт تيثر|binance pay|binance id|bybit uid
crypto cryptocurrency крипта крипту криптой крипто
iban ايبان آيبان آیبان ибан
`

/** Names that are ordinary words too. */
export const paymentWords = `
wise eth stripe wire sort-code zelle remitly chime mono dana rocket palmpay opay kuda cash wallet bank sol stc routing ach swift ifsc bic bsb ripple maya pp clabe rib cbu
gtb gtbank zenithbank uba fcmb moniepoint firstbank hdfc icici sbi kotak bca bri bni mandiri bbva santander itau itaú nubank bradesco monobank privatbank приватбанк приватбанку монобанк альфабанк сбер сбера тинькоффа vietcombank techcombank mbbank vcb bdo bpi maybank cimb kcb equitybank nequi ziraat garanti akbank sparkasse
`

/** Talk of paying, one language a line. */
export const payWords = `
en pay paid pays paying payment payments money transfer wire deposit payout invoice cash funds
es pagar pago pagos págame pagame pagarme pagarnos pagas pague transferencia dinero paga depósito deposito pagues depositar abonar transferir
pt pagar pagarme pagamento pagamentos pague paga transferência dinheiro depositar pagarem paguem
fr payer paiement payez paye virement argent régler règle réglez
de zahlen zahlung bezahlen bezahlst bezahl überweisen überweisung geld zahle
it pagare pagamento paga pagami bonifico soldi pagamenti pagarmi
nl betalen betaling betaal overmaken geld
pl płacić zapłać płatność zapłacić przelew pieniądze przelej przelać
ru платить оплата оплату оплатить заплатить заплати плати деньги перевод переведи переведите оплати оплатите
uk платити оплата оплатити гроші переказ сплатити
tr öde ödeme ödemeyi ödeyin ödeyebilir para havale ödeyebilirsin ödeyebilirsiniz öder
ar دفع الدفع ادفع تحويل حول فلوس المال
hi भुगतान पैसे पैसा पेमेंट
hi-Latn paise paisa paisay payment bhugtan raqam rakam
id bayar pembayaran transfer uang bayaran
vi thanh-toán chuyển-khoản
zh 付款 支付 转账 轉帳 打款 付钱
ja 支払い 振込 支払
ko 결제 송금 입금
sw lipa malipo pesa
fil bayad bayaran pera
bn টাকা পেমেন্ট
ur پیسے ادائیگی رقم
fa پرداخت پول
he תשלום לשלם כסף
cs platit zaplatit platba peníze
sk platiť zaplatiť platba
ro plăti plata plătești bani
hu fizetni fizetés fizess pénz
sv betala betalning pengar
da betale betaling penge
fi maksaa maksu maksut
el πληρωμή πληρώσεις χρήματα
hr platiti plaćanje novac
th จ่าย โอน เงิน
bn-Latn taka
ms bayar bayaran wang
`

/** Fiverr's share, one language a line. */
export const feeWords = `
en fee fees commission commissions comission commision cut percentage charges charge tax deduction deductions
es comisión comision comisiones tarifa
pt comissão comissao comissões taxa taxas
fr commission commissions frais
de gebühr gebühren gebuehr gebuehren provision
it commissione commissioni
nl kosten commissie commissiekosten
pl prowizja prowizji prowizję opłaty opłata
ru комиссия комиссии комиссию комиссий
uk комісія комісії комісію
tr komisyon komisyonu ücreti kesinti komisyonsuz komisyona
ar عمولة العمولة رسوم الرسوم النسبة نسبة العموله
hi-Latn commission fees katauti
hi कमीशन
id komisi biaya potongan
ro comision comisionul comisioane comisionului taxele
zh 手续费 手續費 佣金 抽成
ja 手数料
ko 수수료
vi hoa-hồng phí|hoa hồng
cs provize provizi poplatek poplatky
sk provízia provízie poplatok poplatky
hu jutalék jutalékot díj
fi palkkio provisio
sv avgift avgiften avgifter
da gebyr gebyrer
no gebyr
el προμήθεια
bn কমিশন চার্জ
ur کمیشن فیس
fa کمیسیون کارمزد
he עמלה
th ค่าธรรมเนียม
fil komisyon bayarin
sw ada
hr provizija provizije provizije
ms yuran
az komissiya
`

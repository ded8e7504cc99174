import { setOf } from './set-of.ts'

/** Hosts whose addresses are accounts or invitations of a messenger or social network, given a path. Source: the services' own sites. */
export const accountHosts = setOf(`
wa.me whatsapp.com wa.link wame.pro t.me telegram.me telegram.dog tg.dev join.skype.com discord.gg discord.com discordapp.com dsc.gg
facebook.com fb.com fb.me m.me messenger.com instagram.com ig.me instagr.am threads.net threads.com twitter.com x.com linkedin.com lnkd.in snapchat.com
line.me lin.ee weixin.qq.com u.wechat.com viber.com vb.me signal.me signal.group kik.me zalo.me vk.com vk.me ok.ru tiktok.com pinterest.com reddit.com
zoom.us us02web.zoom.us us04web.zoom.us us05web.zoom.us us06web.zoom.us meet.google.com teams.microsoft.com teams.live.com meet.jit.si whereby.com webex.com
linktr.ee matrix.to keybase.io slack.com join.slack.com open.kakao.com imo.im threema.id twitch.tv icq.im mastodon.social bsky.app
`)

/** Hosts that stand for an account without a path too. */
export const openHosts = setOf('wa.me t.me m.me discord.gg chat.whatsapp.com')

/** Hosts whose addresses ask for money, given a path. Source: the services' own sites. */
export const payeeHosts = setOf(`
paypal.me paypal.com cash.app venmo.com wise.com revolut.me revolut.com payoneer.com buymeacoffee.com ko-fi.com patreon.com gofundme.com
buy.stripe.com checkout.stripe.com donate.stripe.com pay.stripe.com skrill.com paystack.com flutterwave.com gumroad.com monzo.me tikkie.me bunq.me paypal.com
streamlabs.com coinbase.com commerce.coinbase.com razorpay.me rzp.io mpago.la pay.binance.com
`)

/** Hosts of meeting rooms: a room's address is a link like any other where no service is named before it. */
export const meetingHosts = setOf('zoom.us us02web.zoom.us us04web.zoom.us us05web.zoom.us us06web.zoom.us meet.google.com teams.microsoft.com teams.live.com meet.jit.si whereby.com webex.com')

/**
 * Code points that look like ASCII letters or digits, one line per ASCII form: the form, a space, its look-alikes.
 *
 * Source: Unicode's confusables.txt (https://www.unicode.org/Public/security/latest/confusables.txt, Unicode License V3),
 * kept to what NFKC leaves alone and to scripts whose own words the word lists do not hold, folded towards ASCII only;
 * letters that imitate small capitals or carry a stroke are added by hand.
 */
export const confusables = `
. ܁܂ꓸ꘎𐩐
0 ⓿
2 ƧϨᒿꙄꛯꝚ
3 ƷȜЗӠⳌꝪꞫ𑣊𖼻𝈆
4 Ꮞ𑢯
5 Ƽ𑢻
6 бᏮⳒ𑣕
7 𐓒𑣆𝈒
8 Ȣȣ𐌚𞣋
9 ⳊꝮ𑢬𑣌𑣖
a ɑΑαАаᎪᗅᴀ⍺ⱥꓮ𐊠𖽀
ae æӕ
b ƀƄʙΒВЬвᏏᏴᖯᗷꓐꞴ𐊂𐊡𐌁
bl Ы
c СсᏟᴄⲤⲥꓚꮯ𐊢𐌂𐐕𐐽𐔜𑣲🝌
d đƌԁᎠᏧᑯᗞᗪᴅꓒꓓ
e ɇɛΕЕеҽᎬᴇ℮⋿ⴹꓰꬲ𐊆𑢦𑢮
f ƒϜքᖴẝꓝꜰꞘꞙꬵ𐊇𐊥𐔥𑢢𑣂𝈓
g ƍǥɡɢԌցᏀᏳᶃꓖ
h ħʜΗНнһհᎻᏂᕼⲎꓧ𐋏
i ıɨɩɪιіӏᎥ⍳ꙇꭵ𑣃
j ɉͿϳЈјᎫᒍᴊꓙꞲ
k ΚКкᏦᛕᴋⱪⲔꓗ𐔘
l łƖǀɫʟΙІӀᏞᒪᛁ∣⏽ⲒⳐⵏꓡꓲ𐊊𐌉𐌠𐐛𐔦𑢣𑢲𖼖𖼨𝈪𞣇
ll ǁ‖∥
m ΜϺМмᎷᗰᛖᴍⲘꓟ𐊰𐌑
n ƞɴΝпոռⲚꓠ𐔓
o øɵΟοσОоՕօᴏᴑⲞⲟⵔꓳꬽ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𑢵𑣈𑣗
oe œ
oo ∞ꚙꝏ
p ΡρРрᏢᑭᴘ⍴Ⲣⲣꓑ𐊕
q ԛգզⵕꞯ
r ƦɍʀгᎡᏒᖇᴦⲅꓣꭇꭈꮁ𐒴𖼵𝈖
rn 𑜀
s ƽЅѕՏᏕᏚꓢꜱꮪ𐊖𐐠𐑈𑣁𖼺
t ŧΤτТтᎢᴛ⊤⟙Ⲧꓔ𐊗𐊱𐌕𑢼𖼊🝨
u ʉʋυՍսᑌᴜ∪⋃ꓴꞟꭎꭒ𐓎𐓶𑢸𑣘𖽂
v νѴѵᏙᐯᴠ∨⋁ⱱⴸꓦꛟꮩ𐔝𑜆𑢠𑣀𖼈𝈍
w ɯшѡԜԝաᎳᏔᴡꓪꮃ𑜊𑜎𑜏𑣯
x ×ΧХхᕁᕽ᙭᙮ᚷ╳⤫⤬⨯ⲬⵝꓫꞳ𐊐𐊴𐌗𐌢𐔧𑣬
y ɏɣʏΥγУуҮүᎩᎽᶌỿⲨꓬꭚ𐊲𑢤𑣜𖽃
z ƶʐΖᏃᴢꓜꮓ𐋵𑢩𑣄
`

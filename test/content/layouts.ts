/** One way for a text box to lie in a page. The body holds exactly one `#box`. */
export interface Layout {
  readonly name: string
  readonly css?: string
  readonly text?: string
  /** HTML around the box; `$` stands for it. */
  readonly around?: string
  readonly attributes?: string
  /** Code for the page to run after the marks came up. */
  readonly then?: string
  /** Part of the text is out of the box's sight. */
  readonly clipped?: true
  readonly tag?: 'textarea' | 'div' | 'input'
}

const latin = 'Hello there, please write to jo.gypsy@mail.example.com when you can, thank you very much.'
const twice = `${latin}\n\n${'A line of filler text that goes on. '.repeat(12)}\nSecond: al.quick@example.com!`
const base = 'width:420px;height:150px;'

export const layouts: readonly Layout[] = [
  { name: 'plain' },
  { name: 'serif 13px', css: 'font:13px/1.2 serif' },
  { name: 'sans 22px', css: 'font:22px/1.6 sans-serif' },
  { name: 'monospace', css: 'font:15px monospace' },
  { name: 'fractional size', css: 'font:15.37px/1.43 sans-serif;padding:3.3px 7.7px;width:413.6px' },
  { name: 'bold italic', css: 'font:italic bold 17px serif' },
  { name: 'condensed line', css: 'font:16px/1 sans-serif' },
  { name: 'tall line', css: 'font:16px/3 sans-serif' },
  { name: 'letter spacing', css: 'font:16px sans-serif;letter-spacing:2.5px' },
  { name: 'negative letter spacing', css: 'font:20px sans-serif;letter-spacing:-1px' },
  { name: 'word spacing', css: 'font:16px sans-serif;word-spacing:11px' },
  { name: 'indent', css: 'font:16px sans-serif;text-indent:60px' },
  { name: 'hanging indent', css: 'font:16px sans-serif;text-indent:-30px;padding-left:50px' },
  { name: 'centred', css: 'font:16px sans-serif;text-align:center' },
  { name: 'right', css: 'font:16px sans-serif;text-align:right' },
  { name: 'justified', css: 'font:16px sans-serif;text-align:justify' },
  { name: 'right to left', css: 'font:16px sans-serif;direction:rtl' },
  { name: 'right to left, scrollbar', clipped: true, css: 'font:16px sans-serif;height:80px', attributes: 'dir="rtl"', text: twice },
  { name: 'Arabic', css: 'font:18px sans-serif', attributes: 'dir="rtl" lang="ar"', text: 'مرحبا، اكتب لي على بريد من فضلك وشكرا جزيلا لك يا صديقي العزيز' },
  { name: 'dir auto', css: 'font:18px sans-serif', attributes: 'dir="auto"', text: 'مرحبا بك\nplease write to jo.gypsy@mail.example.com now' },
  { name: 'mixed directions', css: 'font:18px sans-serif', text: 'שלום jo.gypsy@mail.example.com עולם' },
  { name: 'Thai', css: 'font:18px sans-serif', attributes: 'lang="th"', text: 'สวัสดีครับ ส่งมาที่ไปรษณีย์ได้เลยครับ' },
  { name: 'Chinese', css: 'font:18px sans-serif', attributes: 'lang="zh"', text: '你好请把文件发到我的邮箱里谢谢' },
  { name: 'emoji before', css: 'font:18px sans-serif', text: '👩‍👩‍👧‍👦🎉 e\u0301 jo.gypsy@mail.example.com' },
  { name: 'tabs of 4', css: 'font:16px monospace;tab-size:4', text: '\tone\ttwo jo.gypsy@mail.example.com' },
  { name: 'tabs of 8', css: 'font:16px sans-serif', text: '\ta\tb jo.gypsy@mail.example.com' },
  { name: 'many spaces', css: 'font:16px sans-serif', text: 'a      b        jo.gypsy@mail.example.com' },
  { name: 'upper case', css: 'font:16px sans-serif;text-transform:uppercase' },
  { name: 'small caps', css: 'font:16px serif;font-variant-caps:small-caps' },
  { name: 'no ligatures', css: 'font:20px serif;font-variant-ligatures:none;font-kerning:none', text: 'office fi ffl AV To jo.gypsy@mail.example.com' },
  { name: 'narrow, broken word', css: 'font:16px sans-serif;width:120px;height:260px' },
  { name: 'break all', css: 'font:16px sans-serif;word-break:break-all;width:260px' },
  { name: 'no wrapping', clipped: true, css: 'font:16px sans-serif;white-space:pre;overflow:auto' },
  { name: 'no wrap, right, with lines', css: 'font:16px sans-serif;white-space:nowrap;text-align:right;width:900px', text: 'jo.gypsy@mail.example.com\nand more of it\nand more' },
  { name: 'justified, with lines', css: 'font:16px sans-serif;text-align:justify;width:260px', text: `${latin} ${latin}\n\nAnd more of it, which is not to move what stands above it.` },
  { name: 'wrap off, scrolled', clipped: true, css: 'font:16px sans-serif;width:260px', attributes: 'wrap="off"', then: 'box.scrollLeft=150' },
  { name: 'padding and border', css: 'font:16px sans-serif;padding:21px 33px 5px 47px;border:7px solid #888;border-left-width:13px' },
  { name: 'border box', css: 'font:16px sans-serif;box-sizing:border-box;padding:10px 20px' },
  { name: 'scrollbar', clipped: true, css: 'font:16px sans-serif;height:60px', text: `jo.gypsy@mail.example.com ${twice}` },
  { name: 'scrolled down', clipped: true, css: 'font:16px sans-serif;height:70px', text: twice, then: 'box.scrollTop=99999' },
  { name: 'scrolled half a line', clipped: true, css: 'font:16px/20px sans-serif;height:70px', text: `\n\n\n${twice}`, then: 'box.scrollTop=30' },
  { name: 'page scrolled', css: 'font:16px sans-serif', around: '<div style="height:500px"></div>$<div style="height:2000px"></div>', then: 'scrollTo(0,333)' },
  { name: 'in a scroll box', css: 'font:16px sans-serif', around: '<div id="outer" style="height:300px;overflow:auto"><div style="height:200px"></div>$<div style="height:900px"></div></div>', then: 'outer.scrollTop=120' },
  { name: 'resized', css: 'font:16px sans-serif', then: 'box.style.width="300px"' },
  { name: 'font changed later', css: 'font:16px sans-serif', then: 'box.style.font="21px serif"' },
  { name: 'class changed on an ancestor', css: 'font:inherit', around: '<style>.big{font:24px serif}</style><div id="outer" style="font:14px sans-serif">$</div>', then: 'outer.className="big";outer.style.font=""' },
  { name: 'pushed down later', css: 'font:16px sans-serif', around: '<div id="outer"></div>$', then: 'outer.style.height="137px"' },
  { name: 'zoom on the box', css: 'font:16px sans-serif;zoom:1.3' },
  { name: 'zoom on an ancestor', css: 'font:16px sans-serif', around: '<div style="zoom:0.8">$</div>' },
  { name: 'zoom on the page', css: 'font:16px sans-serif', around: '<style>html{zoom:1.25}</style>$' },
  { name: 'scaled', css: 'font:16px sans-serif', around: '<div style="transform:scale(1.4);transform-origin:20px 10px">$</div>' },
  { name: 'squeezed', css: 'font:16px sans-serif', around: '<div style="scale:0.7 1.2;translate:30px 20px">$</div>' },
  { name: 'turned', css: 'font:16px sans-serif', around: '<div style="transform:rotate(7deg) translate(40px, 60px)">$</div>' },
  { name: 'turned twice', css: 'font:16px sans-serif;rotate:-4deg', around: '<div style="transform:translate(60px,90px) rotate(12deg) scale(1.1)">$</div>' },
  { name: 'moved by a transition', css: 'font:16px sans-serif', around: '<div id="outer" style="transition:transform 0.2s;width:600px">$</div>', then: 'outer.style.transform="translate(60px,40px)";return new Promise((done)=>outer.addEventListener("transitionend",()=>setTimeout(done,100)))' },
  { name: 'moved by an animation', css: 'font:16px sans-serif', around: '<div id="outer" style="width:600px">$</div>', then: 'return outer.animate([{transform:"none"},{transform:"translate(50px,70px)"}],{duration:200,fill:"forwards"}).finished.then(()=>new Promise((done)=>setTimeout(done,100)))' },
  { name: 'fixed', css: 'font:16px sans-serif;position:fixed;left:123px;bottom:45px' },
  { name: "in a dialog", css: "font:16px sans-serif", around: "<dialog id=outer>$</dialog><script>outer.showModal()</script>" },
  { name: 'vertical', css: 'font:18px sans-serif;writing-mode:vertical-rl;width:200px;height:300px' },
  { name: 'single line', tag: 'input', css: 'font:17px sans-serif;width:500px;height:44px;padding:0 12px', attributes: 'class="draft"' },
  { name: 'single line, scrolled', clipped: true, tag: 'input', css: 'font:17px sans-serif;width:200px', attributes: 'class="draft"', then: 'box.scrollLeft=170' },
]

export const bodyOf = ({ tag = 'textarea', css = 'font:16px sans-serif', attributes = '', text = latin, around = '$' }: Layout): string => {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
  const style = `${base}resize:none;${css}`.replace(/"/g, "'")
  const box = tag === 'textarea' ? `<textarea id="box" style="${style}" ${attributes}>\n${safe}</textarea>`
    : tag === 'input' ? `<input id="box" style="${css}" ${attributes} value="${safe}">`
    : `<div id="box" contenteditable="true" style="${style}white-space:pre-wrap;overflow:auto;" ${attributes}>${safe}</div>`
  return around.replace('$', () => box)
}

/** Products and companies whose names have a dot: no address when they stand alone. One kind a line. */
export const dottedNames = `
node.js next.js vue.js three.js d3.js nuxt.js react.js express.js p5.js chart.js moment.js discord.js ember.js backbone.js alpine.js tensorflow.js
asp.net vb.net ado.net ml.net .net paint.net battle.net authorize.net
bubble.io socket.io draw.io make.com booking.com monday.com cal.com hotels.com trip.com cars.com crypto.com builder.io fal.ai character.ai copy.ai last.fm
salesforce.com overstock.com diagrams.net itch.io agar.io clickup.com customer.io lottie.host reply.io apollo.io lemlist.com n8n.io fly.io render.com
will.i.am about.me e.l.f s.t.a.r apple.com/tv beautiful.ai otter.ai jasper.ai leonardo.ai character.ai remove.bg prezi.com
hugging.face weights.gg sora.ai suno.ai suno.com claude.ai poe.com bolt.new v0.dev lovable.dev replit.com tome.app gamma.app framer.com
tawk.to crisp.chat slither.io krunker.io diep.io surviv.io paper.io hole.io fast.ai spacy.io notion.so linear.app dev.to name.com box.com canva.com babbel.com duolingo.com fiverr.ai jquery.com chess.com lichess.org match.com ancestry.com drift.com segment.io amplitude.com intercom.io mailgun.com pitch.com miro.com airtable.com webflow.io glide.app softr.io carrd.co typeform.com h2o.ai c.ai x.ai deepl.com you.com perplexity.ai midjourney.com runway.ml stability.ai hugging.face pika.art
dot.net stack.io expo.dev shields.io pages.dev readthedocs.io pub.dev crates.io docs.rs
`

/** Ends of file names that are top-level domains too. */
export const fileEndings = 'md rs py sh ps pl ai zip mov so cc app me doc docs java gz cs mm mp st in ink fm lua ml pm ph ms swift rb ts tf la as am in page pub cab cfg bar prof go pages run bin'

/** Names of files that carry such an ending, and words that stand before it in a file's name. */
export const fileNames = 'readme license licence changelog contributing main lib mod index app build setup test tests config utils util logo logos icon icons file files final design artwork vector vectors source sources banner poster flyer illustration brochure card businesscard mockup template print cover label packaging draft version copy backup archive project projects script scripts install deploy run init manage models views urls admin requirements notes todo docs spec intro outro video clip footage render export output demo example sample assets images fonts package dist manual guide outline brief pattern letterhead libc libssl libcrypto ld libstdc makefile crate server client module types helpers handler handlers header footer bot scraper crawler wsgi asgi settings celery tasks routes schema database train predict inference notebook sketch invitation tshirt shirt sticker stickers wireframe characters character hero background svg eps psd pdf png jpg jpeg'

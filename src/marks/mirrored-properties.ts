/** Every property that decides where the text of a text box lies, apart from its size. */
export const mirroredProperties: readonly string[] = [
  'direction', 'unicode-bidi', 'writing-mode', 'text-orientation', 'text-combine-upright',
  'font-family', 'font-size', 'font-size-adjust', 'font-stretch', 'font-style', 'font-weight', 'font-kerning',
  'font-feature-settings', 'font-variation-settings', 'font-optical-sizing', 'font-language-override',
  'font-variant-alternates', 'font-variant-caps', 'font-variant-east-asian', 'font-variant-emoji',
  'font-variant-ligatures', 'font-variant-numeric', 'font-variant-position',
  'font-synthesis-small-caps', 'font-synthesis-style', 'font-synthesis-weight',
  'letter-spacing', 'word-spacing', 'line-height', 'tab-size', 'text-rendering', 'text-size-adjust', '-webkit-text-size-adjust',
  'text-align', 'text-align-last', 'text-indent', 'text-justify', 'text-transform', 'text-autospace', 'text-spacing-trim',
  'white-space', 'white-space-collapse', 'text-wrap-mode', 'text-wrap-style', 'word-break', 'overflow-wrap', 'line-break',
  'hyphens', 'hyphenate-character', 'hyphenate-limit-chars', 'hanging-punctuation', 'text-underline-position',
  '-webkit-locale', '-webkit-rtl-ordering', '-webkit-text-security', '-webkit-text-stroke-width',
  'padding-top', 'padding-bottom', 'border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width',
]

/** When a page may have drawn a text box or filled one without a word: every occasion is taken to look, beside keys and input. */
export const lookOccasions = ['focusin', 'focusout', 'click', 'change', 'drop', 'paste', 'pageshow'] as const

/** Marks that turn the direction of what follows them: with them a text can be made to look like another. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** A text from elsewhere as it may be shown: its letters in the order that its script gives them. */
export const shownText = (text: string): string => text.replace(turning, '')

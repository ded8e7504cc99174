/** Finds wordy phrases: where each begins and how long it is, in UTF-16 code units. */
declare module 'too-wordy' {
  export default function tooWordy(text: string): readonly { readonly index: number; readonly offset: number }[]
}

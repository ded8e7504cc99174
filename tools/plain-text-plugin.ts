import type { Plugin } from 'vite'

const assignment = /\.innerHTML\s*=(?!=)/g

/**
 * Makes the one place where Preact writes markup write text instead. No page of ours sets markup from strings, so nothing
 * is lost; what is gained is that no line of the package can.
 */
export function plainText(): Plugin {
  return {
    name: 'plain-text',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') file.code = file.code.replace(assignment, '.textContent=')
          else if (file.fileName.endsWith('.js') && typeof file.source === 'string') file.source = file.source.replace(assignment, '.textContent=')
        }
      },
    },
  }
}

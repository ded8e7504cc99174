import { words } from '../platform/words.ts'
import { AllowedSection } from './AllowedSection.tsx'
import { DraftSection } from './DraftSection.tsx'
import { FileSection } from './FileSection.tsx'
import { HintsSection } from './HintsSection.tsx'
import { IgnoredSection } from './IgnoredSection.tsx'
import { KeptSection } from './KeptSection.tsx'
import { KeysSection } from './KeysSection.tsx'
import { LanguageSection } from './LanguageSection.tsx'
import { useSettings } from './use-settings.ts'

/** All that the seller can set. Every change holds at once, in open Fiverr tabs too. */
export function SettingsPage() {
  const { use, ready, refused } = useSettings()
  return (
    <div class="sections" data-ready={ready}>
      <div role="status">{refused && <p class="said said-stop" data-refused>{words('settings_refused')}</p>}</div>
      <DraftSection use={use} />
      <AllowedSection use={use} />
      <IgnoredSection />
      <HintsSection use={use} />
      <LanguageSection use={use} />
      <KeysSection />
      <KeptSection use={use} />
      <FileSection use={use} />
    </div>
  )
}

import { words } from '../platform/words.ts'

/** Says that nothing written on this page can be checked: what finds contact details could not be loaded. */
export const NotCheckable = () => <p class="said said-stop" role="alert" data-not-checkable>{words('draft_not_checkable')}</p>

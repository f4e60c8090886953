import { remembered } from '../shared/remembered.ts';
import { type BriefingForm, type Office, themeAccent } from './briefing-form.ts';

const presentedBy = remembered('office.presented-by', '');
const accent = remembered('office.accent', themeAccent);
const footer = remembered('office.footer', '');
const logo = remembered('office.logo', '');

/** What the last briefing made on this machine said of the office, so that it is filled in once. */
export const lastOffice = (): Office => ({
  presentedBy: presentedBy.value,
  accent: accent.value,
  footer: footer.value,
  logo: logo.value,
});

export function rememberOffice(form: BriefingForm): void {
  presentedBy.value = form.presentedBy;
  accent.value = form.accent;
  footer.value = form.footer;
  logo.value = form.logo;
}

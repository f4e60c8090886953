import { themeNames } from '../../slides/index.ts';
import { remembered } from '../shared/remembered.ts';
import type { BriefingForm, Office } from './briefing-form.ts';

const presentedBy = remembered('office.presented-by', '');
const theme = remembered<string>('office.theme', 'ministry');
const accent = remembered('office.accent', '');
const footer = remembered('office.footer', '');
const logo = remembered('office.logo', '');

/** What the last briefing made on this machine said of the office, so that it is filled in once. */
export const lastOffice = (): Office => ({
  presentedBy: presentedBy.value,
  theme: themeNames.find((name) => name === theme.value) ?? 'ministry',
  accent: accent.value,
  footer: footer.value,
  logo: logo.value,
});

export function rememberOffice(form: BriefingForm): void {
  presentedBy.value = form.presentedBy;
  theme.value = form.theme;
  accent.value = form.accent;
  footer.value = form.footer;
  logo.value = form.logo;
}

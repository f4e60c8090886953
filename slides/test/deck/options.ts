import type { ComposeOptions } from '../../deck/model.ts';

export const options = (more: Partial<ComposeOptions> = {}): ComposeOptions => ({
  minutes: 20,
  marking: null,
  briefingFor: null,
  presentedBy: null,
  date: null,
  style: { theme: 'ministry', accent: null, footer: null, logo: null },
  recommendations: null,
  ...more,
});

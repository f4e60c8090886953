import { Icon } from '../../shared/icons.tsx';

export const HeadingIcon = () => (
  <Icon>
    <path d="M4 3v10m8-10v10M4 8h8" />
  </Icon>
);

export const BoldIcon = () => (
  <Icon>
    <path d="M4.5 3h4a2.4 2.4 0 0 1 0 4.9h-4zm0 4.9h4.6a2.5 2.5 0 0 1 0 5.1H4.5z" stroke-width="2" />
  </Icon>
);

export const ItalicIcon = () => (
  <Icon>
    <path d="M6.5 3h5m-7 10h5M9.5 3l-3 10" />
  </Icon>
);

export const BulletsIcon = () => (
  <Icon>
    <path d="M6.5 4h7m-7 4h7m-7 4h7" />
    <path d="M3 4h.01M3 8h.01M3 12h.01" stroke-width="2.5" />
  </Icon>
);

export const NumbersIcon = () => (
  <Icon>
    <path d="M7.5 4h6m-6 4h6m-6 4h6" />
    <path d="M2.5 3l1-.5V6m-1.2 3.6c.6-1.2 2-.7 1.7.3-.2.7-1.1 1.3-1.8 2.1h2" stroke-width="1.1" />
  </Icon>
);

export const LinkIcon = () => (
  <Icon>
    <path d="M6.6 9.4a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.8.8" />
    <path d="M9.4 6.6a2.6 2.6 0 0 0-3.7 0L3.5 8.8a2.6 2.6 0 0 0 3.7 3.7l.8-.8" />
  </Icon>
);

export const TableIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M2 6.5h12M2 9.8h12M7 3v10" />
  </Icon>
);

export const ColumnsIcon = () => (
  <Icon>
    <path d="M2.5 3.5h11M2.5 7h4.2m-4.2 3h4.2m-4.2 3h3M9.3 7h4.2m-4.2 3h4.2m-4.2 3h3" />
  </Icon>
);

export const PictureIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="m2.5 11.5 3.3-3.4 2.4 2.2 2.4-2.6 3 3.3M5.6 6h.01" />
  </Icon>
);

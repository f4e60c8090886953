import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly children: ComponentChildren;
  /** Says where something is or goes, and so is mirrored from right to left. */
  readonly directional?: boolean;
}

/** Line drawings on a 16 px grid, always beside or inside something that has a name. */
export function Icon({ children, directional = false }: IconProps) {
  return (
    <svg
      class={directional ? 'icon-directional' : undefined}
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentcolor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** Two pages, one over the other: what a paper says now. */
export const ChangedIcon = () => (
  <Icon>
    <path d="M5.5 4.5v-2h8v9h-2M2.5 4.5h9v9h-9zM5 9h4M7 7v4" />
  </Icon>
);

export const CrossIcon = () => (
  <Icon>
    <path d="m4.5 4.5 7 7m0-7-7 7" />
  </Icon>
);

export const BackIcon = () => (
  <Icon directional>
    <path d="M10 3.5 5.5 8l4.5 4.5" />
  </Icon>
);

export const DownIcon = () => (
  <Icon>
    <path d="m4.5 6.5 3.5 3.5 3.5-3.5" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M3.5 8h.01M8 8h.01M12.5 8h.01" stroke-width="2.5" />
  </Icon>
);

export const DecksIcon = () => (
  <Icon>
    <rect x="2" y="3.5" width="12" height="9" rx="1.5" />
    <path d="M5 6.5h6M5 9h3.5" />
  </Icon>
);

export const BinIcon = () => (
  <Icon>
    <path d="M2.5 4.5h11M6 4.5v-1.5h4v1.5M4 4.5l.6 8.5h6.8l.6-8.5" />
  </Icon>
);

export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4" />
    <path d="m10 10 3.5 3.5" />
  </Icon>
);

export const UpIcon = () => (
  <Icon>
    <path d="m4.5 9.5 3.5-3.5 3.5 3.5" />
  </Icon>
);

export const StartPaneIcon = () => (
  <Icon directional>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M6.5 3v10" />
  </Icon>
);

export const EndPaneIcon = () => (
  <Icon directional>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M9.5 3v10" />
  </Icon>
);

export const PlayIcon = () => (
  <Icon>
    <path d="M5 3.5v9l7-4.5z" fill="currentcolor" />
  </Icon>
);

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.5v9M3.5 8h9" />
  </Icon>
);

export const UndoIcon = () => (
  <Icon directional>
    <path d="M3.5 6.5H10a3 3 0 0 1 0 6H7M6 3.5l-3 3 3 3" />
  </Icon>
);

export const RedoIcon = () => (
  <Icon directional>
    <path d="M12.5 6.5H6a3 3 0 0 0 0 6h3M10 3.5l3 3-3 3" />
  </Icon>
);

export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
  </Icon>
);

/** A clock with a hand that goes back. */
export const VersionsIcon = () => (
  <Icon>
    <path d="M3 4.5V2M3 4.5h2.5M3.2 4.5a5.5 5.5 0 1 1-.6 4.6M8 5v3.2l2.2 1.3" />
  </Icon>
);

export const SettingsIcon = () => (
  <Icon>
    <path d="M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6" />
    <circle cx="10.2" cy="4.5" r="1.7" />
    <circle cx="5.8" cy="11.5" r="1.7" />
  </Icon>
);

export const KeysIcon = () => (
  <Icon>
    <rect x="1.75" y="4" width="12.5" height="8" rx="1.5" />
    <path d="M4.5 6.7h.01M7 6.7h.01M9.3 6.7h.01M11.6 6.7h.01M5.5 9.4h5" />
  </Icon>
);

export const HiddenIcon = () => (
  <Icon>
    <path d="M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13 13 3" />
  </Icon>
);

/** What runs over the foot of a page. */
export const TooFullIcon = () => (
  <Icon>
    <path d="M2.5 10V3h11v7M5 6h6M5 9h6M5 12h6M5 14.5h3.5" />
  </Icon>
);

export const NoNotesIcon = () => (
  <Icon>
    <path d="M2.5 3h11v7.5H8L5 13v-2.5H2.5zM5.5 6.75h5" stroke-dasharray="2 2" />
  </Icon>
);

/** The three ways between the window and the main process; the preload and `ipc.ts` are their only users. */
export const channels = {
  request: 'lectern:request',
  upload: 'lectern:upload',
  announcement: 'lectern:announcement',
} as const;

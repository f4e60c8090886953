/** How the key that goes with a letter for a command is written on this machine. */
export const commandKey = /Mac/.test(navigator.platform) ? '⌘' : 'Ctrl+';

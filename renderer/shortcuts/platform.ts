/** Whether the keyboard is a Mac's, where Cmd takes the part of Ctrl. */
export const IS_MAC = /mac/i.test(navigator.userAgent);

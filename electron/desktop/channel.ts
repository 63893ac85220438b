/** The one pair of channels between page and main process. */
export const TO_MAIN = 'verbatim:call';
export const TO_PAGE = 'verbatim:incoming';

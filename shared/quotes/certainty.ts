/** Confidence of reported speech that is somebody's words rather than a wish or an attitude. */
export const SURELY_SAID = 0.6;

/** From here on, reported speech of either language may answer a sure quotation of the other. */
export const PERHAPS_SAID = 0.35;

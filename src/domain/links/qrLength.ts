/**
 * Longest address of a QR code, in bytes: what a code of 117 modules bears with 15 % of damage (ISO/IEC 18004, version 25,
 * level M). At four pixels a module it takes 500 of a screen, and is still read from it; finer ones were not.
 */
export const MAX_QR_LENGTH = 997;

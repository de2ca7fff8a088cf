/** Pictures that are read. A telephone that has a format of its own makes one of these when it is asked to. */
export const PICTURES = 'image/jpeg,image/png,image/webp';

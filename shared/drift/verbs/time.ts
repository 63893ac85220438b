/** When a finite verb places what it says, compound tenses counted as a whole. */
export type Time = 'past' | 'present' | 'future' | 'conditional' | 'open';

package vn.hue.ansinh.reporting.mail;

/** What a letter is for; an address for reminders stands in where none is named for the others. */
public enum Purpose {
    REMINDERS,
    /** Reports that were sent back. */
    RETURNS,
    /** What the head of an agency reads. */
    DIGEST
}

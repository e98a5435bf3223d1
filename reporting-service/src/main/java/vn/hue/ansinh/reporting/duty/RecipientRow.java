package vn.hue.ansinh.reporting.duty;

/** A row of the table {@code duty-recipients.csv}, which is in the order of {@code position}. */
record RecipientRow(String duty, String agency, int position) {}

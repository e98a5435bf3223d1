package vn.hue.ansinh.reporting.consolidation;

/** What is owed after estimates: the obligation to state final figures, as it stood when the consolidation was issued. */
public record Final(String obligation, String period, String agency, String agencyName, String dueAt) {}

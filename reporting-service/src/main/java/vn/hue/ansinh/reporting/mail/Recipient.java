package vn.hue.ansinh.reporting.mail;

import java.util.List;
import java.util.Locale;

/** Where an agency's letters go, and in which language they are written. */
public record Recipient(String agency, Locale language, List<String> emails) {}

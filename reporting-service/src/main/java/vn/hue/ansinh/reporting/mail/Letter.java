package vn.hue.ansinh.reporting.mail;

/** What is to be sent, in plain text. */
public record Letter(Recipient to, String subject, String body) {}

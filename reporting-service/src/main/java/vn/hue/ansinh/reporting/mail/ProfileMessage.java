package vn.hue.ansinh.reporting.mail;

import java.util.List;

/** Of an agency's profile: where it wants which mail, in which language. */
public record ProfileMessage(String agency, String language, List<Address> addresses, long revision) {

    /** One address for one purpose. */
    public record Address(String purpose, String email) {}
}

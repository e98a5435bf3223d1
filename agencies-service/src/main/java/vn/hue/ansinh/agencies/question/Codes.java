package vn.hue.ansinh.agencies.question;

/** How codes are written in bodies, as the contract says. */
public final class Codes {
    public static final String OF_AGENCY = "[A-Z0-9][A-Z0-9-]{1,39}";

    private Codes() {}
}

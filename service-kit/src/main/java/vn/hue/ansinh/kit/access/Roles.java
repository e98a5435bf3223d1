package vn.hue.ansinh.kit.access;

/** The roles of the sign-in server's realm, as access rules name them. */
public final class Roles {
    public static final String REPORTER = "reporter";
    public static final String APPROVER = "approver";
    public static final String CONSOLIDATOR = "consolidator";
    public static final String LEADER = "leader";
    public static final String MONITOR = "monitor";
    public static final String ADMIN = "admin";

    private Roles() {}
}

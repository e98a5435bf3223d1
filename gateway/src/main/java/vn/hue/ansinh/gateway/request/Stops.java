package vn.hue.ansinh.gateway.request;

/** The order in which a request passes the stops of the door. */
public final class Stops {
    /** Before all: who asks over HTTP/2 what he, or somebody, has asked before. */
    public static final int REPEATS = -1010;

    public static final int MARKING = -1000;
    /** Where a request waits until there is room for its answer. */
    public static final int ROOM = -990;
    /** Whom the server itself has refused, no stop has counted. */
    public static final int STRANGERS = -960;
    /** Where every failure ends; before it, failures pass the same stops as requests. */
    public static final int FAILURE = -950;

    public static final int ENTRY = -900;
    /** Whose pages ask, once it is known by which address they know us. */
    public static final int ORIGINS = -850;

    /** Before the framework's own (-200), which decides nothing here and which all would have to pass. */
    public static final int SIGN_IN = -260;

    public static final int RIGHTS = -255;
    /** Behind the rights, so that nobody is told how to ask for what is not for him. */
    public static final int QUESTION = -250;
    /** Before the services: what is kept of their answers. */
    public static final int COPIES = -245;

    public static final int SERVICES = -240;
    /** Behind the services, where most go: no request for them has to pass some fifty pages that are not meant. */
    public static final int OWN_PAGES = 100;
    /** Behind the framework's static pages. */
    public static final int NOWHERE = 30_000;

    private Stops() {}
}

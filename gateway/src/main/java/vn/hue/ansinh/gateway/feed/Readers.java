package vn.hue.ansinh.gateway.feed;

/** Who may read events of a type. */
public enum Readers {
    PUBLIC,
    /** The agency that the event is about, and those who oversee all agencies. */
    AGENCY,
    OVERSIGHT,
    NOBODY
}

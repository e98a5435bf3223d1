package vn.hue.ansinh.agencies.reorganisation;

/** How far a reorganisation has come. */
public enum State {
    DRAFT,
    EFFECTIVE,
    WITHDRAWN
}

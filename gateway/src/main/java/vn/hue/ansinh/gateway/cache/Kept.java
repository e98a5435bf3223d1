package vn.hue.ansinh.gateway.cache;

/** A copy, where it stands and whose it is. */
record Kept(Key key, String service, Copy copy) {}

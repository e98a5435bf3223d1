package vn.hue.ansinh.gateway.cache;

/** The service answered, but with a fault of its own. */
final class ServiceFails extends RuntimeException {}

package vn.hue.ansinh.gateway.cache;

/** The answer is not one for many; each who asks gets his own. */
final class NotKept extends RuntimeException {}

package vn.hue.ansinh.gateway.webhook;

/** A delivery that was tried, and what came of it. */
record Carried(Delivery delivery, Outcome outcome) {}

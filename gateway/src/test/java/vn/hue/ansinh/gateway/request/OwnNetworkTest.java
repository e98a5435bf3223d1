package vn.hue.ansinh.gateway.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class OwnNetworkTest {

    @Test
    void whoHasIpv6HasAWholeNetwork() {
        assertEquals(OwnNetwork.of("2001:db8:1:2::1"), OwnNetwork.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertNotEquals(OwnNetwork.of("2001:db8:1:2::1"), OwnNetwork.of("2001:db8:1:3::1"));
    }

    @Test
    void anAddressOfTheOlderProtocolIsOneCallerHoweverItIsWritten() {
        assertEquals("203.0.113.7", OwnNetwork.of("203.0.113.7"));
        assertEquals("203.0.113.7", OwnNetwork.of("::ffff:203.0.113.7"));
        assertNotEquals(OwnNetwork.of("203.0.113.7"), OwnNetwork.of("203.0.113.8"));
    }
}

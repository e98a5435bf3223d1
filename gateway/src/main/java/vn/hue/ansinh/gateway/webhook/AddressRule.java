package vn.hue.ansinh.gateway.webhook;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Which addresses are somebody's on the public internet (IANA's registries of special addresses, RFC 6890). */
final class AddressRule {
    private static final List<Range> NOT_PUBLIC_V4 = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8",
                    "100.64.0.0/10", // carriers' own
                    "127.0.0.0/8",
                    "169.254.0.0/16", // link-local, among it the metadata of clouds
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.31.196.0/24",
                    "192.52.193.0/24",
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16",
                    "192.175.48.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4" // reserved and broadcast
                    )
            .map(Range::of)
            .toList();

    /** All else of IPv6, as loopback, unique-local, link-local, v4-mapped and NAT64, lies outside it. */
    private static final Range PUBLIC_V6 = Range.of("2000::/3");

    private static final List<Range> NOT_PUBLIC_V6 = Stream.of(
                    "2001::/23", // Teredo, ORCHID and other protocols
                    "2001:db8::/32",
                    "2002::/16", // 6to4: wraps any IPv4 address
                    "3fff::/20",
                    "2620:4f:8000::/48")
            .map(Range::of)
            .toList();

    private AddressRule() {}

    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC_V4.stream().noneMatch(range -> range.contains(address));
        }
        return PUBLIC_V6.contains(address) && NOT_PUBLIC_V6.stream().noneMatch(range -> range.contains(address));
    }

    /** The addresses that begin with the same bits. */
    private record Range(BigInteger prefix, int rest, int length) {

        static Range of(String text) {
            String[] parts = text.split("/");
            byte[] bytes = Names.literal(parts[0]).getAddress();
            int rest = bytes.length * 8 - Integer.parseInt(parts[1]);
            return new Range(new BigInteger(1, bytes).shiftRight(rest), rest, bytes.length);
        }

        boolean contains(InetAddress address) {
            byte[] bytes = address.getAddress();
            return bytes.length == length
                    && new BigInteger(1, bytes).shiftRight(rest).equals(prefix);
        }
    }
}

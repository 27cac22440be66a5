package se.kvittens.rest.hooks.out;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses are of the open internet. All others are of this machine or network, of many at once, of no one, or hide an
 * address of version 4 within one of version 6 (IANA, special-purpose address registries; RFC 6890).
 */
final class PublicAddresses {

    private static final int ANY_PORT = 1;

    private static final List<IpSubnetFilterRule> CLOSED_4 = rules(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that was ever given out. */
    private static final List<IpSubnetFilterRule> OPEN_6 = rules("2000::/3");

    private static final List<IpSubnetFilterRule> CLOSED_6 =
            rules("2001::/23", "2001:db8::/32", "2002::/16", "2620:4f:8000::/48", "3fff::/20");

    private PublicAddresses() {}

    private static List<IpSubnetFilterRule> rules(String... ranges) {
        return Stream.of(ranges)
                .map(range -> range.split("/"))
                .map(parts -> new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.REJECT))
                .toList();
    }

    static boolean contain(InetAddress address) {
        return address instanceof Inet4Address
                ? !isIn(CLOSED_4, address)
                : isIn(OPEN_6, address) && !isIn(CLOSED_6, address);
    }

    private static boolean isIn(List<IpSubnetFilterRule> ranges, InetAddress address) {
        InetSocketAddress at = new InetSocketAddress(address, ANY_PORT);
        return ranges.stream().anyMatch(range -> range.matches(at));
    }
}

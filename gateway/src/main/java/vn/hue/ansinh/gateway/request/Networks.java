package vn.hue.ansinh.gateway.request;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import io.netty.util.NetUtil;
import java.net.InetSocketAddress;
import java.util.List;

/** Some addresses and networks, written as {@code 10.0.0.1} and {@code 10.0.0.0/8}. */
public record Networks(List<IpSubnetFilterRule> rules) {

    public static Networks of(List<String> written) {
        return new Networks(written.stream().map(Networks::network).toList());
    }

    private static IpSubnetFilterRule network(String written) {
        String whole = written.indexOf(':') < 0 ? "/32" : "/128";
        return new IpSubnetFilterRule(written.indexOf('/') < 0 ? written + whole : written, IpFilterRuleType.ACCEPT);
    }

    public boolean include(String address) {
        if (rules.isEmpty()) {
            return false;
        }
        InetSocketAddress there = new InetSocketAddress(NetUtil.createInetAddressFromIpAddressString(address), 0);
        return rules.stream().anyMatch(network -> network.matches(there));
    }
}

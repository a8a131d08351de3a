package org.mingda.server;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The network address this request came from, as it is counted by limits. Behind reverse proxies it is what the outermost of ours wrote into
 * {@code X-Forwarded-For}; how many of them there are must be set ({@code mingda.proxies}), because everything further left may be forged.
 */
@RequestScoped
public class ClientAddress {

    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    /** A household or a telephone gets at least a /64 of IPv6: its many addresses count as one. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    private ServerSettings settings;

    @Inject
    private HttpServletRequest request;

    /** The address, or the network of an IPv6 address. */
    public String get() {
        int proxies = settings.proxies();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (proxies == 0 || forwarded == null) {
            return network(request.getRemoteAddr());
        }
        String[] hops = forwarded.split(",");
        return network(hops[Math.max(0, hops.length - proxies)].strip());
    }

    /** Whether requests from here are not counted by the gates: monitors, tests of load, by setting. */
    public boolean isUnlimited() {
        return settings.unlimited().contains(get());
    }

    static String network(String address) {
        String plain = address.replaceFirst("%.*", "");
        if (!plain.contains(":") || !IPV6.matcher(plain).matches()) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(plain).getAddress();
            return bytes.length > NETWORK_BYTES ? HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES) : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}

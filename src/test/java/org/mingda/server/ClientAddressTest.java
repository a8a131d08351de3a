package org.mingda.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void countsAnIpv4AddressAsItIs() {
        assertThat(ClientAddress.network("203.0.113.7")).isEqualTo("203.0.113.7");
    }

    @Test
    void countsAHouseholdsManyIpv6AddressesAsOne() {
        assertThat(ClientAddress.network("2001:db8:1:2:3:4:5:6")).isEqualTo(ClientAddress.network("2001:db8:1:2::9"))
                .isNotEqualTo(ClientAddress.network("2001:db8:1:3::9"));
        assertThat(ClientAddress.network("fe80::1%eth0")).isEqualTo(ClientAddress.network("fe80::2"));
    }

    @Test
    void believesWhatTheOutermostOfOurProxiesWroteAndNothingBeforeIt() {
        assertThat(ClientAddress.of(List.of("198.51.100.1, 203.0.113.7"), "10.0.0.1", 1)).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of(List.of("198.51.100.1", "203.0.113.7"), "10.0.0.1", 1)).as("in a header of its own").isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of(List.of("198.51.100.1, 203.0.113.7, 10.0.0.2"), "10.0.0.1", 2)).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of(List.of("198.51.100.1"), "203.0.113.7", 0)).as("without a proxy").isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of(List.of(), "203.0.113.7", 1)).isEqualTo("203.0.113.7");
    }

    @Test
    void looksNoNameUp() {
        assertThat(ClientAddress.network("forged:host.example")).isEqualTo("forged:host.example");
    }
}

package org.mingda.twins;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingda.twins.ClusterRuling.Seen;

class SeenTest {

    @Test
    void readsTokensWithTheirVersions() {
        assertThat(Seen.read("abcdefghijkm:3,nopqrstuvwxy:12")).containsExactly(new Seen("abcdefghijkm", 3), new Seen("nopqrstuvwxy", 12));
    }

    @Test
    void passesOverWhatIsNeither() {
        assertThat(Seen.read("x:1,abcdefghijkm:minus,abcdefghijkm,,:")).isEmpty();
        assertThat(Seen.read(null)).isEmpty();
    }
}

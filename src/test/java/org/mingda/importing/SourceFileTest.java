package org.mingda.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mingda.kernel.Refusal;

class SourceFileTest {

    @Test
    void readsUtf8AndOldChineseEncodings() {
        String text = "网贷逾期发短信说要上门怎么办?\n首页 > 逾期动态 人气:7";

        assertThat(SourceFile.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
        assertThat(SourceFile.text(text.getBytes(Charset.forName("GB18030")))).isEqualTo(text);
        assertThat(SourceFile.text(text.getBytes(Charset.forName("GBK")))).isEqualTo(text);
        assertThat(SourceFile.text(new byte[0])).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() {
        refused("importing.encoding", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
        refused("importing.encoding", "标题".getBytes(StandardCharsets.UTF_16));
        refused("importing.encoding", new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        refused("importing.large", new byte[1024 * 1024 + 1]);
    }

    private static void refused(String key, byte[] bytes) {
        assertThatThrownBy(() -> SourceFile.text(bytes)).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo(key));
    }
}

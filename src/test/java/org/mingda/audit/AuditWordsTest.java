package org.mingda.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingda.shell.Texts;

class AuditWordsTest {

    private final AuditWords words = new AuditWords();

    @BeforeEach
    void readChinese() {
        words.texts = new Texts() {
            @Override
            public String get(Object key) {
                return of(Locale.SIMPLIFIED_CHINESE, String.valueOf(key));
            }
        };
    }

    @Test
    void saysKindAndReasonInWords() {
        AuditEntry removed = entry("COMMENT 怎样与银行协商", "ADVERTISING: 引导到站外联系。");
        assertThat(words.subject(removed)).isEqualTo("评论 怎样与银行协商");
        assertThat(words.detail(removed)).isEqualTo("广告或招揽业务: 引导到站外联系。");
    }

    @Test
    void saysWhatChangedInWords() {
        AuditEntry changed = entry("ARTICLE_POLICY", "POST → PRE");
        assertThat(words.subject(changed)).isEqualTo("文章审核方式");
        assertThat(words.detail(changed)).isEqualTo("先发后审 → 先审后发");
        assertThat(words.detail(entry("林", "[READER] → [READER, EDITOR]"))).contains("编辑").doesNotContain("EDITOR");
    }

    @Test
    void leavesWhatPeopleWrote() {
        assertThat(words.subject(entry("LPR 与 COMMENT 的区别", null))).isEqualTo("LPR 与 COMMENT 的区别");
        assertThat(words.detail(entry("林", "ICP 号有误，POST 之后再看"))).isEqualTo("ICP 号有误，POST 之后再看");
        assertThat(words.detail(entry("林", null))).isEmpty();
    }

    private static AuditEntry entry(String subject, String detail) {
        return new AuditEntry(Instant.EPOCH, null, "REVIEW_REMOVE", new Subject(subject, null), detail);
    }
}
